import {
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel';
import { Pool } from 'undici';
import { ExchangeError, exchange } from './exchange.js';
import type { FetchSettings } from './settings.js';
import { type ParsedAnswer, parseAnswer } from './subgraph-answer.js';

/** One call to a subgraph. */
export interface SubgraphCall {
  readonly body: string;
  readonly headers: Record<string, string>;
  /** Mutations are never sent twice. */
  readonly isMutation: boolean;
  /** Milliseconds for everything. */
  readonly timeoutMs: number;
  /** Milliseconds that the subgraph may take when the caller has time enough. */
  readonly fullTimeMs: number;
  /** Equal keys may share one call that is under way; null: never shared. */
  readonly shareKey: string | null;
}

/** Statuses with which a subgraph may carry a GraphQL answer; all others are failures of the department. */
const ANSWER_STATUSES = new Set([200, 400, 401, 403, 404, 405, 413, 415, 422, 429]);

/** Thrown instead of an answer when the status says that the department cannot serve. */
export class StatusError extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`);
  }
}

/** Thrown when what came back is no GraphQL answer. */
export class GarbageError extends Error {}

/**
 * An answer that several callers may share, parsed for each who reads it: engines write into what they get. Parsed
 * objects that wait for other departments' answers would be copied from young to old memory meanwhile.
 */
export class ReceivedAnswer {
  /** @throws GarbageError for what is no GraphQL answer at a glance: that counts against the department's breaker. */
  constructor(private readonly bytes: Buffer) {
    if (!looksLikeAnswer(bytes)) throw this.#garbage();
  }

  /** @throws GarbageError for what looked like one */
  read(): ParsedAnswer {
    const parsed = parseAnswer(this.bytes.toString());
    if (parsed === null) throw this.#garbage();
    return parsed;
  }

  #garbage(): GarbageError {
    return new GarbageError(`no GraphQL answer: ${this.bytes.toString('utf8', 0, 240).slice(0, 80)}`);
  }
}

const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);
/** An answer has no other members, and platform/http/send-error.ts's refusal has the last. */
const BEGINNING = /^\{\s*"(data|errors|extensions|error)"\s*:/;
const BEGINNING_BYTES = 64;

function looksLikeAnswer(bytes: Buffer): boolean {
  let [first, last] = [0, bytes.length - 1];
  while (SPACE.has(bytes[first] ?? 0)) first += 1;
  while (SPACE.has(bytes[last] ?? 0)) last -= 1;
  return bytes[last] === 0x7d && BEGINNING.test(bytes.toString('latin1', first, first + BEGINNING_BYTES));
}

interface UnderWay {
  readonly answer: Promise<ReceivedAnswer>;
  /** `performance.now()` at which the caller that began it gives up. */
  readonly endsAt: number;
}

/** Connections, breaker and shared calls of one subgraph. */
export class SubgraphClient {
  readonly #pool: Pool;
  readonly #path: string;
  readonly #breaker: CircuitBreakerPolicy;
  readonly #underWay = new Map<string, UnderWay>();
  /** ISO 8601 of the last good answer. */
  lastGood: string | null = null;

  constructor(
    readonly department: string,
    readonly baseUrl: string,
    private readonly settings: FetchSettings,
  ) {
    const url = new URL(baseUrl);
    this.#path = `${url.pathname.replace(/\/+$/, '')}/graphql`;
    this.#pool = new Pool(url.origin, {
      connections: settings.connections,
      connectTimeout: settings.timeoutMs,
      // The overall limit of `exchange` is the one that counts; undici's own would only be coarser.
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: 30_000,
    });
    this.#breaker = circuitBreaker(handleWhen(isOwnFault), {
      halfOpenAfter: settings.breakerHalfOpenAfterMs,
      breaker: new ConsecutiveBreaker(settings.breakerFailures),
    });
  }

  get isOpen(): boolean {
    return this.#breaker.state === CircuitState.Open;
  }

  /** @throws ExchangeError, StatusError, GarbageError or cockatiel's BrokenCircuitError */
  async send(call: SubgraphCall): Promise<ReceivedAnswer> {
    const key = call.shareKey;
    if (key === null) return this.#guarded(call);
    const endsAt = performance.now() + call.timeoutMs;
    const shared = this.#underWay.get(key);
    // A call that may last longer than this caller's time is none of its own: it would wait too long.
    if (shared && shared.endsAt <= endsAt) {
      try {
        return await shared.answer;
      } catch (error) {
        const left = endsAt - performance.now();
        if (!isOutOfTime(error) || left <= 0) throw error;
        // The other's time was over, not this caller's.
        return this.#guarded({ ...call, timeoutMs: left });
      }
    }
    return this.#shared(key, endsAt, this.#guarded(call));
  }

  async #shared(key: string, endsAt: number, answer: Promise<ReceivedAnswer>): Promise<ReceivedAnswer> {
    const own = { answer, endsAt };
    this.#underWay.set(key, own);
    try {
      return await answer;
    } finally {
      if (this.#underWay.get(key) === own) this.#underWay.delete(key);
    }
  }

  /** Closes the connections once the calls under way have ended. */
  async leave(): Promise<void> {
    await this.#pool.close();
  }

  async stop(): Promise<void> {
    await this.#pool.destroy();
  }

  #guarded(call: SubgraphCall): Promise<ReceivedAnswer> {
    return this.#breaker.execute(() => this.#attempts(call));
  }

  async #attempts(call: SubgraphCall): Promise<ReceivedAnswer> {
    const started = performance.now();
    try {
      return await this.#once(call, call.timeoutMs, call.fullTimeMs);
    } catch (error) {
      const spent = performance.now() - started;
      const left = call.timeoutMs - spent;
      if (call.isMutation || !isWorthRepeating(error) || left <= 0) throw error;
      return await this.#once(call, left, call.fullTimeMs - spent);
    }
  }

  async #once(call: SubgraphCall, timeoutMs: number, fullTimeMs: number): Promise<ReceivedAnswer> {
    const { maxBytes } = this.settings;
    const { body, headers } = call;
    const limits = { timeoutMs, fullTimeMs, maxBytes };
    const answer = await exchange(this.#pool, { path: this.#path, headers, body, ...limits });
    if (!ANSWER_STATUSES.has(answer.status)) throw new StatusError(answer.status);
    return new ReceivedAnswer(answer.bytes);
  }
}

/** A call that never reached the subgraph, or that it asked to repeat. */
function isWorthRepeating(error: unknown): boolean {
  if (error instanceof StatusError) return error.status === 503;
  return error instanceof ExchangeError && error.fault === 'connection';
}

const isOutOfTime = (error: unknown): boolean =>
  error instanceof ExchangeError && error.fault === 'out-of-time';

/** False where the caller's time was over or it asked for too much: that opens no breaker for everybody else. */
const isOwnFault = (error: unknown): boolean =>
  !(isOutOfTime(error) || (error instanceof ExchangeError && error.fault === 'too-large'));
