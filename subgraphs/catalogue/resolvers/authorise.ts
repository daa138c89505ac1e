import { HubError } from '../../../platform/errors.js';
import { ANONYMOUS } from '../../../platform/identity/identity.js';
import type { RequestContext } from '../../_kit/subgraph.js';

/** The gateway checks scopes already; a subgraph checks again what it lets happen. @throws HubError FORBIDDEN */
export function requireScope({ identity }: RequestContext, scope: string): void {
  if (!identity.scopes.includes(scope)) throw new HubError('FORBIDDEN', { needed: `权限 ${scope}` });
}

/** @throws HubError TOKEN_MISSING for nobody in particular. */
export function requireSomebody({ identity }: RequestContext): void {
  if (identity.subject === ANONYMOUS.subject) throw new HubError('TOKEN_MISSING');
}
