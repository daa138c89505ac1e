import type { ApolloServerPlugin } from '@apollo/server';
import { factsOf } from '../document/facts-of.js';
import type { FederationGateway } from '../engine/federation-gateway.js';
import type { RequestContext } from '../request-context.js';

/** Notes that the answer is one person's own: calls for it are shared with nobody else. */
export function bySubjectPlugin(engine: FederationGateway): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, contextValue }) => {
        if (!operation) return;
        contextValue.bySubject = factsOf(engine.supergraphFor(schema), document, operation).isBySubject;
      },
    }),
  };
}
