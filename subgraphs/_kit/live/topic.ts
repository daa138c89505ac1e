/**
 * A subscription field of a subgraph: what it is told of, who may hear it, and what it shows.
 *
 * ```ts
 * // subgraphs/<name>/subgraph.ts, beside `type Subscription { noticeDelivered(after: String): Notice }` in its schema
 * live: { subscriptions: { noticeDelivered: {
 *   topic: 'notice',                                     // appendEvents(client, 'notice', [{ id, recipients }])
 *   accepts: (_args, { identity }) => ({ recipients }) => includes(recipients, identity.department),
 *   resolve: ({ id }, request) => findNotice(id, request),
 * } } },
 * prepare: () => ensureLive(context.pool),
 * ```
 * `after` is the kit's: a field declares it, and no `accepts` need look at it.
 */
import type { Caller, RequestContext, Row } from '../subgraph.js';

export interface LiveField {
  readonly topic: string;
  /**
   * Called once per subscription; what it gives, once per event of the topic. There is no default: who may hear what is
   * said here, beside the gateway's rules for fields. @throws HubError to refuse the subscription
   */
  readonly accepts: (args: Row, caller: Caller) => (payload: Row) => boolean;
  /** The field's value, as a resolver would give it; null passes the event over: it is no more. */
  readonly resolve: (payload: Row, request: RequestContext) => unknown;
}

export interface LiveOptions {
  /** By field of the root type Subscription. */
  readonly subscriptions: Readonly<Record<string, LiveField>>;
  /** Milliseconds for which events can be resumed; default a day. */
  readonly keepMs?: number;
}
