/** A cell of a table → the value that JSON would carry. What cannot be read stays text, and the check names it. */
import type { FieldDescriptor, FieldKind } from '../../../../schema/compiler/descriptor.js';
import type { Cell } from './row-source.js';
import { type Calendar, tableDate, tableInstant } from './table-date.js';

export type ReadCell = (text: string) => unknown;

const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const TRUE = new Set(['是', 'true', '1', 'y', 'yes']);
const FALSE = new Set(['否', 'false', '0', 'n', 'no']);

/** Full-width digits and signs, and thousands set apart, as a plain number's text. */
function digits(text: string): string {
  const half = text.normalize('NFKC').trim();
  return GROUPED.test(half) ? half.replaceAll(',', '') : half;
}

/** Full-width digits and letters of a code; its other characters, brackets say, stay as they are. */
const halfWidth = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (character) => character.normalize('NFKC'));

const number: ReadCell = (text) => {
  const plain = digits(text);
  return NUMBER.test(plain) ? Number(plain) : text;
};
const decimal: ReadCell = (text) => {
  const plain = digits(text);
  return NUMBER.test(plain) ? plain : text;
};
const boolean: ReadCell = (text) => {
  const word = text.normalize('NFKC').trim().toLowerCase();
  return TRUE.has(word) ? true : FALSE.has(word) ? false : text;
};
const strings: ReadCell = (text) =>
  text
    .split(/[;\uff1b]/)
    .map((each) => each.trim())
    .filter(Boolean);
const plain: ReadCell = (text) => text;

interface EnumValue {
  readonly name: string;
  readonly label: string;
}

/** A label in any width and with any blanks: `合 格`. */
const labelKey = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();

/** Names, whole labels, and labels up to their explanation: `有效` of `有效:…`. */
export function enumCell(values: readonly EnumValue[]): ReadCell {
  const names = new Map<string, string>();
  for (const { name, label } of values) {
    for (const text of [label.split(/[:\uff1a,\uff0c(\uff08;\uff1b]/)[0]?.trim() ?? '', label, name]) {
      names.set(labelKey(text), name);
    }
  }
  return (text) => names.get(labelKey(text)) ?? text;
}

const READERS: Readonly<Partial<Record<FieldKind, ReadCell>>> = {
  id: halfWidth,
  int: number,
  long: number,
  float: number,
  decimal,
  boolean,
  strings,
};

export function cellReader(field: FieldDescriptor, calendar: Calendar): ReadCell {
  switch (field.kind) {
    case 'enum':
      return enumCell(field.enum?.values ?? []);
    case 'date':
      return (text) => tableDate(text, calendar);
    case 'datetime':
      return (text) => tableInstant(text, calendar);
    default:
      return READERS[field.kind] ?? plain;
  }
}

export const numberCell: ReadCell = number;
export const textCell: ReadCell = plain;
export const codeCell: ReadCell = halfWidth;

/** A cell as the reader takes it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.date : String(cell);
}
