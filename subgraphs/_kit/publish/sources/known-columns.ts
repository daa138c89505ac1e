/** Columns that a table of a record type may have: field names or Chinese labels, for subjects and items with their part. */
import { HubError } from '../../../../platform/errors.js';
import type { FieldDescriptor, RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import { SYSTEM_ENUMS, SYSTEM_MEMBERS } from '../coerce.js';
import { cellReader, codeCell, enumCell, numberCell, type ReadCell, textCell } from './cell.js';
import type { Calendar } from './table-date.js';
import type { TableReading } from './table-reading.js';

export interface Column {
  /** Field of the row. */
  readonly field: string;
  /** Part of a subject, or member of an item; absent for a plain field. */
  readonly part?: string;
  readonly kind: 'plain' | 'subject' | 'item';
  readonly read: ReadCell;
}

/** Headers in any case and width, with any blanks, and with the star that marks a required column. */
export const headerKey = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/^\ufeff/, '')
    .replace(/\s|\*/g, '')
    .replaceAll('。', '.')
    .toLowerCase();

/** By `headerKey`. */
export type KnownColumns = ReadonlyMap<string, Column>;
type Known = Map<string, Column>;

export const columnPath = ({ field, part }: Column): string =>
  part === undefined ? field : `${field}.${part}`;

function add(known: Known, headers: readonly string[], column: Column): void {
  for (const header of headers) known.set(headerKey(header), column);
}

function addSubject(known: Known, { name, label }: FieldDescriptor): void {
  const subject = { field: name, kind: 'subject' } as const;
  add(known, [label, `${label}名称`, `${label}.名称`, `${name}.name`, name], {
    ...subject,
    part: 'name',
    read: textCell,
  });
  add(known, [`${label}代码`, `${label}.代码`, `${name}.code`], { ...subject, part: 'code', read: codeCell });
}

function addItems(known: Known, { name, label, item }: FieldDescriptor, calendar: Calendar): void {
  for (const member of item?.fields ?? []) {
    add(known, [`${label}.${member.label}`, `${label}/${member.label}`, `${name}.${member.name}`], {
      field: name,
      part: member.name,
      kind: 'item',
      read: cellReader(member, calendar),
    });
  }
}

function systemCell(name: string, calendar: Calendar): ReadCell {
  const enums: Readonly<Record<string, readonly { readonly name: string; readonly label: string }[]>> =
    SYSTEM_ENUMS;
  const values = enums[name];
  if (values !== undefined) return enumCell(values);
  if (name === 'publishedAt') return cellReader({ ...MOMENT, name }, calendar);
  return name === 'version' ? numberCell : codeCell;
}

const MOMENT: FieldDescriptor = {
  name: '',
  column: '',
  label: '',
  kind: 'datetime',
  required: false,
  filter: false,
  sort: false,
  type: 'DateTime',
};

function addSystem(known: Known, calendar: Calendar): void {
  for (const { name, label } of SYSTEM_MEMBERS) {
    if (name === 'attachments') continue;
    add(known, [label, name], { field: name, kind: 'plain', read: systemCell(name, calendar) });
  }
}

/** `保质期(天)` may stand as `保质期`, where that can mean no other column. */
function addWithoutUnits(known: Known): void {
  const bare = new Map<string, Column | null>();
  for (const [header, column] of known) {
    const short = header.replace(/\([^()]*\)$/, '');
    if (short !== header) bare.set(short, bare.has(short) ? null : column);
  }
  for (const [header, column] of bare) if (column !== null && !known.has(header)) known.set(header, column);
}

/** Texts that are codes by their use in the record: its key, and what identifies a product. */
function plainCell(record: RecordDescriptor, field: FieldDescriptor, calendar: Calendar): ReadCell {
  const { product, keyField } = record;
  const isCode = [keyField, product?.gtin, product?.batch, product?.productClass].includes(field.name);
  return isCode && field.kind === 'string' ? codeCell : cellReader(field, calendar);
}

export function knownColumns(record: RecordDescriptor, calendar: Calendar): KnownColumns {
  const known: Known = new Map();
  addSystem(known, calendar);
  for (const field of record.fields) {
    const { label, name, kind } = field;
    if (kind === 'subject') addSubject(known, field);
    else if (kind === 'items') addItems(known, field, calendar);
    else add(known, [label, name], { field: name, kind: 'plain', read: plainCell(record, field, calendar) });
  }
  addWithoutUnits(known);
  return known;
}

const mapped =
  (read: ReadCell, values: ReadonlyMap<string, string>): ReadCell =>
  (text) =>
    read(values.get(headerKey(text)) ?? text);

/**
 * The known columns with a sender's own headers and values; null for a header to pass over.
 * @throws HubError PROFILE_INVALID for a field that the record does not have.
 */
export function sendersColumns(
  record: RecordDescriptor,
  reading: TableReading,
  epoch1904: boolean,
): ReadonlyMap<string, Column | null> {
  const known = knownColumns(record, { order: reading.dateOrder, epoch1904 });
  const find = (name: string): Column => {
    const column = known.get(headerKey(name));
    if (column !== undefined) return column;
    throw new HubError('PROFILE_INVALID', {
      reason: `${record.name} 没有字段 “${name}”;可用:${headersOf(record)}`,
    });
  };
  const withValues = new Map<Column, Column>();
  for (const [name, values] of Object.entries(reading.values)) {
    const column = find(name);
    const byKey = new Map(Object.entries(values).map(([from, to]) => [headerKey(from), to]));
    withValues.set(column, { ...column, read: mapped(column.read, byKey) });
  }
  const columns = new Map<string, Column | null>();
  for (const [header, column] of known) columns.set(header, withValues.get(column) ?? column);
  for (const [header, name] of Object.entries(reading.columns)) {
    const column = name === null ? null : find(name);
    columns.set(headerKey(header), column === null ? null : (withValues.get(column) ?? column));
  }
  return columns;
}

/** Headers as a sender may write them, required columns first. */
export function headersOf(record: RecordDescriptor): string {
  const required = record.fields.filter((field) => field.required);
  const others = record.fields.filter((field) => !field.required);
  return [...required, ...others]
    .flatMap(({ name, label, kind, item, required: must }) => {
      const mark = must ? '*' : '';
      if (kind === 'subject') return [`${mark}${label}(${name})`, `${label}代码(${name}.code)`];
      if (kind !== 'items') return `${mark}${label}(${name})`;
      return (item?.fields ?? []).map((part) => `${label}.${part.label}(${name}.${part.name})`);
    })
    .join('、');
}
