import type pg from 'pg';
import { z } from 'zod';
import type { RecallVerdict } from './assess.js';

export interface ScopeBatch {
  readonly batchNo: string;
  readonly evidence: number;
  /** Enterprises that held the batch by the trade's trace records. */
  readonly holders: number;
}

export interface RecallScope {
  readonly allBatches: boolean;
  readonly batches: readonly ScopeBatch[];
}

export type SuggestedAct = 'INVESTIGATE' | 'INTERVIEW' | 'SAMPLE';

const HOLDERS_SQL = `
select e.product_key as "productKey", e.batch_no as "batchNo", count(distinct e.org_code)::int as holders
from derived.event e
where e.product_key = any($3::text[]) and e.kind = 'TRACE' and e.batch_no is not null and e.occurred_on <= $1::date
  and e.valid_from <= $2 and (e.valid_to is null or e.valid_to > $2)
group by 1, 2`;

const holdersSchema = z.array(z.object({ productKey: z.string(), batchNo: z.string(), holders: z.number() }));

/** Product → batch → number of enterprises in its trace. */
export type Holders = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** One statement for all candidates of a run. */
export async function readHolders(
  client: pg.ClientBase,
  productKeys: readonly string[],
  asOf: Date,
  today: string,
): Promise<Holders> {
  const { rows } = await client.query(HOLDERS_SQL, [today, asOf, productKeys]);
  const holders = new Map<string, Map<string, number>>();
  for (const row of holdersSchema.parse(rows)) {
    const batches = holders.get(row.productKey) ?? new Map<string, number>();
    holders.set(row.productKey, batches.set(row.batchNo, row.holders));
  }
  return holders;
}

/** The batches that the evidence names; all of them when it names none. */
export function suggestedScope(
  verdict: RecallVerdict,
  holders: ReadonlyMap<string, number> | undefined,
): RecallScope {
  const counts = new Map<string, number>();
  for (const { batchNo } of verdict.evidence) {
    if (batchNo !== null) counts.set(batchNo, (counts.get(batchNo) ?? 0) + 1);
  }
  const batches = [...counts]
    .map(([batchNo, evidence]) => ({ batchNo, evidence, holders: holders?.get(batchNo) ?? 0 }))
    .sort((a, b) => b.evidence - a.evidence || (a.batchNo < b.batchNo ? -1 : 1));
  return { allBatches: batches.length === 0, batches };
}

/** Harm or a repeated safety failure calls for 缺陷调查; news from outside for 约谈; a mere score for 抽样. */
export function suggestedAct({ rules }: Pick<RecallVerdict, 'rules'>): SuggestedAct {
  if (rules.some(({ id }) => id === 'R1' || id === 'R2' || id === 'R5')) return 'INVESTIGATE';
  return rules.length > 0 ? 'INTERVIEW' : 'SAMPLE';
}
