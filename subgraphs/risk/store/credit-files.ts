/** Reads what the credit of enterprises depends on, for the nightly job and for a question as of any day. */
import type pg from 'pg';
import { z } from 'zod';
import type { BlacklistSpan, CreditFile, CreditRecord } from '../../../domain/credit/credit-file.js';

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

/** The keys asked for: $1 as an array, or, when that is null, the temporary relation `touched` of an evaluation. */
const relationOf = (keys: CreditKeys): string =>
  keys === 'touched'
    ? '(select distinct key from touched where $1::text[] is null)'
    : '(select unnest($1::text[]) as key)';

/** One row per record and enterprise, the heaviest where several events speak of it. */
const recordsSql = (keys: string): string => `
select distinct on (e.org_code, e.record_id) e.org_code as "orgCode", e.record_id as "recordId", e.department,
  e.occurred_on as "occurredOn", e.label, e.kind as category, e.severity, e.good,
  e.outcome is not distinct from 'OVERDUE' as overdue, e.outcome is not distinct from 'DISPUTED' as disputed
from (
  select e.org_code, e.record_id, e.department, e.occurred_on, e.label, e.kind, e.outcome,
    ${BAD_SEVERITY} as severity, ${GOOD_KIND} as good
  from ${keys} k join derived.event e on e.org_code = k.key
  where e.kind in (${CREDIT_KINDS.map((kind) => `'${kind}'`).join(', ')}) and ${IN_FORCE}
) e
where e.severity is not null or e.good is not null
order by e.org_code, e.record_id, e.severity desc nulls last`;

/** Last inspection on or before $3, the day in Shanghai. */
export const inspectedSql = (keys: string): string => `
select k.key as "orgCode", max(e.occurred_on) as "lastInspectedOn"
from ${keys} k join derived.event e on e.org_code = k.key
where e.kind = 'INSPECTION' and e.occurred_on <= $3::date and ${IN_FORCE}
group by k.key`;

const blacklistSql = (keys: string): string => `
select b.org_code as "orgCode", b.listed_on as "from", least(b.expires_on, b.ended_on) as "until"
from ${keys} k join work.blacklist b on b.org_code = k.key
order by b.org_code, b.listed_on`;

const recordSchema = z
  .object({
    orgCode: z.string(),
    recordId: z.string(),
    department: z.string(),
    occurredOn: z.string(),
    label: z.string(),
    category: z.string(),
    severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
    good: z.enum(['QUALITY_AWARD', 'VOLUNTARY_RECALL', 'CERTIFICATION']).nullable(),
    overdue: z.boolean(),
    disputed: z.boolean(),
  })
  .transform(({ orgCode, severity, good, category, overdue, disputed, ...record }) => {
    const bad = severity === null ? null : { ...record, severity, category, overdue, disputed };
    const entry: CreditRecord | null = bad ?? (good === null ? null : { ...record, good });
    return { orgCode, entry };
  });
const inspectedSchema = z.object({ orgCode: z.string(), lastInspectedOn: z.string() });
const blacklistSchema = z.object({ orgCode: z.string(), from: z.string(), until: z.string() });

/** Either the temporary relation `touched` of an evaluation, or given organisation codes. */
export type CreditKeys = 'touched' | readonly string[];

type Queryable = Pick<pg.ClientBase, 'query'>;

function grouped<Row extends { readonly orgCode: string }, T>(
  rows: readonly Row[],
  value: (row: Row) => T | null,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const entry = value(row);
    if (entry === null) continue;
    const list = groups.get(row.orgCode);
    if (list === undefined) groups.set(row.orgCode, [entry]);
    else list.push(entry);
  }
  return groups;
}

/**
 * The files of those enterprises that have a record or a blacklist entry, as known at `asOf`; who has nothing but
 * inspections is left out. Three statements, however many keys.
 */
export async function readCreditFiles(
  client: Queryable,
  keys: CreditKeys,
  asOf: Date,
  today: string,
): Promise<Map<string, CreditFile>> {
  const relation = relationOf(keys);
  const codes = keys === 'touched' ? null : keys;
  const recordRows = await client.query(recordsSql(relation), [codes, asOf]);
  const records = grouped(z.array(recordSchema).parse(recordRows.rows), ({ entry }) => entry);
  const listed = await client.query(blacklistSql(relation), [codes]);
  const blacklist = grouped(
    z.array(blacklistSchema).parse(listed.rows),
    ({ from, until }): BlacklistSpan => ({ from, until }),
  );
  const found = [...new Set([...records.keys(), ...blacklist.keys()])];
  const seen = await client.query(inspectedSql(relationOf(found)), [found, asOf, today]);
  const inspected = new Map(
    z
      .array(inspectedSchema)
      .parse(seen.rows)
      .map(({ orgCode, lastInspectedOn }) => [orgCode, lastInspectedOn]),
  );
  return new Map(
    found.map((code) => [
      code,
      {
        records: records.get(code) ?? [],
        blacklist: blacklist.get(code) ?? [],
        lastInspectedOn: inspected.get(code) ?? null,
      },
    ]),
  );
}
