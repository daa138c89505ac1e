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

export interface StoredNames {
  readonly enterprise: ReadonlySet<string>;
  readonly product: ReadonlySet<string>;
}

const namedRows = z.array(z.object({ kind: z.enum(['enterprise', 'product']), key: z.string() }));

/** Ids → the record types and keys that they are of. */
function* keysByType(
  records: Iterable<RecordStore>,
  ids: readonly string[],
): Generator<[RecordStore, string[]]> {
  for (const record of records) {
    const own = ids.filter((id) => id.startsWith(record.prefix)).map((id) => id.slice(record.prefix.length));
    if (own.length > 0) yield [record, own];
  }
}

/** Subjects that the stored versions of these records name: those versions may be about to go. */
export async function readStoredNames(
  client: pg.ClientBase,
  records: Iterable<RecordStore>,
  ids: readonly string[],
): Promise<StoredNames> {
  const names = { enterprise: new Set<string>(), product: new Set<string>() };
  for (const [{ subjects }, keys] of keysByType(records, ids)) {
    if (subjects.named === null) continue;
    const { rows } = await client.query(subjects.named, [textArray(keys)]);
    for (const { kind, key } of namedRows.parse(rows)) names[kind].add(key);
  }
  return names;
}

/** $1 keys of records, $2 subjects, $3 ids of the records: takes away subjects that the records name no more. */
const disown = (table: string, key: string, candidates: string): string => `
delete from derived.${table} s using unnest($2::text[]) as n(key)
where s.${key} = n.key and s.named_by = any($3::text[]) and not exists (
  select from (${candidates}) c
  where c.${key} = s.${key} and c.named_by = s.named_by and c.named_version = s.named_version)
returning s.${key} as key`;

const KINDS = {
  enterprise: {
    byRecord: ({ subjects }: RecordStore) => subjects.enterprises?.byKey ?? null,
    bySubject: ({ subjects }: RecordStore) => subjects.enterprises?.byOrgCode ?? null,
    disown: (candidates: string) => disown('enterprise', 'org_code', candidates),
    merge: mergeEnterprises,
  },
  product: {
    byRecord: ({ subjects }: RecordStore) => subjects.products?.byKey ?? null,
    bySubject: ({ subjects }: RecordStore) => subjects.products?.byProductKey ?? null,
    disown: (candidates: string) => disown('product', 'product_key', candidates),
    merge: mergeProducts,
  },
} as const;

/**
 * Subjects whose name came from one of these records, and no longer does (forgotten, revoked, linked elsewhere,
 * earlier by its correction): named anew from whatever names them now, else gone.
 *
 * @param before what the records named before they were written
 * @param all record types of every department: any may name the subject now
 */
export async function renameDisowned(
  client: pg.ClientBase,
  own: Iterable<RecordStore>,
  all: readonly RecordStore[],
  ids: readonly string[],
  before: StoredNames,
  touches: Touches,
): Promise<void> {
  for (const [record, keys] of keysByType(own, ids)) {
    for (const kind of ['enterprise', 'product'] as const) {
      const { byRecord, bySubject, disown: disowned, merge } = KINDS[kind];
      const candidates = byRecord(record);
      if (candidates === null || before[kind].size === 0) continue;
      const parameters = [textArray(keys), textArray([...before[kind]]), textArray(ids)];
      const { rows } = await client.query(disowned(candidates), parameters);
      const lost = keyRows.parse(rows).map(({ key }) => key);
      if (lost.length === 0) continue;
      for (const key of lost) touches.subject(kind, key);
      for (const other of all) {
        const named = bySubject(other);
        if (named !== null) await client.query(merge(named), [textArray(lost)]);
      }
    }
  }
}
