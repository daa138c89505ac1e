/**
 * Rows of a department that publishes de-identified data only: whatever text stands anywhere in them is read before
 * anything else, and neither value nor key of such a row is repeated in a message.
 */
import { type CalendarDate, isCalendarDate } from '../../../domain/dates.js';
import { type PersonalKind, personalDataIn, type TextPlace } from '../../../domain/personal/personal-data.js';
import type { FieldKind, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { isInput } from './coerce.js';
import { type Report, shownName } from './row-problem.js';

/** Tells whether the row carries personal data, and reports where; `source` is its parsed JSON. */
export type PersonalCheck = (source: Readonly<Record<string, unknown>>, report: Report) => boolean;

const NAMES: Readonly<Record<PersonalKind, string>> = {
  NAME: '人员姓名',
  ID_NUMBER: '身份证件号码',
  PHONE: '电话号码',
};
const message = (kind: PersonalKind): string =>
  `疑似含有${NAMES[kind]}:本部门只发布去标识化的数据。请删去或改写(如“患儿,男,3 岁”“张某”)后重发;为保护个人信息,此处不重复所填内容,平台也不保留其原文`;
const TOO_DEEP = '嵌套过深,无法查明是否含有个人信息;请按字段定义填写后重发;平台不保留其原文';
/** Deeper than any record nests; whoever nests deeper wants the row not to be read. */
const MOST_DEPTH = 8;

const DAY = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** A measured value with its fraction. A whole number of eleven or eighteen digits is no measurement. */
const MEASURED = /^[+-]?\d+\.\d+$/;
/** Versions and sizes, within the digits that a JSON number has. */
const NUMBER = /^\d{1,16}$/;

/** Values that are no text, by kind; any other value in such a field is read as prose. */
const PLAIN: ReadonlyMap<FieldKind, RegExp> = new Map([
  ['float', MEASURED],
  ['decimal', MEASURED],
  ['date', DAY],
  ['datetime', DAY],
]);
/** The same of system members. */
const SYSTEM_PLAIN: ReadonlyMap<string, RegExp> = new Map([
  ['version', NUMBER],
  ['publishedAt', DAY],
  ['size', NUMBER],
]);
const SYSTEM_SERIALS: ReadonlySet<string> = new Set(['supersededBy', 'sha256']);
const PATH_LENGTH = 60;

interface Cell {
  readonly path: string;
  readonly place: TextPlace;
  readonly plain: RegExp | undefined;
}

/** Where a member stands, from the cell that it is a member of. */
type MemberCell = (owner: Cell, name: string) => Cell;

function memberCellOf(record: RecordDescriptor): MemberCell {
  const { product } = record;
  const serials = new Set([record.keyField, product?.batch, product?.model, product?.gtin]);
  const fields = new Map(record.fields.map((field) => [field.name, field]));
  const ownPlace = (name: string): TextPlace => {
    if (serials.has(name)) return 'SERIAL';
    return product?.brand === name ? 'BRAND' : 'PROSE';
  };
  return (owner, name) => {
    const plain = SYSTEM_PLAIN.get(name);
    if (owner.path === '') {
      const kind = fields.get(name)?.kind;
      const place = SYSTEM_SERIALS.has(name) ? 'SERIAL' : ownPlace(name);
      return { path: shownName(name), place, plain: kind === undefined ? plain : PLAIN.get(kind) };
    }
    const path = `${owner.path}.${shownName(name)}`;
    const isCode = name === 'code' && fields.get(owner.path)?.kind === 'subject';
    if (isCode) return { path, place: 'ENTERPRISE_CODE', plain: undefined };
    return { path, place: SYSTEM_SERIALS.has(name) ? 'SERIAL' : 'PROSE', plain };
  };
}

/** What is said of a text beside the rows, the reason of a revocation, say; null where it names no person. */
export function personalTextIn(text: string, place: TextPlace, on: CalendarDate): string | null {
  const kind = personalDataIn(text, place, on);
  return kind === null ? null : message(kind);
}

/** Compiles the check of a record type; null where its department may publish persons. */
export function personalCheckOf(record: RecordDescriptor): PersonalCheck | null {
  if (!record.deidentified) return null;
  const memberCell = memberCellOf(record);
  return (row, report) => {
    const given = row[record.occurredOnField];
    // A row without a proper day is refused for that too; until then nobody is too young.
    const on: CalendarDate = typeof given === 'string' && isCalendarDate(given) ? given : '9999-12-31';
    let found = false;
    const judge = (text: string, { path, place }: Cell): boolean => {
      const kind = personalDataIn(text, place, on);
      if (kind === null) return false;
      found = true;
      report(path === '' ? null : path.slice(0, PATH_LENGTH), 'PERSONAL_DATA', message(kind));
      return true;
    };
    const walk = (value: unknown, cell: Cell, depth: number): void => {
      if (depth > MOST_DEPTH) {
        found = true;
        report(cell.path.slice(0, PATH_LENGTH), 'PERSONAL_DATA', TOO_DEEP);
      } else if (Array.isArray(value)) {
        value.forEach((each, i) => {
          walk(each, { ...cell, path: `${cell.path}[${i}]` }, depth + 1);
        });
      } else if (isInput(value)) {
        for (const [name, each] of Object.entries(value)) {
          // What a sender calls a member is shown by other messages.
          if (!judge(name, { ...cell, place: 'PROSE' })) walk(each, memberCell(cell, name), depth + 1);
        }
      } else if (typeof value === 'string' || typeof value === 'number') {
        const text = String(value);
        if (cell.plain?.test(text) !== true) judge(text, cell);
      }
    };
    walk(row, { path: '', place: 'PROSE', plain: undefined }, 0);
    return found;
  };
}
