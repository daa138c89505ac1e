import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A run of digits in the name of an operation may be somebody's number. */
const DIGITS = /\d{4,}/g;

/**
 * An operation as it may be kept: what it asks of the schema, and nothing that a person wrote into it. Literals become
 * empty ones of their kind (enum values and booleans are the schema's and stay), lists keep one element; aliases,
 * variables and fragments get names of ours, so that operations that differ in these alone are one.
 */
export function normaliseOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): string {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const used = [...reached(operation, fragments)];
  const kept: DocumentNode = { kind: Kind.DOCUMENT, definitions: [withoutNumbers(operation), ...used] };
  const types = new TypeInfo(schema);
  const [alias, variable, fragment] = [namer('a'), namer('v'), namer('F')];
  const renamed = <Node extends { readonly name: { readonly value: string } }>(
    node: Node,
    name: (of: string) => string,
  ) => ({
    ...node,
    name: { ...node.name, value: name(node.name.value) },
  });
  const emptied = visit(
    kept,
    visitWithTypeInfo(types, {
      Field: (node) =>
        node.alias ? { ...node, alias: { ...node.alias, value: alias(node.alias.value) } } : undefined,
      Variable: (node) => renamed(node, variable),
      FragmentSpread: (node) => renamed(node, fragment),
      FragmentDefinition: (node) => renamed(node, fragment),
      StringValue: (node) => ({ ...node, value: '', block: false }),
      IntValue: (node) => ({ ...node, value: '0' }),
      FloatValue: (node) => ({ ...node, value: '0' }),
      ListValue: (node) => ({ ...node, values: node.values.slice(0, 1) }),
      // Inside a scalar the names of an object's fields are values, too.
      ObjectValue: (node) => (isLeaf(types) ? { ...node, fields: [] } : undefined),
    }),
  );
  return print(emptied);
}

const isLeaf = (types: TypeInfo): boolean => {
  const type = types.getInputType();
  return !type || isLeafType(getNamedType(type));
};

const withoutNumbers = (operation: OperationDefinitionNode): OperationDefinitionNode => {
  const { name } = operation;
  return name ? { ...operation, name: { ...name, value: name.value.replaceAll(DIGITS, '0') } } : operation;
};

/** One name of ours per name of theirs: equal response keys stay equal, so that what merged still merges. */
function namer(letter: string): (theirs: string) => string {
  const names = new Map<string, string>();
  return (theirs) => {
    const ours = names.get(theirs) ?? `${letter}${names.size + 1}`;
    names.set(theirs, ours);
    return ours;
  };
}

function reached(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Set<FragmentDefinitionNode> {
  const found = new Set<FragmentDefinitionNode>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || found.has(fragment)) return;
        found.add(fragment);
        look(fragment);
      },
    });
  };
  look(operation);
  return found;
}
