import { HubError } from '../../../platform/errors.js';
import type { Role } from '../../../platform/identity/roles.js';
import type { RequestContext } from '../../_kit/subgraph.js';

/** The gateway checks scopes already; a subgraph checks again what it lets happen. @throws HubError FORBIDDEN */
export function requireRole({ identity }: RequestContext, roles: readonly Role[]): void {
  if (identity.roles.some((role) => roles.includes(role))) return;
  throw new HubError('FORBIDDEN', { needed: `角色 ${roles.join(' 或 ')}` });
}
