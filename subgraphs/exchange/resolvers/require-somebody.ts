import { HubError } from '../../../platform/errors.js';
import { ANONYMOUS } from '../../../platform/identity/identity.js';
import type { Caller } from '../../_kit/subgraph.js';

/** The gateway asks for a token already; a subgraph asks again. @throws HubError TOKEN_MISSING */
export function requireSomebody({ identity }: Caller): void {
  if (identity.subject === ANONYMOUS.subject) throw new HubError('TOKEN_MISSING');
}
