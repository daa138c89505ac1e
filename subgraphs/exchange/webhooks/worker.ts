/** Reads the outbox and calls endpoints for as long as the subgraph runs; several processes share the work. */
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { Agent } from 'undici';
import type { Clock } from '../../../platform/clock.js';
import type { Logger } from '../../../platform/log.js';
import { deliverDue } from './deliver.js';
import { fanOut } from './fan-out.js';

const IDLE_MS = 1_000;
const CONNECT_MS = 5_000;

export interface WebhookWorker {
  stop(): Promise<void>;
}

export interface WebhookWorkerOptions {
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Logger;
}

export function startWebhookWorker({ pool, clock, random, log }: WebhookWorkerOptions): WebhookWorker {
  const stopped = new AbortController();
  // Redirects are not followed: they could lead to a host that nobody allowed.
  const dispatcher = new Agent({ connect: { timeout: CONNECT_MS } });
  const options = { pool, dispatcher, random, now: () => clock.now() };
  const run = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      try {
        await fanOut(pool, clock.now());
        await deliverDue(options, () => stopped.signal.aborted);
      } catch (error) {
        log.warn({ event: 'webhook.failed', err: error });
      }
      await delay(IDLE_MS, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopped.abort();
      await running;
      await dispatcher.close();
    },
  };
}
