/** Reads what the credit of enterprises depends on, for the nightly job and for a question as of any day. */
import type pg from 'pg';
import { z } from 'zod';
import type { BlacklistSpan, CreditFile, CreditRecord } from '../../../domain/credit/credit-file.js';
import type { CreditWeights } from '../../../domain/credit/credit-weights.js';
import { addMonths, type CalendarDate } from '../../../domain/dates.js';

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

/** $1: the organisation codes. */
const ONE_BY_ONE = 'e.org_code = any($1::text[])';
/**
 * So many codes are those of a full run, which lie side by side: all between the first and the last are read, those in
 * between that nobody asked for are left out. $1: the two.
 */
const MANY = 5_000;
const IN_RANGE = 'e.org_code >= ($1::text[])[1] and e.org_code <= ($1::text[])[2]';

const OTHER_KINDS = CREDIT_KINDS.filter((kind) => kind !== 'INSPECTION');

/** Most events by far are inspections that went well: said plainly, because the planner cannot see through the cases. */
const recordsSql = (keys: string): string => `
select e.org_code as "orgCode", e.record_id as "recordId", e.department, e.occurred_on as "occurredOn", e.label,
  e.kind as category, ${BAD_SEVERITY} as severity, ${GOOD_KIND} as good,
  e.outcome is not distinct from 'OVERDUE' as overdue, e.outcome is not distinct from 'DISPUTED' as disputed
from derived.event e
where ${keys} and ${IN_FORCE}
  and (e.kind in (${OTHER_KINDS.map((kind) => `'${kind}'`).join(', ')})
    or (e.kind = 'INSPECTION' and e.outcome in ('FAIL', 'LABEL_FAIL')))
  and (${BAD_SEVERITY} is not null or ${GOOD_KIND} is not null)`;

/** Last inspection on or before $3, the day in Shanghai; not before $4: what lies before rates nobody. */
const inspectedSql = (keys: string): string => `
select e.org_code as "orgCode", max(e.occurred_on) as "lastInspectedOn"
from derived.event e
where ${keys} and e.kind = 'INSPECTION' and e.occurred_on <= $3::date and e.occurred_on >= $4::date and ${IN_FORCE}
group by e.org_code`;

const BLACKLIST_SQL = `
select b.org_code as "orgCode", b.listed_on as "from", least(b.expires_on, b.ended_on) as "until"
from work.blacklist b where b.org_code = any($1::text[])
order by b.org_code, b.listed_on`;

const recordSchema = z.object({
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
});
type RecordRow = z.infer<typeof recordSchema>;
const inspectedSchema = z.object({ orgCode: z.string(), lastInspectedOn: z.string() });
const blacklistSchema = z.object({ orgCode: z.string(), from: z.string(), until: z.string() });

export interface CreditQuestion {
  /** What was known then. */
  readonly asOf: Date;
  /** The day that is rated, in Shanghai. */
  readonly today: CalendarDate;
  readonly weights: CreditWeights;
}

type Queryable = Pick<pg.ClientBase, 'query'>;

function grouped<Row extends { readonly orgCode: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const list = groups.get(row.orgCode);
    if (list === undefined) groups.set(row.orgCode, [row]);
    else list.push(row);
  }
  return groups;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byRecord = (a: RecordRow, b: RecordRow): number =>
  compare(a.recordId, b.recordId) ||
  (b.severity ?? 0) - (a.severity ?? 0) ||
  compare(a.category, b.category) ||
  compare(b.occurredOn, a.occurredOn);

function entryOf(row: RecordRow): CreditRecord[] {
  const { recordId, department, occurredOn, label, severity, good, category, overdue, disputed } = row;
  const record = { recordId, department, occurredOn, label };
  if (severity !== null) return [{ ...record, severity, category, overdue, disputed }];
  return good === null ? [] : [{ ...record, good }];
}

/** One entry per record, the heaviest where several events speak of it, in an order that does not change. */
const entriesOf = (rows: readonly RecordRow[]): CreditRecord[] =>
  [...rows]
    .sort(byRecord)
    .filter(({ recordId }, index, sorted) => recordId !== sorted[index - 1]?.recordId)
    .flatMap(entryOf);

const rangeRows = z.tuple([z.object({ first: z.string(), last: z.string() })]);

/** How the events of `codes` are asked for. The server says which is first and last in its own collation. */
async function keysOf(client: Queryable, codes: readonly string[]) {
  if (codes.length <= MANY) return { condition: ONE_BY_ONE, keys: codes };
  const { rows } = await client.query('select min(k) as first, max(k) as last from unnest($1::text[]) as k', [
    codes,
  ]);
  const [{ first, last }] = rangeRows.parse(rows);
  return { condition: IN_RANGE, keys: [first, last] };
}

/** The files of enterprises, empty ones included, as known at `asOf`. Three statements, however many. */
export async function readCreditFiles(
  client: Queryable,
  codes: readonly string[],
  { asOf, today, weights }: CreditQuestion,
): Promise<Map<string, CreditFile>> {
  const { condition, keys } = await keysOf(client, codes);
  const recordRows = await client.query(recordsSql(condition), [keys, asOf]);
  const records = grouped(z.array(recordSchema).parse(recordRows.rows));
  const listed = await client.query(BLACKLIST_SQL, [codes]);
  const blacklist = grouped(z.array(blacklistSchema).parse(listed.rows));
  const seen = await client.query(inspectedSql(condition), [
    keys,
    asOf,
    today,
    addMonths(today, -weights.inspectionMonths - 1),
  ]);
  const inspected = grouped(z.array(inspectedSchema).parse(seen.rows));
  return new Map(
    codes.map((code) => [
      code,
      {
        records: entriesOf(records.get(code) ?? []),
        blacklist: (blacklist.get(code) ?? []).map(({ from, until }): BlacklistSpan => ({ from, until })),
        lastInspectedOn: inspected.get(code)?.[0]?.lastInspectedOn ?? null,
      },
    ]),
  );
}
