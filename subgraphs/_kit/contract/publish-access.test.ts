/** Who may publish a department's data, and read what became of it: its own publishers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../../platform/clock.js';
import { CONTEXT_HEADER, signContext } from '../../../platform/identity/context.js';
import { bearer, TEST_SECRETS, testIdentity } from '../../../test/testkit/identity.js';
import { ndjson, sampleRow } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '../../../test/testkit/subgraph.js';

const NDJSON = 'application/x-ndjson';
const clock = fixedClock(TEST_NOW);
const YESTERDAY = fixedClock('2026-11-23T00:00:00.000Z');

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph('food-drug', clock);
});
afterAll(() => hub.stop());

const row = (): string => {
  const record = hub.department.records.find(({ name }) => name === 'FoodSampling');
  return ndjson(record === undefined ? [] : [sampleRow(record, 1)]);
};

describe('publishing', () => {
  const upload = (headers: Record<string, string>) =>
    fetch(`${hub.url}/publish/FoodSampling`, {
      method: 'POST',
      headers: { 'content-type': NDJSON, ...headers },
      body: row(),
    });

  it.each([
    ['no token', async () => ({}), 401, 'TOKEN_MISSING'],
    ['a made-up token', async () => ({ authorization: 'Bearer abc.def.ghi' }), 401, 'TOKEN_INVALID'],
    [
      'an expired token',
      async () => ({
        authorization: await bearer(testIdentity('publisher', 'food-drug'), YESTERDAY),
      }),
      401,
      'TOKEN_EXPIRED',
    ],
    [
      'an expired context',
      async () => ({
        [CONTEXT_HEADER]: await signContext(hub.publisher, TEST_SECRETS.internalSecret, YESTERDAY),
      }),
      401,
      'TOKEN_EXPIRED',
    ],
    [
      "another department's token",
      async () => ({ authorization: await bearer(testIdentity('publisher', 'commerce'), clock) }),
      403,
      'FORBIDDEN',
    ],
    [
      "another department's publisher through the gateway",
      async () => ({
        [CONTEXT_HEADER]: await signContext(
          testIdentity('publisher', 'commerce'),
          TEST_SECRETS.internalSecret,
          clock,
        ),
      }),
      403,
      'FORBIDDEN',
    ],
    [
      'an analyst of the own department',
      async () => ({ authorization: await bearer(testIdentity('analyst', 'food-drug'), clock) }),
      403,
      'FORBIDDEN',
    ],
  ])('with %s is refused and nothing is taken', async (_name, headers, status, code) => {
    const answer = await upload(await headers());
    expect(await answer.json()).toMatchObject({ error: { code } });
    expect(answer.status).toBe(status);
    const { rows: found } = await hub.pool.query('select from food_sampling');
    expect(found).toHaveLength(0);
  });

  it("reads nobody else's receipts", async () => {
    await hub.fetch('/publish/FoodSampling?batch=mine', {
      method: 'POST',
      headers: { 'content-type': NDJSON },
      body: row(),
    });
    for (const path of ['/publish/batches/mine', '/publish/batches/mine/issues']) {
      expect((await hub.fetch(path, {}, testIdentity('publisher', 'commerce'))).status).toBe(403);
      expect((await hub.fetch(path)).status).toBe(200);
    }
  });
});
