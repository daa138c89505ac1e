import { factsOf } from '../document/facts-of.js';
import type { FederationGateway } from '../engine/federation-gateway.js';
import type { Concern } from './concern.js';

/** Notes that the answer is one person's own: calls for it are shared with nobody else. */
export function bySubjectConcern(engine: FederationGateway): Concern {
  return {
    didResolveOperation: ({ schema, document, operation, contextValue }) => {
      if (!operation) return;
      contextValue.bySubject = factsOf(engine.supergraphFor(schema), document, operation).isBySubject;
    },
  };
}
