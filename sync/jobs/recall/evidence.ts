import type pg from 'pg';
import { z } from 'zod';
import type { KeyQuery } from '../job.js';
import type { RecallCase } from './assess.js';
import { EVIDENCE_TYPES, type RecallConfig } from './recall-config.js';

/** A complaint that proved baseless, or that its author took back: no evidence of a defect, nor of a sale (J4 alike). */
const BASELESS = `coalesce(e.outcome, '') in ('UNFOUNDED', 'WITHDRAWN')`;

/**
 * Which events are evidence, and of which type; everything else in these kinds (passed samples, complaints found
 * baseless) is none. A detention or sample that failed on the label alone is no safety reason.
 */
const EVIDENCE_TYPE = `case e.kind
  when 'INJURY' then 'INJURY'
  when 'ACCIDENT' then 'INJURY'
  when 'FIRE' then 'FIRE'
  when 'INSPECTION' then case
    when e.outcome = 'LABEL_FAIL' then 'LABEL'
    when e.outcome is distinct from 'FAIL' then null
    when e.item_class = 'A' then 'FAILING_A'
    when e.item_class = 'C' then 'LABEL'
    else 'FAILING_B' end
  when 'IMPORT_DETENTION' then case when e.item_class in ('B', 'C') then 'LABEL' else 'IMPORT_DETENTION' end
  when 'FOREIGN_NOTICE' then 'FOREIGN_NOTICE'
  when 'COMPLAINT' then case
    when ${BASELESS} then null
    when e.injury then 'COMPLAINT_INJURY'
    else 'COMPLAINT' end
  end`;

export const RECALL_KINDS = [
  'INJURY',
  'ACCIDENT',
  'FIRE',
  'INSPECTION',
  'IMPORT_DETENTION',
  'FOREIGN_NOTICE',
  'COMPLAINT',
] as const;

const listed = (kinds: readonly string[]): string => kinds.map((kind) => `'${kind}'`).join(', ');

/** What J1 looks at besides: recalls, and trade as a sign of sale. */
export const RECALL_KINDS_BESIDES = ['RECALL', 'TRACE'] as const;

/**
 * Most events of these kinds by far are samples that passed. Said plainly, because the planner cannot see through the
 * case.
 */
const TELLING_KIND = `(e.kind in (${listed(RECALL_KINDS.filter((kind) => kind !== 'INSPECTION'))}) or (e.kind = 'INSPECTION' and e.outcome in ('FAIL', 'LABEL_FAIL')))`;

/** In force at $2, within the window that ends on $1; $3 is its length in days. */
const IN_WINDOW = `e.occurred_on > $1::date - $3::int and e.occurred_on <= $1::date
    and e.valid_from <= $2 and (e.valid_to is null or e.valid_to > $2)`;

/** Every event in the window that may be evidence, with its type; null where it is none. */
export const adverseEvents = `
  select e.product_key, e.record_id, ${EVIDENCE_TYPE} as type
  from derived.event e where ${TELLING_KIND} and ${IN_WINDOW}`;

/**
 * Products that can reach a lead or a rule. The sum leaves out the complaint cap and recalls, which only ever lower
 * it; the margin is for the rounding of scores and for sums in another order.
 */
const TELLING = `
  select seen.product_key from seen join unnest($4::text[], $5::float8[]) as weight(type, points) using (type)
  group by seen.product_key
  having sum(weight.points * ($6::float8[])[coalesce(seen.severity, 2)]
      * power(2, -($1::date - seen.occurred_on) / $7::float8)) >= $8 - 0.001
    or count(*) filter (where type = 'FAILING_A') >= 2
    or count(*) filter (where type = 'FIRE') >= 2
    or bool_or(type in ('FOREIGN_NOTICE', 'IMPORT_DETENTION'))
    or bool_or(seen.severity = 4 and type in ('INJURY', 'FIRE', 'COMPLAINT_INJURY'))`;

/** Counting is set-based: only products that can matter come back as rows. */
const EVIDENCE_SQL = `
with seen as (
  select e.product_key, e.record_id, e.version, e.department, e.record_type, e.severity, e.hazard, e.testing_body,
    e.channel, e.batch_no, e.district, e.org_code, e.occurred_on, e.label, ${EVIDENCE_TYPE} as type
  from touched t join derived.event e on e.product_key = t.key
  where e.kind in (${listed(RECALL_KINDS)}) and ${IN_WINDOW}
),
telling as (${TELLING})
select seen.product_key as "productKey", record_id as "recordId", version, department, record_type as "recordType",
  type, severity, hazard, testing_body as "testingBody", channel, batch_no as "batchNo", district,
  org_code as "orgCode", occurred_on as "occurredOn", label
from seen join telling using (product_key)
where type is not null
order by seen.product_key, record_id, type, hazard`;

/** The same over all products, and those that something is dated ahead for: one pass over the window. */
const CANDIDATES_SQL = `
with seen as (
  select e.product_key, e.severity, e.occurred_on, ${EVIDENCE_TYPE} as type
  from derived.event e where e.product_key is not null and ${TELLING_KIND} and ${IN_WINDOW}
)
select telling.product_key as key from (${TELLING}) telling
union select e.product_key from derived.event e
where e.kind in (${listed([...RECALL_KINDS, ...RECALL_KINDS_BESIDES])}) and e.occurred_on > $1::date
  and e.product_key is not null`;

/** Keys are joined, not listed: of a list of thousands the planner weighs each in every year. */
const RECALLS_SQL = `
select e.product_key as "productKey", e.record_id as "recordId", e.outcome is distinct from 'CLOSED' as open,
  e.occurred_on as "occurredOn", e.batch_no as "batchNo"
from unnest($3::text[]) as k(key) join derived.event e on e.product_key = k.key
where e.kind = 'RECALL' and e.occurred_on <= $1::date
  and e.valid_from <= $2 and (e.valid_to is null or e.valid_to > $2)`;

/**
 * Up to three latest records that show the brand of a detained product on sale here. In order: a product has several brands
 * where its makers do, and as many of their records as a finding has room for are told.
 */
const SALES_SQL = `
select d.product_key as "productKey", s.*
from (
  select distinct e.product_key, e.brand_key
  from unnest($4::text[]) as k(key) join derived.event e on e.product_key = k.key
  where e.kind = 'IMPORT_DETENTION' and e.brand_key is not null
    and ${IN_WINDOW}
) d
cross join lateral (
  select distinct on (e.occurred_on, e.record_id) e.record_id as "recordId", e.version, e.department,
    e.record_type as "recordType", e.occurred_on as "occurredOn", e.label
  from derived.event e
  where e.brand_key = d.brand_key and e.product_key is not null
    and ((e.kind = 'COMPLAINT' and not ${BASELESS}) or (e.kind = 'TRACE' and e.channel is distinct from 'PRODUCTION')
      or (e.kind = 'INSPECTION' and e.channel in ('MARKET', 'ONLINE', 'USE')))
    and ${IN_WINDOW}
  order by e.occurred_on desc, e.record_id, e.id
  limit 3
) s
order by d.product_key, d.brand_key, s."occurredOn" desc, s."recordId"`;

const text = z.string().nullable();
const recordSchema = {
  productKey: z.string(),
  recordId: z.string(),
  version: z.coerce.number().int(),
  department: z.string(),
  recordType: z.string(),
  occurredOn: z.string(),
  label: z.string(),
};
const evidenceSchema = z.object({
  ...recordSchema,
  type: z.enum(EVIDENCE_TYPES),
  severity: z.number().nullable(),
  hazard: text,
  testingBody: text,
  channel: text,
  batchNo: text,
  district: text,
  orgCode: text,
});
const recallSchema = z.object({
  productKey: z.string(),
  recordId: z.string(),
  open: z.boolean(),
  occurredOn: z.string(),
  batchNo: text,
});
const saleSchema = z.object(recordSchema);

function group<Row extends { readonly productKey: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const list = groups.get(row.productKey);
    if (list === undefined) groups.set(row.productKey, [row]);
    else list.push(row);
  }
  return groups;
}

const tellingValues = (config: RecallConfig, asOf: Date, today: string): unknown[] => [
  today,
  asOf,
  config.windowDays,
  EVIDENCE_TYPES,
  EVIDENCE_TYPES.map((type) => config.weights[type]),
  config.severityScale,
  config.halfLifeDays,
  Math.min(
    config.leadTwoDepartments,
    config.leadAlone,
    config.candidateTwoDepartments,
    config.candidateAlone,
  ),
];

/** Products that can be candidate or lead at `asOf`, or become one when what is dated ahead has happened. */
export const recallCandidateKeys = (config: RecallConfig, asOf: Date, today: string): KeyQuery => ({
  text: CANDIDATES_SQL,
  values: tellingValues(config, asOf, today),
});

/**
 * The cases of those touched products that can matter, as known at `asOf`. Products that are left out are neither
 * candidate nor lead under any complaint cap or recall.
 */
export async function readRecallCases(
  client: pg.ClientBase,
  config: RecallConfig,
  asOf: Date,
  today: string,
): Promise<ReadonlyMap<string, RecallCase>> {
  const at = [today, asOf] as const;
  const evidence = await client.query(EVIDENCE_SQL, tellingValues(config, asOf, today));
  const cases = group(z.array(evidenceSchema).parse(evidence.rows));
  if (cases.size === 0) return new Map();
  const keys = [...cases.keys()];
  const recalls = group(z.array(recallSchema).parse((await client.query(RECALLS_SQL, [...at, keys])).rows));
  const sold = await client.query(SALES_SQL, [...at, config.windowDays, keys]);
  const sales = group(z.array(saleSchema).parse(sold.rows));
  return new Map(
    keys.map((key) => [
      key,
      { rows: cases.get(key) ?? [], recalls: recalls.get(key) ?? [], sales: sales.get(key) ?? [] },
    ]),
  );
}
