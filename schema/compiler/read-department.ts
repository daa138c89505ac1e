/**
 * records.graphql → DepartmentDescriptor. The grammar is GraphQL SDL with the directives of
 * `record-directives.graphql`; every error names file, line, what was found and what is allowed.
 */
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';
import type {
  DepartmentDescriptor,
  EnumDescriptor,
  FieldDescriptor,
  FieldKind,
  ItemDescriptor,
  Mask,
  ProductBinding,
  RecordDescriptor,
} from './descriptor.js';
import { camelToSnake, pluralOf, singularOf } from './naming.js';

export class DefinitionError extends Error {
  override name = 'DefinitionError';
}

const SCALAR_KINDS: Readonly<Record<string, FieldKind>> = {
  String: 'string',
  ID: 'id',
  Int: 'int',
  Long: 'long',
  Float: 'float',
  Decimal: 'decimal',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'datetime',
};
const MASKS: readonly Mask[] = ['NAME', 'ID_NUMBER', 'PHONE', 'ADDRESS'];
/** Names taken by system columns and generated fields. */
const RESERVED = new Set(
  'id key version status supersededBy occurredOn publishedAt receivedAt district districtCode shareAttribute publicity attachments contentHash product productKey batchKey history xid seq'.split(
    ' ',
  ),
);

interface Types {
  readonly enums: ReadonlyMap<string, EnumDescriptor>;
  readonly items: ReadonlyMap<string, ItemDescriptor>;
}

/**
 * @param code folder name of the department; must equal `@department(code:)`.
 * @param source text of records.graphql.
 * @param shared text of shared.graphql, for the enums and nested types that a record may use.
 * @throws DefinitionError naming the place and the rule.
 */
export function readDepartment(code: string, source: string, shared: string): DepartmentDescriptor {
  const file = `subgraphs/${code}/records.graphql`;
  const document = parseOrThrow(source, file);
  const department = departmentDirective(document.definitions, code, file);
  const sharedTypes = collectTypes(
    parseOrThrow(shared, 'schema/shared.graphql').definitions,
    { enums: new Map(), items: new Map() },
    true,
    'schema/shared.graphql',
  );
  const types = collectTypes(document.definitions, sharedTypes, false, file);
  const records = document.definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && directive(node, 'record')
      ? [readRecord(code, node, types, file)]
      : [],
  );
  if (records.length === 0) throw new DefinitionError(`${file}: 没有带 @record 的类型;至少定义一种记录`);
  return {
    code,
    name: text(department, 'name', file),
    shortName: text(department, 'shortName', file),
    contact: text(department, 'contact', file),
    freshness: text(department, 'freshness', file),
    records,
    enums: [...types.enums.values()].filter((e) => !e.shared),
    items: [...types.items.values()].filter((i) => !i.shared),
    source,
  };
}

function parseOrThrow(source: string, file: string) {
  try {
    return parse(source);
  } catch (cause) {
    throw new DefinitionError(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

function departmentDirective(
  definitions: readonly DefinitionNode[],
  code: string,
  file: string,
): ConstDirectiveNode {
  for (const node of definitions) {
    if (node.kind !== Kind.SCHEMA_EXTENSION) continue;
    const found = node.directives?.find((d) => d.name.value === 'department');
    if (!found) continue;
    const given = text(found, 'code', file);
    if (given !== code)
      throw new DefinitionError(`${file}: @department(code: "${given}") 与文件夹名 "${code}" 不同`);
    return found;
  }
  throw new DefinitionError(
    `${file}: 缺少 extend schema @department(code: "${code}", name:, shortName:, contact:, freshness:)`,
  );
}

function collectTypes(
  definitions: readonly DefinitionNode[],
  known: Types,
  shared: boolean,
  file: string,
): Types {
  const enums = new Map(known.enums);
  const items = new Map(known.items);
  for (const node of definitions) {
    if (node.kind === Kind.ENUM_TYPE_DEFINITION) {
      enums.set(node.name.value, {
        name: node.name.value,
        title: described(node, file),
        values: (node.values ?? []).map((v) => ({ name: v.name.value, label: described(v, file) })),
        shared,
      });
    }
  }
  for (const node of definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || directive(node, 'record')) continue;
    if (shared && node.name.value !== 'TestItem') continue;
    const fields = (node.fields ?? []).map((f) => readField(f, { enums, items }, file, node.name.value));
    const bad = fields.find((f) => f.kind === 'items' || f.kind === 'subject' || f.personal);
    if (bad)
      throw new DefinitionError(
        `${file}: ${node.name.value}.${bad.name}: 嵌套项只能含标量、代码表或字符串列表`,
      );
    items.set(node.name.value, { name: node.name.value, title: described(node, file), fields, shared });
  }
  return { enums, items };
}

function readRecord(
  department: string,
  node: ObjectTypeDefinitionNode,
  types: Types,
  file: string,
): RecordDescriptor {
  const name = node.name.value;
  const at = `${file}: ${name}`;
  const record = directive(node, 'record');
  if (!record) throw new DefinitionError(`${at}: 缺少 @record`);
  const fields = (node.fields ?? []).map((f) => readField(f, types, file, name));
  for (const field of fields) {
    if (RESERVED.has(field.name))
      throw new DefinitionError(`${at}.${field.name}: 这是系统字段的名字,请换一个`);
    if (field.kind === 'subject' && !field.role)
      throw new DefinitionError(`${at}.${field.name}: Subject 要写 @role(name: …)`);
    if (field.personal && (field.filter || field.sort))
      throw new DefinitionError(`${at}.${field.name}: 个人信息字段不能 @filter 或 @sort`);
  }
  const keyField = text(record, 'key', file);
  const occurredOnField = text(record, 'occurredOn', file);
  const key = fields.find((f) => f.name === keyField);
  if (key?.kind !== 'string' || !key.required)
    throw new DefinitionError(`${at}: key "${keyField}" 必须是本类型的 String! 字段`);
  const occurred = fields.find((f) => f.name === occurredOnField);
  if (occurred?.kind !== 'date' || !occurred.required)
    throw new DefinitionError(`${at}: occurredOn "${occurredOnField}" 必须是本类型的 Date! 字段`);
  const product = directive(node, 'product');
  const plural = optionalText(record, 'plural') ?? pluralOf(name);
  return {
    department,
    name,
    title: described(node, file),
    table: camelToSnake(name),
    plural,
    singular: singularOf(name),
    keyField,
    occurredOnField,
    fields,
    ...(product ? { product: readProduct(product, fields, at) } : {}),
  };
}

function readProduct(
  node: ConstDirectiveNode,
  fields: readonly FieldDescriptor[],
  at: string,
): ProductBinding {
  const binding: Record<string, string> = {};
  for (const argument of node.arguments ?? []) {
    if (argument.value.kind !== Kind.STRING)
      throw new DefinitionError(`${at}: @product(${argument.name.value}:) 要写字段名字符串`);
    const field = fields.find(
      (f) => f.name === (argument.value.kind === Kind.STRING ? argument.value.value : ''),
    );
    if (!field)
      throw new DefinitionError(
        `${at}: @product(${argument.name.value}: "${argument.value.value}") 没有这个字段`,
      );
    if (argument.name.value === 'producer' && field.kind !== 'subject')
      throw new DefinitionError(`${at}: @product(producer:) 必须指向 Subject 字段`);
    binding[argument.name.value] = argument.value.value;
  }
  const { producer, ...rest } = binding;
  if (!producer) throw new DefinitionError(`${at}: @product 缺少 producer`);
  return { producer, ...rest };
}

function readField(node: FieldDefinitionNode, types: Types, file: string, owner: string): FieldDescriptor {
  const at = `${file}: ${owner}.${node.name.value}`;
  const { name: type, required, list } = unwrap(node.type);
  const role = directive(node, 'role');
  const personal = directive(node, 'personal');
  const foundEnum = types.enums.get(type);
  const foundItem = types.items.get(type);
  const kind = kindOf(type, list, foundEnum !== undefined, foundItem !== undefined, at);
  const mask = personal ? enumArgument(personal, 'mask') : undefined;
  if (mask !== undefined && !isMask(mask))
    throw new DefinitionError(`${at}: @personal(mask:) 可用 ${MASKS.join('、')}`);
  const roleName = role ? enumArgument(role, 'name') : undefined;
  if (roleName !== undefined && !types.enums.get('SubjectRole')?.values.some((v) => v.name === roleName)) {
    throw new DefinitionError(`${at}: @role(name: ${roleName}) 不在 SubjectRole 中`);
  }
  return {
    name: node.name.value,
    column: camelToSnake(node.name.value),
    label: described(node, file),
    kind,
    required,
    filter: directive(node, 'filter') !== undefined,
    sort: directive(node, 'sort') !== undefined,
    type,
    ...(foundEnum && kind === 'enum' ? { enum: foundEnum } : {}),
    ...(foundItem && kind === 'items' ? { item: foundItem } : {}),
    ...(roleName === undefined ? {} : { role: roleName }),
    ...(mask === undefined ? {} : { personal: mask }),
  };
}

const isMask = (value: string): value is Mask => MASKS.some((m) => m === value);

function kindOf(type: string, list: boolean, isEnum: boolean, isItem: boolean, at: string): FieldKind {
  if (list && type === 'String') return 'strings';
  if (list && isItem) return 'items';
  if (list) throw new DefinitionError(`${at}: 列表只能是 [String!] 或嵌套项的列表`);
  if (type === 'Subject') return 'subject';
  if (isEnum) return 'enum';
  if (isItem) throw new DefinitionError(`${at}: 嵌套项要写成列表 [${type}!]`);
  const kind = SCALAR_KINDS[type];
  if (!kind)
    throw new DefinitionError(
      `${at}: 不认识类型 "${type}";可用 ${Object.keys(SCALAR_KINDS).join('、')}、Subject、代码表或嵌套项列表`,
    );
  return kind;
}

function unwrap(node: TypeNode): { name: string; required: boolean; list: boolean } {
  const required = node.kind === Kind.NON_NULL_TYPE;
  const inner = node.kind === Kind.NON_NULL_TYPE ? node.type : node;
  if (inner.kind === Kind.LIST_TYPE) return { name: unwrap(inner.type).name, required, list: true };
  return { name: inner.name.value, required, list: false };
}

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}
const directive = (node: Directed, name: string) => node.directives?.find((d) => d.name.value === name);

function described(
  node: {
    readonly description?: { readonly value: string } | undefined;
    readonly name: { readonly value: string };
  },
  file: string,
): string {
  const value = node.description?.value.trim();
  if (!value) throw new DefinitionError(`${file}: ${node.name.value} 缺少中文说明`);
  return value;
}

function optionalText(node: ConstDirectiveNode, name: string): string | undefined {
  const value = node.arguments?.find((a) => a.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function text(node: ConstDirectiveNode, name: string, file: string): string {
  const value = optionalText(node, name);
  if (!value) throw new DefinitionError(`${file}: @${node.name.value} 缺少 ${name}: "…"`);
  return value;
}

function enumArgument(node: ConstDirectiveNode, name: string): string | undefined {
  const value = node.arguments?.find((a) => a.name.value === name)?.value;
  return value?.kind === Kind.ENUM ? value.value : undefined;
}
