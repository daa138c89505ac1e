/**
 * How the hub speaks to a subgraph that a department runs itself. Such a department never gets the parts' shared secret,
 * with which it could speak for anybody to all others: what it gets is signed with the hub's private key (ES256), names
 * it as the only audience, and is checked against the gateway's /.well-known/jwks.json.
 */
import { type CryptoKey, importJWK, type KeyObject, SignJWT } from 'jose';
import type { Clock } from '../clock.js';
import { serviceIdentity } from './context.js';
import { claimsOf, type Identity } from './identity.js';
import { ISSUER_ALGORITHM, type Secrets } from './secrets.js';

/** `iss` of both; `aud` is `context:<subgraph>` or `service:<subgraph>`. */
export const FOREIGN_ISSUER = 'hub-internal';
const TTL_SECONDS = 60;
/** A signature costs a tenth of a millisecond: one per caller, subgraph and half minute. */
const REUSE_MS = 30_000;

export interface ForeignSigner {
  /** Value of x-hub-context for `subgraph`. */
  context(subgraph: string, identity: Identity): Promise<string>;
  /** Bearer token of the hub's service `name` for `subgraph`. */
  service(subgraph: string, name: string): Promise<string>;
}

interface Signed {
  readonly text: Promise<string>;
  readonly reuseUntil: number;
}

export function createForeignSigner(secrets: Secrets, clock: Clock): ForeignSigner {
  let key: Promise<CryptoKey | KeyObject | Uint8Array> | undefined;
  const known = new WeakMap<Identity, Map<string, Signed>>();
  const sign = async (audience: string, identity: Identity): Promise<string> => {
    key ??= importJWK(secrets.issuerKey, ISSUER_ALGORITHM);
    const now = Math.floor(clock.now().getTime() / 1_000);
    return new SignJWT({ ...claimsOf(identity), svc: identity.service })
      .setProtectedHeader({ alg: ISSUER_ALGORITHM, kid: secrets.issuerKey.kid, typ: 'JWT' })
      .setIssuer(FOREIGN_ISSUER)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + TTL_SECONDS)
      .sign(await key);
  };
  return {
    context: (subgraph, identity) => {
      const own = known.get(identity) ?? new Map<string, Signed>();
      known.set(identity, own);
      const now = clock.now().getTime();
      const signed = own.get(subgraph);
      if (signed !== undefined && now < signed.reuseUntil) return signed.text;
      const text = sign(`context:${subgraph}`, identity);
      own.set(subgraph, { text, reuseUntil: now + TTL_SECONDS * 1_000 - REUSE_MS });
      return text;
    },
    service: (subgraph, name) => sign(`service:${subgraph}`, serviceIdentity(name)),
  };
}
