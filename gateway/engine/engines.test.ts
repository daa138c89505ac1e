import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, type Fixture, startFixture } from '../test/gateway-fixture.js';
import { QUESTIONS, type Question } from '../test/questions.js';

const AS_OF = '2026-03-01T08:00:00.000Z';
const OK = { status: 'OK', asOf: AS_OF, stale: false };

let hive: Fixture;
let apollo: Fixture;
beforeAll(async () => {
  const fetch = { timeoutMs: 1_500, breakerFailures: 1_000 };
  [hive, apollo] = await Promise.all([
    startFixture({ engine: 'hive', fetch }),
    startFixture({ engine: 'apollo', fetch }),
  ]);
});
beforeEach(() => {
  for (const hub of [hive, apollo]) for (const name of ['risk', 'food-drug']) hub.toy(name).mood = 'well';
});
afterAll(() => Promise.all([hive.stop(), apollo.stop()]));

async function put(hub: Fixture, { body, moods = {}, roles = ['analyst'] }: Question): Promise<Answer> {
  for (const [name, mood] of Object.entries(moods)) hub.toy(name).mood = mood;
  return hub.ask(body, await hub.token(roles));
}

/** Request ids differ from call to call. */
const comparable = ({ status, body }: Answer) =>
  JSON.parse(JSON.stringify({ status, body }).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>'));

describe('both engines agree on', () => {
  test.each(QUESTIONS)('$name', async (question) => {
    const [one, other] = [comparable(await put(hive, question)), comparable(await put(apollo, question))];
    expect(other).toEqual(one);
    expect(JSON.stringify(one)).not.toMatch(/127\.0\.0\.1|10\.0\.0\.7|localhost|\.hub\b|serviceName|stack/);
  });
});

const question = (name: string): Question => {
  const found = QUESTIONS.find((candidate) => candidate.name === name);
  if (!found) throw new Error(name);
  return found;
};

test('a mutation is answered by its department', async () => {
  expect((await put(apollo, question('a mutation'))).body.data).toEqual({ publishFoodSamplings: 2 });
});

test('one query is answered from two departments, and says from which', async () => {
  const { status, body } = await put(hive, question('a profile over two departments'));
  const nodes = [0, 1].map((index) => ({ id: `123456789-${index}`, verdict: 'FAIL' }));
  expect({ status, body }).toEqual({
    status: 200,
    body: {
      data: { enterprise: { orgCode: '123456789', label: '企业123456789', foodSamplings: { nodes } } },
      extensions: {
        sources: [
          { department: 'food-drug', ...OK },
          { department: 'risk', ...OK },
        ],
      },
    },
  });
});

test('a department that is down below a list leaves nulls, one error at the first of them and their number', async () => {
  const { status, body } = await put(hive, question('one of two departments down below a list'));
  expect(status).toBe(200);
  expect(body.data?.['enterprises']).toHaveLength(3);
  expect(body.errors).toEqual([
    {
      message: expect.stringContaining('food-drug'),
      path: ['enterprises', 0, 'foodSamplings'],
      extensions: { code: 'SUBGRAPH_BAD_ANSWER', department: 'food-drug', retryable: true, affected: 3 },
    },
  ]);
  expect(body.extensions?.sources).toEqual([
    { department: 'food-drug', status: 'ERROR', asOf: AS_OF, stale: true },
    { department: 'risk', ...OK },
  ]);
});

test('a refusal of a subgraph passes with its code, its details and the place of the gap', async () => {
  const { body } = await put(hive, question('a department that refuses the fetch'));
  expect(body.errors).toEqual([
    {
      message: '不行',
      path: ['enterprise', 'foodSamplings'],
      extensions: {
        code: 'BAD_REQUEST',
        department: 'food-drug',
        retryable: false,
        details: { reason: 'x' },
      },
    },
  ]);
});

test('an error of a subgraph keeps its place and loses its text', async () => {
  const { body } = await put(hive, question('a field whose resolver fails'));
  expect(body.data).toEqual({ foodSampling: { id: 'food-drug/FoodSampling/1', broken: null } });
  expect(body.errors).toEqual([
    {
      message: expect.stringContaining('food-drug 处理该字段时出错'),
      path: ['foodSampling', 'broken'],
      extensions: { code: 'SUBGRAPH_ERROR', department: 'food-drug', retryable: false },
    },
  ]);
});

test('a field without its scope is null with an error, and is never fetched', async () => {
  const before = hive.toy('risk').received.length;
  const { status, body } = await put(hive, question('a list of fields that need a scope'));
  expect(status).toBe(200);
  expect(body.data).toEqual({ enterprises: [{ boss: null }, { boss: null }, { boss: null }] });
  expect(body.errors).toEqual([
    {
      message: expect.stringContaining('personal'),
      path: ['enterprises', 0, 'boss'],
      extensions: { code: 'FORBIDDEN', retryable: false, affected: 3 },
    },
  ]);
  const asked = hive.toy('risk').received.slice(before);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.body.query).not.toContain('legalPerson');
});

test('a mutation without its scope is refused before anything is sent', async () => {
  const before = hive.toy('food-drug').received.length;
  const query = 'mutation { publishFoodSamplings(rows: [{ samplingNo: "1" }]) }';
  const { status, body } = await hive.ask({ query }, await hive.token('analyst'));
  expect(status).toBe(403);
  expect(body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect(body.data).toBeUndefined();
  expect(hive.toy('food-drug').received).toHaveLength(before);
});

test('wrong variables and unknown fields are 400', async () => {
  expect((await put(hive, question('a wrong variable'))).status).toBe(400);
  expect((await put(hive, question('an unknown field'))).status).toBe(400);
});
