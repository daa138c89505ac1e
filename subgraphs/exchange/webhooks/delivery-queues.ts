/**
 * The endpoints' queues: each goes at its own pace, one call at a time, so that one that hangs holds up only itself.
 * Several processes share the queues; then each has one call of an endpoint in hand at most.
 */
import type { Logger } from '../../../platform/log.js';
import { claimDeliveries } from './claim-deliveries.js';
import { type DeliverOptions, deliver } from './deliver.js';

/** Calls at once over all endpoints: more than one department may have endpoints. */
const AT_ONCE = 64;

export interface DeliveryQueues {
  /** Begins calls of what is due, of endpoints that are not being called. Gives their number. */
  readonly begin: () => Promise<number>;
  /** Resolves when one of the calls in hand has ended; at once where there is none. */
  readonly oneEnded: () => Promise<void>;
  readonly allEnded: () => Promise<void>;
  /** Number of calls in hand. */
  readonly inHand: () => number;
}

export interface DeliveryQueuesOptions extends DeliverOptions {
  readonly log: Logger;
}

export function createDeliveryQueues({ log, ...options }: DeliveryQueuesOptions): DeliveryQueues {
  /** By endpoint. */
  const calls = new Map<string, Promise<void>>();
  return {
    begin: async () => {
      if (calls.size >= AT_ONCE) return 0;
      const due = await claimDeliveries(options.pool, options.now(), [...calls.keys()], AT_ONCE - calls.size);
      for (const each of due) {
        const call = deliver(each, options)
          // Not recorded: its claim ends, and it is called again.
          .catch((error: unknown) => log.warn({ event: 'webhook.failed', err: error }))
          .finally(() => calls.delete(each.endpointId));
        calls.set(each.endpointId, call);
      }
      return due.length;
    },
    oneEnded: async () => {
      if (calls.size > 0) await Promise.race(calls.values());
    },
    allEnded: async () => {
      await Promise.all(calls.values());
    },
    inHand: () => calls.size,
  };
}
