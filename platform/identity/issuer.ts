/** The local issuer of the embedded default: tokens for trying the hub out, signed with its own key. */
import { importJWK, type JWK, SignJWT } from 'jose';
import type { Clock } from '../clock.js';
import { claimsOf, type Identity } from './identity.js';
import { ISSUER_ALGORITHM, type Secrets } from './secrets.js';

/** `iss` and `aud` of local tokens. */
export const LOCAL_ISSUER = 'hub-local';
export const LOCAL_AUDIENCE = 'hub';

export interface Issuer {
  /** A signed token; scopes of the roles are added by the verifier, `identity.scopes` are granted beside them. */
  issue(identity: Identity, ttlSeconds: number): Promise<string>;
  /** The public key as a JWKS document. */
  jwks(): { keys: JWK[] };
}

/** The public half of the local issuer's key. */
export const publicJwk = ({ issuerKey }: Secrets): JWK => {
  const { kty, crv, x, y, kid } = issuerKey;
  return { kty, crv, x, y, kid, alg: ISSUER_ALGORITHM, use: 'sig' };
};

export const createIssuer = (secrets: Secrets, clock: Clock): Issuer => ({
  issue: async (identity, ttlSeconds) => {
    const now = Math.floor(clock.now().getTime() / 1_000);
    return new SignJWT(claimsOf(identity))
      .setProtectedHeader({ alg: ISSUER_ALGORITHM, kid: secrets.issuerKey.kid, typ: 'JWT' })
      .setIssuer(LOCAL_ISSUER)
      .setAudience(LOCAL_AUDIENCE)
      .setIssuedAt(now)
      .setExpirationTime(now + ttlSeconds)
      .sign(await importJWK(secrets.issuerKey, ISSUER_ALGORITHM));
  },
  jwks: () => ({ keys: [publicJwk(secrets)] }),
});
