import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { HubError } from '../../platform/errors.js';
import { ANONYMOUS, type Identity } from '../../platform/identity/identity.js';
import { factsOf } from '../document/facts-of.js';
import type { Requirement } from '../document/field-rules.js';
import { hiddenFieldError } from '../document/hidden-field-error.js';
import type { OperationFacts, ProtectedField } from '../document/operation-facts.js';
import { redact } from '../document/redact.js';
import type { FederationGateway } from '../engine/federation-gateway.js';
import type { RequestContext } from '../request-context.js';
import type { Concern } from './concern.js';
import { refusal } from './refusal.js';

/**
 * Enforces `@authenticated`, `@requiresScopes` and `@policy` of the supergraph; no engine does it for us.
 * A mutation with a field that the caller may not have is refused whole, before anything is written. A query or
 * subscription gets null for such fields and an error each, as the routers do; the fields are not fetched at all.
 */
export function scopesConcern(engine: FederationGateway): Concern {
  return {
    didResolveOperation: ({ schema, document, operation, contextValue }) => {
      if (!operation) return;
      const facts = factsOf(engine.supergraphFor(schema), document, operation);
      const problem = hideFields(facts, document, operation, contextValue);
      if (problem) throw refusal(problem);
    },
  };
}

/** Notes in the context what the caller may not see; why the operation is refused whole, or null. */
export function hideFields(
  facts: OperationFacts,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  context: RequestContext,
): HubError | null {
  const { identity } = context;
  const hidden = facts.protectedFields.filter((field) => !maySee(identity, field));
  const [first] = hidden;
  if (!first) return null;
  const isWhole = hidden.some(({ nullPath }) => nullPath.length === 0);
  if (operation.operation === 'mutation' || isWhole) return refusalOf(identity, first);
  context.redaction = redact(document, operation, facts, hidden);
  return null;
}

function refusalOf(identity: Identity, field: ProtectedField): HubError {
  return identity === ANONYMOUS ? new HubError('TOKEN_MISSING') : hiddenFieldError(field);
}

function maySee(identity: Identity, { requirements }: ProtectedField): boolean {
  return requirements.every((requirement) => fulfils(identity, requirement));
}

function fulfils(identity: Identity, { authenticated, scopes, policies }: Requirement): boolean {
  if (authenticated && identity === ANONYMOUS) return false;
  const roles: readonly string[] = identity.roles;
  return hasOneGroup(scopes, identity.scopes) && hasOneGroup(policies, roles);
}

function hasOneGroup(groups: readonly (readonly string[])[], held: readonly string[]): boolean {
  return groups.length === 0 || groups.some((group) => group.every((word) => held.includes(word)));
}
