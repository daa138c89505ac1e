import { HubError } from '../../platform/errors.js';
import { ANONYMOUS } from '../../platform/identity/identity.js';
import { factsOf } from '../document/facts-of.js';
import type { OperationFacts } from '../document/operation-facts.js';
import type { FederationGateway } from '../engine/federation-gateway.js';
import type { RequestContext } from '../request-context.js';
import type { Concern } from './concern.js';
import { refusal } from './refusal.js';

/**
 * Whoever shows no token, or one without a role, sees what a department has tagged as public and nothing else: that a
 * document is registered says that it is harmless, not that its answer is for everybody.
 */
export function publicFaceConcern(engine: FederationGateway): Concern {
  return {
    didResolveOperation: ({ schema, document, operation, contextValue }) => {
      if (!operation || !contextValue.policy.publicFieldsOnly) return;
      const problem = publicProblem(factsOf(engine.supergraphFor(schema), document, operation), contextValue);
      if (problem) throw refusal(problem);
    },
  };
}

/** Why the public may not have this, or null; null for everybody who has a role. */
export function publicProblem(
  { notPublic }: OperationFacts,
  { identity, policy }: RequestContext,
): HubError | null {
  if (!policy.publicFieldsOnly || notPublic === null) return null;
  if (identity === ANONYMOUS) return new HubError('TOKEN_MISSING');
  return new HubError('FORBIDDEN', { needed: `一个角色(${notPublic} 不对公众开放)` });
}
