/**
 * The published SDL of a subgraph of the hub's own (risk, exchange, catalogue): the hand-written schema, the shared types
 * it reaches, and stubs of the departments' records that it refers to.
 */
import { type DefinitionNode, type InterfaceTypeDefinitionNode, Kind, parse, print, visit } from 'graphql';
import { parseDefinition } from './definition-node.js';
import type { DepartmentDescriptor, RecordDescriptor } from './descriptor.js';
import { finishSdl } from './emit-sdl.js';
import { datasetTypeOf } from './naming.js';
import { reachableShared } from './shared-types.js';

/**
 * A reference to any department's record. The interface has the key only and each stub resolves nothing:
 * whatever else a query selects, the planner fetches from the owner. The owners define the whole interface.
 */
const REFERENCE = `
"""各部门记录的共同部分;本子图只持有标识,其余字段由所属部门给出"""
interface QualityRecord {
  """全局标识:部门/记录类型/业务主键"""
  id: ID!
}
`;

const stub = (record: RecordDescriptor): string => `
"""${record.title}"""
type ${record.name} implements QualityRecord @key(fields: "id", resolvable: false) {
  """全局标识:部门/记录类型/业务主键"""
  id: ID!
}
`;

const datasetsOf = (definitions: readonly DefinitionNode[]): InterfaceTypeDefinitionNode | undefined =>
  definitions.find(
    (node): node is InterfaceTypeDefinitionNode =>
      node.kind === Kind.INTERFACE_TYPE_DEFINITION && node.name.value === 'Dataset',
  );

/** Every department's type of catalogue entries, with the fields that the catalogue gives; the rest is the department's. */
const dataset = ({ code, name }: DepartmentDescriptor, node: InterfaceTypeDefinitionNode): string => `
"""${name}的数据集"""
type ${datasetTypeOf(code)} implements Dataset @key(fields: "id") {
  ${(node.fields ?? []).map(print).join('\n')}
}
`;

/** What a list's arguments mean; the same words everywhere, written once. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  filter: '筛选;各条件同时成立',
  orderBy: '排序',
  first: '条数,1–200',
  after: '从这个游标之后开始',
  input: '内容',
};

/** Gives the usual arguments of lists their description where the author left it out. */
function describeArguments(definition: DefinitionNode): DefinitionNode {
  return visit(definition, {
    InputValueDefinition(node) {
      const words = ARGUMENTS[node.name.value];
      if (node.description || !words) return undefined;
      return { ...node, description: { kind: Kind.STRING, value: words, block: true } };
    },
  });
}

const mentions = (definitions: readonly DefinitionNode[], type: string): boolean => {
  let found = false;
  for (const node of definitions) {
    visit(node, {
      NamedType(named) {
        found ||= named.name.value === type;
      },
    });
  }
  return found;
};

/**
 * @param name folder name of the subgraph.
 * @param source text of subgraphs/<name>/schema.graphql.
 * @param shared text of shared.graphql.
 * @param departments every department, for the stubs; none are added where the schema names no QualityRecord.
 *   A schema that defines `interface Dataset` gets one implementation per department.
 */
export function publishOwnSubgraph(
  name: string,
  source: string,
  shared: string,
  departments: readonly DepartmentDescriptor[],
): string {
  const file = `subgraphs/${name}/schema.graphql`;
  const own = parseDefinition(source, file).definitions.map(describeArguments);
  const stubs = mentions(own, 'QualityRecord')
    ? parse(REFERENCE + departments.flatMap((d) => d.records.map(stub)).join('')).definitions
    : [];
  const entries = datasetsOf(own);
  const datasets = entries === undefined ? '' : departments.map((d) => dataset(d, entries)).join('');
  const definitions = [...own, ...stubs, ...(datasets === '' ? [] : parse(datasets).definitions)];
  return finishSdl(
    [...definitions, ...reachableShared(shared, definitions)],
    `# 由 ${file} 与各部门的记录定义生成;改定义后执行 npm run generate,勿手改本文件。\n`,
  );
}
