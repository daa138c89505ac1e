import type pg from 'pg';
import { z } from 'zod';
import { addDays } from '../../domain/dates.js';
import { ALL_KEYS } from './all-keys.js';
import { readAhead, shanghaiMidnight } from './due.js';
import type { JobDefinition, RunContext } from './job.js';
import { assessRecall } from './recall/assess.js';
import { freezeRecallBaseline, recallBaselineSchema, statisticalSupport } from './recall/baseline.js';
import { describeRecall, type ProductFacts } from './recall/describe.js';
import {
  RECALL_KINDS,
  RECALL_KINDS_BESIDES,
  readRecallCases,
  recallCandidateKeys,
} from './recall/evidence.js';
import { DEFAULT_RECALL_CONFIG, type RecallConfig, recallConfigSchema } from './recall/recall-config.js';
import { readHolders, suggestedScope } from './recall/scope.js';

const KINDS = [...RECALL_KINDS, ...RECALL_KINDS_BESIDES];

const FACTS_SQL = `
select p.product_key as "productKey", p.org_code as "orgCode", p.brand_key as "brandKey",
  p.product_class as "productClass",
  coalesce(nullif(concat_ws(' ', p.brand, coalesce(p.model, p.name)), ''), p.product_key) as title
from derived.product p where p.product_key = any($1::text[])`;

const factsSchema = z.array(
  z.object({
    productKey: z.string(),
    orgCode: z.string().nullable(),
    brandKey: z.string().nullable(),
    productClass: z.string().nullable(),
    title: z.string(),
  }),
);

/**
 * A sale of one product of a brand is evidence (R4) for the detained products of that brand: they are evaluated
 * with it. A join may widen `touched` before it reads it; the merge covers what stands there afterwards.
 * `offset 0` looks the detentions up brand by brand: the planner thinks that a few hundred products have millions of
 * brands, and would read every detention there is.
 */
const WIDEN_SQL = `
with brand as materialized (
  select p.brand_key from derived.product p join touched t on t.key = p.product_key
  union select e.brand_key from derived.event e join touched t on t.key = e.product_key
)
insert into touched (key)
select distinct d.product_key from brand b cross join lateral (
  select e.product_key from derived.event e
  where e.brand_key = b.brand_key and e.kind = 'IMPORT_DETENTION' and e.occurred_on > $1::date - $2::int
    and e.product_key is not null offset 0
) d
where not exists (select from touched t where t.key = d.product_key)`;

async function readFacts(client: pg.ClientBase, keys: readonly string[]): Promise<Map<string, ProductFacts>> {
  const { rows } = await client.query(FACTS_SQL, [keys]);
  return new Map(factsSchema.parse(rows).map((facts) => [facts.productKey, facts]));
}

const configOf = (run: RunContext): Promise<RecallConfig> =>
  run.config('recall', recallConfigSchema, DEFAULT_RECALL_CONFIG);

async function evaluate(run: RunContext) {
  const { client, asOf, today } = run;
  const config = await configOf(run);
  // Every detained product is a candidate of a full run.
  if (!run.full) await client.query(WIDEN_SQL, [today, config.windowDays]);
  const cases = await readRecallCases(client, config, asOf, today);
  const verdicts = [...cases].flatMap(([key, recallCase]) => {
    const verdict = assessRecall(recallCase, config, today);
    return verdict === null ? [] : [{ key, recallCase, verdict }];
  });
  const keys = verdicts.map(({ key }) => key);
  const facts = await readFacts(client, keys);
  const holders = await readHolders(client, keys, asOf, today);
  const baseline = run.baseline === null ? null : recallBaselineSchema.parse(run.baseline.value);
  const findings = verdicts.map(({ key, recallCase, verdict }) => {
    const unknown = { productKey: key, orgCode: null, brandKey: null, productClass: null, title: key };
    const product = facts.get(key) ?? unknown;
    const adverse = new Set(recallCase.rows.map(({ recordId }) => recordId)).size;
    const support = statisticalSupport(baseline, product.productClass, adverse);
    return describeRecall(product, recallCase, verdict, suggestedScope(verdict, holders.get(key)), support);
  });
  // Scores decay by the day, so every open answer next changes at midnight. What is not raised only falls.
  const due = new Map(keys.map((key) => [key, shanghaiMidnight(addDays(today, 1))]));
  for (const [key, day] of await readAhead(client, KINDS, today)) {
    if (!due.has(key)) due.set(key, shanghaiMidnight(day));
  }
  return { findings, due: [...due].map(([key, at]) => ({ key, at })) };
}

/** J1 缺陷召回候选比对 (DOMAIN 6.3), per product. */
export const recallCandidates: JobDefinition = {
  id: 'j01-recall-candidates',
  title: '缺陷召回候选比对',
  cron: '0 2 * * *',
  subject: 'product',
  effect: 'recall-candidate',
  owner: 'quality-supervision',
  mode: 'keys',
  kinds: KINDS,
  baseline: async (run) => freezeRecallBaseline(run.client, await configOf(run), run.asOf, run.today),
  fullRunKeys: 5_000,
  evaluate,
  allKeys: ALL_KEYS.product,
  candidates: async (run) => recallCandidateKeys(await configOf(run), run.asOf, run.today),
};
