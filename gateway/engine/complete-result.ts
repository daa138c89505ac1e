import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../request-context.js';
import type { GatewayRequest, GatewayResult } from './gateway-engine.js';
import type { Supergraph } from './supergraph.js';

/** Brings both engines' results into one shape. */
export function completeResult(
  _supergraph: Supergraph,
  _request: GatewayRequest,
  context: RequestContext,
  result: ExecutionResult,
): GatewayResult {
  const errors = [...(result.errors ?? [])];
  for (const [department, failure] of context.sources.failures) {
    const { code, message, retryable } = failure;
    errors.push(new GraphQLError(message, { extensions: { code, department, retryable } }));
  }
  return { data: result.data ?? null, ...(errors.length > 0 ? { errors } : {}) };
}
