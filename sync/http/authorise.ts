import type { IncomingMessage } from 'node:http';
import type { Clock } from '../../platform/clock.js';
import type { HubConfig } from '../../platform/config.js';
import { HubError } from '../../platform/errors.js';
import { createServiceVerifier } from '../../platform/identity/context.js';
import type { Identity } from '../../platform/identity/identity.js';
import type { Secrets } from '../../platform/identity/secrets.js';
import { createVerifier } from '../../platform/identity/verifier.js';

/**
 * Who may see and run jobs here: services of the hub and administrators.
 * @throws HubError TOKEN_MISSING, TOKEN_INVALID, TOKEN_EXPIRED, FORBIDDEN
 */
export function createAuthoriser(
  config: HubConfig,
  secrets: Secrets,
  clock: Clock,
): (request: IncomingMessage) => Promise<Identity> {
  const services = createServiceVerifier(secrets.internalSecret, clock);
  const { oidcIssuer, oidcAudience } = config;
  const users = createVerifier({
    secrets,
    clock,
    oidcAudience,
    ...(oidcIssuer === undefined ? {} : { oidcIssuer }),
  });
  return async ({ headers }) => {
    const { authorization } = headers;
    const service = await services.verify(authorization).catch(() => null);
    if (service !== null) return service;
    const identity = await users.verify(authorization);
    if (!identity.scopes.includes('admin')) throw new HubError('FORBIDDEN', { needed: 'admin(平台管理员)' });
    return identity;
  };
}
