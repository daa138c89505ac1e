import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, visit } from 'graphql';
import type { Redaction } from '../request-context.js';
import type { OperationFacts, ProtectedField } from './operation-facts.js';

/** Redacted documents by operation and by what is hidden: planned once, like any other document. */
const known = new WeakMap<OperationDefinitionNode, Map<string, Redaction>>();

/**
 * The document without the fields that a caller may not see. Each is replaced by `__typename` under its own response
 * key: the answer then holds the key exactly where the field would have been, whatever fragments it came through,
 * and is set to null afterwards. The hidden value is never fetched.
 */
export function redact(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  facts: OperationFacts,
  hidden: readonly ProtectedField[],
): Redaction {
  const paths = [...new Set(hidden.map(({ nullPath }) => nullPath.join('.')))].sort();
  const hashSuffix = `-${paths.join(',')}`;
  const cached = known.get(operation)?.get(hashSuffix);
  if (cached) return cached;
  const replaced = new Set<FieldNode>(paths.flatMap((path) => facts.nodesByPath.get(path) ?? []));
  const redactedDocument: DocumentNode = visit(document, {
    Field: (node) => (replaced.has(node) ? placeholder(node) : undefined),
  });
  const index = document.definitions.indexOf(operation);
  const redactedOperation = redactedDocument.definitions[index];
  if (redactedOperation?.kind !== Kind.OPERATION_DEFINITION)
    throw new TypeError('operation lost in redaction');
  const redaction: Redaction = {
    document: redactedDocument,
    operation: redactedOperation,
    hashSuffix,
    paths: paths.map((path) => path.split('.')),
    hidden,
  };
  const perOperation = known.get(operation) ?? new Map<string, Redaction>();
  known.set(operation, perOperation.set(hashSuffix, redaction));
  return redaction;
}

function placeholder({ alias, name, directives }: FieldNode): FieldNode {
  const key = alias ?? name;
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: key.value },
    name: { kind: Kind.NAME, value: '__typename' },
    ...(directives ? { directives } : {}),
  };
}
