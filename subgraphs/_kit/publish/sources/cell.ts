/** A cell of a table → the value that JSON would carry. What cannot be read stays text, and the check names it. */
import type { FieldDescriptor, FieldKind } from '../../../../schema/compiler/descriptor.js';

export type ReadCell = (text: string) => unknown;

const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const TRUE = new Set(['是', 'true', '1', 'y', 'yes', 'TRUE']);
const FALSE = new Set(['否', 'false', '0', 'n', 'no', 'FALSE']);

const number: ReadCell = (text) => (NUMBER.test(text) ? Number(text) : text);
const boolean: ReadCell = (text) => (TRUE.has(text) ? true : FALSE.has(text) ? false : text);
const strings: ReadCell = (text) =>
  text
    .split(/[;;]/)
    .map((each) => each.trim())
    .filter(Boolean);
const plain: ReadCell = (text) => text;

interface EnumValue {
  readonly name: string;
  readonly label: string;
}

/** Names, whole labels, and labels up to their explanation: `有效` of `有效:…`. */
export function enumCell(values: readonly EnumValue[]): ReadCell {
  const names = new Map<string, string>();
  for (const { name, label } of values) {
    for (const text of [label.split(/[::,,((;;]/)[0]?.trim() ?? '', label, name]) names.set(text, name);
  }
  return (text) => names.get(text) ?? text;
}

const READERS: Readonly<Partial<Record<FieldKind, ReadCell>>> = {
  int: number,
  long: number,
  float: number,
  boolean,
  strings,
};

export const cellReader = (field: FieldDescriptor): ReadCell =>
  field.kind === 'enum' ? enumCell(field.enum?.values ?? []) : (READERS[field.kind] ?? plain);

export const numberCell: ReadCell = number;
export const textCell: ReadCell = plain;
