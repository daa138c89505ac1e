import { createLocalJWKSet, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { TEST_SECRETS, testIdentity } from '../../test/testkit/identity.js';
import { fixedClock } from '../clock.js';
import { createContextVerifier, createServiceVerifier } from './context.js';
import { createForeignSigner, FOREIGN_ISSUER } from './foreign-context.js';
import { publicJwk } from './issuer.js';
import { createVerifier } from './verifier.js';

const clock = fixedClock('2026-06-01T00:00:00Z');
const signer = createForeignSigner(TEST_SECRETS, clock);
const analyst = testIdentity('analyst', 'commerce');
const keys = createLocalJWKSet({ keys: [publicJwk(TEST_SECRETS)] });
const verify = (token: string, audience: string) =>
  jwtVerify(token, keys, { issuer: FOREIGN_ISSUER, audience, currentDate: clock.now() });

test('the public key is enough to check who asks, for the one subgraph that is meant', async () => {
  const { payload } = await verify(await signer.context('fire', analyst), 'context:fire');
  expect(payload).toMatchObject({ sub: analyst.subject, department: 'commerce', svc: false });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
  await expect(verify(await signer.context('fire', analyst), 'context:health')).rejects.toThrow(/aud/);
  await expect(verify(await signer.service('fire', 'sync'), 'context:fire')).rejects.toThrow(/aud/);
});

test('what a department was shown opens no door of the hub', async () => {
  const shown = [await signer.context('fire', analyst), await signer.service('fire', 'sync')];
  const doors = [
    createVerifier({ secrets: TEST_SECRETS, clock }),
    createContextVerifier(TEST_SECRETS.internalSecret, clock),
    createServiceVerifier(TEST_SECRETS.internalSecret, clock),
  ];
  for (const token of shown) {
    for (const door of doors)
      await expect(door.verify(token)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  }
});

test('a signature is used again for half a minute, per caller and subgraph', async () => {
  const first = await signer.context('fire', analyst);
  expect(await signer.context('fire', analyst)).toBe(first);
  expect(await signer.context('health', analyst)).not.toBe(first);
  expect(await signer.context('fire', { ...analyst })).not.toBe(first);
  clock.advance(31_000);
  expect(await signer.context('fire', analyst)).not.toBe(first);
});
