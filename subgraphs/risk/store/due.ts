/** When answers change by themselves: windows end, scores decay, licences expire with no new row. */
import type pg from 'pg';
import { z } from 'zod';
import { textArray } from './rows.js';

export interface DueDraft {
  readonly key: string;
  /** Instant, ISO 8601. */
  readonly at: string;
}

/** A job that calls itself due at once would never rest. */
const SOONEST_SECONDS = 60;

/** Whoever evaluates holds the job: between the two parts nobody else writes a key of it. */
const REPLACE_SQL = `
with draft as materialized (
  select n.key, greatest(min(n.at::timestamptz), $4::timestamptz + make_interval(secs => $5)) as at
  from unnest($2::text[], $3::text[]) as n(key, at) group by n.key
), moved as (
  update derived.due d set at = n.at from draft n where d.job = $1 and d.key = n.key and d.at <> n.at
)
insert into derived.due (job, key, at)
select $1, n.key, n.at from draft n where not exists (select from derived.due d where d.job = $1 and d.key = n.key)
order by n.key`;

/**
 * Replaces what is due for the keys in relation `touched`; the earliest instant of a key counts.
 * `asOf`: instant of the evaluation.
 */
export async function writeDue(
  client: pg.ClientBase,
  job: string,
  due: readonly DueDraft[],
  asOf: Date,
): Promise<void> {
  const keys = textArray(due.map(({ key }) => key));
  await client.query(
    `delete from derived.due d using touched t where d.job = $1 and d.key = t.key and d.key <> all($2::text[])`,
    [job, keys],
  );
  if (due.length === 0) return;
  const instants = textArray(due.map(({ at }) => at));
  await client.query(REPLACE_SQL, [job, keys, instants, asOf, SOONEST_SECONDS]);
}

/** Keys that have fallen due, longest overdue first. Evaluating them writes their next instant. */
export async function takeDue(
  client: pg.ClientBase,
  job: string,
  now: Date,
  limit: number,
): Promise<string[]> {
  const { rows } = await client.query(
    'select d.key from derived.due d where d.job = $1 and d.at <= $2 order by d.at limit $3',
    [job, now, limit],
  );
  return z
    .array(z.object({ key: z.string() }))
    .parse(rows)
    .map(({ key }) => key);
}
