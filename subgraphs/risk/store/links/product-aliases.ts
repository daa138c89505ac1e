/** Products under the keys by which they are known: events, products and batches, when a key becomes another's. */
import type pg from 'pg';
import { z } from 'zod';
import { batchKey } from '../../../../domain/products/batch-key.js';
import { simplifiedBrandKey } from '../../../../domain/products/product-spelling.js';
import type { QualityEvent } from '../../../../domain/quality-event.js';
import type { RecordStore } from '../department-store.js';
import { textArray } from '../rows.js';
import type { SharedLine } from '../table-statements.js';
import type { TouchingEvent } from '../touched.js';
import { renameProducts } from '../write-subjects.js';

const aliasRows = z.array(z.object({ key: z.string(), product: z.string() }));

const BIND = `update derived.event e set product_key = a.product_key,
  batch_key = a.product_key || substr(e.batch_key, length(e.product_key) + 1)
from derived.product_alias a
where e.record_id = any($1::text[]) and a.alias_key = e.told_product_key and a.product_key <> e.product_key`;

/**
 * Brings the events of these lines, just written under the keys of the departments, under the known ones. The caller
 * holds the subjects, so that no alias comes or goes meanwhile.
 * @returns what an event touches
 */
export async function bindEvents(
  client: pg.ClientBase,
  lines: readonly SharedLine[],
): Promise<(event: QualityEvent) => TouchingEvent> {
  const told = new Set(lines.flatMap(({ events }) => events.flatMap(({ productKey }) => productKey ?? [])));
  const { rows } =
    told.size === 0
      ? { rows: [] }
      : await client.query(
          `select a.alias_key as key, a.product_key as product from derived.product_alias a
where a.alias_key = any($1::text[]) and a.product_key <> a.alias_key`,
          [textArray([...told])],
        );
  const known = new Map(aliasRows.parse(rows).map(({ key, product }) => [key, product]));
  if (known.size > 0) await client.query(BIND, [textArray(lines.map(({ id }) => id))]);
  return (event) => {
    const productKey = known.get(event.productKey ?? '') ?? event.productKey;
    const brandKey = event.brandKey === null ? null : simplifiedBrandKey(event.brandKey);
    return { ...event, productKey, brandKey, batchKey: batchKey(productKey, event.batchNo) };
  };
}

/** A key as departments have it that was one product's and is another's now. */
export interface MovedProduct {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

const MOVE = `with moved as (
  update derived.event e set product_key = n.after,
    batch_key = n.after || substr(e.batch_key, length(e.product_key) + 1)
  from unnest($1::text[], $2::text[], $3::text[]) as n(key, before, after)
  where e.product_key = n.before and e.told_product_key = n.key
  returning e.product_key, e.brand_key, e.batch_key
)
insert into derived.touched (job, key, priority)
select distinct j.id, k.key, 0 from derived.job j join (
  select 'brand' as subject, m.brand_key as key from moved m
  union select 'batch', m.batch_key from moved m
  union select 'product', n.key from unnest($2::text[] || $3::text[]) as n(key)
) k on k.subject = j.subject where j.primed and j.mode = 'keys' and k.key is not null`;

/** The caller has written derived.product_alias, and holds the subjects. */
export async function moveProducts(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  moved: readonly MovedProduct[],
): Promise<void> {
  if (moved.length === 0) return;
  await client.query(MOVE, [
    textArray(moved.map(({ key }) => key)),
    textArray(moved.map(({ before }) => before)),
    textArray(moved.map(({ after }) => after)),
  ]);
  const keys = moved.flatMap(({ key, before, after }) => [key, before, after]);
  await renameProducts(client, stores, [...new Set(keys)]);
}
