/** Has product keys resolved, keeps what came of it, and brings events, products and batches under the known keys. */
import type pg from 'pg';
import { z } from 'zod';
import type { RecordStore } from '../../../subgraphs/risk/store/department-store.js';
import { moveProducts } from '../../../subgraphs/risk/store/links/product-aliases.js';
import { holdSubjects } from '../../../subgraphs/risk/store/write-subjects.js';
import type { ProductResolution } from './product-resolution.js';
import { type ProductKeys, readProducts } from './read-products.js';
import { createProductResolver } from './resolve-products.js';

const storedRows = z.array(
  z.object({
    key: z.string(),
    productKey: z.string(),
    state: z.string(),
    rule: z.string(),
    matchedBy: z.string(),
    candidates: z.array(z.string()),
  }),
);
const STORED = `select a.alias_key as key, a.product_key as "productKey", a.state, a.rule, a.matched_by as "matchedBy",
  a.candidates
from derived.product_alias a where a.alias_key = any($1::text[])`;

const WRITE = `insert into derived.product_alias as a
  (alias_key, product_key, state, rule, matched_by, matched_at, candidates)
select n.key, n."productKey", n.state, n.rule, n."matchedBy", $2, n.candidates
from jsonb_to_recordset($1::jsonb) as n(key text, "productKey" text, state text, rule text, "matchedBy" text,
  candidates text[])
on conflict (alias_key) do update set product_key = excluded.product_key, state = excluded.state,
  rule = excluded.rule, matched_by = excluded.matched_by, candidates = excluded.candidates,
  matched_at = case when a.product_key = excluded.product_key and a.rule = excluded.rule
    then a.matched_at else excluded.matched_at end`;

const sameAs = (a: ProductResolution, b: z.infer<typeof storedRows>[number] | undefined): boolean =>
  b !== undefined &&
  a.productKey === b.productKey &&
  a.state === b.state &&
  a.rule === b.rule &&
  a.matchedBy === b.matchedBy &&
  a.candidates.join('\n') === b.candidates.join('\n');

export async function linkProducts(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  touched: ProductKeys,
  asOf: Date,
): Promise<void> {
  if (touched.spellings.length + touched.gtins.length + touched.products.length === 0) return;
  // No page writes events, products or counts while their keys change.
  await holdSubjects(client);
  const { evidence, keys } = await readProducts(client, touched);
  const resolve = createProductResolver(evidence);
  const before = new Map(
    storedRows.parse((await client.query(STORED, [keys])).rows).map((row) => [row.key, row]),
  );
  const resolved = keys.flatMap((key) => resolve(key) ?? []);
  const now = new Map(resolved.map((each) => [each.key, each]));
  const gone = [...before.keys()].filter((key) => !now.has(key));
  if (gone.length > 0)
    await client.query('delete from derived.product_alias a where a.alias_key = any($1::text[])', [gone]);
  const changed = resolved.filter((each) => !sameAs(each, before.get(each.key)));
  if (changed.length > 0) await client.query(WRITE, [JSON.stringify(changed), asOf]);
  const moved = keys.flatMap((key) => {
    const [was, is] = [before.get(key)?.productKey ?? key, now.get(key)?.productKey ?? key];
    return was === is ? [] : [{ key, before: was, after: is }];
  });
  await moveProducts(client, stores, moved);
}
