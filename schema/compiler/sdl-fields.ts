/** The parts of a record's SDL that differ by field: output, input, filter and order. */
import type { FieldDescriptor, ItemDescriptor, RecordDescriptor } from './descriptor.js';
import { constantOf } from './naming.js';

/** A GraphQL block string: safe for any description. */
export const describe = (text: string): string => `"""${text.replaceAll('"""', '\\"""')}"""`;

/** One described line of a type, input or enum. */
export const line = (description: string, definition: string): string =>
  `  ${describe(description)}\n  ${definition}`;

const MASK_NOTES = {
  NAME: '姓名',
  ID_NUMBER: '证件号码',
  PHONE: '电话',
  ADDRESS: '地址',
} as const;

const base = (field: FieldDescriptor, type: string): string =>
  field.kind === 'items' || field.kind === 'strings' ? `[${type}!]` : type;

/** Personal values are nullable whatever the definition says: a reader may see a mask or nothing. */
export function outputField(field: FieldDescriptor): string {
  const required = field.required && !field.personal ? '!' : '';
  const note = field.personal ? `(个人信息:${MASK_NOTES[field.personal]},无 personal 权限时为掩码)` : '';
  return line(`${field.label}${note}`, `${field.name}: ${base(field, field.type)}${required}`);
}

export function inputField(field: FieldDescriptor): string {
  const type = field.kind === 'subject' || field.kind === 'items' ? `${field.type}Input` : field.type;
  return line(field.label, `${field.name}: ${base(field, type)}${field.required ? '!' : ''}`);
}

/** Type of the filter on a field; what is not listed here cannot be filtered (the reader refuses it). */
export function filterType(field: FieldDescriptor): string {
  switch (field.kind) {
    case 'enum':
      return `[${field.type}!]`;
    case 'date':
      return 'DateRange';
    case 'int':
      return 'IntRange';
    case 'decimal':
    case 'float':
    case 'long':
      return 'DecimalRange';
    case 'boolean':
      return 'Boolean';
    default:
      return 'StringFilter';
  }
}

const filterLabel = (field: FieldDescriptor): string =>
  field.kind === 'subject' ? `${field.label}:已关联企业的九位组织机构代码` : field.label;

export function filterInput(record: RecordDescriptor): string {
  return [
    `${describe(`${record.title}的筛选;各条件同时成立`)}\ninput ${record.name}Filter {`,
    line('业务发生日期,含两端', 'occurredOn: DateRange'),
    line('行政区划代码(GB/T 2260),任一', 'district: [String!]'),
    line('记录状态,任一;不写为 VALID 与 CORRECTED', 'status: [RecordStatus!]'),
    ...record.fields.filter((f) => f.filter).map((f) => line(filterLabel(f), `${f.name}: ${filterType(f)}`)),
    '}',
  ].join('\n');
}

export function orderEnum(record: RecordDescriptor): string {
  const sorts = record.fields.filter((f) => f.sort);
  return [
    `${describe(`${record.title}的排序;相同时按业务主键`)}\nenum ${record.name}OrderBy {`,
    line('业务发生日期,由近及远', 'OCCURRED_ON_DESC'),
    line('业务发生日期,由远及近', 'OCCURRED_ON_ASC'),
    ...sorts.flatMap((f) => [
      line(`${f.label},升序`, `${constantOf(f.name)}_ASC`),
      line(`${f.label},降序`, `${constantOf(f.name)}_DESC`),
    ]),
    '}',
  ].join('\n');
}

/** The input a nested type takes; a shared one already stands in shared.graphql. */
export function itemInput(item: ItemDescriptor): string {
  return [`${describe(item.title)}\ninput ${item.name}Input {`, ...item.fields.map(inputField), '}'].join(
    '\n',
  );
}
