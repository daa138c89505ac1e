/** One field of a record or nested type → FieldDescriptor. */
import { type FieldDefinitionNode, Kind, type TypeNode } from 'graphql';
import { DefinitionError, described, directive, enumArgument, placeOf, text } from './definition-node.js';
import type {
  EnumDescriptor,
  FieldDescriptor,
  FieldKind,
  ItemDescriptor,
  Mask,
  RecordReference,
} from './descriptor.js';
import { camelToSnake } from './naming.js';

/** Code lists and nested types that a field may use. */
export interface KnownTypes {
  readonly enums: ReadonlyMap<string, EnumDescriptor>;
  readonly items: ReadonlyMap<string, ItemDescriptor>;
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
const isMask = (value: string): value is Mask => MASKS.some((m) => m === value);

/** Kinds that have no filter, and kinds that have no order. */
const UNFILTERED: readonly FieldKind[] = ['strings', 'items', 'datetime'];
const UNSORTED: readonly FieldKind[] = ['strings', 'items', 'subject', 'boolean'];

/** @throws DefinitionError naming file, line and field. */
export function readField(
  node: FieldDefinitionNode,
  types: KnownTypes,
  file: string,
  owner: string,
): FieldDescriptor {
  const at = `${placeOf(file, node)}: ${owner}.${node.name.value}`;
  const { name: type, required, list } = unwrap(node.type);
  const foundEnum = types.enums.get(type);
  const foundItem = types.items.get(type);
  const kind = kindOf(type, list, foundEnum !== undefined, foundItem !== undefined, at);
  const filter = directive(node, 'filter') !== undefined;
  const sort = directive(node, 'sort') !== undefined;
  if (filter && UNFILTERED.includes(kind)) throw new DefinitionError(`${at}: ${type} 类型的字段不能 @filter`);
  if (sort && UNSORTED.includes(kind)) throw new DefinitionError(`${at}: ${type} 类型的字段不能 @sort`);
  const role = roleOf(node, types, at);
  const mask = maskOf(node, at);
  const refers = refersOf(node, kind, file, at);
  return {
    name: node.name.value,
    column: camelToSnake(node.name.value),
    label: described(node, file),
    kind,
    required,
    filter,
    sort,
    type,
    ...(foundEnum && kind === 'enum' ? { enum: foundEnum } : {}),
    ...(foundItem && kind === 'items' ? { item: foundItem } : {}),
    ...(role === undefined ? {} : { role }),
    ...(mask === undefined ? {} : { personal: mask }),
    ...(refers === undefined ? {} : { refers }),
  };
}

/** Whether the record exists is checked when all records of the department are read. */
function refersOf(
  node: FieldDefinitionNode,
  kind: FieldKind,
  file: string,
  at: string,
): RecordReference | undefined {
  const refers = directive(node, 'refers');
  if (!refers) return undefined;
  if (kind !== 'string' || directive(node, 'personal')) {
    throw new DefinitionError(`${at}: 只有 String 字段能写 @refers,且不是个人信息`);
  }
  return { to: text(refers, 'to', file), as: text(refers, 'as', file) };
}

function maskOf(node: FieldDefinitionNode, at: string): Mask | undefined {
  const personal = directive(node, 'personal');
  if (!personal) return undefined;
  const mask = enumArgument(personal, 'mask');
  if (mask === undefined || !isMask(mask)) {
    throw new DefinitionError(`${at}: @personal(mask:) 可用 ${MASKS.join('、')}`);
  }
  return mask;
}

function roleOf(node: FieldDefinitionNode, types: KnownTypes, at: string): string | undefined {
  const role = directive(node, 'role');
  if (!role) return undefined;
  const name = enumArgument(role, 'name');
  const allowed = types.enums.get('SubjectRole')?.values ?? [];
  if (!allowed.some((v) => v.name === name)) {
    throw new DefinitionError(`${at}: @role(name: ${name}) 可用 ${allowed.map((v) => v.name).join('、')}`);
  }
  return name;
}

function kindOf(type: string, list: boolean, isEnum: boolean, isItem: boolean, at: string): FieldKind {
  if (list && type === 'String') return 'strings';
  if (list && isItem) return 'items';
  if (list) throw new DefinitionError(`${at}: 列表只能是 [String!] 或嵌套项的列表`);
  if (type === 'Subject') return 'subject';
  if (isEnum) return 'enum';
  if (isItem) throw new DefinitionError(`${at}: 嵌套项要写成列表 [${type}!]`);
  const kind = SCALAR_KINDS[type];
  if (!kind) {
    const allowed = Object.keys(SCALAR_KINDS).join('、');
    throw new DefinitionError(`${at}: 不认识类型 "${type}";可用 ${allowed}、Subject、代码表或嵌套项列表`);
  }
  return kind;
}

function unwrap(node: TypeNode): { name: string; required: boolean; list: boolean } {
  const required = node.kind === Kind.NON_NULL_TYPE;
  const inner = node.kind === Kind.NON_NULL_TYPE ? node.type : node;
  if (inner.kind === Kind.LIST_TYPE) return { name: unwrap(inner.type).name, required, list: true };
  return { name: inner.name.value, required, list: false };
}
