/**
 * Rows of a department that publishes de-identified data only: whatever text stands anywhere in them is read before
 * anything else, and neither value nor key of such a row is repeated in a message.
 */
import { type CalendarDate, isCalendarDate } from '../../../domain/dates.js';
import { type PersonalKind, personalDataIn, type TextPlace } from '../../../domain/personal/personal-data.js';
import type { FieldKind, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { isInput } from './coerce.js';
import type { Report } from './row-problem.js';

/** Tells whether the row carries personal data, and reports where; `source` is its parsed JSON. */
export type PersonalCheck = (source: Readonly<Record<string, unknown>>, report: Report) => boolean;

const NAMES: Readonly<Record<PersonalKind, string>> = {
  NAME: '人员姓名',
  ID_NUMBER: '身份证件号码',
  PHONE: '电话号码',
};
const message = (kind: PersonalKind): string =>
  `疑似含有${NAMES[kind]}:本部门只发布去标识化的数据。请删去或改写(如“患儿,男,3 岁”“张某”)后重发该行;为保护个人信息,此处不重复所填内容`;

/** Kinds whose plain values are numbers, days or codes; any other text in them is read as prose. */
const PLAIN: ReadonlySet<FieldKind> = new Set([
  'int',
  'long',
  'float',
  'decimal',
  'date',
  'datetime',
  'boolean',
]);
const NUMBER_OR_DAY = /^[+-]?\d+(?:\.\d+)?$|^\d{4}-\d{2}-\d{2}(?:T[\d:.+\-Z]+)?$/;
/** System members that are numbers, instants and codes. */
const SYSTEM_PLAIN: ReadonlySet<string> = new Set(['version', 'publishedAt', 'districtCode', 'size']);
const SYSTEM_SERIALS: ReadonlySet<string> = new Set(['supersededBy', 'sha256']);
const PATH_LENGTH = 60;

interface Cell {
  readonly path: string;
  readonly place: TextPlace;
  readonly plain: boolean;
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
    const plain = SYSTEM_PLAIN.has(name);
    if (owner.path === '') {
      const kind = fields.get(name)?.kind;
      const place = SYSTEM_SERIALS.has(name) ? 'SERIAL' : ownPlace(name);
      return { path: name, place, plain: kind === undefined ? plain : PLAIN.has(kind) };
    }
    const path = `${owner.path}.${name}`;
    const isCode = name === 'code' && fields.get(owner.path)?.kind === 'subject';
    if (isCode) return { path, place: 'ENTERPRISE_CODE', plain: false };
    return { path, place: SYSTEM_SERIALS.has(name) ? 'SERIAL' : 'PROSE', plain };
  };
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
    const walk = (value: unknown, cell: Cell): void => {
      if (Array.isArray(value)) {
        value.forEach((each, i) => {
          walk(each, { ...cell, path: `${cell.path}[${i}]` });
        });
      } else if (isInput(value)) {
        for (const [name, each] of Object.entries(value)) {
          // What a sender calls a member is shown by other messages.
          if (!judge(name, { ...cell, place: 'PROSE' })) walk(each, memberCell(cell, name));
        }
      } else if (typeof value === 'string' || typeof value === 'number') {
        const text = String(value);
        if (!cell.plain || !NUMBER_OR_DAY.test(text)) judge(text, cell);
      }
    };
    walk(row, { path: '', place: 'PROSE', plain: false });
    return found;
  };
}
