/** All subscriptions of this gateway: equal ones share a channel, and so one stream and one answer per event. */
import { Pool } from 'undici';
import { HubError } from '../../platform/errors.js';
import type { Identity } from '../../platform/identity/identity.js';
import type { FederationGateway } from '../engine/federation-gateway.js';
import type { TrustedDocuments } from '../plugins/trusted-documents.js';
import type { RequestContext } from '../request-context.js';
import { type AnsweringParts, answerEvent, freshContext } from './answer-event.js';
import { Channel, type ChannelLimits } from './channel.js';
import { ChannelRunner, type RunnerParts } from './channel-runner.js';
import { type LiveRequest, readLiveRequest } from './live-request.js';
import type { Listener, Subscription } from './subscription.js';

export interface LiveHubOptions extends AnsweringParts {
  readonly engine: FederationGateway;
  readonly trusted: () => TrustedDocuments;
  readonly addressOf: (department: string) => string | null;
  readonly contextHeader: (identity: Identity, department: string) => Promise<string>;
  readonly limits: ChannelLimits;
  /** What is told of a failure that nobody expected. */
  readonly defect: (error: unknown) => HubError;
  /** Told of each subscription that is let in. */
  readonly onSubscribed: (request: LiveRequest) => void;
}

export class LiveHub {
  readonly #runners = new Map<Channel, ChannelRunner>();
  /** Apart from the queries' sockets: a stream must not take one of theirs. */
  readonly #pools = new Map<string, Pool>();
  #stopped = false;

  constructor(private readonly options: LiveHubOptions) {}

  get channels(): number {
    return this.#runners.size;
  }

  /**
   * @param lastEventId of a reader that comes again
   * @throws HubError or RefusedDocument
   */
  async subscribe(
    body: unknown,
    lastEventId: string | null,
    context: RequestContext,
    listener: Listener,
  ): Promise<Subscription> {
    const { engine, trusted, onSubscribed } = this.options;
    if (!engine.subscribes) throw new HubError('LIVE_UNSUPPORTED');
    if (this.#stopped) throw new HubError('LIVE_RESTART');
    const request = readLiveRequest(engine, trusted(), body, lastEventId, context);
    const [runner, place] = this.#runnerFor(request);
    const subscription = runner.channel.join(place, listener);
    try {
      await runner.opened;
    } catch (error) {
      subscription.end(null);
      throw error;
    }
    onSubscribed(request);
    return subscription;
  }

  /** Every stream goes on over the present supergraph; one that it no longer allows ends with the reason. */
  reload(): void {
    const { engine, trusted } = this.options;
    for (const runner of this.#runners.values()) {
      const { body, context } = runner.asked;
      try {
        runner.replan(readLiveRequest(engine, trusted(), body, null, freshContext(context)));
      } catch {
        runner.channel.end(new HubError('LIVE_SCHEMA_CHANGED'));
      }
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    const runners = [...this.#runners.values()];
    for (const { channel } of runners) channel.end(new HubError('LIVE_RESTART'));
    await Promise.all(runners.map((runner) => runner.stop()));
    await Promise.all([...this.#pools.values()].map((pool) => pool.destroy()));
  }

  #runnerFor(request: LiveRequest): readonly [ChannelRunner, number] {
    const { key, after } = request;
    for (const [channel, runner] of this.#runners) {
      const place = channel.key === key ? channel.placeFor(after) : undefined;
      if (place !== undefined) return [runner, place];
    }
    const channel = new Channel(key, after, this.options.limits, (empty) => this.#close(empty));
    const runner = new ChannelRunner(channel, this.#parts, request);
    this.#runners.set(channel, runner);
    return [runner, 0];
  }

  #close(channel: Channel): void {
    const runner = this.#runners.get(channel);
    this.#runners.delete(channel);
    void runner?.stop();
  }

  get #parts(): RunnerParts {
    return {
      plan: (request) => this.options.engine.subscribe(request, request.context),
      open: async ({ department, request: asked }, { context }) => {
        const { addressOf, contextHeader } = this.options;
        const address = addressOf(department);
        if (address === null) throw new HubError('SUBGRAPH_UNAVAILABLE', { department });
        const { origin, pathname } = new URL(address);
        const headers = {
          'x-hub-context': await contextHeader(context.identity, department),
          'x-request-id': context.requestId,
          ...(context.purpose === null ? {} : { 'x-hub-purpose': encodeURIComponent(context.purpose) }),
        };
        const path = `${pathname.replace(/\/+$/, '')}/graphql`;
        return { pool: this.#pool(origin), path, headers, request: asked };
      },
      defect: this.options.defect,
      answer: (plan, text, { context }) => answerEvent(this.options, plan, text, context),
    };
  }

  #pool(origin: string): Pool {
    const known = this.#pools.get(origin);
    if (known) return known;
    const pool = new Pool(origin, { pipelining: 1 });
    this.#pools.set(origin, pool);
    return pool;
  }
}
