/** Who may call: as schema/README.md says it, with nothing of the hub's code and none of its secrets. */
import type { IncomingHttpHeaders } from 'node:http';
import { createRemoteJWKSet, jwtVerify } from 'jose';

export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export type Doorkeeper = (headers: IncomingHttpHeaders) => Promise<{ readonly scopes: readonly string[] }>;

export function createDoorkeeper(gateway: string, name: string): Doorkeeper {
  const keys = createRemoteJWKSet(new URL(`${gateway}/.well-known/jwks.json`));
  return async (headers) => {
    const context = headers['x-hub-context'];
    const [token, audience] =
      typeof context === 'string'
        ? [context, `context:${name}`]
        : [headers.authorization?.replace(/^Bearer /, '') ?? '', `service:${name}`];
    if (token === '') throw new Refused(401, 'TOKEN_MISSING', '缺少令牌');
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: 'hub-internal',
        audience,
        algorithms: ['ES256'],
        clockTolerance: 5,
      });
      return { scopes: String(payload['scope'] ?? '').split(' ') };
    } catch (cause) {
      throw new Refused(401, 'TOKEN_INVALID', `令牌无效:${cause instanceof Error ? cause.message : ''}`);
    }
  };
}
