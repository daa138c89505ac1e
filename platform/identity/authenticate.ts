/** Who may call a subgraph: the gateway, the hub's services, and users of its own department. Nobody else. */
import type { IncomingHttpHeaders } from 'node:http';
import { decodeJwt } from 'jose';
import type { Clock } from '../clock.js';
import { HubError } from '../errors.js';
import { CONTEXT_HEADER, createContextVerifier, createServiceVerifier } from './context.js';
import type { Identity } from './identity.js';
import type { Secrets } from './secrets.js';
import { bareToken } from './token-error.js';
import { createVerifier } from './verifier.js';

export interface AuthenticatorOptions {
  /** Folder name of the subgraph. */
  readonly department: string;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly oidcIssuer?: string;
  readonly oidcAudience?: string;
}

/** Reads the unverified audience, only to choose which verifier must then accept the token. */
const isServiceToken = (token: string): boolean => {
  try {
    return decodeJwt(token).aud === 'service';
  } catch {
    return false;
  }
};

/**
 * The check at a subgraph's door.
 * @throws HubError TOKEN_MISSING, TOKEN_INVALID, TOKEN_EXPIRED; FORBIDDEN for a user of another department.
 */
export const createAuthenticator = (
  options: AuthenticatorOptions,
): ((headers: IncomingHttpHeaders) => Promise<Identity>) => {
  const { department, secrets, clock } = options;
  const contexts = createContextVerifier(secrets.internalSecret, clock);
  const services = createServiceVerifier(secrets.internalSecret, clock);
  const users = createVerifier(options);
  return async (headers) => {
    const context = headers[CONTEXT_HEADER];
    if (typeof context === 'string') return contexts.verify(context);
    const token = bareToken(headers.authorization);
    if (isServiceToken(token)) return services.verify(token);
    const identity = await users.verify(token);
    if (identity.department !== department)
      throw new HubError('FORBIDDEN', { needed: `部门 ${department} 的令牌` });
    return identity;
  };
};
