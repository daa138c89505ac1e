/** Every name has one owner in the whole graph (DESIGN 3). Composers say so too, but not whose file to change. */
import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import { DefinitionError, directive } from './definition-node.js';

/** A subgraph's published SDL and the file that a person would change. */
export interface PublishedSubgraph {
  /** Folder name. */
  readonly name: string;
  /** subgraphs/<name>/records.graphql or schema.graphql. */
  readonly source: string;
  readonly sdl: string;
}

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

interface Owner {
  readonly subgraph: PublishedSubgraph;
  readonly node: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | null;
}

const fieldOwner = (node: DefinitionNode): Owner['node'] =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION ? node : null;

/** Fields named in any `@key` of a type. */
function keyFields(node: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode): Set<string> {
  const keys = (node.directives ?? []).filter((d) => d.name.value === 'key');
  const values = keys.flatMap((d) => d.arguments?.find((a) => a.name.value === 'fields')?.value ?? []);
  return new Set(
    values.flatMap((v) => (v.kind === Kind.STRING ? v.value.split(/[\s{}]+/).filter(Boolean) : [])),
  );
}

const place = ({ subgraph }: Owner): string => `${subgraph.name}(${subgraph.source})`;
const advice = '全图中一个名字只有一个所有者;通用的词请带部门,如 FoodDrugPenalty、foodDrugPenalties。';

function fieldConflicts(type: string, owners: readonly Owner[]): string[] {
  const first = new Map<string, Owner>();
  const conflicts: string[] = [];
  for (const owner of owners) {
    if (!owner.node) continue;
    const keys = keyFields(owner.node);
    const own = (owner.node.fields ?? []).filter(
      (f: FieldDefinitionNode) => !keys.has(f.name.value) && !directive(f, 'external'),
    );
    for (const { name } of own) {
      const other = first.get(name.value);
      if (other)
        conflicts.push(`${type}.${name.value}: ${place(other)}与 ${place(owner)}都定义了它。${advice}`);
      else first.set(name.value, owner);
    }
  }
  return conflicts;
}

function typeConflicts(type: string, owners: readonly Owner[]): string[] {
  const [one, two] = owners;
  if (!one || !two) return [];
  const entity = owners.every((o) => o.node && directive(o.node, 'key'));
  if (entity || ROOTS.has(type)) return fieldConflicts(type, owners);
  return [`类型 ${type}: ${place(one)}与 ${place(two)}都定义了它。${advice}`];
}

/**
 * @param shared text of shared.graphql, whose types every subgraph may carry.
 * @throws DefinitionError listing each conflict with both departments and files.
 */
export function checkUniqueNames(subgraphs: readonly PublishedSubgraph[], shared: string): void {
  const sharedNames = new Set(
    parse(shared).definitions.flatMap((d) => ('name' in d ? (d.name?.value ?? []) : [])),
  );
  const owners = new Map<string, Owner[]>();
  const problems: string[] = [];
  for (const subgraph of subgraphs) {
    for (const definition of parse(subgraph.sdl).definitions) {
      const name = 'name' in definition ? definition.name?.value : undefined;
      if (name === undefined || sharedNames.has(name)) continue;
      const node = fieldOwner(definition);
      if (node && directive(node, 'shareable')) {
        problems.push(`${place({ subgraph, node })}: ${name} 不能 @shareable;只有 shared.graphql 的类型可以`);
      }
      owners.set(name, [...(owners.get(name) ?? []), { subgraph, node }]);
    }
  }
  for (const [type, all] of owners) problems.push(...typeConflicts(type, all));
  if (problems.length > 0) throw new DefinitionError(problems.join('\n'));
}
