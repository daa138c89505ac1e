/** How a record's columns are selected: SQL columns in, the names of the GraphQL type out. */
import {
  type FieldDescriptor,
  type RecordDescriptor,
  subjectColumns,
} from '../../../schema/compiler/descriptor.js';

/** Quotes an identifier or a literal that comes from a descriptor, never from a request. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Keys of a row under which the three parts of a subject stand, beside `links`. */
export const subjectKeys = (field: FieldDescriptor) =>
  ({ name: `${field.name}.name`, code: `${field.name}.code`, orgCode: `${field.name}.orgCode` }) as const;

const SYSTEM: readonly (readonly [column: string, name: string])[] = [
  ['version', 'version'],
  ['status', 'status'],
  ['superseded_by', 'supersededBy'],
  ['occurred_on', 'occurredOn'],
  ['published_at', 'publishedAt'],
  ['received_at', 'receivedAt'],
  ['district_code', 'districtCode'],
  ['share_attribute', 'shareAttribute'],
  ['publicity', 'publicity'],
  ['content_hash', 'contentHash'],
  ['product_key', 'productKey'],
  ['batch_key', 'batchKey'],
];

/** Names of a row under which fields of another name look. */
const READ_BY: Readonly<Record<string, string>> = { districtCode: 'district', productKey: 'product' };

const column = (alias: string, name: string, as: string): string =>
  `${alias}.${identifier(name)} as ${identifier(as)}`;

/** jsonb travels as text and is parsed by the resolver: most requests do not ask for it. */
const json = (alias: string, name: string, as: string): string =>
  `${alias}.${identifier(name)}::text as ${identifier(as)}`;

function fieldColumns(alias: string, field: FieldDescriptor): string[] {
  if (field.kind === 'items') return [json(alias, field.column, field.name)];
  if (field.kind !== 'subject') return [column(alias, field.column, field.name)];
  const names = subjectColumns(field);
  const keys = subjectKeys(field);
  return [
    column(alias, names.name, keys.name),
    column(alias, names.code, keys.code),
    column(alias, names.orgCode, keys.orgCode),
  ];
}

export const subjectsOf = (record: RecordDescriptor): readonly FieldDescriptor[] =>
  record.fields.filter((field) => field.kind === 'subject');

/** Links of the row by field, as text; they override the row's own organisation codes. Null: none. */
const linksColumn = (record: RecordDescriptor, alias: string): string =>
  `(select json_object_agg(l.field, l.org_code)::text from link l
    where l.record_type = ${literal(record.name)} and l.key = ${alias}.key) as "links"`;

/** Fields of the GraphQL type that are read; absent: all. */
type Fields = ReadonlySet<string> | undefined;

function ownColumns(record: RecordDescriptor, alias: string, fields: Fields): string[] {
  const isRead = (name: string): boolean =>
    fields === undefined || fields.has(name) || fields.has(READ_BY[name] ?? name);
  return [
    column(alias, 'key', 'key'),
    ...SYSTEM.filter(([, as]) => isRead(as)).map(([name, as]) => column(alias, name, as)),
    ...(isRead('attachments') ? [json(alias, 'attachments', 'attachments')] : []),
    ...record.fields
      .filter(({ name, refers }) => isRead(name) || (refers !== undefined && isRead(refers.as)))
      .flatMap((field) => fieldColumns(alias, field)),
  ];
}

/** The select list of a row of `record`, from a table known as `alias`; `key` is always in it. */
export function selectList(record: RecordDescriptor, alias: string, fields?: Fields): string {
  const linked = subjectsOf(record).some(({ name }) => fields === undefined || fields.has(name));
  return [...ownColumns(record, alias, fields), ...(linked ? [linksColumn(record, alias)] : [])].join(', ');
}

/** The same of an earlier version, which was kept as it was linked; links speak of the current one. */
export const historySelectList = (record: RecordDescriptor, alias: string, fields?: Fields): string =>
  ownColumns(record, alias, fields).join(', ');
