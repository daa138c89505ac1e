import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { POLICIES } from '../policy.js';
import { type Answer, type Fixture, startFixture } from '../test/gateway-fixture.js';
import type { Mood } from '../test/toy-subgraphs.js';

const BOTH = { query: '{ enterprise(code: "1") { label foodSamplings { nodes { id } } } }' };

let hub: Fixture;
let analyst: string;
beforeEach(async () => {
  hub = await startFixture({
    // Long enough for a busy machine: nothing but the faults may run out of time.
    fetch: { timeoutMs: 2_000, maxBytes: 1_000_000, breakerFailures: 5, breakerHalfOpenAfterMs: 2_000 },
  });
  analyst = await hub.token('analyst');
});
afterEach(() => hub.stop());

const source = ({ body }: Answer, department: string) =>
  body.extensions?.sources?.find((candidate) => candidate.department === department);

describe('a department that fails costs nobody else anything:', () => {
  const faults: readonly (readonly [Mood, string, string])[] = [
    ['error-503', 'ERROR', 'SUBGRAPH_UNAVAILABLE'],
    ['slow', 'TIMEOUT', 'SUBGRAPH_TIMEOUT'],
    ['endless', 'TIMEOUT', 'SUBGRAPH_TIMEOUT'],
    ['garbage', 'ERROR', 'SUBGRAPH_BAD_ANSWER'],
    ['huge', 'ERROR', 'SUBGRAPH_BAD_ANSWER'],
  ];
  test.each(faults)('%s', async (mood, status, code) => {
    hub.toy('food-drug').mood = mood;
    const started = performance.now();
    const answer = await hub.ask(BOTH, analyst);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({ enterprise: { label: '企业1', foodSamplings: null } });
    expect(answer.body.errors).toEqual([
      {
        message: expect.stringContaining('food-drug'),
        path: ['enterprise', 'foodSamplings'],
        extensions: { code, department: 'food-drug', retryable: true },
      },
    ]);
    expect(source(answer, 'food-drug')).toMatchObject({ status, stale: true });
    expect(source(answer, 'risk')).toMatchObject({ status: 'OK', stale: false });
  });

  test('gone altogether, and heals without a restart', async () => {
    const toy = hub.toy('food-drug');
    await toy.stop();
    expect(source(await hub.ask(BOTH, analyst), 'food-drug')).toMatchObject({ status: 'ERROR', asOf: null });
    await toy.restart();
    const healed = await hub.ask(BOTH, analyst);
    expect(healed.body.errors).toBeUndefined();
  });
});

test('a query is asked once more after 503, a mutation never', async () => {
  const toy = hub.toy('food-drug');
  toy.mood = 'error-503';
  await hub.ask(BOTH, analyst);
  expect(toy.received).toHaveLength(2);
  const query = 'mutation { publishFoodSamplings(rows: [{ samplingNo: "1" }]) }';
  const { body } = await hub.ask({ query }, await hub.token(['analyst', 'publisher']));
  expect(toy.received).toHaveLength(3);
  expect(body.data).toEqual({ publishFoodSamplings: null });
  expect(body.errors?.[0]).toMatchObject({ path: ['publishFoodSamplings'], extensions: { retryable: true } });
});

test('the breaker opens after five failures, asks nobody meanwhile, and closes after one good answer', async () => {
  const toy = hub.toy('food-drug');
  toy.mood = 'garbage';
  for (let failure = 0; failure < 5; failure += 1) await hub.ask(BOTH, analyst);
  expect(toy.received).toHaveLength(5);
  const open = await hub.ask(BOTH, analyst);
  expect(source(open, 'food-drug')).toMatchObject({ status: 'OPEN' });
  expect(toy.received).toHaveLength(5);
  const metrics = await (await fetch(`${hub.gateway.url}/metrics`)).text();
  expect(metrics).toContain('hub_subgraph_breaker_open{department="food-drug"} 1');
  toy.mood = 'well';
  await expect.poll(async () => source(await hub.ask(BOTH, analyst), 'food-drug')?.status).toBe('OK');
});

test('a caller whose time is over gets what is there, and no breaker opens for it', async () => {
  const operation =
    'query Label($code: ID!) { enterprise(code: $code) { label foodSamplings { nodes { id } } } }';
  const patient = await startFixture({
    fetch: { timeoutMs: 60_000 },
    operations: { 'label.graphql': operation },
  });
  try {
    patient.toy('food-drug').mood = 'slow';
    const started = performance.now();
    const codes = ['1', '2', '3', '4', '5', '6'];
    const answers = await Promise.all(
      codes.map((code) => patient.ask({ query: operation, variables: { code } })),
    );
    // The public's line of the policy table.
    expect(performance.now() - started).toBeLessThan(POLICIES.public.timeLimitMs + 10_000);
    for (const [index, answer] of answers.entries()) {
      expect(answer.body.data?.['enterprise']).toEqual({ label: `企业${codes[index]}`, foodSamplings: null });
      expect(source(answer, 'food-drug')).toMatchObject({ status: 'TIMEOUT' });
    }
    patient.toy('food-drug').mood = 'well';
    const healed = await patient.ask({ query: operation, variables: { code: '1' } });
    expect(healed.body.errors).toBeUndefined();
  } finally {
    await patient.stop();
  }
});

describe('equal questions at the same time', () => {
  test('are asked once for callers who may see the same', async () => {
    const toy = hub.toy('risk');
    const release = toy.hold();
    const answers = Promise.all([hub.ask(BOTH, analyst), hub.ask(BOTH, analyst), hub.ask(BOTH, analyst)]);
    await expect.poll(() => toy.received.length).toBe(1);
    release();
    const [first, ...others] = await answers;
    for (const other of others) expect(other?.body).toEqual(first?.body);
    expect(toy.received).toHaveLength(1);
  });

  test('are asked once each for callers who may not', async () => {
    const toy = hub.toy('risk');
    const release = toy.hold();
    const answers = Promise.all([
      hub.ask(BOTH, analyst),
      hub.ask(BOTH, await hub.token('analyst', 'commerce')),
      hub.ask(BOTH, await hub.token('risk-officer')),
    ]);
    await expect.poll(() => toy.received.length).toBe(3);
    release();
    await answers;
    const contexts = toy.received.map(({ headers }) => headers['x-hub-context']);
    expect(new Set(contexts).size).toBe(3);
  });
});

test('a subgraph gets the signed context and none of the identity headers that a client made up', async () => {
  await hub.ask(BOTH, analyst, {
    'x-hub-context': 'forged',
    'x-hub-roles': 'admin',
    cookie: 'a=b',
    'x-forwarded-user': 'root',
  });
  const [request] = hub.toy('risk').received;
  const { 'x-hub-context': context, authorization, cookie } = request?.headers ?? {};
  expect(context).toMatch(/^ey/);
  expect({ authorization, cookie }).toEqual({ authorization: undefined, cookie: undefined });
  expect(request?.headers['x-hub-roles']).toBeUndefined();
  expect(request?.headers['x-forwarded-user']).toBeUndefined();
});
