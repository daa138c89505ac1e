/** Reads the outbox and calls endpoints for as long as the subgraph runs; several processes share the work. */
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { Agent } from 'undici';
import type { Clock } from '../../../platform/clock.js';
import type { Logger } from '../../../platform/log.js';
import { guardedLookup } from './allowed-origins.js';
import { createDeliveryQueues } from './delivery-queues.js';
import { fanOut } from './fan-out.js';
import type { SecretSeal } from './secret-seal.js';

const IDLE_MS = 1_000;
const CONNECT_MS = 5_000;

export interface WebhookWorker {
  stop(): Promise<void>;
}

export interface WebhookWorkerOptions {
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly random: () => number;
  /** HUB_WEBHOOK_ORIGINS. */
  readonly origins: readonly string[];
  readonly seal: SecretSeal;
  readonly log: Logger;
}

export function startWebhookWorker(options: WebhookWorkerOptions): WebhookWorker {
  const { pool, clock, origins, log } = options;
  const stopped = new AbortController();
  // Redirects are not followed: they could lead to a host that nobody allowed.
  const dispatcher = new Agent({ connect: { timeout: CONNECT_MS, lookup: guardedLookup(origins) } });
  const queues = createDeliveryQueues({ ...options, dispatcher, now: () => clock.now() });
  const look = async (): Promise<void> => {
    await fanOut(pool, clock.now());
    await queues.begin();
  };
  const run = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await look().catch((error: unknown) => log.warn({ event: 'webhook.failed', err: error }));
      const freed = new AbortController();
      const signal = AbortSignal.any([stopped.signal, freed.signal]);
      const idle = delay(IDLE_MS, undefined, { signal }).catch(() => undefined);
      // What waits for an endpoint that has answered goes at once; what is new, within a second, whoever hangs.
      await (queues.inHand() > 0 ? Promise.race([queues.oneEnded(), idle]) : idle);
      freed.abort();
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopped.abort();
      await running;
      await queues.allEnded();
      await dispatcher.close();
    },
  };
}
