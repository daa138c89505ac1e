import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';
import type { Supergraph } from '../engine/supergraph.js';
import { type FieldRules, readFieldRules } from './field-rules.js';
import { type OperationFacts, readOperationFacts } from './operation-facts.js';

const rulesBySupergraph = new WeakMap<Supergraph, FieldRules>();
/** A document belongs to one generation: after a reload Apollo Server parses and validates again. */
const factsByOperation = new WeakMap<OperationDefinitionNode, OperationFacts>();

/** Facts of an operation; read once, kept as long as Apollo Server keeps the document. */
export function factsOf(
  supergraph: Supergraph,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationFacts {
  const known = factsByOperation.get(operation);
  if (known) return known;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const facts = readOperationFacts({
    schema: supergraph.apiSchema,
    rules: rulesOf(supergraph),
    operation,
    fragments,
    tokens: countTokens(document),
  });
  factsByOperation.set(operation, facts);
  return facts;
}

function rulesOf(supergraph: Supergraph): FieldRules {
  const known = rulesBySupergraph.get(supergraph);
  if (known) return known;
  const rules = readFieldRules(supergraph.schema);
  rulesBySupergraph.set(supergraph, rules);
  return rules;
}

function countTokens(document: DocumentNode): number {
  let count = 0;
  for (let token = document.loc?.startToken.next; token; token = token.next) count += 1;
  return count;
}
