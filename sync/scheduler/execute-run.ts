/** A full run of a job: freezes its baseline, evaluates every key in short transactions, says what changed. */
import type pg from 'pg';
import { z } from 'zod';
import { createBatchSize } from '../../platform/batch-size.js';
import type { Clock } from '../../platform/clock.js';
import type { FindingChange, MergeResult } from '../../subgraphs/risk/store/findings.js';
import { primeJob } from '../../subgraphs/risk/store/registered-jobs.js';
import { type Run, type RunResult, renewLease } from '../../subgraphs/risk/store/runs.js';
import { deleteTaken, rowsOfTouched } from '../../subgraphs/risk/store/touched.js';
import { FULL_RUN } from '../batch-sizes.js';
import { type Baseline, evaluateTouched, lockJob, readBaseline, readGaps, runContext } from '../evaluate.js';
import type { JobDefinition } from '../jobs/job.js';
import { dropKeys, keyAt, listKeys, touchNext } from './run-keys.js';

export interface ExecuteOptions {
  readonly pool: pg.Pool;
  readonly job: JobDefinition;
  readonly run: Run;
  readonly owner: string;
  readonly leaseSeconds: number;
  readonly clock: Clock;
  /** Aborted when the process stops: the run is given back at its watermark. */
  readonly signal: AbortSignal;
}

/** The run was cancelled, or its lease went to another worker. */
export class RunLost extends Error {}

/** How many differences a dry run shows. */
const SHOWN_CHANGES = 200;

interface Tally {
  keys: number;
  found: number;
  new: number;
  changed: number;
  gone: number;
  readonly changes: FindingChange[];
  readonly degraded: Set<string>;
}

function count(tally: Tally, keys: number, { found, changes }: MergeResult): void {
  tally.keys += keys;
  tally.found += found;
  for (const change of changes) {
    if (change.change === 'NEW') tally.new += 1;
    else if (change.change === 'CHANGED') tally.changed += 1;
    else tally.gone += 1;
    if (tally.changes.length < SHOWN_CHANGES) tally.changes.push(change);
  }
}

/** As of a past or future instant, else as of now: a batch must see what ticks before it saw. */
const instantOf = ({ run, clock }: ExecuteOptions): Date => (run.dryRun ? new Date(run.asOf) : clock.now());

async function inTransaction<T>(client: pg.ClientBase, keep: boolean, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query(keep ? 'commit' : 'rollback');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Frozen once per run, also when the run goes on after its worker died. A dry run's is not kept. */
async function freezeBaseline(client: pg.ClientBase, options: ExecuteOptions): Promise<Baseline | null> {
  const { job, run } = options;
  if (job.baseline === undefined) return null;
  const freeze = job.baseline;
  const asOf = instantOf(options);
  return inTransaction(client, !run.dryRun, async () => {
    const frozen = await client.query<Baseline>(
      'select b.id, b.value from derived.baseline b where b.run_id = $1',
      [run.id],
    );
    if (frozen.rows[0] !== undefined) return frozen.rows[0];
    const latest = await readBaseline(client, job.id);
    const { degraded } = await readGaps(client, asOf);
    const value = await freeze(runContext(client, { asOf, baseline: latest, degraded, full: true }));
    if (run.dryRun) return { id: 0, value };
    const { rows } = await client.query<Baseline>(
      'insert into derived.baseline (job, as_of, value, run_id) values ($1, $2, $3, $4) returning id, value',
      [job.id, asOf, JSON.stringify(value), run.id],
    );
    return rows[0] ?? null;
  });
}

interface Place {
  /** Keys evaluated before. */
  readonly from: number;
  /** Keys evaluated once the batch is. */
  readonly done: number;
  readonly total: number;
}

/** Evaluates the next keys, fenced by the run's lease. A dry run's transaction is rolled back. */
async function evaluateBatch(
  client: pg.ClientBase,
  options: ExecuteOptions,
  baseline: Baseline | null,
  { from, done, total }: Place,
  tally: Tally,
): Promise<void> {
  const { job, run, owner, leaseSeconds, clock } = options;
  const progress = { done, total, watermark: await keyAt(client, done) };
  const result = await inTransaction(client, !run.dryRun, async () => {
    await lockJob(client, job.id);
    const asOf = instantOf(options);
    await touchNext(client, from, done);
    const waiting = run.dryRun ? [] : await rowsOfTouched(client, job.id, clock.now());
    const gaps = await readGaps(client, clock.now());
    for (const department of gaps.degraded) tally.degraded.add(department);
    const runId = run.dryRun ? null : run.id;
    const merged = await evaluateTouched(client, job, { asOf, baseline, ...gaps, runId, full: true });
    await deleteTaken(client, waiting);
    if (!run.dryRun && !(await renewLease(client, run.id, owner, leaseSeconds, progress)))
      throw new RunLost();
    return merged;
  });
  if (
    run.dryRun &&
    !(await renewLease(client, run.id, owner, leaseSeconds, { ...progress, watermark: null }))
  )
    throw new RunLost();
  count(tally, done - from, result);
}

function summaryOf(tally: Tally, run: Run, baseline: Baseline | null) {
  const { keys, found, changes } = tally;
  const counts = { keys, found, new: tally.new, changed: tally.changed, gone: tally.gone };
  const told = `评估 ${keys} 个对象,成立 ${found};新增 ${tally.new},变化 ${tally.changed},消失 ${tally.gone}`;
  const missing = [...tally.degraded].sort();
  const text =
    missing.length === 0
      ? `完成:${told}`
      : `降级:${missing.join('、')} 的数据读不到或不全,结论可能不全,不等于没有风险;${told}`;
  return {
    text: run.dryRun ? `试运行(未改动结果)。${text}` : text,
    ...counts,
    ...(run.dryRun ? { changes } : {}),
    ...(baseline === null || run.dryRun ? {} : { baselineId: baseline.id }),
  };
}

const openRows = z.tuple([z.object({ open: z.number() })]);

/** All open findings, also of keys that an earlier attempt evaluated. */
async function countOpen(client: pg.ClientBase, job: string): Promise<number> {
  const { rows } = await client.query(
    `select count(*) as open from derived.finding f where f.join_id = $1 and f.state = 'OPEN'`,
    [job],
  );
  return openRows.parse(rows)[0].open;
}

/**
 * Runs the job to its end.
 * @throws RunLost when it was cancelled or taken over; AbortError when the process stops
 */
export async function executeRun(options: ExecuteOptions): Promise<RunResult> {
  const { pool, job, run, signal } = options;
  const tally: Tally = {
    keys: 0,
    found: 0,
    new: 0,
    changed: 0,
    gone: 0,
    changes: [],
    degraded: new Set(run.degraded),
  };
  if (!run.dryRun) await primeJob(pool, job.id);
  const client = await pool.connect();
  try {
    const baseline = await freezeBaseline(client, options);
    const watermark = run.dryRun ? null : run.watermark;
    const place = await inTransaction(client, true, () =>
      listKeys(client, job, instantOf(options), watermark),
    );
    const size =
      job.mode === 'full' ? null : createBatchSize({ ...FULL_RUN, first: job.fullRunKeys ?? FULL_RUN.first });
    const { total } = place;
    let { done } = place;
    do {
      signal.throwIfAborted();
      const from = done;
      done = Math.min(total, from + (size?.limit ?? total));
      const begun = performance.now();
      await evaluateBatch(client, options, baseline, { from, done, total }, tally);
      size?.record(done - from, performance.now() - begun);
    } while (done < total);
    const gaps = await readGaps(client, options.clock.now());
    for (const department of gaps.degraded) tally.degraded.add(department);
    return {
      degraded: [...tally.degraded].sort(),
      found: run.dryRun ? tally.found : await countOpen(client, job.id),
      summary: summaryOf(tally, run, baseline),
    };
  } finally {
    await dropKeys(client).then(
      () => client.release(),
      () => client.release(true),
    );
  }
}
