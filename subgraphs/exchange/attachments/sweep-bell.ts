/** Sweeps the folder of attachments when the subgraph starts, and daily: a crash leaves what nothing else looks for. */
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import type { Clock } from '../../../platform/clock.js';
import type { Logger } from '../../../platform/log.js';
import type { AttachmentFiles } from './attachment-files.js';
import { sweepAttachments } from './sweep-attachments.js';

const EVERY_MS = 24 * 3_600_000;

export interface SweepBellOptions {
  readonly pool: pg.Pool;
  readonly files: AttachmentFiles;
  readonly clock: Clock;
  readonly log: Logger;
}

export interface SweepBell {
  stop(): Promise<void>;
}

export function startSweepBell({ pool, files, clock, log }: SweepBellOptions): SweepBell {
  const stopped = new AbortController();
  const { signal } = stopped;
  const ring = async (): Promise<void> => {
    try {
      const swept = await sweepAttachments({ pool, files, now: clock.now(), signal });
      if (swept.contents + swept.uploads > 0) log.warn({ event: 'attachments.swept', ...swept });
    } catch (error) {
      log.warn({ event: 'attachments.sweep.failed', err: error });
    }
  };
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await ring();
      await delay(EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopped.abort();
      await running;
    },
  };
}
