/** Subjects that no enterprise could be found for: why, and how many of each department. */
import type pg from 'pg';
import { z } from 'zod';
import { anyOf, binder, compared, conjunction, strings } from '../../_kit/lists/conditions.js';
import type { Bind } from '../../_kit/lists/list-statement.js';
import type { Row } from '../../_kit/subgraph.js';

/** UnresolvedReason of `derived.open_subject o`; null of one that is linked. */
export const REASON = `case when o.org_code is not null then null
  when o.state = 'NEW' then 'PENDING'
  when o.state = 'CONFLICT' then 'AMBIGUOUS'
  when o.state = 'REJECTED' or o.rule = 'REJECTED' then 'REJECTED'
  when o.rule = 'SUSPECT_CODE' then 'CODE_DOUBTFUL'
  when o.state = 'REVIEW' then 'ALIKE_ONLY'
  when o.code is not null then 'CODE_DOUBTFUL'
  else 'NO_CODE' end`;

export const unresolvedFilter = z.object({
  department: strings,
  reason: strings,
  from: z.string().nullish(),
  to: z.string().nullish(),
});
export type UnresolvedFilter = z.infer<typeof unresolvedFilter>;

export const unresolvedConditions = (
  { department, reason, from, to }: UnresolvedFilter,
  bind: Bind,
): (string | null)[] => [
  anyOf('o.department', department, bind),
  anyOf(REASON, reason, bind),
  compared('o.occurred_on', '>=', from, bind, 'date'),
  compared('o.occurred_on', '<=', to, bind, 'date'),
];

/** UnresolvedCount of the graph, by department, then the commonest reason first. */
export async function unresolvedRecords(pool: pg.Pool, args: Row): Promise<Row[]> {
  const { bind, values } = binder();
  const conditions = conjunction([
    'o.org_code is null',
    ...unresolvedConditions(unresolvedFilter.parse(args), bind),
  ]);
  const { rows } = await pool.query<Row>(
    `select o.department, ${REASON} as reason, count(distinct o.record_id)::int as records, count(*)::int as subjects,
  max(o.occurred_on) as "lastOccurredOn"
from derived.open_subject o where ${conditions} group by 1, 2 order by 1, 3 desc, 2`,
    [...values],
  );
  return rows;
}
