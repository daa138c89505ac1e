/** Writes derived.credit: explained scores of those who have records, in one statement; clean ones set-based. */
import type pg from 'pg';
import { z } from 'zod';
import type { Credit } from '../../../domain/credit/credit-file.js';
import type { CreditWeights } from '../../../domain/credit/credit-weights.js';
import { inspectedSql } from '../../../subgraphs/risk/store/credit-files.js';

const UPSERT_SCORED = `
insert into derived.credit (org_code, as_of, score, grade, supervision_class, items, next_transition, computed_at)
select org_code, $2::date, score, grade, supervision_class, items, next_transition, $3
from jsonb_to_recordset($1::jsonb) as r(org_code text, score numeric, grade text, supervision_class text,
  items jsonb, next_transition date)
on conflict (org_code) do update set as_of = excluded.as_of, score = excluded.score, grade = excluded.grade,
  supervision_class = excluded.supervision_class, items = excluded.items,
  next_transition = excluded.next_transition, computed_at = excluded.computed_at
where (credit.as_of, credit.score, credit.grade, credit.items, credit.next_transition)
  is distinct from (excluded.as_of, excluded.score, excluded.grade, excluded.items, excluded.next_transition)`;

/** Nothing but inspections: 100 points while the last one is recent enough, unrated after. $4 months, $5 scored. */
const UPSERT_CLEAN = `
with inspected as (${inspectedSql('(select distinct key from touched where $1::text[] is null)')}),
clean as (
  select k.key, (i."lastInspectedOn" + make_interval(months => $4))::date as ends
  from (select distinct key from touched) k left join inspected i on i."orgCode" = k.key
  where not (k.key = any($5::text[]))
)
insert into derived.credit (org_code, as_of, score, grade, supervision_class, items, next_transition, computed_at)
select key, $3::date, 100, case when ends > $3::date then 'AAA' else 'UNRATED' end,
  case when ends > $3::date then 'AA' end, '[]', case when ends > $3::date then ends end, $2
from clean
on conflict (org_code) do update set as_of = excluded.as_of, score = excluded.score, grade = excluded.grade,
  supervision_class = excluded.supervision_class, items = excluded.items,
  next_transition = excluded.next_transition, computed_at = excluded.computed_at
where (credit.score, credit.grade, credit.items, credit.next_transition)
  is distinct from (excluded.score, excluded.grade, excluded.items, excluded.next_transition)`;

const DUE_SQL = `
select c.org_code as key, c.next_transition as day from derived.credit c
where c.org_code in (select key from touched) and not (c.org_code = any($1::text[])) and c.next_transition is not null`;

const dueSchema = z.array(z.object({ key: z.string(), day: z.string() }));

export async function writeScored(
  client: pg.ClientBase,
  scored: ReadonlyMap<string, Credit>,
  asOf: Date,
  today: string,
): Promise<void> {
  const rows = [...scored].map(([code, c]) => ({
    org_code: code,
    score: c.score,
    grade: c.grade,
    supervision_class: c.supervisionClass,
    items: c.items,
    next_transition: c.nextTransition,
  }));
  if (rows.length > 0) await client.query(UPSERT_SCORED, [JSON.stringify(rows), today, asOf]);
}

/** Writes the clean ones among the touched keys and gives the days on which their rating ends. */
export async function writeClean(
  client: pg.ClientBase,
  scoredCodes: readonly string[],
  weights: CreditWeights,
  asOf: Date,
  today: string,
): Promise<readonly { readonly key: string; readonly day: string }[]> {
  await client.query(UPSERT_CLEAN, [null, asOf, today, weights.inspectionMonths, scoredCodes]);
  return dueSchema.parse((await client.query(DUE_SQL, [scoredCodes])).rows);
}
