/** One identity per enterprise, product and batch, from whatever records name them (DESIGN 4). */
import type pg from 'pg';
import { z } from 'zod';
import { statementName } from '../../../platform/database/statement-name.js';
import type { RecordStore } from './department-store.js';
import { textArray } from './rows.js';
import type { SharedLine } from './table-statements.js';
import type { Touches } from './touched.js';

const keyRows = z.array(z.object({ key: z.string() }));

/** Roles of one record may name the same subject: then what they say decides. */
const contents = (row: string, columns: readonly string[]): string =>
  `concat(${columns.map((column) => `${row}.${column}, E'\\x1f'`).join(', ')}) collate "C"`;

/**
 * A subject's row is told whole by one record, so that it does not depend on the order in which records came: for
 * enterprises the registration, else one that tells a code, for products the one that tells most; among equals the
 * latest by business date, ties by record, then version.
 */
const ENTERPRISE = {
  table: 'enterprise',
  key: 'org_code',
  columns: ['label', 'uscc', 'reg_no', 'district', 'registered', 'named_on', 'named_by', 'named_version'],
  shown: ['label', 'uscc', 'reg_no', 'district'],
  rank: (row: string): string =>
    `(${row}.registered, num_nonnulls(${row}.uscc, ${row}.reg_no), ${row}.named_on, ${row}.named_by collate "C",
      ${row}.named_version, ${contents(row, ['label', 'uscc', 'reg_no', 'district'])})`,
} as const;

const PRODUCT = {
  table: 'product',
  key: 'product_key',
  columns: [
    'brand_key',
    'org_code',
    'gtin',
    'brand',
    'model',
    'name',
    'product_class',
    'named_on',
    'named_by',
    'named_version',
  ],
  shown: ['brand_key', 'org_code', 'name', 'product_class'],
  rank: (row: string): string =>
    `(num_nonnulls(${row}.brand_key, ${row}.org_code, ${row}.gtin, ${row}.brand, ${row}.model, ${row}.name,
      ${row}.product_class), ${row}.named_on, ${row}.named_by collate "C", ${row}.named_version,
      ${contents(row, ['brand_key', 'org_code', 'gtin', 'brand', 'model', 'name', 'product_class'])})`,
} as const;

type Naming = typeof ENTERPRISE | typeof PRODUCT;

const rowOf = (alias: string, columns: readonly string[]): string =>
  columns.map((column) => `${alias}.${column}`).join(', ');

/**
 * `candidates` gives rows as SubjectStatements says. Gives the subjects that were there and look different now.
 */
const mergeSubjects = ({ table, key, columns, shown, rank }: Naming, candidates: string): string => `
with best as (
  select distinct on (c.${key}) c.* from (${candidates}) c
  order by c.${key}, ${rank('c')} desc
), news as (
  select b.*, s.${key} is not null and (${rowOf('s', shown)}) is distinct from (${rowOf('b', shown)}) as differs
  from best b left join derived.${table} s on s.${key} = b.${key}
  where s.${key} is null or ${rank('b')} > ${rank('s')}
), written as (
  insert into derived.${table} as s (${key}, ${columns.join(', ')})
  select ${rowOf('n', [key, ...columns])} from news n order by n.${key}
  on conflict (${key}) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}
  where ${rank('excluded')} > ${rank('s')}
)
select n.${key} as key from news n where n.differs`;

/** Advisory lock of whoever writes subjects, until its transaction ends. */
const SUBJECTS_LOCK = 5_201_003;

/**
 * Departments share the subjects: they name them one after the other. Else a page that takes a name away would not
 * see who, in a transaction not yet committed, was passed over for it; and two pages could wait for one another's rows.
 */
export async function holdSubjects(client: pg.ClientBase): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [SUBJECTS_LOCK]);
}

/** Subjects named by the page's records. The caller holds the subjects. */
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
  if (subjects.enterprises !== null)
    await touch(mergeSubjects(ENTERPRISE, subjects.enterprises.byKey), 'enterprise');
  if (subjects.products !== null) await touch(mergeSubjects(PRODUCT, subjects.products.byKey), 'product');
  if (subjects.batches !== null) await client.query(subjects.batches.insert, [keys]);
}

/** Other keys under which records name these products. */
async function readAliases(client: pg.ClientBase, products: readonly string[]): Promise<string[]> {
  const { rows } = await client.query(
    'select a.alias_key as key from derived.product_alias a where a.product_key = any($1::text[])',
    [textArray(products)],
  );
  return keyRows.parse(rows).map(({ key }) => key);
}

const placeRows = z.array(z.object({ place: z.number() }));

/**
 * The record types that name one of these subjects. Few of all do, and each that is asked to name them anew costs a
 * statement of its own; this one is planned once a session.
 */
async function typesNaming(
  client: pg.ClientBase,
  all: readonly RecordStore[],
  kind: 'enterprises' | 'products',
  subjects: readonly string[],
): Promise<RecordStore[]> {
  const text = all
    .flatMap((store, place) => {
      const statements = store.subjects[kind];
      return statements === null ? [] : `select ${place}::integer as place where ${statements.names}`;
    })
    .join('\nunion all\n');
  if (text === '') return [];
  const keys = kind === 'products' ? [...subjects, ...(await readAliases(client, subjects))] : subjects;
  // Where no row has the keys, reading a table until one is found is reading all of it.
  await client.query('set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off');
  const { rows } = await client.query({ name: statementName(text), text, values: [textArray(keys)] });
  await client.query('set local plan_cache_mode = auto; set local enable_seqscan = on');
  return placeRows.parse(rows).flatMap(({ place }) => all[place] ?? []);
}

/** Products and batches of these keys anew, from whatever names them now. The caller holds the subjects. */
export async function renameProducts(
  client: pg.ClientBase,
  all: readonly RecordStore[],
  keys: readonly string[],
): Promise<void> {
  const list = [textArray(keys)];
  for (const table of ['product', 'batch'])
    await client.query(`delete from derived.${table} p where p.product_key = any($1::text[])`, list);
  for (const { subjects } of await typesNaming(client, all, 'products', keys)) {
    if (subjects.products !== null)
      await client.query(mergeSubjects(PRODUCT, subjects.products.bySubject), list);
    if (subjects.batches !== null) await client.query(subjects.batches.insertOfProducts, list);
  }
}

export interface StoredNames {
  readonly enterprise: ReadonlySet<string>;
  readonly product: ReadonlySet<string>;
  readonly batch: ReadonlySet<string>;
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

async function readNamedBatches(
  client: pg.ClientBase,
  records: Iterable<RecordStore>,
  ids: readonly string[],
): Promise<Set<string>> {
  const named = new Set<string>();
  for (const [{ subjects }, keys] of keysByType(records, ids)) {
    if (subjects.batches === null) continue;
    const { rows } = await client.query(subjects.batches.named, [textArray(keys)]);
    for (const { key } of keyRows.parse(rows)) named.add(key);
  }
  return named;
}

/** Batches that these records named before and do not now go, unless another record names them. */
async function forgetBatches(
  client: pg.ClientBase,
  own: Iterable<RecordStore>,
  all: readonly RecordStore[],
  ids: readonly string[],
  before: ReadonlySet<string>,
): Promise<void> {
  if (before.size === 0) return;
  const now = await readNamedBatches(client, own, ids);
  const lost = [...before].filter((key) => !now.has(key));
  if (lost.length === 0) return;
  const named = all.flatMap(({ subjects }) => subjects.batches?.names ?? []).join(' or ');
  await client.query(`delete from derived.batch b where b.batch_key = any($1::text[]) and not (${named})`, [
    textArray(lost),
  ]);
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
  return { ...names, batch: await readNamedBatches(client, records, ids) };
}

/**
 * $1 keys of records, $2 subjects, $3 ids of the records: takes away subjects whose row came from one of the records
 * and is not what it says now.
 */
const disown = ({ table, key, columns }: Naming, candidates: string): string => `
delete from derived.${table} s using unnest($2::text[]) as n(key)
where s.${key} = n.key and s.named_by = any($3::text[]) and not exists (
  select from (${candidates}) c
  where c.${key} = s.${key} and (${rowOf('c', columns)}) is not distinct from (${rowOf('s', columns)}))
returning s.${key} as key`;

const KINDS = {
  enterprise: { naming: ENTERPRISE, statements: 'enterprises' },
  product: { naming: PRODUCT, statements: 'products' },
} as const;

/**
 * Subjects whose name came from one of these records, and no longer does (forgotten, revoked, linked elsewhere,
 * earlier by its correction): named anew from whatever names them now, else gone. The caller holds the subjects.
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
  await forgetBatches(client, own, all, ids, before.batch);
  for (const [record, keys] of keysByType(own, ids)) {
    for (const kind of ['enterprise', 'product'] as const) {
      const { naming, statements } = KINDS[kind];
      const candidates = record.subjects[statements]?.byKey;
      if (candidates === undefined || before[kind].size === 0) continue;
      const parameters = [textArray(keys), textArray([...before[kind]]), textArray(ids)];
      const { rows } = await client.query(disown(naming, candidates), parameters);
      const lost = keyRows.parse(rows).map(({ key }) => key);
      if (lost.length === 0) continue;
      for (const key of lost) touches.subject(kind, key);
      for (const other of await typesNaming(client, all, statements, lost)) {
        const named = other.subjects[statements]?.bySubject;
        if (named !== undefined) await client.query(mergeSubjects(naming, named), [textArray(lost)]);
      }
    }
  }
}
