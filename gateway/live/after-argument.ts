/** Where a subscription begins is the subscriber's own: it is taken out of the document, so that equal ones are equal. */
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';

export interface WithoutAfter {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Value of `after`, given the variables. */
  readonly afterOf: (variables: Readonly<Record<string, unknown>>) => string | null;
  /** Names of variables that only said where to begin. */
  readonly unused: readonly string[];
}

const isAfter = ({ name }: { readonly name: { readonly value: string } }): boolean => name.value === 'after';

const rootFields = ({ selectionSet }: OperationDefinitionNode): FieldNode[] =>
  selectionSet.selections.filter((each) => each.kind === Kind.FIELD);

function variablesIn(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      names.add(name.value);
    },
  });
  return names;
}

const known = new WeakMap<OperationDefinitionNode, WithoutAfter>();

/** The same operation without `after` at its root field, and without the variables that were only for it. */
export function withoutAfter(document: DocumentNode, operation: OperationDefinitionNode): WithoutAfter {
  const cached = known.get(operation);
  if (cached !== undefined) return cached;
  const given = rootFields(operation).flatMap((field) => field.arguments?.filter(isAfter) ?? []);
  const stripped: DocumentNode = visit(document, {
    Argument: (node) => (given.includes(node) ? null : undefined),
  });
  const used = variablesIn(stripped);
  const { variableDefinitions = [] } = operation;
  const unused = variableDefinitions
    .map(({ variable }) => variable.name.value)
    .filter((name) => !used.has(name));
  const index = document.definitions.indexOf(operation);
  const cleaned: DocumentNode = visit(stripped, {
    VariableDefinition: ({ variable }) => (unused.includes(variable.name.value) ? null : undefined),
  });
  const cleanedOperation = cleaned.definitions[index];
  if (cleanedOperation?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('operation lost');
  const result: WithoutAfter = {
    document: cleaned,
    operation: cleanedOperation,
    unused,
    afterOf: (variables) => {
      const value = given[0] === undefined ? null : valueFromASTUntyped(given[0].value, variables);
      return typeof value === 'string' && value !== '' ? value : null;
    },
  };
  known.set(operation, result);
  return result;
}
