/**
 * Writes derived.credit. What a score is made of is not kept: who asks has it worked out as of the row's day, and most
 * rows are never asked for.
 */
import type pg from 'pg';
import type { CreditRating } from '../../../domain/credit/credit-file.js';
import { textArray } from '../../../subgraphs/risk/store/rows.js';

/**
 * Whoever evaluates holds the job: between the parts nobody else writes a row. An enterprise that no record names any
 * more (linked elsewhere, revoked, forgotten) and that was never listed has no credit: its row goes.
 */
const WRITE_SQL = `
with draft as materialized (
  select n.org_code, n.score::numeric(6, 2), n.grade, n.supervision_class, n.next_transition::date
  from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
    as n(org_code, score, grade, supervision_class, next_transition)
), known as materialized (
  select n.* from draft n where exists (select from derived.enterprise e where e.org_code = n.org_code)
    or exists (select from work.blacklist b where b.org_code = n.org_code)
), gone as (
  delete from derived.credit c using draft n
  where c.org_code = n.org_code and not exists (select from known k where k.org_code = n.org_code)
), moved as (
  update derived.credit c set as_of = $1, score = n.score, grade = n.grade, supervision_class = n.supervision_class,
    next_transition = n.next_transition, computed_at = $2
  from known n where c.org_code = n.org_code and (c.as_of, c.score, c.grade, c.next_transition)
    is distinct from ($1::date, n.score, n.grade, n.next_transition)
)
insert into derived.credit (org_code, as_of, score, grade, supervision_class, next_transition, computed_at)
select n.org_code, $1, n.score, n.grade, n.supervision_class, n.next_transition, $2
from known n where not exists (select from derived.credit c where c.org_code = n.org_code)`;

export async function writeCredits(
  client: pg.ClientBase,
  ratings: ReadonlyMap<string, CreditRating>,
  asOf: Date,
  today: string,
): Promise<void> {
  if (ratings.size === 0) return;
  const rows = [...ratings.values()];
  await client.query(WRITE_SQL, [
    today,
    asOf,
    textArray([...ratings.keys()]),
    textArray(rows.map(({ score }) => String(score))),
    textArray(rows.map(({ grade }) => grade)),
    textArray(rows.map(({ supervisionClass }) => supervisionClass)),
    textArray(rows.map(({ nextTransition }) => nextTransition)),
  ]);
}
