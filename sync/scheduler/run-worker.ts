/** Takes runs that wait, one at a time, and sees them through: lease, heartbeat, attempts, cancel. */
import type pg from 'pg';
import type { Clock } from '../../platform/clock.js';
import { HubError } from '../../platform/errors.js';
import type { Logger } from '../../platform/log.js';
import {
  claimRun,
  failRun,
  finishRun,
  type Run,
  releaseRun,
  renewLease,
} from '../../subgraphs/risk/store/runs.js';
import type { JobDefinition } from '../jobs/job.js';
import type { AskExchange } from '../notices/ask-exchange.js';
import { createAlarm } from '../wake.js';
import { executeErrand } from './execute-errand.js';
import { executeRun, RunLost } from './execute-run.js';

export interface RunWorkerOptions {
  readonly pool: pg.Pool;
  readonly jobs: readonly JobDefinition[];
  /** Distinguishes processes: a lease belongs to one of them. */
  readonly owner: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Logger;
  /** Absent: none of the jobs is an errand. */
  readonly ask?: AskExchange;
  readonly leaseSeconds?: number;
  /** No run is taken before. */
  readonly after?: Promise<void>;
}

export interface RunWorker {
  wake(): void;
  /** Resolves when no run waits. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

const LEASE_SECONDS = 30;
const LOOK_EVERY_MS = 1_000;
const MOST_ATTEMPTS = 3;
const FIRST_RETRY_SECONDS = 2;

/** Null: it failed for good. What the operator must mend first is not tried again. */
function retryIn(run: Run, error: unknown, random: () => number): number | null {
  if (run.attempts >= MOST_ATTEMPTS || (error instanceof HubError && !error.retryable)) return null;
  return FIRST_RETRY_SECONDS ** run.attempts * (0.5 + random());
}

export function startRunWorker(options: RunWorkerOptions): RunWorker {
  const { pool, owner, clock, random, log, ask, leaseSeconds = LEASE_SECONDS } = options;
  const byId = new Map(options.jobs.map((job) => [job.id, job]));
  const alarm = createAlarm();
  const stopped = new AbortController();
  const idle: (() => void)[] = [];

  const askOf = ({ id }: JobDefinition): AskExchange => {
    if (ask === undefined) throw new Error(`job ${id} is an errand, and nobody can be asked`);
    return ask;
  };

  const end = async (run: Run, error: unknown): Promise<void> => {
    if (error instanceof RunLost) {
      log.warn({ event: 'run.lost', run: run.id, job: run.job });
    } else if (stopped.signal.aborted) {
      await releaseRun(pool, run.id, owner);
    } else {
      const seconds = retryIn(run, error, random);
      log.error({ event: 'run.failed', run: run.id, job: run.job, attempt: run.attempts, err: error });
      const message = error instanceof Error ? error.message : String(error);
      await failRun(pool, run.id, owner, message, seconds);
    }
  };

  const see = async (run: Run, job: JobDefinition): Promise<void> => {
    const begun = performance.now();
    // Single long statements (a baseline) renew nothing by themselves.
    const heartbeat = setInterval(
      () => {
        renewLease(pool, run.id, owner, leaseSeconds).catch((error: unknown) =>
          log.warn({ event: 'run.heartbeat.failed', run: run.id, err: error }),
        );
      },
      (leaseSeconds * 1_000) / 3,
    );
    try {
      const { signal } = stopped;
      const result =
        job.errand === undefined
          ? await executeRun({ pool, job, run, owner, leaseSeconds, clock, signal })
          : await executeErrand({ pool, errand: job.errand, run, ask: askOf(job), signal });
      await finishRun(pool, run.id, owner, result);
      const { found, degraded } = result;
      const ms = Math.round(performance.now() - begun);
      log[degraded.length > 0 ? 'warn' : 'info']({
        event: 'run.done',
        run: run.id,
        job: job.id,
        found,
        degraded,
        ms,
      });
    } catch (error) {
      await end(run, error);
    } finally {
      clearInterval(heartbeat);
    }
  };

  /** True when there was a run to see to. */
  const next = async (): Promise<boolean> => {
    const run = await claimRun(pool, owner, [...byId.keys()], leaseSeconds);
    const job = run === null ? undefined : byId.get(run.job);
    if (run === null || job === undefined) return false;
    await see(run, job);
    return true;
  };

  const loop = async (): Promise<void> => {
    await options.after;
    while (!stopped.signal.aborted) {
      const busy = await next().catch((error: unknown) => {
        log.warn({ event: 'run.look.failed', err: error });
        return null;
      });
      if (busy === true) continue;
      if (busy === false) for (const resolve of idle.splice(0)) resolve();
      await alarm.wait(LOOK_EVERY_MS);
    }
    for (const resolve of idle.splice(0)) resolve();
  };
  const running = loop();

  return {
    wake: alarm.wake,
    idle: () =>
      stopped.signal.aborted
        ? Promise.resolve()
        : new Promise((resolve) => {
            idle.push(resolve);
            alarm.wake();
          }),
    stop: async () => {
      stopped.abort();
      alarm.wake();
      await running;
    },
  };
}
