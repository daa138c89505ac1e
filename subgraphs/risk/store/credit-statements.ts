/** What the credit of enterprises depends on, as SQL over the risk store. */
import { inColumns } from './read-columns.js';

/** Kinds of events that credit depends on; others never touch it. */
export const CREDIT_KINDS = [
  'PENALTY',
  'LICENCE',
  'INSPECTION',
  'IMPORT_DETENTION',
  'ACCIDENT',
  'ACCEPTANCE',
  'RECALL',
  'HONOUR',
  'QUALIFICATION',
] as const;

/**
 * Severity of a bad record, 1 轻微 … 4 严重; null when the event is none. Only what an authority has finally found:
 * complaints are not. A failed sample
 * is 一般 where safety is concerned, else 轻微: what it leads to is a penalty, which counts for itself. A seller does
 * not answer for what the producer made.
 */
const BAD_SEVERITY = `case
  when e.kind = 'PENALTY' then case when e.outcome in ('REVOKED', 'CANCELLED') then null else coalesce(e.severity, 2) end
  when e.kind = 'LICENCE' then case when e.outcome in ('REVOKED', 'WITHDRAWN') then coalesce(e.severity, 3) end
  when e.kind = 'INSPECTION' and coalesce(e.role, 'PRODUCER') in ('PRODUCER', 'IMPORTER', 'CONTRACTOR') then case
    when e.outcome = 'LABEL_FAIL' then 1
    when e.outcome = 'FAIL' then case e.item_class when 'A' then 2 else 1 end end
  when e.kind = 'IMPORT_DETENTION' and coalesce(e.role, 'IMPORTER') = 'IMPORTER' then
    case when coalesce(e.item_class, 'A') = 'A' then 2 else 1 end
  when e.kind = 'ACCIDENT' then coalesce(e.severity, 2)
  when e.kind = 'ACCEPTANCE' and e.outcome = 'FAIL' then 2
end`;

const GOOD_KIND = `case
  when e.kind = 'HONOUR' and coalesce(e.outcome, 'VALID') = 'VALID' then 'QUALITY_AWARD'
  when e.kind = 'QUALIFICATION' and coalesce(e.outcome, 'VALID') = 'VALID' then 'CERTIFICATION'
  when e.kind = 'RECALL' and e.channel = 'VOLUNTARY' then 'VOLUNTARY_RECALL'
end`;

/** $2 is the instant asked for. */
const IN_FORCE = 'e.valid_from <= $2 and (e.valid_to is null or e.valid_to > $2)';

/** $1: the organisation codes. Joined, not listed: of a list of thousands the planner weighs each in every year. */
export const ONE_BY_ONE = 'e.org_code in (select n.code from unnest($1::text[]) as n(code))';
/**
 * So many codes are those of a full run, which lie side by side: all between the first and the last are read, those in
 * between that nobody asked for are left out. $1: the two.
 */
export const MANY = 5_000;
export const IN_RANGE = 'e.org_code >= ($1::text[])[1] and e.org_code <= ($1::text[])[2]';

const OTHER_KINDS = CREDIT_KINDS.filter((kind) => kind !== 'INSPECTION');

/** Most events by far are inspections that went well: said plainly, because the planner cannot see through the cases. */
export const creditRecordsSql = (keys: string, explained: boolean): string =>
  inColumns(
    ['orgCode', 'recordId', 'department', 'occurredOn', 'label', 'category', 'severity', 'good', 'outcome'],
    `select e.org_code as "orgCode", e.record_id as "recordId", e.occurred_on as "occurredOn",
  ${explained ? 'e.department, e.label' : 'null as department, null as label'},
  e.kind as category, ${BAD_SEVERITY} as severity, ${GOOD_KIND} as good, e.outcome
from derived.event e
where ${keys} and ${IN_FORCE}
  and (e.kind in (${OTHER_KINDS.map((kind) => `'${kind}'`).join(', ')})
    or (e.kind = 'INSPECTION' and e.outcome in ('FAIL', 'LABEL_FAIL')))
  and (${BAD_SEVERITY} is not null or ${GOOD_KIND} is not null)`,
  );

/**
 * Last inspection on or before $3, the day in Shanghai, and the first after it; not more than $4 months before it: that
 * rates nobody.
 */
export const inspectedSql = (keys: string): string =>
  inColumns(
    ['orgCode', 'last', 'next'],
    `select e.org_code as "orgCode", max(e.occurred_on) filter (where e.occurred_on <= $3::date) as last,
  min(e.occurred_on) filter (where e.occurred_on > $3::date) as next
from derived.event e
where ${keys} and e.kind = 'INSPECTION' and e.occurred_on >= $3::date - make_interval(months => $4) and ${IN_FORCE}
group by e.org_code`,
  );

export const BLACKLIST_SQL = inColumns(
  ['orgCode', 'from', 'until'],
  `select b.org_code as "orgCode", b.listed_on as "from", least(b.expires_on, b.ended_on) as "until"
from work.blacklist b where b.org_code = any($1::text[])
order by b.org_code, b.listed_on`,
);
