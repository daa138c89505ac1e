import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fixture, startFixture } from './test/gateway-fixture.js';

const PROFILE = `query Profile($code: ID!) { enterprise(code: $code) { orgCode label foodSamplings(first: 2) { nodes { id verdict } } } }`;

describe.each(['hive', 'apollo'] as const)('over the %s engine', (engine) => {
  let hub: Fixture;
  beforeAll(async () => {
    hub = await startFixture({ engine });
  });
  afterAll(() => hub.stop());

  test('one query is answered from two departments', async () => {
    const answer = await hub.ask(
      { query: PROFILE, variables: { code: '123456789' } },
      await hub.token('analyst'),
    );
    expect(answer.body).toEqual({
      data: {
        enterprise: {
          orgCode: '123456789',
          label: '企业123456789',
          foodSamplings: {
            nodes: [
              { id: '123456789-0', verdict: 'FAIL' },
              { id: '123456789-1', verdict: 'FAIL' },
            ],
          },
        },
      },
      extensions: {
        sources: [
          { department: 'food-drug', status: 'OK', asOf: '2026-03-01T08:00:00.000Z', stale: false },
          { department: 'risk', status: 'OK', asOf: '2026-03-01T08:00:00.000Z', stale: false },
        ],
      },
    });
    expect(answer.status).toBe(200);
  });
});
