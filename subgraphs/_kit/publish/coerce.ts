/**
 * GraphQL's input coercion, compiled per field from the descriptor, with Chinese messages. Verdict and value are
 * those of graphql's `coerceInputValue` over the published Input type (coerce.test.ts holds it to that); written
 * again because that costs several times as much per row and its messages are not for department staff.
 */
import type { FieldDescriptor, ItemDescriptor } from '../../../schema/compiler/descriptor.js';
import { readDate, readDecimal, readInstant, readLong, SCALAR_RULES } from '../serve/scalars.js';
import { type Report, shown, shownName } from './row-problem.js';

/** Gives the coerced value; reports and gives undefined for one that does not fit. Never sees null. */
export type Coerce = (value: unknown, path: string, report: Report) => unknown;

type Input = Readonly<Record<string, unknown>>;
export const isInput = (value: unknown): value is Input => typeof value === 'object' && value !== null;

const INT_LIMIT = 2 ** 31;

const scalar =
  (read: (value: unknown) => unknown, rule: string): Coerce =>
  (value, path, report) => {
    const parsed = read(value);
    if (parsed !== null) return parsed;
    report(path, 'TYPE_MISMATCH', `${rule},收到 ${shown(value)}`);
    return undefined;
  };

const text = scalar((value) => (typeof value === 'string' ? value : null), '应为文本');
const id = scalar(
  (value) => (typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : null),
  '应为文本或整数',
);
const int = scalar(
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= -INT_LIMIT && value < INT_LIMIT
      ? value
      : null,
  '应为 32 位整数',
);
const float = scalar((value) => (Number.isFinite(value) ? value : null), '应为数');
const boolean = scalar((value) => (typeof value === 'boolean' ? value : null), '应为 true 或 false');
const long = scalar(readLong, SCALAR_RULES.Long);
const decimal = scalar(readDecimal, SCALAR_RULES.Decimal);
const instant = scalar(readInstant, SCALAR_RULES.DateTime);

const date: Coerce = (value, path, report) => {
  const parsed = readDate(value);
  if (parsed !== null) return parsed;
  report(path, 'DATE_INVALID', `${SCALAR_RULES.Date},收到 ${shown(value)}`);
  return undefined;
};

/** Values of an enum, with the labels for the message. */
export function enumOf(values: readonly { readonly name: string; readonly label: string }[]): Coerce {
  const names = new Set(values.map(({ name }) => name));
  const allowed = values.map(({ name, label }) => `${name}(${label})`).join('、');
  return (value, path, report) => {
    if (typeof value === 'string' && names.has(value)) return value;
    report(path, 'ENUM_UNKNOWN', `应为 ${allowed} 之一,收到 ${shown(value)}`);
    return undefined;
  };
}

/** GraphQL takes a single value for a list of one. */
const listOf =
  (element: Coerce): Coerce =>
  (value, path, report) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.map((each, i) => {
      const at = Array.isArray(value) ? `${path}[${i}]` : path;
      if (each !== null && each !== undefined) return element(each, at, report);
      report(at, 'REQUIRED_MISSING', '列表中不能有空值');
      return undefined;
    });
  };

export interface Member {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly coerce: Coerce;
  /** Value of an absent member. */
  readonly otherwise?: string;
}

const quote = (members: readonly Member[]): string => members.map(({ name }) => name).join('、');

/** Reports members that the type does not have. */
export function reportUnknown(
  input: Input,
  members: readonly Member[],
  known: ReadonlySet<string>,
  path: string,
  report: Report,
): void {
  for (const name of Object.keys(input)) {
    if (known.has(name)) continue;
    report(path + shownName(name), 'UNKNOWN_FIELD', `没有这个字段;可用:${quote(members)}`);
  }
}

/** One member: absent, null or a value. */
export function coerceMember(input: Input, member: Member, path: string, report: Report): unknown {
  const value = input[member.name];
  if (value === undefined) {
    if (member.otherwise !== undefined) return member.otherwise;
    if (member.required) report(path + member.name, 'REQUIRED_MISSING', `缺少必填的${member.label}`);
    return undefined;
  }
  if (value === null) {
    if (member.required) report(path + member.name, 'REQUIRED_MISSING', `${member.label}不能为空`);
    return null;
  }
  return member.coerce(value, path + member.name, report);
}

/** A nested object; members in the order of the definition, absent ones left out. */
export function objectOf(members: readonly Member[]): Coerce {
  const known = new Set(members.map(({ name }) => name));
  return (value, path, report) => {
    if (!isInput(value)) {
      report(path, 'TYPE_MISMATCH', `应为对象 { ${quote(members)} },收到 ${shown(value)}`);
      return undefined;
    }
    const result: Record<string, unknown> = {};
    for (const member of members) {
      const coerced = coerceMember(value, member, `${path}.`, report);
      if (coerced !== undefined) result[member.name] = coerced;
    }
    reportUnknown(value, members, known, `${path}.`, report);
    return result;
  };
}

const SUBJECT = objectOf([
  { name: 'name', label: '名称', required: true, coerce: text },
  { name: 'code', label: '代码', required: false, coerce: text },
]);

const item = ({ fields }: ItemDescriptor): Coerce => objectOf(fields.map(memberOf));

function coerceOf(field: FieldDescriptor): Coerce {
  switch (field.kind) {
    case 'string':
      return text;
    case 'id':
      return id;
    case 'int':
      return int;
    case 'long':
      return long;
    case 'float':
      return float;
    case 'decimal':
      return decimal;
    case 'boolean':
      return boolean;
    case 'date':
      return date;
    case 'datetime':
      return instant;
    case 'enum':
      return enumOf(field.enum?.values ?? []);
    case 'strings':
      return listOf(text);
    case 'items':
      return listOf(field.item === undefined ? SUBJECT : item(field.item));
    case 'subject':
      return SUBJECT;
  }
}

/** How a field of the definition is coerced in its Input type. */
export function memberOf(field: FieldDescriptor): Member {
  return { name: field.name, label: field.label, required: field.required, coerce: coerceOf(field) };
}

const STATUS = [
  { name: 'VALID', label: '有效' },
  { name: 'CORRECTED', label: '更正' },
  { name: 'REVOKED', label: '撤销' },
];
const SHARE = [
  { name: 'UNCONDITIONAL', label: '无条件共享' },
  { name: 'CONDITIONAL', label: '有条件共享' },
  { name: 'NONE', label: '不予共享' },
];
const PUBLICITY = [
  { name: 'PUBLIC', label: '公开' },
  { name: 'ON_REQUEST', label: '依申请公开' },
  { name: 'PRIVATE', label: '不公开' },
];
const ATTACHMENT = objectOf([
  { name: 'name', label: '文件名', required: true, coerce: text },
  { name: 'mediaType', label: '媒体类型', required: true, coerce: text },
  { name: 'size', label: '字节数', required: true, coerce: long },
  { name: 'sha256', label: 'SHA-256', required: true, coerce: text },
  { name: 'url', label: '下载地址', required: false, coerce: text },
]);
const optional = (name: string, label: string, coerce: Coerce, otherwise?: string): Member => ({
  name,
  label,
  required: false,
  coerce,
  ...(otherwise === undefined ? {} : { otherwise }),
});

/** The system members of every Input type, in the order in which the compiler writes them. */
export const SYSTEM_MEMBERS = [
  optional('version', '版本', long),
  optional('status', '状态', enumOf(STATUS)),
  optional('supersededBy', '取代本记录的记录标识', id),
  optional('publishedAt', '发布时刻', instant),
  optional('districtCode', '行政区划代码', text),
  optional('shareAttribute', '共享属性', enumOf(SHARE), 'UNCONDITIONAL'),
  optional('publicity', '公开属性', enumOf(PUBLICITY), 'ON_REQUEST'),
  optional('attachments', '附件', listOf(ATTACHMENT)),
] as const;

/** Enum values of the system members, for the labels of CSV and XLSX. */
export const SYSTEM_ENUMS = { status: STATUS, shareAttribute: SHARE, publicity: PUBLICITY } as const;
