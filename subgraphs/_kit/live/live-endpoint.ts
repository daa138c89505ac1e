/** POST <base>/graphql with `accept: text/event-stream`: a subscription, as GraphQL over SSE (distinct connections). */

import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Clock } from '../../../platform/clock.js';
import { beginEventStream, nextFrame, positionFrame } from '../../../platform/http/event-stream.js';
import type { Identity } from '../../../platform/identity/identity.js';
import type { Logger } from '../../../platform/log.js';
import type { FeedPosition } from '../feed/feed-cursor.js';
import { showError } from '../serve/graphql-error.js';
import type { EventLog } from './event-log.js';
import type { LiveEvent } from './event-pages.js';
import { encodePosition } from './event-position.js';
import {
  type PreparedSubscription,
  prepareSubscription,
  type SubscriptionRequest,
} from './prepare-subscription.js';
import type { LiveOptions } from './topic.js';

export interface LiveEndpointOptions {
  readonly schema: () => GraphQLSchema;
  readonly live: LiveOptions;
  readonly events: EventLog;
  readonly clock: Clock;
  readonly log: Logger;
}

/** A reader that hears nothing for longer takes the connection for dead. */
const POSITION_EVERY_MS = 5_000;

export const wantsEventStream = ({ headers }: IncomingMessage): boolean =>
  (headers.accept ?? '').includes('text/event-stream');

export function createLiveEndpoint(options: LiveEndpointOptions) {
  const { schema, live, events } = options;
  /** @throws HubError before the stream has begun: answered as any request that is refused. */
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    identity: Identity,
    asked: SubscriptionRequest,
  ): Promise<void> => {
    const prepared = prepareSubscription(schema(), live.subscriptions, asked);
    const accepts = prepared.field.accepts(prepared.args, { identity, now: options.clock.now() });
    const leave = events.enter();
    try {
      const state = await events.state();
      const header = request.headers['last-event-id'];
      const after = typeof header === 'string' && header !== '' ? header : prepared.args['after'];
      const start = await events.start(typeof after === 'string' ? after : null, state);
      beginEventStream(response);
      const stream = new EventStream(options, response, identity, prepared, accepts, state.epoch);
      await stream.run(start);
    } finally {
      leave();
    }
    response.end();
  };
}

class EventStream {
  #toldAt = 0;

  constructor(
    private readonly options: LiveEndpointOptions,
    private readonly response: ServerResponse,
    private readonly identity: Identity,
    private readonly prepared: PreparedSubscription,
    private readonly accepts: (payload: LiveEvent['payload']) => boolean,
    private readonly epoch: string,
  ) {}

  /** Ends when the reader has gone, the subgraph stops, or the table cannot be read: the reader comes again. */
  async run(start: FeedPosition): Promise<void> {
    const { events, log } = this.options;
    let at = start;
    await this.#write(positionFrame(encodePosition(this.epoch, at)));
    try {
      while (!this.response.destroyed && !events.closed) {
        const batch = await events.next(at, POSITION_EVERY_MS);
        for (const event of batch.events) await this.#tell(event);
        if (batch.events.length === 0 || performance.now() - this.#toldAt > POSITION_EVERY_MS) {
          await this.#write(positionFrame(encodePosition(this.epoch, batch.end)));
        }
        at = batch.end;
      }
    } catch (error) {
      log.warn({ event: 'live.stream.broken', err: error }, 'a live stream ended, its reader resumes');
    }
  }

  async #tell({ topic, payload, position }: LiveEvent): Promise<void> {
    const { field, answer } = this.prepared;
    if (this.response.destroyed || topic !== field.topic || !this.accepts(payload)) return;
    const { clock, log } = this.options;
    const result = await answer(payload, { identity: this.identity, now: clock.now() }).catch(
      (error: unknown) => ({
        data: null,
        errors: [new GraphQLError('', { originalError: error instanceof Error ? error : null })],
      }),
    );
    if (result === null) return;
    const errors = result.errors?.map((error) => showError(error, log));
    const text = JSON.stringify({ data: result.data ?? null, ...(errors ? { errors } : {}) });
    await this.#write(nextFrame(encodePosition(this.epoch, position), text));
  }

  async #write(frame: string): Promise<void> {
    const { response } = this;
    if (response.destroyed) return;
    this.#toldAt = performance.now();
    if (response.write(frame)) return;
    const gone = new AbortController();
    const leave = (): void => gone.abort();
    response.once('close', leave);
    // The reader's pace is ours: what waits meanwhile waits in the table.
    await once(response, 'drain', { signal: gone.signal }).catch(() => undefined);
    response.off('close', leave);
  }
}
