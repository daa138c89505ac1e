/** When answers change by themselves: windows end, scores decay, licences expire with no new row. */
import type pg from 'pg';
import { z } from 'zod';

export interface DueDraft {
  readonly key: string;
  /** Instant, ISO 8601. */
  readonly at: string;
}

/** A job that calls itself due at once would never rest. */
const SOONEST_SECONDS = 60;

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
  await client.query(
    `delete from derived.due d using touched t where d.job = $1 and d.key = t.key and d.key <> all($2::text[])`,
    [job, due.map(({ key }) => key)],
  );
  if (due.length === 0) return;
  await client.query(
    `insert into derived.due (job, key, at)
select $1, n.key, greatest(min(n.at), $4::timestamptz + make_interval(secs => $5))
from unnest($2::text[], $3::timestamptz[]) as n(key, at) group by n.key
on conflict (job, key) do update set at = excluded.at where due.at <> excluded.at`,
    [job, due.map(({ key }) => key), due.map(({ at }) => at), asOf, SOONEST_SECONDS],
  );
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
