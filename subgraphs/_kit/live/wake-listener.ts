import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../../../platform/log.js';
import { WAKE_CHANNEL } from './append-events.js';

const RECONNECT_MS = 1_000;

/** Wakes whenever events were committed; a lost connection is made again, and meanwhile the reader's own poll counts. */
export function listenForWakes(
  databaseUrl: string,
  wake: () => void,
  log: Logger,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;

  const listen = async (): Promise<void> => {
    const client = new pg.Client({
      connectionString: databaseUrl,
      keepAlive: true,
      application_name: 'live-listen',
    });
    const lost = new Promise<void>((resolve) => {
      client.once('error', () => resolve());
      client.once('end', () => resolve());
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    client.on('notification', wake);
    try {
      await client.connect();
      await client.query(`listen ${WAKE_CHANNEL}`);
      // What was committed while nobody listened.
      wake();
      await lost;
    } finally {
      await client.end().catch(() => undefined);
    }
  };

  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await listen().catch((error: unknown) => log.warn({ event: 'live.listen.failed', err: error }));
      await delay(RECONNECT_MS, undefined, { signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
