/**
 * (c) All findings of the joins rebuilt from the risk store, against hand-written SQL for the same findings over the
 * same typed tables (bench/sql). Both must find the same; only then their times are compared.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { shanghaiDate } from '../../domain/dates.js';
import { projectRoot } from '../../platform/root.js';
import { readRun, requestRun } from '../../subgraphs/risk/store/runs.js';
import { recordNotices } from '../../sync/jobs/j20-record-notices.js';
import type { JobDefinition } from '../../sync/jobs/job.js';
import { allJobs } from '../../sync/jobs/registry.js';
import { startRunWorker } from '../../sync/scheduler/run-worker.js';
import { type Measured, median } from '../measured.js';
import { differences, type FindingRow, findingRows } from './findings.js';
import { clock, log, onHomeCopy } from './home-copy.js';

const LIMIT = 2.5;
const SCALE = 1;
const ROUNDS = 5;

/** `j01-recall-candidates` → bench/sql/j01.sql */
const handWritten = ({ id }: JobDefinition): string =>
  readFileSync(join(projectRoot, 'bench', 'sql', `${id.slice(0, 3)}.sql`), 'utf8');

/** Nothing is known any more but the records. */
const forget = (pool: pg.Pool) =>
  pool.query(
    'truncate derived.finding, derived.finding_change, derived.credit, derived.due, derived.touched',
  );

/** A full run of every join, one after the other, as the scheduler does it. */
async function rebuild(pool: pg.Pool, jobs: readonly JobDefinition[]): Promise<void> {
  const ids: number[] = [];
  for (const { id } of jobs) {
    const run = { job: id, window: `bench:${randomUUID()}`, trigger: 'MANUAL', asOf: clock.now() } as const;
    ids.push((await requestRun(pool, { ...run, dryRun: false, requestedBy: 'bench' }))?.id ?? 0);
  }
  const worker = startRunWorker({ pool, jobs, owner: 'bench', clock, random: () => 0.5, log });
  try {
    await worker.idle();
  } finally {
    await worker.stop();
  }
  for (const id of ids) {
    const run = await readRun(pool, id);
    if (run?.state !== 'OK' && run?.state !== 'PARTIAL')
      throw new Error(`run ${id}: ${run?.state} ${run?.error}`);
  }
}

const readOwn = async (pool: pg.Pool, job: string): Promise<FindingRow[]> =>
  findingRows.parse(
    (
      await pool.query(
        `select f.subject_key, f.severity, f.score, f.evidence from derived.finding f
         where f.join_id = $1 and f.state = 'OPEN'`,
        [job],
      )
    ).rows,
  );

async function byHand(pool: pg.Pool, sql: string): Promise<FindingRow[]> {
  const now = clock.now();
  return findingRows.parse((await pool.query(sql, [shanghaiDate(now), now])).rows);
}

const SHOWN = 5;

async function compare(pool: pg.Pool, jobs: readonly JobDefinition[]): Promise<number> {
  let findings = 0;
  for (const job of jobs) {
    const own = await readOwn(pool, job.id);
    const told = differences(own, await byHand(pool, handWritten(job)));
    if (told.length > 0)
      throw new Error(`${job.id}: ${told.length} 处不同\n${told.slice(0, SHOWN).join('\n')}`);
    findings += own.length;
  }
  return findings;
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

export const rebuildRatio = (): Promise<Measured> =>
  onHomeCopy(SCALE, async ({ target: { pool } }) => {
    // Not who is who (J12): it compares names by sound and spelling, heeds what people decided, and its work is links
    // that departments are told, not findings; `links` measures it. Every other job must have its SQL in bench/sql.
    // Nor what sends records on as notices (J20), of which no finding comes.
    const jobs = allJobs().filter(({ id, subject }) => subject !== 'identity' && id !== recordNotices.id);
    const own: number[] = [];
    const hand: number[] = [];
    let findings = 0;
    // Round 0 warms both up, and shows that they say the same.
    for (let round = 0; round <= ROUNDS; round += 1) {
      await forget(pool);
      const ownMs = await timed(() => rebuild(pool, jobs));
      const handMs = await timed(async () => {
        for (const job of jobs) await byHand(pool, handWritten(job));
      });
      if (round === 0) findings = await compare(pool, jobs);
      else {
        own.push(ownMs);
        hand.push(handMs);
      }
    }
    return {
      name: '同步:全部比对重建(比手写 SQL)',
      ratio: median(own) / median(hand),
      limit: LIMIT,
      note: `规模 ${SCALE},${findings} 条结果相同;${Math.round(median(own))} 毫秒与 ${Math.round(median(hand))} 毫秒,交替 ${ROUNDS} 轮取中位`,
    };
  });
