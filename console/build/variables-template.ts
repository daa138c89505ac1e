import { Kind, type OperationDefinitionNode, type TypeNode, valueFromASTUntyped } from 'graphql';

const NUMBERS: ReadonlySet<string> = new Set(['Int', 'Float', 'Long', 'Decimal']);

/**
 * JSON of what an operation needs: an empty value of the right shape for what must be given, the default for what has
 * one. The rest is left out: null would overrule the graph's own defaults.
 */
export const variablesTemplate = ({ variableDefinitions = [] }: OperationDefinitionNode): string => {
  const entries = variableDefinitions
    .filter(({ type, defaultValue }) => defaultValue !== undefined || type.kind === Kind.NON_NULL_TYPE)
    .map(({ variable, type, defaultValue }) => [
      variable.name.value,
      defaultValue === undefined ? emptyOf(type) : valueFromASTUntyped(defaultValue),
    ]);
  return entries.length === 0 ? '' : JSON.stringify(Object.fromEntries(entries), null, 2);
};

function emptyOf(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return emptyOf(type.type);
  if (type.kind === Kind.LIST_TYPE) return [];
  const name = type.name.value;
  if (NUMBERS.has(name)) return 0;
  if (name === 'Boolean') return false;
  return /(?:Input|Filter)$/.test(name) ? {} : '';
}
