/**
 * records.graphql → DepartmentDescriptor. The grammar is GraphQL SDL with the directives of
 * `record-directives.graphql`; every error names file, line, what was found and what is allowed.
 */
import {
  buildASTSchema,
  type ConstDirectiveNode,
  concatAST,
  type DefinitionNode,
  extendSchema,
  Kind,
  parse,
} from 'graphql';
import {
  DefinitionError,
  described,
  directive,
  optionalFlag,
  parseDefinition,
  placeOf,
  text,
} from './definition-node.js';
import type { DepartmentDescriptor, RecordDescriptor } from './descriptor.js';
import { type KnownTypes, readField } from './read-field.js';
import { isReservedField, readRecord } from './read-record.js';

const SHARED_FILE = 'schema/shared.graphql';
/** What shared.graphql leaves to the subgraphs, so that a definition can be checked by itself. */
const SURROUNDINGS = `
  directive @shareable on OBJECT | FIELD_DEFINITION
  type Enterprise { orgCode: ID! }
  type Query { _: Boolean }
`;
/** The nested types of shared.graphql that a record may use as items. */
const SHARED_ITEMS = new Set(['TestItem']);
const DURATION = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/;

export interface Language {
  /** Text of shared.graphql. */
  readonly shared: string;
  /** Text of record-directives.graphql. */
  readonly directives: string;
}

/**
 * @param code folder name of the department; must equal `@department(code:)`.
 * @param source text of records.graphql.
 * @throws DefinitionError naming the place and the rule.
 */
export function readDepartment(code: string, source: string, language: Language): DepartmentDescriptor {
  checkGrammar(source, language, fileOf(code));
  return readCheckedDepartment(code, source, language.shared);
}

const fileOf = (code: string): string => `subgraphs/${code}/records.graphql`;

/**
 * As readDepartment, of a definition that the generator has taken: thirteen subgraphs that start need not ask again
 * whether it is GraphQL that fits together, which takes two thirds of the time.
 */
export function readCheckedDepartment(
  code: string,
  source: string,
  sharedText: string,
): DepartmentDescriptor {
  const file = fileOf(code);
  const document = parseDefinition(source, file);
  const shared = parseDefinition(sharedText, SHARED_FILE);
  const department = departmentDirective(document.definitions, code, file);
  const known = collectTypes(shared.definitions, { enums: new Map(), items: new Map() }, true, SHARED_FILE);
  const types = collectTypes(document.definitions, known, false, file);
  const owner = { code, deidentified: optionalFlag(department, 'deidentified') };
  const records = document.definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && directive(node, 'record')
      ? [readRecord(owner, node, types, file)]
      : [],
  );
  if (records.length === 0) throw new DefinitionError(`${file}: 没有带 @record 的类型;至少定义一种记录`);
  for (const record of records) checkReferences(record, records, file);
  const freshness = text(department, 'freshness', file);
  if (!DURATION.test(freshness)) {
    throw new DefinitionError(
      `${placeOf(file, department)}: freshness "${freshness}" 不是 ISO 8601 时长,如 P1D、PT15M`,
    );
  }
  return {
    code,
    name: text(department, 'name', file),
    shortName: text(department, 'shortName', file),
    contact: text(department, 'contact', file),
    freshness,
    records,
    enums: [...types.enums.values()].filter((e) => !e.shared),
    items: [...types.items.values()].filter((i) => !i.shared),
    source,
  };
}

/** A reference names an entity of this department, under a name that the record does not use. */
function checkReferences(
  { name, fields }: RecordDescriptor,
  records: readonly RecordDescriptor[],
  file: string,
): void {
  for (const { name: field, refers } of fields) {
    if (refers === undefined) continue;
    const at = `${file}: ${name}.${field}: @refers(to: "${refers.to}", as: "${refers.as}")`;
    if (!records.some((r) => r.name === refers.to && r.entity)) {
      throw new DefinitionError(`${at} 要指向本部门写了 @record(entity: true) 的记录类型`);
    }
    const taken = fields.some(
      (f) => f.name === refers.as || (f.name !== field && f.refers?.as === refers.as),
    );
    if (taken || isReservedField(refers.as)) {
      throw new DefinitionError(`${at} 的 as 与另一字段或系统字段同名,请换一个`);
    }
  }
}

/** Unknown directives, arguments and types, and names defined twice: GraphQL's own rules find them. */
function checkGrammar(source: string, { shared, directives }: Language, file: string): void {
  const document = parseDefinition(source, file);
  const base = buildASTSchema(
    concatAST([parse(SURROUNDINGS), parse(directives), parseDefinition(shared, SHARED_FILE)]),
  );
  try {
    extendSchema(base, document);
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
    const found = node.kind === Kind.SCHEMA_EXTENSION ? directive(node, 'department') : undefined;
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
  known: KnownTypes,
  shared: boolean,
  file: string,
): KnownTypes {
  const enums = new Map(known.enums);
  const items = new Map(known.items);
  for (const node of definitions) {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    const values = (node.values ?? []).map((v) => ({ name: v.name.value, label: described(v, file) }));
    if (new Set(values.map((v) => v.label)).size !== values.length) {
      throw new DefinitionError(
        `${placeOf(file, node)}: ${node.name.value} 有两个值的说明相同,表格导入无法区分`,
      );
    }
    enums.set(node.name.value, { name: node.name.value, title: described(node, file), values, shared });
  }
  for (const node of definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || directive(node, 'record')) continue;
    const name = node.name.value;
    if (shared && !SHARED_ITEMS.has(name)) continue;
    const fields = (node.fields ?? []).map((f) => readField(f, { enums, items: new Map() }, file, name));
    const bad = fields.find((f) => f.kind === 'subject' || f.personal || f.filter || f.sort);
    if (bad) throw new DefinitionError(`${file}: ${name}.${bad.name}: 嵌套项只能含标量、代码表或字符串列表`);
    items.set(name, { name, title: described(node, file), fields, shared });
  }
  return { enums, items };
}
