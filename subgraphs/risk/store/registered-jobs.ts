/** What sync runs, as the store and the risk subgraph know it. */
import type pg from 'pg';
import { z } from 'zod';
import { transaction } from '../../../platform/database/pool.js';

export interface RegisteredJob {
  readonly id: string;
  readonly title: string;
  readonly cron: string;
  readonly subject: string;
  readonly effect: string;
  readonly owner: string;
  readonly mode: string;
}

/** Advisory lock between appliers (shared) and the beginning of a first full run. */
const PRIME_LOCK = 5_201_002;

/** Writes the jobs that run now; those that no longer exist go, with what they found and what waits for them. */
export async function registerJobs(client: pg.ClientBase, jobs: readonly RegisteredJob[]): Promise<void> {
  for (const { id, title, cron, subject, effect, owner, mode } of jobs) {
    await client.query(
      `insert into derived.job as j (id, title, cron, subject, effect, owner, mode) values ($1, $2, $3, $4, $5, $6, $7)
on conflict (id) do update set title = excluded.title, cron = excluded.cron, subject = excluded.subject,
  effect = excluded.effect, owner = excluded.owner, mode = excluded.mode,
  primed = j.primed and j.subject = excluded.subject and j.mode = excluded.mode`,
      [id, title, cron, subject, effect, owner, mode],
    );
  }
  const ids = jobs.map((job) => job.id);
  await client.query('delete from derived.job j where j.id <> all($1::text[])', [ids]);
  await client.query('delete from derived.touched t where t.job <> all($1::text[])', [ids]);
  await client.query('delete from derived.due d where d.job <> all($1::text[])', [ids]);
  await client.query('delete from derived.finding f where f.join_id <> all($1::text[])', [ids]);
}

const jobIds = z.array(z.object({ id: z.string() }));

/**
 * Jobs for which changes must be marked as touched. A job without a full run yet needs no marks: that run reads
 * everything. Locked, so that `primeJob` waits for appliers that did not mark for it.
 */
export async function readPrimedJobs(client: pg.ClientBase): Promise<Set<string>> {
  await client.query('select pg_advisory_xact_lock_shared($1)', [PRIME_LOCK]);
  const { rows } = await client.query('select j.id from derived.job j where j.primed');
  return new Set(jobIds.parse(rows).map(({ id }) => id));
}

/** A full run begins: from here on changes mark their keys for this job. */
export async function primeJob(pool: pg.Pool, job: string): Promise<void> {
  await transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [PRIME_LOCK]);
    await client.query('update derived.job set primed = true where id = $1 and not primed', [job]);
  });
}

export async function readUnprimedJobs(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query('select j.id from derived.job j where not j.primed order by j.id');
  return jobIds.parse(rows).map(({ id }) => id);
}
