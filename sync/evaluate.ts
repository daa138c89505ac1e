/** One evaluation of some keys of a job, within the caller's transaction. */
import pg from 'pg';
import { z } from 'zod';
import { shanghaiDate } from '../domain/dates.js';
import { readConfiguration } from '../subgraphs/risk/store/configuration.js';
import { writeDue } from '../subgraphs/risk/store/due.js';
import { degradedDepartments, readFeedStates } from '../subgraphs/risk/store/feed-state.js';
import { type MergeResult, mergeFindings } from '../subgraphs/risk/store/findings.js';
import type { JobDefinition, RunContext } from './jobs/job.js';
import { raiseFromFindings } from './notices/raise-from-findings.js';

export interface Baseline {
  readonly id: number;
  readonly value: unknown;
}

export interface EvaluateOptions {
  readonly asOf: Date;
  readonly baseline: Baseline | null;
  /** Departments that could not be reached. */
  readonly degraded: readonly string[];
  /** Departments being read from the start. */
  readonly reading: readonly string[];
  readonly runId: number | null;
  /** One of the batches of a full run. */
  readonly full: boolean;
}

/** First key of the advisory locks of jobs; the second is the job's hash. */
const JOB_LOCK = 5_201_010;

/** One evaluation of a job at a time: a tick never overtakes a run on the same key, nor one process another. */
export async function lockJob(client: pg.ClientBase, job: string): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1, hashtext($2))', [JOB_LOCK, job]);
}

/** A run's batch is over by then; whoever still waits looks again later. */
const PATIENCE_MS = 1_000;
/** lock_not_available */
const NOT_IN_TIME = '55P03';

/**
 * The same, in the queue for a short time only. A tick that did not queue would never find the lock free between two
 * batches of a full run.
 *
 * @returns false when it was not to be had; the transaction must then be given up
 */
export async function lockJobInTime(client: pg.ClientBase, job: string): Promise<boolean> {
  await client.query(`set local lock_timeout = ${PATIENCE_MS}`);
  try {
    await lockJob(client, job);
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === NOT_IN_TIME) return false;
    throw error;
  }
  await client.query('set local lock_timeout = 0');
  return true;
}

export function runContext(
  client: pg.ClientBase,
  options: Omit<EvaluateOptions, 'runId' | 'reading'>,
): RunContext {
  const { asOf, baseline, degraded, full } = options;
  return {
    client,
    asOf,
    today: shanghaiDate(asOf),
    baseline,
    config: (name, schema, fallback) => readConfiguration(client, name, asOf, schema, fallback),
    degraded,
    full,
  };
}

/**
 * Puts keys into `touched`, the relation of one evaluation, which is empty again when the transaction ends.
 * @param source SQL that gives column `key`
 */
export async function touch(client: pg.ClientBase, source: string, values: unknown[]): Promise<void> {
  await client.query('create temp table if not exists touched (key text not null) on commit delete rows');
  await client.query(`insert into touched (key) ${source}`, values);
}

/** Evaluates the keys in `touched` (and what the job adds to them), merges its findings and writes when to look again. */
export async function evaluateTouched(
  client: pg.ClientBase,
  job: JobDefinition,
  options: EvaluateOptions,
): Promise<MergeResult> {
  const { asOf, baseline, degraded, reading, runId } = options;
  const evaluation = await job.evaluate(runContext(client, options));
  const merge = { job, asOf, baselineId: baseline?.id ?? null, runId, degraded, reading };
  const result = await mergeFindings(client, merge, evaluation.findings);
  await raiseFromFindings(client, job.id, result.changes, asOf);
  await writeDue(client, job.id, evaluation.due, asOf);
  return result;
}

const baselineRows = z.array(z.object({ id: z.number(), value: z.unknown() }));

/** The baseline that ticks use: the latest frozen one. */
export async function readBaseline(client: pg.ClientBase, job: string): Promise<Baseline | null> {
  const { rows } = await client.query(
    'select b.id, b.value from derived.baseline b where b.job = $1 order by b.as_of desc, b.id desc limit 1',
    [job],
  );
  return baselineRows.parse(rows)[0] ?? null;
}

export interface Gaps {
  readonly degraded: readonly string[];
  readonly reading: readonly string[];
}

const stalenessSchema = z.object({ seconds: z.number().positive() });

/** Which departments an evaluation now may lack; the longest silence is configured as `feed-staleness`. */
export async function readGaps(client: pg.ClientBase, now: Date): Promise<Gaps> {
  const staleness = await readConfiguration(client, 'feed-staleness', now, stalenessSchema, {
    seconds: 15 * 60,
  });
  const degraded = await degradedDepartments(client, now, staleness.seconds);
  const states = degraded.length === 0 ? [] : await readFeedStates(client);
  return {
    degraded,
    reading: states.filter(({ reading }) => reading).map(({ department }) => department),
  };
}
