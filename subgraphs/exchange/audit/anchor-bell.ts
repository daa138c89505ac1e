/** Writes an anchor every few minutes, and when the subgraph stops: what is cut later than that is found. */
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import type { Clock } from '../../../platform/clock.js';
import type { Logger } from '../../../platform/log.js';
import { writeAnchor } from './write-anchor.js';

const EVERY_MS = 10 * 60_000;

export interface AnchorBellOptions {
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly file: string;
  readonly log: Logger;
}

export interface AnchorBell {
  stop(): Promise<void>;
}

export function startAnchorBell({ pool, clock, file, log }: AnchorBellOptions): AnchorBell {
  const stopped = new AbortController();
  /** A broken file is left as it is: writing on would hide what happened to it. */
  const ring = () =>
    writeAnchor(pool, file, clock.now()).catch((error: unknown) =>
      log.error({ event: 'audit.anchor.failed', file, err: error }),
    );
  const run = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await ring();
      await delay(EVERY_MS, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
    }
    await ring();
  };
  const running = run();
  return {
    stop: async () => {
      stopped.abort();
      await running;
    },
  };
}
