import { HubError } from '../../platform/errors.js';
import type { Concern } from './concern.js';
import { refusal } from './refusal.js';

/** `/graphql` answers once; what goes on is served at `/live`. */
export function subscriptionsElsewhereConcern(): Concern {
  return {
    didResolveOperation: ({ operation }) => {
      if (operation?.operation === 'subscription') throw refusal(new HubError('LIVE_ELSEWHERE'));
    },
  };
}
