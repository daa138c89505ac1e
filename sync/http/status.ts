import type pg from 'pg';
import { z } from 'zod';
import type { Clock } from '../../platform/clock.js';
import { readFeedStates } from '../../subgraphs/risk/store/feed-state.js';
import { LINKS_JOB } from '../../subgraphs/risk/store/links/link-keys.js';
import { type Run, readLastRuns } from '../../subgraphs/risk/store/runs.js';
import { countWaiting } from '../../subgraphs/risk/store/touched.js';
import type { Evaluator } from '../evaluator.js';
import type { Puller } from '../feeds/puller.js';
import type { JobDefinition } from '../jobs/job.js';
import { type OutboxState, readOutboxState } from '../notices/outbox-store.js';

export interface StatusSources {
  readonly pool: pg.Pool;
  readonly jobs: readonly JobDefinition[];
  readonly pullers: readonly Puller[];
  readonly evaluator: Evaluator;
  readonly clock: Clock;
}

export interface FeedStatus {
  readonly department: string;
  readonly state: 'OK' | 'UNREACHABLE';
  readonly cursor: string | null;
  readonly asOf: string | null;
  readonly lagSeconds: number | null;
  readonly drained: boolean;
  /** Being read from the start. */
  readonly reading: boolean;
  readonly resyncs: number;
  readonly resyncReason: string | null;
  readonly rejectedLines: number;
  readonly lastError: string | null;
}

export interface JobStatus {
  readonly id: string;
  readonly title: string;
  readonly cron: string;
  /**
   * Keys that wait to be evaluated, at most MOST_COUNTED, and links on their way to departments; at least one while a
   * full run waits or runs.
   */
  readonly touched: number;
  readonly openFindings: number;
  readonly lastRun: Run | null;
  readonly lastError: string | null;
}

export interface SyncStatus {
  readonly feeds: readonly FeedStatus[];
  readonly jobs: readonly JobStatus[];
  /** Notices that rules raised, on their way to the exchange. */
  readonly notices: OutboxState;
}

const countRows = z.array(z.object({ id: z.string(), count: z.number() }));

async function countBy(pool: pg.Pool, sql: string): Promise<Map<string, number>> {
  const { rows } = await pool.query(sql);
  return new Map(countRows.parse(rows).map(({ id, count }) => [id, count]));
}

/** The hub's clock may be pinned: nobody lags behind an instant that has not come. */
const lagOf = (asOf: string, clock: Clock): number =>
  Math.max(0, Math.round((Math.min(clock.now().getTime(), Date.now()) - Date.parse(asOf)) / 1_000));

async function readFeedStatus(
  { pool, pullers, clock }: StatusSources,
  asking: boolean,
): Promise<FeedStatus[]> {
  const caughtUp = new Map(
    await Promise.all(
      pullers.map(
        async (puller) => [puller.department, asking ? await puller.caughtUp() : puller.drained] as const,
      ),
    ),
  );
  const rejected = await countBy(
    pool,
    'select l.department as id, count(*) as count from derived.rejected_line l group by 1',
  );
  const byCode = new Map(pullers.map((puller) => [puller.department, puller]));
  const states = await readFeedStates(pool);
  return states
    .filter(({ department }) => byCode.has(department))
    .map(({ department, cursor, asOf, reading, resyncs, resyncReason, lastError }) => {
      const puller = byCode.get(department);
      return {
        department,
        state: puller?.reachable === false ? 'UNREACHABLE' : 'OK',
        cursor,
        asOf,
        lagSeconds: asOf === null ? null : lagOf(asOf, clock),
        drained: caughtUp.get(department) === true,
        reading,
        resyncs,
        resyncReason,
        rejectedLines: rejected.get(department) ?? 0,
        lastError: puller?.lastError ?? lastError,
      };
    });
}

/** Links that a department has not been told, or that its feed has not shown yet. */
const UNDERWAY = `select '${LINKS_JOB}' as id, count(*) as count from derived.open_subject o where o.delivery in ('DUE', 'SENT')`;

async function readJobStatus({ pool, jobs, evaluator }: StatusSources): Promise<JobStatus[]> {
  const touched = await countWaiting(
    pool,
    jobs.map(({ id }) => id),
  );
  const underway = await countBy(pool, UNDERWAY);
  const open = await countBy(
    pool,
    `select f.join_id as id, count(*) as count from derived.finding f where f.state = 'OPEN' group by 1`,
  );
  const lastRuns = new Map((await readLastRuns(pool)).map((run) => [run.job, run]));
  const unprimed = await countBy(
    pool,
    'select j.id, count(*) as count from derived.job j where not j.primed group by 1',
  );
  return jobs.map(({ id, title, cron }) => {
    const lastRun = lastRuns.get(id) ?? null;
    const running = unprimed.has(id) || lastRun?.state === 'PENDING' || lastRun?.state === 'RUNNING';
    return {
      id,
      title,
      cron,
      touched: Math.max((touched.get(id) ?? 0) + (underway.get(id) ?? 0), running ? 1 : 0),
      openFindings: open.get(id) ?? 0,
      lastRun,
      lastError: evaluator.failures().get(id) ?? null,
    };
  });
}

/**
 * With `asking` each department is asked now whether it has committed anything that is not applied; without, `drained`
 * is what its last answer said, and a row committed since then may be on its way.
 */
export async function readStatus(sources: StatusSources, asking: boolean): Promise<SyncStatus> {
  return {
    feeds: await readFeedStatus(sources, asking),
    jobs: await readJobStatus(sources),
    notices: await readOutboxState(sources.pool),
  };
}
