/** A run of a job that has another service do its work, and finds nothing in the risk store. */
import type pg from 'pg';
import { primeJob } from '../../subgraphs/risk/store/registered-jobs.js';
import type { Run, RunResult } from '../../subgraphs/risk/store/runs.js';
import type { Errand } from '../jobs/job.js';
import type { AskExchange } from '../notices/ask-exchange.js';

export interface ErrandOptions {
  readonly pool: pg.Pool;
  readonly errand: Errand;
  readonly run: Run;
  readonly ask: AskExchange;
  readonly signal: AbortSignal;
}

/** Such a job runs 144 times a day: what went well is not kept for ever. */
const FORGET = `delete from work.run r where r.job = $1 and r.state = 'OK' and r.ended_at < now() - interval '30 days'`;

export async function executeErrand({ pool, errand, run, ask, signal }: ErrandOptions): Promise<RunResult> {
  if (!run.dryRun) await primeJob(pool, run.job);
  const result = await errand({ ask, signal, dryRun: run.dryRun });
  await pool.query(FORGET, [run.job]);
  return result;
}
