/** One identity per enterprise, product and batch, from whatever records name them (DESIGN 4). */
import type pg from 'pg';
import { z } from 'zod';
import type { RecordStore } from './department-store.js';
import { textArray } from './rows.js';
import type { SharedLine } from './table-statements.js';
import type { Touches } from './touched.js';

const keyRows = z.array(z.object({ key: z.string() }));

/** The name that counts: of a registration, else the latest by business date; ties by record, then version. */
const ENTERPRISE_RANK = (alias: string): string =>
  `(${alias}.registered, ${alias}.named_on, ${alias}.named_by collate "C", ${alias}.named_version)`;
const PRODUCT_RANK = (alias: string): string =>
  `(${alias}.named_on, ${alias}.named_by collate "C", ${alias}.named_version)`;

/**
 * `candidates` gives rows as SubjectStatements says. Gives enterprises that were there and look different now.
 * What the new name does not tell (a code) stays.
 */
const mergeEnterprises = (candidates: string): string => `
with best as (
  select distinct on (c.org_code) c.* from (${candidates}) c
  order by c.org_code, c.registered desc, c.named_on desc, c.named_by collate "C" desc, c.named_version desc
), news as (
  select b.*, e.org_code is not null and (e.label <> b.label or e.uscc is distinct from coalesce(b.uscc, e.uscc)
    or e.reg_no is distinct from coalesce(b.reg_no, e.reg_no) or e.district is distinct from coalesce(b.district, e.district)) as differs
  from best b left join derived.enterprise e on e.org_code = b.org_code
  where e.org_code is null or ${ENTERPRISE_RANK('b')} > ${ENTERPRISE_RANK('e')}
), written as (
  insert into derived.enterprise as e (org_code, label, uscc, reg_no, district, registered, named_on, named_by, named_version)
  select n.org_code, n.label, n.uscc, n.reg_no, n.district, n.registered, n.named_on, n.named_by, n.named_version
  from news n order by n.org_code
  on conflict (org_code) do update set label = excluded.label, uscc = coalesce(excluded.uscc, e.uscc),
    reg_no = coalesce(excluded.reg_no, e.reg_no), district = coalesce(excluded.district, e.district),
    registered = excluded.registered, named_on = excluded.named_on, named_by = excluded.named_by,
    named_version = excluded.named_version
  where ${ENTERPRISE_RANK('excluded')} > ${ENTERPRISE_RANK('e')}
)
select n.org_code as key from news n where n.differs`;

const mergeProducts = (candidates: string): string => `
with best as (
  select distinct on (c.product_key) c.* from (${candidates}) c
  order by c.product_key, c.named_on desc, c.named_by collate "C" desc, c.named_version desc
), news as (
  select b.*, p.product_key is not null and (p.brand_key is distinct from coalesce(b.brand_key, p.brand_key)
    or p.org_code is distinct from coalesce(b.org_code, p.org_code) or p.name is distinct from coalesce(b.name, p.name)
    or p.product_class is distinct from coalesce(b.product_class, p.product_class)) as differs
  from best b left join derived.product p on p.product_key = b.product_key
  where p.product_key is null or ${PRODUCT_RANK('b')} > ${PRODUCT_RANK('p')}
), written as (
  insert into derived.product as p (product_key, brand_key, org_code, gtin, brand, model, name, product_class, named_on,
    named_by, named_version)
  select n.product_key, n.brand_key, n.org_code, n.gtin, n.brand, n.model, n.name, n.product_class, n.named_on, n.named_by,
    n.named_version
  from news n order by n.product_key
  on conflict (product_key) do update set brand_key = coalesce(excluded.brand_key, p.brand_key),
    org_code = coalesce(excluded.org_code, p.org_code), gtin = coalesce(excluded.gtin, p.gtin),
    brand = coalesce(excluded.brand, p.brand), model = coalesce(excluded.model, p.model),
    name = coalesce(excluded.name, p.name), product_class = coalesce(excluded.product_class, p.product_class),
    named_on = excluded.named_on, named_by = excluded.named_by, named_version = excluded.named_version
  where ${PRODUCT_RANK('excluded')} > ${PRODUCT_RANK('p')}
)
select n.product_key as key from news n where n.differs`;

/** Subjects named by the page's records. */
export async function writeSubjects(
  client: pg.ClientBase,
  { subjects }: RecordStore,
  lines: readonly SharedLine[],
  touches: Touches,
): Promise<void> {
  const keys = textArray([...new Set(lines.map(({ key }) => key))]);
  const touch = async (sql: string, kind: 'enterprise' | 'product'): Promise<void> => {
    for (const { key } of keyRows.parse((await client.query(sql, [keys])).rows)) touches.subject(kind, key);
  };
  if (subjects.enterprises !== null) await touch(mergeEnterprises(subjects.enterprises.byKey), 'enterprise');
  if (subjects.products !== null) await touch(mergeProducts(subjects.products.byKey), 'product');
  if (subjects.batches !== null) await client.query(subjects.batches, [keys]);
}

const DISOWNED_ENTERPRISES = `
delete from derived.enterprise e using unnest($1::text[]) as n(key)
where e.org_code = n.key and not exists (
  select from derived.record r where r.id = e.named_by and r.version = e.named_version and r.status <> 'REVOKED')
returning e.org_code as key`;

const DISOWNED_PRODUCTS = `
delete from derived.product p using unnest($1::text[]) as n(key)
where p.product_key = n.key and not exists (
  select from derived.record r where r.id = p.named_by and r.version = p.named_version and r.status <> 'REVOKED')
returning p.product_key as key`;

/**
 * Subjects whose name came from a version that is no longer the current one and was not followed by a better
 * one: named anew from whatever names them now, else gone.
 */
export async function renameDisowned(
  client: pg.ClientBase,
  records: Iterable<RecordStore>,
  orgCodes: readonly string[],
  productKeys: readonly string[],
  touches: Touches,
): Promise<void> {
  const all = [...records];
  const rename = async (
    kind: 'enterprise' | 'product',
    disowned: string,
    keys: readonly string[],
    merge: (record: RecordStore) => string | null,
  ): Promise<void> => {
    if (keys.length === 0) return;
    const lost = keyRows.parse((await client.query(disowned, [textArray(keys)])).rows).map(({ key }) => key);
    if (lost.length === 0) return;
    for (const key of lost) touches.subject(kind, key);
    const parameter = [textArray(lost)];
    for (const record of all) {
      const sql = merge(record);
      if (sql !== null) await client.query(sql, parameter);
    }
  };
  await rename('enterprise', DISOWNED_ENTERPRISES, orgCodes, ({ subjects }) =>
    subjects.enterprises === null ? null : mergeEnterprises(subjects.enterprises.byOrgCode),
  );
  await rename('product', DISOWNED_PRODUCTS, productKeys, ({ subjects }) =>
    subjects.products === null ? null : mergeProducts(subjects.products.byProductKey),
  );
}
