import type pg from 'pg';
import { z } from 'zod';
import { discoveryThreshold } from '../../stats/benjamini-hochberg.js';
import { poissonTail } from '../../stats/poisson.js';
import { adverseEvents } from './evidence.js';
import type { RecallConfig } from './recall-config.js';

/** Base rates frozen per full run: adverse records per product and window, by product class. */
export const recallBaselineSchema = z.object({
  /** Class → mean number of adverse records of one product; '' for products without a class. */
  means: z.record(z.string(), z.number()),
  /** p-values up to this one are discoveries over the products of the run. */
  threshold: z.number(),
});
export type RecallBaseline = z.infer<typeof recallBaselineSchema>;

const HISTOGRAM_SQL = `
with counts as (
  select product_key, count(*)::int as observed from (
    select distinct product_key, record_id from (${adverseEvents}) adverse
    where product_key is not null and type is not null) each
  group by product_key
)
select coalesce(p.product_class, '') as class, coalesce(c.observed, 0) as observed, count(*)::int as products
from derived.product p left join counts c using (product_key)
group by 1, 2`;

const histogramSchema = z.array(z.object({ class: z.string(), observed: z.number(), products: z.number() }));

/** One pass over the window; the answer is small (class × count), whatever the number of products. */
export async function freezeRecallBaseline(
  client: pg.ClientBase,
  config: RecallConfig,
  asOf: Date,
  today: string,
): Promise<RecallBaseline> {
  const { rows } = await client.query(HISTOGRAM_SQL, [today, asOf, config.windowDays]);
  const cells = histogramSchema.parse(rows);
  const totals = new Map<string, { records: number; products: number }>();
  for (const cell of cells) {
    const total = totals.get(cell.class) ?? { records: 0, products: 0 };
    totals.set(cell.class, {
      records: total.records + cell.observed * cell.products,
      products: total.products + cell.products,
    });
  }
  const means = Object.fromEntries([...totals].map(([name, t]) => [name, t.records / t.products]));
  const pValues = cells
    .filter(({ observed }) => observed >= 2)
    .flatMap((cell) =>
      new Array<number>(cell.products).fill(poissonTail(cell.observed, means[cell.class] ?? 0)),
    );
  const tests = cells.reduce((sum, { products }) => sum + products, 0);
  return { means, threshold: discoveryThreshold(pValues, tests, config.falseDiscovery) };
}

export interface StatisticalSupport {
  readonly observed: number;
  readonly expected: number;
  readonly pValue: number;
  readonly significant: boolean;
}

/** The supporting figure beside a score; null without a frozen baseline or for a class that it does not know. */
export function statisticalSupport(
  baseline: RecallBaseline | null,
  productClass: string | null,
  observed: number,
): StatisticalSupport | null {
  const expected = baseline?.means[productClass ?? ''];
  if (baseline === null || expected === undefined) return null;
  const pValue = poissonTail(observed, expected);
  return { observed, expected, pValue, significant: pValue <= baseline.threshold };
}
