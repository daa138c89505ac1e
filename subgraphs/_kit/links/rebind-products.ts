import type pg from 'pg';
import { batchKey } from '../../../domain/products/batch-key.js';
import { productKey } from '../../../domain/products/product-key.js';
import type { RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { identifier, selectList } from '../records/columns.js';
import { effectiveOrgCode } from '../records/subject.js';
import type { Row } from '../subgraph.js';

const text = (row: Row, field: string | undefined): string | null => {
  const value = field === undefined ? null : row[field];
  return typeof value === 'string' ? value : null;
};

/**
 * Computes product and batch of current versions anew from the producer as it is linked now. They are derived,
 * not content: version, hash and place in the feed stay; the link's own change tells the feed.
 */
export async function rebindProducts(
  client: pg.ClientBase,
  record: RecordDescriptor,
  keys: readonly string[],
): Promise<void> {
  const { product } = record;
  const producer = record.fields.find((field) => field.name === product?.producer);
  if (product === undefined || producer === undefined || keys.length === 0) return;
  const { rows } = await client.query<Row>(
    `select ${selectList(record, 'r')} from ${identifier(record.table)} r where r.key = any($1::text[])`,
    [keys],
  );
  const bound = rows.map((row) => {
    const orgCode = effectiveOrgCode(row, producer);
    const identity = { orgCode, gtin: text(row, product.gtin), brand: text(row, product.brand) };
    const key = productKey({ ...identity, model: text(row, product.model) });
    return { key: row['key'], productKey: key, batchKey: batchKey(key, text(row, product.batch)) };
  });
  await client.query(
    `update ${identifier(record.table)} r set product_key = u.product_key, batch_key = u.batch_key
     from unnest($1::text[], $2::text[], $3::text[]) u(key, product_key, batch_key)
     where r.key = u.key and (r.product_key, r.batch_key) is distinct from (u.product_key, u.batch_key)`,
    [bound.map((b) => b.key), bound.map((b) => b.productKey), bound.map((b) => b.batchKey)],
  );
}
