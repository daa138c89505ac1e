/**
 * Counts of records by district, product class, month, …, with cells of few subjects hidden. Samples of targeted and
 * routine inspections are never added up: targeted ones look where failures are expected (DOMAIN 6.4).
 */
import type pg from 'pg';
import { z } from 'zod';
import { suppressedCells } from '../../../domain/statistics/suppression.js';
import { HubError } from '../../../platform/errors.js';
import { anyOf, binder, conjunction, noneOf, strings } from '../../_kit/lists/conditions.js';
import type { Bind } from '../../_kit/lists/list-statement.js';
import type { Row } from '../../_kit/subgraph.js';
import { COUNTED, inForce } from '../lists/event-conditions.js';

/** Fewer subjects than this are not shown. */
export const THRESHOLD = 5;
const MOST_ROWS = 5_000;
const TARGETED = ['SPECIAL', 'RISK_MONITORING'];

const MEASURES: Readonly<Record<string, string>> = {
  // One event per sampling, whoever made it.
  SAMPLES: `${COUNTED.samples} and v.role = 'PRODUCER'`,
  COMPLAINTS: COUNTED.complaints,
  INJURIES: COUNTED.injuries,
  IMPORT_DETENTIONS: COUNTED.importDetentions,
  PENALTIES: COUNTED.penalties,
};

const DIMENSIONS: Readonly<Record<string, { readonly name: string; readonly sql: string }>> = {
  DISTRICT: { name: 'district', sql: `coalesce(v.district, '')` },
  PRODUCT_CLASS: { name: 'productClass', sql: `coalesce(v.product_class, '')` },
  MONTH: { name: 'month', sql: `to_char(v.occurred_on, 'YYYY-MM')` },
  DEPARTMENT: { name: 'department', sql: 'v.department' },
  SAMPLING_TYPE: { name: 'samplingType', sql: `coalesce(v.sampling_type, '')` },
};

const argsSchema = z.object({
  measure: z.string(),
  by: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  district: strings,
  productClass: strings,
  samplingType: strings,
});
type Args = z.infer<typeof argsSchema>;

const rowsSchema = z.array(
  z.looseObject({
    place: z.array(z.string()),
    records: z.number(),
    failing: z.number(),
    subjects: z.number(),
  }),
);

function samplingTypes({ measure, by, samplingType }: Args, bind: Bind): string | null {
  if (samplingType !== null && samplingType !== undefined) {
    const targeted = samplingType.filter((type) => TARGETED.includes(type)).length;
    if (targeted > 0 && targeted < samplingType.length && !by.includes('SAMPLING_TYPE')) {
      throw new HubError('BAD_REQUEST', {
        reason: '有针对性的抽查(SPECIAL、RISK_MONITORING)不与常规抽查合计;请分开查询,或按 SAMPLING_TYPE 分组',
      });
    }
    return anyOf('v.sampling_type', samplingType, bind);
  }
  const mixes = measure === 'SAMPLES' && !by.includes('SAMPLING_TYPE');
  return noneOf('v.sampling_type', mixes ? TARGETED : null, bind);
}

function statement(args: Args, now: Date): { text: string; values: readonly unknown[] } {
  const dimensions = [...new Set(args.by)].flatMap((each) => DIMENSIONS[each] ?? []);
  const { bind, values } = binder();
  const conditions = [
    MEASURES[args.measure] ?? 'false',
    `v.occurred_on between ${bind(args.from)}::date and ${bind(args.to)}::date`,
    inForce('v', bind(now)),
    anyOf('v.district', args.district, bind),
    anyOf('v.product_class', args.productClass, bind),
    samplingTypes(args, bind),
  ];
  const place = `array[${dimensions.map(({ sql }) => sql).join(', ')}]::text[]`;
  const text = `select ${place} as place, count(distinct v.record_id)::int as records,
  count(distinct v.record_id) filter (where v.outcome in ('FAIL', 'LABEL_FAIL'))::int as failing,
  count(distinct coalesce(v.org_code, v.record_id))::int as subjects
from derived.event v where ${conjunction(conditions)} group by 1 order by 1 limit ${MOST_ROWS + 1}`;
  return { text, values };
}

/** @throws HubError BAD_REQUEST for no dimension, a period that is none, too many rows, or mixed sampling types */
export async function qualityTable(pool: pg.Pool, given: Row, now: Date): Promise<Row> {
  const args = argsSchema.parse(given);
  if (args.by.length === 0) throw new HubError('BAD_REQUEST', { reason: 'by 至少给出一个维度' });
  if (args.from > args.to) throw new HubError('BAD_REQUEST', { reason: 'from 不得晚于 to' });
  const { text, values } = statement(args, now);
  const cells = rowsSchema.parse((await pool.query(text, [...values])).rows);
  if (cells.length > MOST_ROWS)
    throw new HubError('BAD_REQUEST', { reason: `结果超过 ${MOST_ROWS} 行,请减少维度或缩小范围` });
  const hidden = suppressedCells(cells, THRESHOLD);
  const names = [...new Set(args.by)].flatMap((each) => DIMENSIONS[each]?.name ?? []);
  const counts = (cell: (typeof cells)[number], index: number): Row =>
    hidden.has(index)
      ? { records: null, failing: null, subjects: null, suppressed: true }
      : {
          records: cell.records,
          failing: args.measure === 'SAMPLES' ? cell.failing : null,
          subjects: cell.subjects,
          suppressed: false,
        };
  return {
    measure: args.measure,
    threshold: THRESHOLD,
    suppressed: hidden.size,
    rows: cells.map((cell, index) => ({
      ...Object.fromEntries(names.map((name, place) => [name, cell.place[place] || null])),
      ...counts(cell, index),
    })),
  };
}
