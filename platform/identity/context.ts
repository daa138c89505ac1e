/**
 * How the hub's parts speak to one another: the gateway hands the caller's identity to subgraphs in a signed
 * header, sync shows a service token. Both are HS256 with the shared secret and live for a minute.
 */
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '../clock.js';
import { HubError } from '../errors.js';
import { claimsOf, type Identity, identityOfClaims } from './identity.js';
import { SERVICE_SCOPES } from './roles.js';
import { createTokenCache } from './token-cache.js';
import { asTokenError, bareToken } from './token-error.js';

/** Gateway → subgraph. Clients' own header of this name is stripped at the gateway. */
export const CONTEXT_HEADER = 'x-hub-context';

const TTL_SECONDS = 60;
/** A signed header is used again while at least this much of its life is left. */
const REUSE_MS = 30_000;
const TOLERANCE_SECONDS = 5;
const CACHE_SIZE = 10_000;
const ISSUER = 'hub-internal';

type Kind = 'context' | 'service';

const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(secret);

const sign = (kind: Kind, identity: Identity, secret: string, clock: Clock): Promise<string> => {
  const now = Math.floor(clock.now().getTime() / 1_000);
  return new SignJWT({ ...claimsOf(identity), svc: identity.service })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(ISSUER)
    .setAudience(kind)
    .setIssuedAt(now)
    .setExpirationTime(now + TTL_SECONDS)
    .sign(keyOf(secret));
};

interface Signed {
  readonly text: Promise<string>;
  readonly secret: string;
  readonly clock: Clock;
  readonly reuseUntil: number;
}

/** The verifier gives one Identity object per token, so the object is the key: one signature per caller and 30 s. */
const signedContexts = new WeakMap<Identity, Signed>();

/** Value of CONTEXT_HEADER for `identity`, ≤ 60 s valid. */
export const signContext = (identity: Identity, secret: string, clock: Clock): Promise<string> => {
  const now = clock.now().getTime();
  const known = signedContexts.get(identity);
  if (known !== undefined && known.secret === secret && known.clock === clock && now < known.reuseUntil) {
    return known.text;
  }
  const text = sign('context', identity, secret, clock);
  signedContexts.set(identity, { text, secret, clock, reuseUntil: now + TTL_SECONDS * 1_000 - REUSE_MS });
  return text;
};

/** Identity of a part of the hub, `sync` say. */
export const serviceIdentity = (name: string): Identity => ({
  subject: name,
  department: null,
  roles: [],
  scopes: SERVICE_SCOPES,
  district: null,
  service: true,
});

/** Bearer token with which service `name` calls subgraphs, ≤ 60 s valid: make one per request. */
export const serviceToken = (name: string, secret: string, clock: Clock): Promise<string> =>
  sign('service', serviceIdentity(name), secret, clock);

export interface ContextVerifier {
  /** @throws HubError TOKEN_MISSING, TOKEN_INVALID, TOKEN_EXPIRED */
  verify(value: string | undefined): Promise<Identity>;
}

const Service = z.object({ svc: z.boolean().default(false) });

const createInternalVerifier = (kind: Kind, secret: string, clock: Clock): ContextVerifier => {
  const cache = createTokenCache<Identity>(clock, CACHE_SIZE, TTL_SECONDS * 1_000);
  const check = async (token: string): Promise<Identity> => {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      issuer: ISSUER,
      audience: kind,
      algorithms: ['HS256'],
      currentDate: clock.now(),
      clockTolerance: TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'sub'],
    });
    const identity = identityOfClaims(payload);
    if (identity === null) throw new HubError('TOKEN_INVALID', { reason: '声明不完整' });
    const value = { ...identity, service: Service.parse(payload).svc };
    cache.set(token, { value, expiresAt: (payload.exp ?? 0) * 1_000 });
    return value;
  };
  return {
    verify: async (value) => {
      const token = bareToken(value);
      const known = cache.get(token);
      if (known !== undefined) return known;
      return check(token).catch((error: unknown) => {
        throw asTokenError(error);
      });
    },
  };
};

/** Verifies CONTEXT_HEADER at a subgraph. */
export const createContextVerifier = (secret: string, clock: Clock): ContextVerifier =>
  createInternalVerifier('context', secret, clock);

/** Verifies the Bearer service token at a subgraph. */
export const createServiceVerifier = (secret: string, clock: Clock): ContextVerifier =>
  createInternalVerifier('service', secret, clock);
