/** node-cron rings; the row of (job, window) in PostgreSQL decides who runs. */
import cron, { type ScheduledTask } from 'node-cron';
import type pg from 'pg';
import type { Clock } from '../../platform/clock.js';
import type { Logger } from '../../platform/log.js';
import { readUnprimedJobs } from '../../subgraphs/risk/store/registered-jobs.js';
import { readBusyJobs, requestRun } from '../../subgraphs/risk/store/runs.js';
import type { JobDefinition } from '../jobs/job.js';
import { latestBell, windowName } from './windows.js';

export interface BellsOptions {
  readonly pool: pg.Pool;
  readonly jobs: readonly JobDefinition[];
  readonly clock: Clock;
  readonly log: Logger;
  /** A run was asked for. */
  readonly onRequested: () => void;
}

export interface Bells {
  /** Asks for what was missed while nobody listened, and for a first run of jobs that never had one. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** A bell that is answered later than this was missed. */
const PUNCTUAL_MS = 90_000;
/** Timers may fire a little early. */
const EARLY_MS = 500;

/**
 * Asks for the job's latest window unless it has a run. Older missed ones are left out: a run reads the present
 * state, so two of them would say the same.
 *
 * @returns true when a run was asked for
 */
export async function requestLatest(pool: pg.Pool, job: JobDefinition, now: Date): Promise<boolean> {
  const bell = latestBell(job.cron, new Date(now.getTime() + EARLY_MS));
  if (bell === null) return false;
  const trigger = now.getTime() - bell.getTime() <= PUNCTUAL_MS ? 'SCHEDULED' : 'CATCH_UP';
  const window = windowName(bell);
  const request = { job: job.id, window, trigger, asOf: now, dryRun: false, requestedBy: null } as const;
  return (await requestRun(pool, request)) !== null;
}

/** A store that was made anew while the runs remained: the window is taken, yet nothing is evaluated. */
async function requestFirst(pool: pg.Pool, now: Date): Promise<void> {
  const busy = await readBusyJobs(pool);
  for (const job of await readUnprimedJobs(pool)) {
    if (busy.has(job)) continue;
    const window = `first:${now.toISOString()}`;
    await requestRun(pool, { job, window, trigger: 'CATCH_UP', asOf: now, dryRun: false, requestedBy: null });
  }
}

export function startBells({ pool, jobs, clock, log, onRequested }: BellsOptions): Bells {
  const ring = async (job: JobDefinition): Promise<void> => {
    try {
      if (await requestLatest(pool, job, clock.now())) onRequested();
    } catch (error) {
      // The next bell, or the next start, asks again.
      log.error({ event: 'bell.failed', job: job.id, err: error });
    }
  };
  const tasks: ScheduledTask[] = jobs.map((job) =>
    cron.schedule(job.cron, () => ring(job), { timezone: 'Asia/Shanghai', name: job.id, unref: true }),
  );
  return {
    catchUp: async () => {
      for (const job of jobs) await requestLatest(pool, job, clock.now());
      await requestFirst(pool, clock.now());
      onRequested();
    },
    stop: async () => {
      await Promise.all(tasks.map((task) => task.destroy()));
    },
  };
}
