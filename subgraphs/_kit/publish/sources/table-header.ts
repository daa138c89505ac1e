/** Column headers of CSV and XLSX: field names or Chinese labels, for subjects and items with their part. */
import { HubError } from '../../../../platform/errors.js';
import type { FieldDescriptor, RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import { SYSTEM_ENUMS, SYSTEM_MEMBERS } from '../coerce.js';
import { cellReader, enumCell, numberCell, type ReadCell, textCell } from './cell.js';

export interface Column {
  /** Field of the row. */
  readonly field: string;
  /** Part of a subject, or member of an item; absent for a plain field. */
  readonly part?: string;
  readonly kind: 'plain' | 'subject' | 'item';
  readonly read: ReadCell;
}

/** Headers in any case, with any blanks, and with the star that marks a required column. */
const clean = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/^\ufeff/, '')
    .replace(/\s|\*/g, '')
    .replaceAll('。', '.')
    .toLowerCase();

type Known = Map<string, Column>;

function add(known: Known, headers: readonly string[], column: Column): void {
  for (const header of headers) known.set(clean(header), column);
}

function addSubject(known: Known, { name, label }: FieldDescriptor): void {
  add(known, [label, `${label}名称`, `${label}.名称`, `${name}.name`, name], {
    field: name,
    part: 'name',
    kind: 'subject',
    read: textCell,
  });
  add(known, [`${label}代码`, `${label}.代码`, `${name}.code`], {
    field: name,
    part: 'code',
    kind: 'subject',
    read: textCell,
  });
}

function addItems(known: Known, { name, label, item }: FieldDescriptor): void {
  for (const member of item?.fields ?? []) {
    add(known, [`${label}.${member.label}`, `${label}/${member.label}`, `${name}.${member.name}`], {
      field: name,
      part: member.name,
      kind: 'item',
      read: cellReader(member),
    });
  }
}

function addSystem(known: Known): void {
  const enums: Readonly<Record<string, readonly { readonly name: string; readonly label: string }[]>> =
    SYSTEM_ENUMS;
  for (const { name, label } of SYSTEM_MEMBERS) {
    if (name === 'attachments') continue;
    const values = enums[name];
    const read = values !== undefined ? enumCell(values) : name === 'version' ? numberCell : textCell;
    add(known, [label, name], { field: name, kind: 'plain', read });
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

function knownColumns(record: RecordDescriptor): Known {
  const known: Known = new Map();
  addSystem(known);
  for (const field of record.fields) {
    if (field.kind === 'subject') addSubject(known, field);
    else if (field.kind === 'items') addItems(known, field);
    else add(known, [field.label, field.name], { field: field.name, kind: 'plain', read: cellReader(field) });
  }
  addWithoutUnits(known);
  return known;
}

/** Headers as a sender may write them, required columns first. */
function headersOf(record: RecordDescriptor): string {
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

const SHOWN = 60;

/**
 * The columns of a table by its first row.
 * @throws HubError FILE_INVALID naming headers that are unknown or stand twice, and those that are known.
 */
export function readHeader(record: RecordDescriptor, headers: readonly string[]): readonly Column[] {
  const known = knownColumns(record);
  const columns = headers.map((header) => known.get(clean(header)));
  const unknown = headers.filter((_, i) => columns[i] === undefined);
  if (unknown.length > 0) {
    const given = unknown.slice(0, 5).map((header) => `“${header.slice(0, SHOWN)}”`);
    throw new HubError('FILE_INVALID', {
      reason: `不认识的列 ${given.join('、')};可用(* 必填):${headersOf(record)}`,
    });
  }
  const found = columns.flatMap((column) => column ?? []);
  const twice = headers.filter((_, i) => columns[i] !== undefined && found.indexOf(columns[i]) !== i);
  if (twice.length > 0) throw new HubError('FILE_INVALID', { reason: `列 ${twice.join('、')} 重复` });
  return found;
}
