import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import { bearer, TEST_SECRETS, testIdentity } from '../../test/testkit/identity.js';
import { fixedClock } from '../clock.js';
import { type Served, serve } from '../http/serve.js';
import { createAuthenticator } from './authenticate.js';
import {
  CONTEXT_HEADER,
  createContextVerifier,
  createServiceVerifier,
  serviceToken,
  signContext,
} from './context.js';
import { createIssuer } from './issuer.js';
import { scopesOf } from './roles.js';
import { loadSecrets } from './secrets.js';
import { createVerifier } from './verifier.js';

const NOW = '2026-11-24T02:00:00Z';
const secret = TEST_SECRETS.internalSecret;

describe('tokens of the local issuer', () => {
  it('carry the identity, with the scopes of its roles', async () => {
    const clock = fixedClock(NOW);
    const identity = { ...testIdentity('publisher', 'food-drug'), district: '310115' };
    const verified = await createVerifier({ secrets: TEST_SECRETS, clock }).verify(
      await bearer(identity, clock),
    );
    expect(verified).toEqual({ ...identity, scopes: scopesOf(['publisher'], 'food-drug', []) });
    expect(verified.scopes).toContain('publish:food-drug');
  });

  it('end when their time is up, also for a verifier that knows them', async () => {
    const clock = fixedClock(NOW);
    const verifier = createVerifier({ secrets: TEST_SECRETS, clock });
    const token = await createIssuer(TEST_SECRETS, clock).issue(testIdentity('analyst'), 600);
    await verifier.verify(`Bearer ${token}`);
    clock.advance(599_000);
    await verifier.verify(token);
    clock.advance(7_000);
    await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED', status: 401 });
  });

  it('are refused when they are missing, foreign, unsigned, changed or signed by the public key', async () => {
    const clock = fixedClock(NOW);
    const verifier = createVerifier({ secrets: TEST_SECRETS, clock });
    const good = await bearer(testIdentity('admin'), clock);
    const [head = '', , signature = ''] = good.split('.');
    const payload = Buffer.from(JSON.stringify({ sub: 'x', roles: ['admin'], exp: 9_999_999_999 })).toString(
      'base64url',
    );
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const home = mkdtempSync(join(tmpdir(), 'hub-secrets-'));
    const { issuerKey } = await loadSecrets(home, {});
    rmSync(home, { recursive: true });
    const stranger = await createIssuer({ ...TEST_SECRETS, issuerKey }, clock).issue(
      testIdentity('admin'),
      60,
    );
    const service = await serviceToken('sync', secret, clock);
    await expect(verifier.verify(undefined)).rejects.toMatchObject({ code: 'TOKEN_MISSING' });
    await expect(verifier.verify('Bearer ')).rejects.toMatchObject({ code: 'TOKEN_MISSING' });
    for (const bad of ['abc', `${none}.${payload}.`, `${head}.${payload}.${signature}`, stranger, service]) {
      await expect(verifier.verify(bad)).rejects.toMatchObject({ code: 'TOKEN_INVALID', status: 401 });
    }
    await expect(verifier.verify(good)).resolves.toBeDefined();
  });
});

describe('roles', () => {
  it('never let anyone publish for another department', () => {
    expect(scopesOf(['publisher'], 'fire', ['publish:food-drug', 'personal'])).toEqual([
      'catalogue:answer',
      'exchange:connect',
      'exchange:draft',
      'exchange:handle',
      'exchange:receive',
      'indicators:report',
      'personal',
      'publish:fire',
    ]);
    expect(scopesOf(['publisher'], null, [])).toEqual([]);
  });
});

describe('tokens of an OIDC issuer', () => {
  let provider: Served | undefined;
  afterEach(() => provider?.stop());

  it('are accepted by its published keys; local ones and other audiences are refused then', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256' };
    provider = await serve((request, response) => {
      const found =
        request.url === '/keys'
          ? { keys: [jwk] }
          : { issuer: provider?.url, jwks_uri: `${provider?.url}/keys` };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(found));
    });
    const clock = fixedClock(NOW);
    const sign = (audience: string): Promise<string> =>
      new SignJWT({ roles: ['handler', 'root'], department: 'fire', scope: 'publish:health' })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
        .setSubject('wang')
        .setIssuer(provider?.url ?? '')
        .setAudience(audience)
        .setExpirationTime(clock.now().getTime() / 1_000 + 60)
        .sign(privateKey);
    const verifier = createVerifier({ secrets: TEST_SECRETS, clock, oidcIssuer: provider.url });
    expect(await verifier.verify(await sign('hub'))).toEqual({
      subject: 'wang',
      department: 'fire',
      roles: ['handler'],
      scopes: [
        'catalogue:answer',
        'catalogue:dispute',
        'exchange:draft',
        'exchange:handle',
        'indicators:report',
        'personal',
      ],
      district: null,
      service: false,
    });
    await expect(verifier.verify(await sign('other'))).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    const local = await bearer(testIdentity('admin'), clock);
    await expect(verifier.verify(local)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  it('are no fault of the caller while the issuer is away', async () => {
    const verifier = createVerifier({
      secrets: TEST_SECRETS,
      clock: fixedClock(NOW),
      oidcIssuer: 'http://127.0.0.1:1',
    });
    await expect(verifier.verify('a.b.c')).rejects.toMatchObject({
      code: 'IDENTITY_PROVIDER_UNAVAILABLE',
      status: 503,
    });
  });
});

describe('the context header', () => {
  it('is signed once per caller for half a minute and lives for one', async () => {
    const clock = fixedClock(NOW);
    const verifier = createContextVerifier(secret, clock);
    const identity = testIdentity('risk-officer');
    const first = await signContext(identity, secret, clock);
    clock.advance(29_000);
    expect(await signContext(identity, secret, clock)).toBe(first);
    expect(await verifier.verify(first)).toEqual(identity);
    clock.advance(2_000);
    expect(await signContext(identity, secret, clock)).not.toBe(first);
    clock.advance(35_000);
    await expect(verifier.verify(first)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
  });

  it('of another secret, and a service token in its place, are refused', async () => {
    const clock = fixedClock(NOW);
    const verifier = createContextVerifier(secret, clock);
    const forged = await signContext(testIdentity('admin'), `${secret}x`, clock);
    await expect(verifier.verify(forged)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    await expect(verifier.verify(await serviceToken('sync', secret, clock))).rejects.toMatchObject({
      code: 'TOKEN_INVALID',
    });
    const context = await signContext(testIdentity('admin'), secret, clock);
    await expect(createServiceVerifier(secret, clock).verify(context)).rejects.toMatchObject({
      code: 'TOKEN_INVALID',
    });
  });
});

describe("a subgraph's door", () => {
  it('opens to the gateway, to services and to its own department only', async () => {
    const clock = fixedClock(NOW);
    const authenticate = createAuthenticator({ department: 'fire', secrets: TEST_SECRETS, clock });
    const analyst = testIdentity('analyst');
    expect(await authenticate({ [CONTEXT_HEADER]: await signContext(analyst, secret, clock) })).toEqual(
      analyst,
    );
    const authorization = `Bearer ${await serviceToken('sync', secret, clock)}`;
    expect(await authenticate({ authorization })).toMatchObject({ service: true, scopes: ['feed', 'links'] });
    const own = testIdentity('publisher', 'fire');
    expect(await authenticate({ authorization: await bearer(own, clock) })).toEqual(own);
    const other = await bearer(testIdentity('publisher', 'health'), clock);
    await expect(authenticate({ authorization: other })).rejects.toMatchObject({
      code: 'FORBIDDEN',
      status: 403,
    });
    await expect(authenticate({})).rejects.toMatchObject({ code: 'TOKEN_MISSING' });
  });
});

describe('secrets', () => {
  it('are made once, 0600, the same for processes that start at once', async () => {
    const home = mkdtempSync(join(tmpdir(), 'hub-secrets-'));
    const all = await Promise.all([1, 2, 3].map(() => loadSecrets(home, {})));
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1);
    for (const name of readdirSync(join(home, 'secrets'))) {
      expect(statSync(join(home, 'secrets', name)).mode & 0o777).toBe(0o600);
    }
    const given = { HUB_INTERNAL_SECRET: 'x'.repeat(32) };
    expect((await loadSecrets(home, given)).internalSecret).toBe(given.HUB_INTERNAL_SECRET);
    writeFileSync(join(home, 'secrets/issuer.jwk'), '{}');
    await expect(loadSecrets(home, {})).rejects.toMatchObject({ code: 'SECRETS_UNREADABLE' });
    rmSync(home, { recursive: true });
  });
});
