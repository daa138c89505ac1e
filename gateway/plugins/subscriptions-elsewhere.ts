import type { ApolloServerPlugin } from '@apollo/server';
import { HubError } from '../../platform/errors.js';
import type { RequestContext } from '../request-context.js';
import { refusal } from './refusal.js';

/** `/graphql` answers once; what goes on is served at `/live`. */
export function subscriptionsElsewherePlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation }) => {
        if (operation?.operation === 'subscription') throw refusal(new HubError('LIVE_ELSEWHERE'));
      },
    }),
  };
}
