/** Keeps a channel filled: opens the department's stream, resumes it when it breaks, plans anew after a reload. */
import { setTimeout as delay } from 'node:timers/promises';
import type { FormattedExecutionResult } from 'graphql';
import { HubError } from '../../platform/errors.js';
import type { SubscriptionPlan } from '../engine/gateway-engine.js';
import type { Channel } from './channel.js';
import type { LiveRequest } from './live-request.js';
import { readUpstream, type Upstream } from './read-upstream.js';

export interface RunnerParts {
  readonly plan: (request: LiveRequest) => Promise<SubscriptionPlan>;
  readonly open: (
    plan: SubscriptionPlan,
    request: LiveRequest,
  ) => Promise<Omit<Upstream, 'after' | 'signal'>>;
  readonly answer: (
    plan: SubscriptionPlan,
    text: string,
    request: LiveRequest,
  ) => Promise<FormattedExecutionResult>;
  /** What is told of a failure that nobody expected. */
  readonly defect: (error: unknown) => HubError;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;
/** How long a department's stream may be away before its subscribers are told. */
const PATIENCE_MS = 30_000;

export class ChannelRunner {
  readonly #stopping = new AbortController();
  readonly #opened: Promise<void>;
  #tellOpened: (problem: unknown) => void = () => {};
  #isOpen = false;
  /** Ends the present stream only. */
  #attempt = new AbortController();
  readonly #running: Promise<void>;

  constructor(
    readonly channel: Channel,
    private readonly parts: RunnerParts,
    private request: LiveRequest,
  ) {
    this.#opened = new Promise((resolve, reject) => {
      this.#tellOpened = (problem) => (problem === null ? resolve() : reject(problem));
    });
    // Who asked for it is told by `opened`; that nobody did is no failure.
    this.#opened.catch(() => undefined);
    this.#running = this.#run();
  }

  /** Resolves once the department has said where its stream stands. @throws HubError why it has none */
  get opened(): Promise<void> {
    return this.#opened;
  }

  get asked(): LiveRequest {
    return this.request;
  }

  /** Goes on from the same place over the present supergraph. */
  replan(request: LiveRequest): void {
    this.request = request;
    this.#attempt.abort();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#attempt.abort();
    this.channel.taken();
    await this.#running;
  }

  async #run(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    let goodAt = performance.now();
    while (!this.#stopping.signal.aborted) {
      this.#attempt = new AbortController();
      const problem = await this.#follow(() => {
        goodAt = performance.now();
        pause = FIRST_PAUSE_MS;
      });
      if (this.#stopping.signal.aborted) break;
      if (this.#attempt.signal.aborted) continue;
      if (!problem.retryable || !this.#isOpen || performance.now() - goodAt > PATIENCE_MS) {
        return this.#giveUp(problem);
      }
      await delay(pause, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
    this.#tellOpened(new HubError('LIVE_RESTART'));
  }

  #giveUp(reason: HubError): void {
    this.#tellOpened(reason);
    this.channel.end(reason);
  }

  /** Reads one stream to its end; gives why it ended. */
  async #follow(onItem: () => void): Promise<HubError> {
    const { parts, channel, request } = this;
    let department: string | null = null;
    try {
      const plan = await parts.plan(request);
      department = plan.department;
      const { signal } = this.#attempt;
      const upstream = { ...(await parts.open(plan, request)), after: channel.position, signal };
      for await (const { id, text } of readUpstream(upstream)) {
        onItem();
        if (text === null) channel.moveTo(id);
        else {
          await channel.room();
          channel.push(id, await parts.answer(plan, text, request));
        }
        this.#isOpen = true;
        this.#tellOpened(null);
      }
      return new HubError('SUBGRAPH_UNAVAILABLE', { department });
    } catch (error) {
      if (error instanceof HubError) return error;
      return department === null ? parts.defect(error) : new HubError('SUBGRAPH_UNAVAILABLE', { department });
    }
  }
}
