/** Checks users' tokens: of the OIDC issuer where one is configured, else of the local one. */
import {
  createRemoteJWKSet,
  customFetch,
  errors,
  importJWK,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  jwtVerify,
} from 'jose';
import { z } from 'zod';
import type { Clock } from '../clock.js';
import { HubError } from '../errors.js';
import { type Identity, identityOfClaims } from './identity.js';
import { LOCAL_AUDIENCE, LOCAL_ISSUER, publicJwk } from './issuer.js';
import { ISSUER_ALGORITHM, type Secrets } from './secrets.js';
import { createTokenCache } from './token-cache.js';
import { asTokenError, bareToken } from './token-error.js';

export interface VerifierOptions {
  readonly secrets: Secrets;
  readonly clock: Clock;
  /** With it, the local issuer's tokens are refused. */
  readonly oidcIssuer?: string;
  /** Default `hub`. */
  readonly oidcAudience?: string;
  readonly fetch?: typeof fetch;
}

export interface Verifier {
  /**
   * The identity of an Authorization header (with or without `Bearer`).
   * @throws HubError TOKEN_MISSING, TOKEN_INVALID, TOKEN_EXPIRED, IDENTITY_PROVIDER_UNAVAILABLE
   */
  verify(authorization: string | undefined): Promise<Identity>;
}

const CACHE_SIZE = 10_000;
const CACHE_LONGEST_MS = 60_000;
/** Clocks of machines differ a little. */
const TOLERANCE_SECONDS = 5;
/** Asymmetric only: an HS256 token signed with a public key must never pass. */
const OIDC_ALGORITHMS = [
  'ES256',
  'ES384',
  'ES512',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
  'EdDSA',
];
const DISCOVERY_TIMEOUT_MS = 5_000;

const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

interface Keys {
  readonly key: JWTVerifyGetKey;
  readonly options: JWTVerifyOptions;
}

const localKeys = (secrets: Secrets): Keys => {
  const key = importJWK(publicJwk(secrets), ISSUER_ALGORITHM);
  return {
    key: async () => key,
    options: { issuer: LOCAL_ISSUER, audience: LOCAL_AUDIENCE, algorithms: [ISSUER_ALGORITHM] },
  };
};

/** OIDC discovery 1.0, section 4; asked again at the next token when it failed. */
const oidcKeys = (issuer: string, audience: string, fetcher: typeof fetch): (() => Promise<Keys>) => {
  let found: Promise<Keys> | undefined;
  const discover = async (): Promise<Keys> => {
    const answer = await fetcher(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(DISCOVERY_TIMEOUT_MS),
    });
    const document = Discovery.parse(await answer.json());
    return {
      key: createRemoteJWKSet(new URL(document.jwks_uri), { [customFetch]: fetcher }),
      options: { issuer: document.issuer, audience, algorithms: OIDC_ALGORITHMS },
    };
  };
  return () => {
    found ??= discover().catch((cause: unknown) => {
      found = undefined;
      throw new HubError('IDENTITY_PROVIDER_UNAVAILABLE', { issuer }, { cause });
    });
    return found;
  };
};

/** What jose throws when the key set could not be fetched is no fault of the token. */
const isKeySetFailure = (error: unknown): boolean =>
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  error instanceof TypeError ||
  (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');

export const createVerifier = (options: VerifierOptions): Verifier => {
  const { secrets, clock, oidcIssuer, oidcAudience = 'hub', fetch: fetcher = fetch } = options;
  const cache = createTokenCache<Identity>(clock, CACHE_SIZE, CACHE_LONGEST_MS);
  const local = localKeys(secrets);
  const keys = oidcIssuer === undefined ? async () => local : oidcKeys(oidcIssuer, oidcAudience, fetcher);

  const check = async (token: string): Promise<Identity> => {
    const { key, options: expected } = await keys();
    const { payload } = await jwtVerify(token, key, {
      ...expected,
      currentDate: clock.now(),
      clockTolerance: TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'sub'],
    });
    const identity = identityOfClaims(payload);
    if (identity === null)
      throw new HubError('TOKEN_INVALID', { reason: '声明不完整(sub、department、roles)' });
    cache.set(token, { value: identity, expiresAt: (payload.exp ?? 0) * 1_000 });
    return identity;
  };

  return {
    verify: async (authorization) => {
      const token = bareToken(authorization);
      const known = cache.get(token);
      if (known !== undefined) return known;
      try {
        return await check(token);
      } catch (error) {
        if (oidcIssuer !== undefined && isKeySetFailure(error)) {
          throw new HubError('IDENTITY_PROVIDER_UNAVAILABLE', { issuer: oidcIssuer }, { cause: error });
        }
        throw asTokenError(error);
      }
    },
  };
};
