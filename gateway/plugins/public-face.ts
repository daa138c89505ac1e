import type { ApolloServerPlugin } from '@apollo/server';
import { HubError } from '../../platform/errors.js';
import { ANONYMOUS } from '../../platform/identity/identity.js';
import { factsOf } from '../document/facts-of.js';
import type { FederationGateway } from '../engine/federation-gateway.js';
import type { RequestContext } from '../request-context.js';
import { refusal } from './refusal.js';

/**
 * Whoever shows no token, or one without a role, sees what a department has tagged as public and nothing else: that a
 * document is registered says that it is harmless, not that its answer is for everybody.
 */
export function publicFacePlugin(engine: FederationGateway): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, contextValue }) => {
        const { identity, policy } = contextValue;
        if (!operation || !policy.publicFieldsOnly) return;
        const { notPublic } = factsOf(engine.supergraphFor(schema), document, operation);
        if (notPublic === null) return;
        if (identity === ANONYMOUS) throw refusal(new HubError('TOKEN_MISSING'));
        throw refusal(new HubError('FORBIDDEN', { needed: `一个角色(${notPublic} 不对公众开放)` }));
      },
    }),
  };
}
