import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Supergraph } from './supergraph.js';

/** `Type.field` → the subgraphs that can give it. */
type Owners = ReadonlyMap<string, ReadonlySet<string>>;

const ownersBySupergraph = new WeakMap<Supergraph, Owners>();

function ownersOf(supergraph: Supergraph): Owners {
  const known = ownersBySupergraph.get(supergraph);
  if (known) return known;
  const owners = new Map<string, ReadonlySet<string>>();
  for (const type of Object.values(supergraph.schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const ofType = graphsOf(type.astNode?.directives, 'join__type', supergraph);
    for (const field of Object.values(type.getFields())) {
      const ofField = graphsOf(field.astNode?.directives, 'join__field', supergraph);
      owners.set(`${type.name}.${field.name}`, new Set(ofField.length > 0 ? ofField : ofType));
    }
  }
  ownersBySupergraph.set(supergraph, owners);
  return owners;
}

function graphsOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
  supergraph: Supergraph,
): string[] {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .flatMap(({ arguments: values = [] }) => {
      const isExternal = values.some(
        ({ name: key, value }) => key.value === 'external' && value.kind === Kind.BOOLEAN && value.value,
      );
      const graph = values.find(({ name: key }) => key.value === 'graph')?.value;
      const entry = graph?.kind === Kind.ENUM ? supergraph.graphs.get(graph.value) : undefined;
      return entry && !isExternal ? [entry.name] : [];
    });
}

/**
 * Response paths (without list indexes) of an operation that only this department can give; nothing below them.
 * Used to say where a department that is down has left a gap; only then, so it is not cached.
 */
export function pathsOwnedBy(
  department: string,
  supergraph: Supergraph,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): string[][] {
  const owners = ownersOf(supergraph);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const found = new Map<string, string[]>();
  const isOwn = (type: GraphQLCompositeType, field: string): boolean => {
    const types = isAbstractType(type) ? supergraph.apiSchema.getPossibleTypes(type) : [type];
    return types.some(({ name }) => {
      const graphs = owners.get(`${name}.${field}`);
      return graphs?.size === 1 && graphs.has(department);
    });
  };
  const walk = (set: SelectionSetNode, type: GraphQLCompositeType, path: string[]): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const definition = 'getFields' in type ? type.getFields()[name] : undefined;
        if (!definition) continue;
        const at = [...path, selection.alias?.value ?? name];
        const returned = getNamedType(definition.type);
        if (isOwn(type, name)) found.set(at.join('.'), at);
        else if (selection.selectionSet && isCompositeType(returned))
          walk(selection.selectionSet, returned, at);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition
        ? supergraph.apiSchema.getType(fragment.typeCondition.name.value)
        : type;
      if (fragment && isCompositeType(condition)) walk(fragment.selectionSet, condition, path);
    }
  };
  const root = supergraph.apiSchema.getRootType(operation.operation);
  if (root) walk(operation.selectionSet, root, []);
  return [...found.values()];
}
