/** One `@record` type → RecordDescriptor, with every rule that a record must keep. */
import { type ConstDirectiveNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import {
  DefinitionError,
  described,
  directive,
  optionalFlag,
  optionalText,
  placeOf,
  text,
} from './definition-node.js';
import {
  type FieldDescriptor,
  type ProductBinding,
  type RecordDescriptor,
  SYSTEM_COLUMNS,
  subjectColumns,
} from './descriptor.js';
import { camelToSnake, pluralOf, singularOf } from './naming.js';
import { type KnownTypes, readField } from './read-field.js';

/** Names taken by system columns and generated fields. */
const RESERVED_FIELDS = new Set(
  (
    'id key version status supersededBy occurredOn publishedAt receivedAt district districtCode shareAttribute ' +
    'publicity attachments contentHash product productKey batchKey history xid seq validFrom validTo'
  ).split(' '),
);
export const isReservedField = (name: string): boolean => RESERVED_FIELDS.has(name);

/** Tables that every department database has beside its records. */
const SYSTEM_TABLES = new Set(['link', 'publish_batch', 'publish_issue', 'feed_epoch']);

/** What a record takes over from its department. */
export interface RecordOwner {
  readonly code: string;
  readonly deidentified: boolean;
}

/** @throws DefinitionError naming file, line and rule. */
export function readRecord(
  { code, deidentified }: RecordOwner,
  node: ObjectTypeDefinitionNode,
  types: KnownTypes,
  file: string,
): RecordDescriptor {
  const name = node.name.value;
  const at = `${placeOf(file, node)}: ${name}`;
  const record = directive(node, 'record');
  if (!record) throw new DefinitionError(`${at}: 缺少 @record`);
  const fields = (node.fields ?? []).map((f) => readField(f, types, file, name));
  for (const field of fields) {
    checkField(field, at);
    if (deidentified && field.personal)
      throw new DefinitionError(`${at}.${field.name}: 只发布去标识化数据的部门不能有 @personal 字段,请删去`);
  }
  checkDistinct(fields, at);
  const table = camelToSnake(name);
  if (SYSTEM_TABLES.has(table) || table.endsWith('_history')) {
    throw new DefinitionError(`${at}: 表名 ${table} 已被系统占用,请换一个类型名`);
  }
  const product = directive(node, 'product');
  return {
    department: code,
    name,
    title: described(node, file),
    table,
    plural: checkedPlural(optionalText(record, 'plural') ?? pluralOf(name), name, at),
    singular: singularOf(name),
    keyField: requiredField(fields, text(record, 'key', file), 'key', 'string', at),
    occurredOnField: requiredField(fields, text(record, 'occurredOn', file), 'occurredOn', 'date', at),
    entity: optionalFlag(record, 'entity'),
    fields,
    ...(product ? { product: readProduct(product, fields, at) } : {}),
    deidentified,
  };
}

function checkField(field: FieldDescriptor, at: string): void {
  const where = `${at}.${field.name}`;
  if (RESERVED_FIELDS.has(field.name)) throw new DefinitionError(`${where}: 这是系统字段的名字,请换一个`);
  if (field.kind === 'subject' && !field.role)
    throw new DefinitionError(`${where}: Subject 要写 @role(name: …)`);
  if (field.kind !== 'subject' && field.role) throw new DefinitionError(`${where}: 只有 Subject 能写 @role`);
  if (field.personal && (field.filter || field.sort))
    throw new DefinitionError(`${where}: 个人信息字段不能 @filter 或 @sort`);
  if (field.personal && field.kind !== 'string')
    throw new DefinitionError(`${where}: 只有 String 字段能写 @personal`);
}

/** Headers of a field's columns in CSV and XLSX, as their reader compares them. */
const headersOf = ({ kind, label }: FieldDescriptor): readonly string[] => {
  const header = label.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase();
  return kind === 'subject' ? [header, `${header}名称`, `${header}代码`] : [header];
};

/** Columns must be distinct in SQL, labels in CSV and XLSX headers, labels of a code list among its values. */
function checkDistinct(fields: readonly FieldDescriptor[], at: string): void {
  const columns = new Set<string>(SYSTEM_COLUMNS.map(([column]) => column));
  const labels = new Set<string>();
  for (const field of fields) {
    const subject = subjectColumns(field);
    for (const column of field.kind === 'subject' ? Object.values(subject) : [field.column]) {
      if (columns.has(column))
        throw new DefinitionError(`${at}.${field.name}: 列名 ${column} 重复,请换一个字段名`);
      columns.add(column);
    }
    for (const header of headersOf(field)) {
      if (labels.has(header))
        throw new DefinitionError(
          `${at}.${field.name}: 表头 "${header}" 与另一字段相同,请改说明 "${field.label}"`,
        );
      labels.add(header);
    }
  }
}

function checkedPlural(plural: string, name: string, at: string): string {
  if (plural === singularOf(name)) {
    throw new DefinitionError(`${at}: 单复数同形,请用 @record(plural: "…") 写出列表的名字`);
  }
  return plural;
}

function requiredField(
  fields: readonly FieldDescriptor[],
  name: string,
  argument: string,
  kind: 'string' | 'date',
  at: string,
): string {
  const field = fields.find((f) => f.name === name);
  if (field?.kind !== kind || !field.required || field.personal) {
    const type = kind === 'string' ? 'String!' : 'Date!';
    throw new DefinitionError(`${at}: ${argument} "${name}" 必须是本类型的 ${type} 字段,且不是个人信息`);
  }
  return name;
}

function readProduct(
  node: ConstDirectiveNode,
  fields: readonly FieldDescriptor[],
  at: string,
): ProductBinding {
  const binding: Record<string, string> = {};
  for (const argument of node.arguments ?? []) {
    const key = argument.name.value;
    const name = argument.value.kind === Kind.STRING ? argument.value.value : '';
    const field = fields.find((f) => f.name === name);
    if (!field) throw new DefinitionError(`${at}: @product(${key}: "${name}") 没有这个字段`);
    const allowed =
      key === 'producer' ? ['subject'] : key === 'productClass' ? ['string', 'id', 'enum'] : ['string', 'id'];
    if (!allowed.includes(field.kind) || field.personal) {
      throw new DefinitionError(
        `${at}: @product(${key}: "${name}") 要指向${key === 'producer' ? ' Subject ' : '文本'}字段`,
      );
    }
    binding[key] = name;
  }
  const { producer, ...rest } = binding;
  if (!producer) throw new DefinitionError(`${at}: @product 缺少 producer`);
  return { producer, ...rest };
}
