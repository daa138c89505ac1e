/**
 * Who and what records name: rows of derived.enterprise, derived.product and derived.batch, made from the typed
 * tables, so that a corrected or withdrawn record can be followed by whatever names the subject now.
 */
import {
  type FieldDescriptor,
  type RecordDescriptor,
  subjectColumns,
} from '../../../schema/compiler/descriptor.js';

export interface BatchStatements {
  /** $1 keys; inserts what is missing. */
  readonly insert: string;
  /** $1 product keys; the same. */
  readonly insertOfProducts: string;
  /** $1 keys; rows (key) of the batches that any version of the records names. */
  readonly named: string;
  /** Condition on a row `b` of derived.batch: a version of this type names it. */
  readonly names: string;
}

export interface NamingStatements {
  /** $1 keys of records. */
  readonly byKey: string;
  /** $1 subjects. */
  readonly bySubject: string;
  /** $1 subjects under all of their keys: condition that some version of the records names one of them. */
  readonly names: string;
}

export interface SubjectStatements {
  /** Rows (org_code, label, uscc, reg_no, district, registered, named_on, named_by, named_version); null: no subject. */
  readonly enterprises: NamingStatements | null;
  /** Rows (product_key, brand_key, org_code, gtin, brand, model, name, product_class, named_on, named_by, named_version). */
  readonly products: NamingStatements | null;
  /** Null: the record type knows no batch. */
  readonly batches: BatchStatements | null;
  /** $1 keys; rows (kind, key) of the subjects that any version of the records names. Null: none ever. */
  readonly named: string | null;
}

/** The record type whose holder is the enterprise itself: its label goes before what others call it. */
const REGISTRATION = 'Registration';

/** Current version: none is later. Revoked records name nobody. */
const CURRENT = `t.valid_to is null and t.status <> 'REVOKED'`;

/** The product of a row `t` of a typed table as it is known: what the department has may be another product's alias. */
const KNOWN = `coalesce((select a.product_key from derived.product_alias a where a.alias_key = t.product_key), t.product_key)`;
/** $1: these products, under all of their keys. */
const OF_PRODUCTS = `t.product_key = any($1::text[] || array(
    select a.alias_key from derived.product_alias a where a.product_key = any($1::text[])))`;

/** A registration also has its codes in fields of their own. */
function codeOf(record: RecordDescriptor, name: string, otherwise: string): string {
  const field = record.name === REGISTRATION ? record.fields.find((each) => each.name === name) : undefined;
  return field === undefined ? otherwise : `coalesce(t."${field.column}", ${otherwise})`;
}

function enterpriseSelect(record: RecordDescriptor, table: string, field: FieldDescriptor): string {
  const { name, code, orgCode } = subjectColumns(field);
  const uscc = `case when length(t."${code}") = 18 and substr(t."${code}", 9, 9) = t."${orgCode}" then t."${code}" end`;
  const regNo = `case when t."${code}" ~ '^[0-9]{15}$' then t."${code}" end`;
  return `select t."${orgCode}" as org_code, t."${name}" as label, ${codeOf(record, 'uscc', uscc)} as uscc,
  ${codeOf(record, 'regNo', regNo)} as reg_no, t.district_code as district,
  ${record.name === REGISTRATION} as registered, t.occurred_on as named_on,
  '${record.department}/${record.name}/' || t.key as named_by, t.version as named_version
from ${table} t where t."${orgCode}" is not null and coalesce(t."${name}", '') <> '' and ${CURRENT}`;
}

function enterprises(record: RecordDescriptor, table: string): SubjectStatements['enterprises'] {
  const subjects = record.fields.filter(({ kind, personal }) => kind === 'subject' && !personal);
  if (subjects.length === 0) return null;
  const union = (predicate: (field: FieldDescriptor) => string): string =>
    subjects
      .map((field) => `${enterpriseSelect(record, table, field)} and ${predicate(field)}`)
      .join('\nunion all\n');
  const isOf = (field: FieldDescriptor): string => `t."${subjectColumns(field).orgCode}" = any($1::text[])`;
  return {
    byKey: union(() => 't.key = any($1::text[])'),
    bySubject: union(isOf),
    names: subjects.map((field) => `exists (select from ${table} t where ${isOf(field)})`).join(' or '),
  };
}

function products(record: RecordDescriptor, table: string): SubjectStatements['products'] {
  const binding = record.product;
  if (binding === undefined) return null;
  const fieldOf = (name: string | undefined): FieldDescriptor | undefined =>
    record.fields.find((field) => field.name === name && !field.personal);
  const column = (name: string | undefined): string => {
    const field = fieldOf(name);
    return field === undefined ? 'null::text' : `t."${field.column}"::text`;
  };
  const producer = fieldOf(binding.producer);
  const orgCode = producer === undefined ? 'null::text' : `t."${subjectColumns(producer).orgCode}"`;
  const id = `'${record.department}/${record.name}/' || t.key`;
  // Only the department's own function normalises brands, so a GTIN's brand key is read back from the events.
  const brandKey = `case when t.product_key like 'gtin:%'
    then (select min(e.brand_key) from derived.event e where e.record_id = ${id} and e.version = t.version
      and e.told_product_key = t.product_key)
    else split_part(t.product_key, '|', 1) || '|' || split_part(t.product_key, '|', 2) end`;
  const select = `select known.key as product_key, ${brandKey} as brand_key, ${orgCode} as org_code,
  case when known.key like 'gtin:%' then substr(known.key, 6) else ${column(binding.gtin)} end as gtin,
  ${column(binding.brand)} as brand, ${column(binding.model)} as model, ${column(binding.name)} as name,
  ${column(binding.productClass)} as product_class, t.occurred_on as named_on, ${id} as named_by,
  t.version as named_version
from ${table} t cross join lateral (select ${KNOWN} as key offset 0) known
where t.product_key is not null and ${CURRENT}`;
  return {
    byKey: `${select} and t.key = any($1::text[])`,
    bySubject: `${select} and ${OF_PRODUCTS}`,
    names: `exists (select from ${table} t where t.product_key = any($1::text[]))`,
  };
}

/** What follows the product's key in the key of a batch: `#` and the batch. */
const BATCH = 'substr(t.batch_key, length(t.product_key) + 1)';

function batches(table: string): BatchStatements {
  const insert = (rows: string): string => `insert into derived.batch (batch_key, product_key, batch_no)
select distinct n.known || n.batch, n.known, substr(n.batch, 2) from (
  select ${KNOWN} as known, ${BATCH} as batch from ${table} t
  where ${rows} and t.batch_key is not null and t.product_key is not null) n
where not exists (select from derived.batch b where b.batch_key = n.known || n.batch)
order by 1 on conflict do nothing`;
  return {
    insert: insert('t.key = any($1::text[])'),
    insertOfProducts: insert(OF_PRODUCTS),
    named: `select distinct ${KNOWN} || ${BATCH} as key from ${table} t where t.key = any($1::text[]) and t.batch_key is not null`,
    names: `exists (select from ${table} t where t.batch_key is not null and ${BATCH} = '#' || b.batch_no
      and t.product_key in (select b.product_key union all
        select a.alias_key from derived.product_alias a where a.product_key = b.product_key))`,
  };
}

function named(record: RecordDescriptor, table: string): string | null {
  const orgCodes = record.fields
    .filter(({ kind, personal }) => kind === 'subject' && !personal)
    .map((field) => `select 'enterprise' as kind, t."${subjectColumns(field).orgCode}" as key`);
  const productKeys = record.product === undefined ? [] : [`select 'product' as kind, ${KNOWN} as key`];
  const selects = [...orgCodes, ...productKeys];
  if (selects.length === 0) return null;
  const union = selects
    .map((select) => `${select} from ${table} t where t.key = any($1::text[])`)
    .join(' union ');
  return `select n.kind, n.key from (${union}) n where n.key is not null`;
}

export const subjectStatements = (record: RecordDescriptor, table: string): SubjectStatements => ({
  enterprises: enterprises(record, table),
  products: products(record, table),
  batches: record.product?.batch === undefined ? null : batches(table),
  named: named(record, table),
});
