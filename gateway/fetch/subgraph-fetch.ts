import { BrokenCircuitError } from 'cockatiel';
import type { Clock } from '../../platform/clock.js';
import { HubError, isErrorCode } from '../../platform/errors.js';
import type { Identity } from '../../platform/identity/identity.js';
import type { Logger } from '../../platform/log.js';
import type { RequestContext } from '../request-context.js';
import { ExchangeError } from './exchange.js';
import type { FetchSettings } from './settings.js';
import type { SourceFailure } from './source-ledger.js';
import {
  type AnswerError,
  type ParsedAnswer,
  parseAnswer,
  readError,
  type SubgraphAnswer,
} from './subgraph-answer.js';
import { GarbageError, type SubgraphCall, SubgraphClient } from './subgraph-client.js';

/** One fetch of a query plan. */
export interface SubgraphRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
}

/**
 * Asks one subgraph, and gives its answer to read, once. Neither rejects nor throws: a department that gave nothing is
 * written into the request's ledger and answers `{ data: null }`, so that the engine goes on with the others.
 */
export type SubgraphFetch = (
  department: string,
  request: SubgraphRequest,
  context: RequestContext,
) => Promise<() => SubgraphAnswer>;

/** What is observed of each call. */
export interface FetchObserver {
  subgraphAnswered(department: string, status: string, seconds: number): void;
}

export interface SubgraphFetchOptions {
  /** Base address of a subgraph; null while nobody has configured one. */
  readonly addressOf: (department: string) => string | null;
  readonly settings: FetchSettings;
  readonly contextHeader: (identity: Identity, department: string) => Promise<string>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly observer: FetchObserver;
}

/** Codes of GraphQL itself for the caller's mistakes that only a subgraph can see: values of its own scalars. */
const CALLER_CODES = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'QUERY_INVALID']);

const BODY_CACHE_LIMIT = 5_000;

/** Transport to all subgraphs: one {@link SubgraphClient} each, made when first needed. */
export class SubgraphFetcher {
  readonly #clients = new Map<string, SubgraphClient | null>();
  /** Query text → the JSON that stands before its variables: query texts are long and always the same few. */
  readonly #heads = new Map<string, string>();

  constructor(private readonly options: SubgraphFetchOptions) {}

  readonly fetch: SubgraphFetch = async (department, request, context) => {
    const client = this.#client(department);
    const started = performance.now();
    const call = await this.#call(department, request, context);
    const secondsSoFar = (): number => (performance.now() - started) / 1_000;
    const failed = (error: unknown, seconds: number): SubgraphAnswer => {
      const failure = failureOf(department, error, call.timeoutMs);
      this.options.observer.subgraphAnswered(department, failure.status, seconds);
      this.#logFailure(department, failure, error, context);
      context.sources.failed(department, failure, client?.lastGood ?? null);
      return { data: null };
    };
    try {
      if (client === null) throw new Error('no address configured');
      const received = await client.send(call);
      const seconds = secondsSoFar();
      return () => {
        try {
          const parsed = received.read();
          client.lastGood = parsed.asOf ?? this.options.clock.now().toISOString();
          this.options.observer.subgraphAnswered(department, 'OK', seconds);
          return this.#answerOf(department, parsed, client.lastGood, context);
        } catch (error) {
          return failed(error, seconds);
        }
      };
    } catch (error) {
      const answer = failed(error, secondsSoFar());
      return () => answer;
    }
  };

  /** A department's answer that came by another way, an event, read as any other. */
  readonly readAnswer = (department: string, text: string, context: RequestContext): SubgraphAnswer => {
    const parsed = parseAnswer(text);
    if (parsed === null) throw new GarbageError(`no GraphQL answer: ${text.slice(0, 80)}`);
    const asOf = parsed.asOf ?? this.options.clock.now().toISOString();
    return this.#answerOf(department, parsed, asOf, context);
  };

  #answerOf(department: string, parsed: ParsedAnswer, asOf: string, context: RequestContext): SubgraphAnswer {
    context.sources.ok(department, asOf, parsed.stale);
    if (parsed.rawErrors.length > 0) {
      parsed.answer.errors = this.#readErrors(department, parsed.rawErrors, context);
    }
    return parsed.answer;
  }

  /** Departments whose breaker is open. */
  openDepartments(): string[] {
    return [...this.#clients].filter(([, client]) => client?.isOpen).map(([department]) => department);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#clients.values()].map((client) => client?.stop()));
  }

  /** After a reload: departments that moved, came or went get new connections; calls under way end on the old ones. */
  readdress(): void {
    for (const [department, client] of this.#clients) {
      if (client?.baseUrl === (this.options.addressOf(department) ?? undefined)) continue;
      this.#clients.delete(department);
      void client?.leave();
    }
  }

  #client(department: string): SubgraphClient | null {
    const known = this.#clients.get(department);
    if (known !== undefined) return known;
    const address = this.options.addressOf(department);
    const client = address === null ? null : new SubgraphClient(department, address, this.options.settings);
    this.#clients.set(department, client);
    return client;
  }

  async #call(department: string, request: SubgraphRequest, context: RequestContext): Promise<SubgraphCall> {
    const body = `${this.#head(request)}${JSON.stringify(request.variables ?? {})}}`;
    const isMutation = request.query.startsWith('mutation');
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-hub-context': await this.options.contextHeader(context.identity, department),
      'x-request-id': context.requestId,
    };
    if (context.purpose !== null) headers['x-hub-purpose'] = encodeURIComponent(context.purpose);
    const shareKey = isMutation ? null : `${context.visibility}\n${context.purpose ?? ''}\n${body}`;
    return { body, headers, isMutation, shareKey, ...this.#times(isMutation, context) };
  }

  #times(isMutation: boolean, context: RequestContext): Pick<SubgraphCall, 'timeoutMs' | 'fullTimeMs'> {
    const { timeoutMs: fullTimeMs, mutationTimeoutMs } = this.options.settings;
    if (isMutation) return { timeoutMs: mutationTimeoutMs, fullTimeMs: mutationTimeoutMs };
    return { timeoutMs: Math.max(1, Math.min(fullTimeMs, Math.ceil(context.timeLeftMs))), fullTimeMs };
  }

  #head({ query, operationName }: SubgraphRequest): string {
    const known = this.#heads.get(query);
    if (known !== undefined) return known;
    const name = operationName === undefined ? '' : `"operationName":${JSON.stringify(operationName)},`;
    const head = `{"query":${JSON.stringify(query)},${name}"variables":`;
    if (this.#heads.size >= BODY_CACHE_LIMIT) this.#heads.clear();
    this.#heads.set(query, head);
    return head;
  }

  /** Without a stack: it is the department's failure, and during an outage there is one line per call. */
  #logFailure(
    department: string,
    failure: SourceFailure,
    error: unknown,
    { requestId }: RequestContext,
  ): void {
    const { code, status } = failure;
    const reason = error instanceof Error ? error.message : String(error);
    // While the breaker is open nothing new is learnt from call to call.
    const level = status === 'OPEN' ? 'debug' : 'warn';
    this.options.log[level](
      { event: 'subgraph.failed', department, requestId, code, reason },
      'a department gave no answer',
    );
  }

  #readErrors(department: string, rawErrors: readonly unknown[], context: RequestContext): AnswerError[] {
    return rawErrors.map((raw) => {
      const { message, path, code, retryable, details } = readError(raw);
      const placed = path ? { path } : {};
      if (CALLER_CODES.has(code))
        return { message, ...placed, extensions: { code: 'BAD_USER_INPUT', department } };
      if (isErrorCode(code)) {
        const extensions = { code, department, retryable, ...(details ? { details } : {}) };
        return { message, ...placed, extensions };
      }
      const { requestId } = context;
      this.options.log.warn(
        { event: 'subgraph.error', department, requestId, code, message },
        'error of a department',
      );
      const shown = new HubError('SUBGRAPH_ERROR', { department, requestId });
      return { message: shown.message, ...placed, extensions: { code: shown.code, department } };
    });
  }
}

function failureOf(department: string, error: unknown, limitMs: number): SourceFailure {
  const of = (status: SourceFailure['status'], { code, message, retryable }: HubError): SourceFailure => {
    return { status, code, message, retryable };
  };
  const isExchange = error instanceof ExchangeError;
  if (isExchange && (error.fault === 'timeout' || error.fault === 'out-of-time')) {
    return of('TIMEOUT', new HubError('SUBGRAPH_TIMEOUT', { department, limitMs }));
  }
  if (error instanceof GarbageError || (isExchange && error.fault === 'too-large')) {
    return of('ERROR', new HubError('SUBGRAPH_BAD_ANSWER', { department }));
  }
  const status = error instanceof BrokenCircuitError ? 'OPEN' : 'ERROR';
  return of(status, new HubError('SUBGRAPH_UNAVAILABLE', { department }));
}
