/** The keys of a full run, listed once: a relation of the run's own connection, walked in batches. */
import type pg from 'pg';
import { z } from 'zod';
import { runContext, touch } from '../evaluate.js';
import { candidateKeys } from '../jobs/candidate-keys.js';
import type { JobDefinition } from '../jobs/job.js';
import { setInstant } from '../joins/set-instant.js';

const counts = z.tuple([z.object({ total: z.number() })]);
const keyRows = z.array(z.object({ key: z.string() }));

/**
 * All keys of the job that can matter, and those that are open or due: a finding whose key no longer exists is
 * evaluated and goes. Within a transaction of the caller's.
 *
 * @param after watermark of an earlier attempt; keys up to it are done.
 * @returns how many keys there are, those done included, and how many are done
 */
export async function listKeys(
  client: pg.ClientBase,
  job: JobDefinition,
  asOf: Date,
  after: string | null,
): Promise<{ total: number; done: number }> {
  await setInstant(client, asOf);
  const { text, values } = await candidateKeys(
    job,
    runContext(client, { asOf, baseline: null, degraded: [], full: true }),
  );
  const own = `$${values.length + 1}`;
  await client.query('drop table if exists run_key');
  // Not `insert`: workers may scan for a table that is created.
  await client.query(
    `create temp table run_key as select row_number() over (order by k.key collate "C") as n, k.key from (
  select k.key from (${text}) k where k.key is not null
  union select f.subject_key from derived.finding f where f.join_id = ${own} and f.state = 'OPEN'
  union select d.key from derived.due d where d.job = ${own}) k`,
    [...values, job.id],
  );
  await client.query('create unique index on run_key (n)');
  const { rows } = await client.query('select count(*) as total from run_key');
  const [{ total }] = counts.parse(rows);
  if (after === null) return { total, done: 0 };
  const before = await client.query(
    'select count(*) as total from run_key k where k.key collate "C" <= $1 collate "C"',
    [after],
  );
  const [{ total: done }] = counts.parse(before.rows);
  return { total, done };
}

/** Puts the keys after the first `done`, up to the `end`th, into `touched`. They are not brought here: they may be many. */
export const touchNext = (client: pg.ClientBase, done: number, end: number): Promise<void> =>
  touch(client, 'select k.key from run_key k where k.n > $1 and k.n <= $2 order by k.n', [done, end]);

/** The `end`th key: the watermark once it is evaluated. */
export async function keyAt(client: pg.ClientBase, end: number): Promise<string | null> {
  const { rows } = await client.query('select k.key from run_key k where k.n = $1', [end]);
  return keyRows.parse(rows)[0]?.key ?? null;
}

export async function dropKeys(client: pg.ClientBase): Promise<void> {
  await client.query('drop table if exists run_key');
}
