import type {
  ApolloServerPlugin,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextExecutionDidStart,
  GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import type { RequestContext } from '../request-context.js';

/** One concern of every operation, under the names of Apollo Server's hooks. None waits for anything. */
export interface Concern {
  /** What it throws refuses the operation. */
  didResolveOperation?(operation: GraphQLRequestContextDidResolveOperation<RequestContext>): void;
  executionDidStart?(operation: GraphQLRequestContextExecutionDidStart<RequestContext>): void;
  willSendResponse?(operation: GraphQLRequestContextWillSendResponse<RequestContext>): void;
}

/**
 * All concerns as one plugin, in their order. Apollo Server awaits each hook of each plugin, whether it is there or
 * not: with a plugin for each concern that was a tenth of a small query.
 */
export function pluginOf(concerns: readonly Concern[]): ApolloServerPlugin<RequestContext> {
  const listener = {
    didResolveOperation: async (operation: GraphQLRequestContextDidResolveOperation<RequestContext>) => {
      for (const concern of concerns) concern.didResolveOperation?.(operation);
    },
    executionDidStart: async (operation: GraphQLRequestContextExecutionDidStart<RequestContext>) => {
      for (const concern of concerns) concern.executionDidStart?.(operation);
    },
    willSendResponse: async (operation: GraphQLRequestContextWillSendResponse<RequestContext>) => {
      for (const concern of concerns) concern.willSendResponse?.(operation);
    },
  };
  return { requestDidStart: async () => listener };
}
