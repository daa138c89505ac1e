import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';

/** A use of an argument that decides how many rows come back. */
export interface PageArgument {
  readonly name: string;
  /** The number asked for; null where neither query nor schema says one. Unreadable values are NaN. */
  readonly sizeFor: (variables: Readonly<Record<string, unknown>>) => number | null;
}

/** Relay's, whether or not @listSize names them. */
const PAGE_ARGUMENTS = new Set(['first', 'last']);

/** Finds the slicing arguments of one field: those of @listSize, and `first` and `last` wherever they are. */
export function readPageArguments(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  slicing: readonly string[],
  operation: OperationDefinitionNode,
): PageArgument[] {
  return definition.args
    .filter(({ name }) => slicing.includes(name) || PAGE_ARGUMENTS.has(name))
    .map(({ name, defaultValue }) => {
      const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
      return { name, sizeFor: sizeOf(given, defaultValue, operation) };
    });
}

function sizeOf(
  given: ValueNode | undefined,
  schemaDefault: unknown,
  operation: OperationDefinitionNode,
): PageArgument['sizeFor'] {
  const fallback = typeof schemaDefault === 'number' ? schemaDefault : null;
  if (given === undefined) return () => fallback;
  if (given.kind === Kind.NULL) return () => null;
  if (given.kind !== Kind.VARIABLE) return () => (given.kind === Kind.INT ? Number(given.value) : Number.NaN);
  const variable = given.name.value;
  const declared = operation.variableDefinitions?.find(
    (one) => one.variable.name.value === variable,
  )?.defaultValue;
  const ownDefault = declared?.kind === Kind.INT ? Number(declared.value) : fallback;
  return (variables) => {
    const value = variables[variable];
    if (value === undefined) return ownDefault;
    if (value === null) return null;
    return typeof value === 'number' ? value : Number.NaN;
  };
}
