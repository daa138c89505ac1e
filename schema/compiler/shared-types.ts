/** What shared.graphql offers, and how much of it one published SDL needs. */
import { type DefinitionNode, Kind, parse, print, visit } from 'graphql';
import { DefinitionError } from './definition-node.js';
import type { SystemField } from './sdl-record.js';

const nameOf = (node: DefinitionNode): string | undefined => ('name' in node ? node.name?.value : undefined);

/** Fields of QualityRecord: the system fields that each record type repeats. */
export function systemFields(shared: string): readonly SystemField[] {
  const node = parse(shared).definitions.find(
    (d) => d.kind === Kind.INTERFACE_TYPE_DEFINITION && d.name.value === 'QualityRecord',
  );
  if (node?.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
    throw new DefinitionError('schema/shared.graphql: 缺少 interface QualityRecord');
  }
  return (node.fields ?? []).map((f) => ({
    name: f.name.value,
    type: print(f.type),
    description: f.description?.value ?? '',
  }));
}

const references = (node: DefinitionNode): Set<string> => {
  const names = new Set<string>();
  visit(node, { NamedType: (type) => void names.add(type.name.value) });
  return names;
};

/**
 * The definitions of `shared` that `used` reaches, in the order of the file and unchanged. A type is either
 * absent from a subgraph or identical to every other copy, so that composition never has to merge two shapes.
 */
export function reachableShared(shared: string, used: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const definitions = parse(shared).definitions;
  const byName = new Map(definitions.flatMap((d) => (nameOf(d) ? [[nameOf(d), d] as const] : [])));
  const reached = new Set<DefinitionNode>();
  const own = new Set(used.map(nameOf));
  const queue = [...used];
  for (let node = queue.pop(); node; node = queue.pop()) {
    for (const name of references(node)) {
      const found = byName.get(name);
      if (!found || reached.has(found) || own.has(name)) continue;
      reached.add(found);
      queue.push(found);
    }
  }
  return definitions.filter((d) => reached.has(d));
}
