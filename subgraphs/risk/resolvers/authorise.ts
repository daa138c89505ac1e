import { HubError } from '../../../platform/errors.js';
import type { Role } from '../../../platform/identity/roles.js';
import type { RequestContext } from '../../_kit/subgraph.js';

/** The same for a scope. @throws HubError FORBIDDEN */
export function requireScope({ identity }: RequestContext, scope: string): void {
  if (identity.scopes.includes(scope)) return;
  throw new HubError('FORBIDDEN', { needed: `权限 ${scope}` });
}

/** The gateway checks scopes already; a subgraph checks again what it lets happen. @throws HubError FORBIDDEN */
export function requireRole({ identity }: RequestContext, roles: readonly Role[]): void {
  if (identity.roles.some((role) => roles.includes(role))) return;
  throw new HubError('FORBIDDEN', { needed: `角色 ${roles.join(' 或 ')}` });
}
