/** Department descriptor → published SDL (schema/<department>.graphql). */
import { type DefinitionNode, Kind, parse, print } from 'graphql';
import type { DepartmentDescriptor, RecordDescriptor } from './descriptor.js';
import { mergeExtension } from './merge-extension.js';
import { datasetTypeOf } from './naming.js';
import { describe, itemInput, line } from './sdl-fields.js';
import { connectionField, mutationFields, queryFields, recordTypes } from './sdl-record.js';
import { reachableShared, systemFields } from './shared-types.js';

const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';
/** Federation directives that an SDL of ours may use; only the used ones are imported. */
const DIRECTIVES = [
  'key',
  'shareable',
  'external',
  'requires',
  'provides',
  'override',
  'tag',
  'inaccessible',
  'authenticated',
  'requiresScopes',
  'policy',
  'cost',
  'listSize',
  'interfaceObject',
];

/** The `@link` line that imports exactly the federation directives that `sdl` uses. */
export function federationLink(sdl: string): string {
  const used = DIRECTIVES.filter((name) => new RegExp(`@${name}\\b`).test(sdl)).map((name) => `"@${name}"`);
  return `extend schema @link(url: "${FEDERATION}", import: [${used.join(', ')}])`;
}

const generatedNote = (code: string): string =>
  `# 由 subgraphs/${code}/records.graphql 生成;改定义后执行 npm run generate,勿手改本文件。\n`;

/** The department's own enums and nested types, without the compiler's directives. */
function ownTypes(department: DepartmentDescriptor): string {
  const own = new Set([...department.enums, ...department.items].map((t) => t.name));
  const copied = parse(department.source).definitions.filter(
    (d) =>
      (d.kind === Kind.ENUM_TYPE_DEFINITION || d.kind === Kind.OBJECT_TYPE_DEFINITION) &&
      own.has(d.name.value),
  );
  return [...copied.map(print), ...department.items.map(itemInput)].join('\n');
}

const subjectRecords = (records: readonly RecordDescriptor[]): readonly RecordDescriptor[] =>
  records.filter((r) => r.fields.some((f) => f.kind === 'subject'));

function entities(department: DepartmentDescriptor): string {
  const onEnterprise = subjectRecords(department.records);
  const onProduct = department.records.filter((r) => r.product);
  const enterprise = [
    `${describe('企业')}\ntype Enterprise @key(fields: "orgCode") {`,
    line('组织机构代码,九位(GB 11714;即统一社会信用代码第 9–17 位)', 'orgCode: ID!'),
    ...onEnterprise.map((r) => connectionField(r, 10, true)),
    '}',
  ];
  const product = [
    `${describe('产品')}\ntype Product @key(fields: "productKey") {`,
    line('产品键:gtin:<14 位> 或 组织机构代码|品牌|型号', 'productKey: ID!'),
    ...onProduct.map((r) => connectionField(r, 10, false)),
    '}',
  ];
  return [...(onEnterprise.length > 0 ? enterprise : []), ...(onProduct.length > 0 ? product : [])].join(
    '\n',
  );
}

/** The department's part of the catalogue's entries: one type, because a field has one owner in the whole graph. */
const dataset = ({ code }: DepartmentDescriptor): string =>
  [
    `${describe('本部门的数据集')}\ntype ${datasetTypeOf(code)} implements Dataset @key(fields: "id") {`,
    line('数据集标识:部门/记录类型', 'id: ID!'),
    line(
      '运行情况,即时统计(缓存至多一分钟);部门不可达时为空',
      `observed(${describe('统计的天数,含今天,1–92')} days: Int = 30): DatasetObservation @authenticated @cost(weight: 10)`,
    ),
    '}',
  ].join('\n');

const roots = (department: DepartmentDescriptor): string =>
  [
    `${describe('查询')}\ntype Query {`,
    ...department.records.map(queryFields),
    '}',
    `${describe('变更')}\ntype Mutation {`,
    ...department.records.map(mutationFields),
    '}',
  ].join('\n');

/**
 * The SDL that a department publishes, ready to compose: federation v2.9, with the shared types it reaches.
 *
 * @param shared text of shared.graphql.
 * @param extension text of the department's hand-written extension.graphql, when it has one.
 */
export function emitSdl(department: DepartmentDescriptor, shared: string, extension?: string): string {
  const system = systemFields(shared);
  const text = [
    roots(department),
    entities(department),
    dataset(department),
    ...department.records.map((r) => recordTypes(r, system)),
    ownTypes(department),
  ].join('\n');
  const generated = parse(text).definitions;
  const own =
    extension === undefined
      ? generated
      : mergeExtension(generated, extension, `subgraphs/${department.code}/extension.graphql`);
  return finishSdl([...own, ...reachableShared(shared, own)], generatedNote(department.code));
}

/** Prints definitions as a subgraph SDL with its federation link in front. */
export function finishSdl(definitions: readonly DefinitionNode[], note: string): string {
  const body = definitions.map(print).join('\n\n');
  return `${note}${print(parse(federationLink(body)))}\n\n${body}\n`;
}
