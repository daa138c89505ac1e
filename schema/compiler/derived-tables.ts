/**
 * The risk store's typed tables of a department (schema `derived`): one per record type with all versions, one
 * per field of nested items. Personal fields are not there: they never leave the department.
 */
import { DefinitionError } from './definition-node.js';
import {
  type DepartmentDescriptor,
  type FieldDescriptor,
  type FieldKind,
  type RecordDescriptor,
  subjectColumns,
} from './descriptor.js';
import { camelToSnake, departmentToSnake } from './naming.js';

export type SqlType =
  | 'text'
  | 'bigint'
  | 'integer'
  | 'double precision'
  | 'numeric'
  | 'boolean'
  | 'date'
  | 'timestamptz'
  | 'text[]';

/** Where the applier finds the value of a column. */
export type ColumnSource =
  /** A member of FeedLine (`key`, `version`). */
  | { readonly of: 'line'; readonly name: 'key' | 'version' }
  /** A system member of FeedRecord, by its name there. */
  | { readonly of: 'record'; readonly name: string }
  /** `FeedRecord.fields[field]`; for a subject one `part` of it. */
  | { readonly of: 'field'; readonly field: string; readonly part?: 'name' | 'code' | 'orgCode' }
  /** A member of a nested item, or its place in the list, from 0. */
  | { readonly of: 'item'; readonly name: string }
  | { readonly of: 'ordinal' }
  /** published_at of the next version; the applier sets it when that version comes. */
  | { readonly of: 'next-version' };

export interface DerivedColumn {
  readonly name: string;
  readonly type: SqlType;
  readonly required: boolean;
  readonly source: ColumnSource;
}

export interface DerivedTable {
  /** Qualified: `derived.food_drug__food_sampling`. */
  readonly name: string;
  readonly recordType: string;
  /** The items field whose elements are the rows; absent for the table of the record itself. */
  readonly itemsField?: string;
  readonly columns: readonly DerivedColumn[];
  readonly primaryKey: readonly string[];
  readonly indexes: readonly (readonly string[])[];
}

const SQL_TYPES: Readonly<Record<Exclude<FieldKind, 'items' | 'subject'>, SqlType>> = {
  string: 'text',
  id: 'text',
  enum: 'text',
  int: 'integer',
  long: 'bigint',
  float: 'double precision',
  decimal: 'numeric',
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamptz',
  strings: 'text[]',
};

const column = (name: string, type: SqlType, required: boolean, source: ColumnSource): DerivedColumn => ({
  name,
  type,
  required,
  source,
});
const ofRecord = (name: string, type: SqlType, required: boolean): DerivedColumn =>
  column(camelToSnake(name), type, required, { of: 'record', name });

const IDENTITY: readonly DerivedColumn[] = [
  column('key', 'text', true, { of: 'line', name: 'key' }),
  column('version', 'bigint', true, { of: 'line', name: 'version' }),
];
const SYSTEM: readonly DerivedColumn[] = [
  ofRecord('status', 'text', true),
  ofRecord('supersededBy', 'text', false),
  ofRecord('occurredOn', 'date', true),
  ofRecord('publishedAt', 'timestamptz', true),
  ofRecord('receivedAt', 'timestamptz', true),
  ofRecord('districtCode', 'text', false),
  ofRecord('shareAttribute', 'text', true),
  ofRecord('publicity', 'text', true),
  ofRecord('contentHash', 'text', true),
  ofRecord('productKey', 'text', false),
  ofRecord('batchKey', 'text', false),
  column('valid_from', 'timestamptz', true, { of: 'record', name: 'publishedAt' }),
  column('valid_to', 'timestamptz', false, { of: 'next-version' }),
];

function fieldColumns(field: FieldDescriptor): readonly DerivedColumn[] {
  if (field.kind === 'items') return [];
  if (field.kind !== 'subject') {
    return [column(field.column, SQL_TYPES[field.kind], field.required, { of: 'field', field: field.name })];
  }
  const names = subjectColumns(field);
  const part = (name: 'name' | 'code' | 'orgCode', required: boolean): DerivedColumn =>
    column(names[name], 'text', required, { of: 'field', field: field.name, part: name });
  return [part('name', field.required), part('code', false), part('orgCode', false)];
}

function itemColumns(field: FieldDescriptor): readonly DerivedColumn[] {
  return (field.item?.fields ?? []).map((f) => {
    if (f.kind === 'items' || f.kind === 'subject')
      throw new DefinitionError(`${field.name}.${f.name}: 嵌套项不能再嵌套`);
    return column(f.column, SQL_TYPES[f.kind], f.required, { of: 'item', name: f.name });
  });
}

/** PostgreSQL cuts longer names without an error, and two cut names may be one. */
function tableName(parts: readonly string[]): string {
  const name = parts.join('__');
  if (name.length > 63) throw new DefinitionError(`表名 ${name} 超过 63 个字符;请缩短类型名或字段名`);
  return `derived.${name}`;
}

function recordTables(record: RecordDescriptor): readonly DerivedTable[] {
  const shared = record.fields.filter((f) => !f.personal);
  const path = [departmentToSnake(record.department), record.table];
  const subjects = shared.filter((f) => f.kind === 'subject').map((f) => subjectColumns(f).orgCode);
  return [
    {
      name: tableName(path),
      recordType: record.name,
      columns: [...IDENTITY, ...SYSTEM, ...shared.flatMap(fieldColumns)],
      primaryKey: ['key', 'version'],
      indexes: [
        ['occurred_on'],
        ...(record.product ? [['product_key', 'occurred_on']] : []),
        ...subjects.map((s) => [s, 'occurred_on']),
      ],
    },
    ...shared
      .filter((f) => f.kind === 'items')
      .map((f) => ({
        name: tableName([...path, f.column]),
        recordType: record.name,
        itemsField: f.name,
        columns: [...IDENTITY, column('ord', 'integer', true, { of: 'ordinal' }), ...itemColumns(f)],
        primaryKey: ['key', 'version', 'ord'],
        indexes: [],
      })),
  ];
}

/** The typed tables of a department, in the order of records.graphql; a record's table before its items'. */
export const derivedTables = (department: DepartmentDescriptor): readonly DerivedTable[] =>
  department.records.flatMap(recordTables);
