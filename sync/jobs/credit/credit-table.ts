/**
 * Writes derived.credit. What a score is made of is not kept (`items` stays empty): who asks has it worked out as of the
 * row's day, and most rows are never asked for.
 */
import type pg from 'pg';
import type { CreditRating } from '../../../domain/credit/credit-file.js';

const UPSERT_SQL = `
insert into derived.credit (org_code, as_of, score, grade, supervision_class, items, next_transition, computed_at)
select org_code, $2::date, score, grade, supervision_class, '[]', next_transition, $3
from json_to_recordset($1::json) as r(org_code text, score numeric, grade text, supervision_class text,
  next_transition date)
on conflict (org_code) do update set as_of = excluded.as_of, score = excluded.score, grade = excluded.grade,
  supervision_class = excluded.supervision_class, items = excluded.items,
  next_transition = excluded.next_transition, computed_at = excluded.computed_at
where (credit.as_of, credit.score, credit.grade, credit.next_transition)
  is distinct from (excluded.as_of, excluded.score, excluded.grade, excluded.next_transition)`;

export async function writeCredits(
  client: pg.ClientBase,
  ratings: ReadonlyMap<string, CreditRating>,
  asOf: Date,
  today: string,
): Promise<void> {
  const rows = [...ratings].map(([code, { score, grade, supervisionClass, nextTransition }]) => ({
    org_code: code,
    score,
    grade,
    supervision_class: supervisionClass,
    next_transition: nextTransition,
  }));
  if (rows.length > 0) await client.query(UPSERT_SQL, [JSON.stringify(rows), today, asOf]);
}
