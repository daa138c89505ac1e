import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../platform/identity/roles.js';
import { type Answer, type Fixture, startFixture } from '../test/gateway-fixture.js';
import type { Mood } from '../test/toy-subgraphs.js';

const PROFILE = `query Profile($code: ID!) {
  enterprise(code: $code) { orgCode label foodSamplings(first: 2) { nodes { id verdict } } }
}`;
const AS_OF = '2026-03-01T08:00:00.000Z';
const OK = { status: 'OK', asOf: AS_OF, stale: false };

interface Question {
  readonly name: string;
  readonly body: { query: string; variables?: Record<string, unknown>; operationName?: string };
  readonly moods?: Readonly<Record<string, Mood>>;
  readonly roles?: readonly Role[];
}

/** Asked of both engines; the answers must be equal in every byte that counts. */
const QUESTIONS: readonly Question[] = [
  { name: 'a profile over two departments', body: { query: PROFILE, variables: { code: '123456789' } } },
  {
    name: 'a list over two departments with aliases and fragments',
    body: {
      query: `query List($with: Boolean!) { all: enterprises(first: 3) { ...E @include(if: $with) code: orgCode } }
        fragment E on Enterprise { label samples: foodSamplings(first: 1) { nodes { producer { label } } } }`,
      variables: { with: true },
    },
  },
  {
    name: 'a fragment left out by a variable',
    body: {
      query:
        'query List($with: Boolean!) { enterprises(first: 1) { orgCode ... @include(if: $with) { label } } }',
      variables: { with: false },
    },
  },
  {
    name: 'evidence through an interface, the same record twice',
    body: {
      query:
        '{ evidence { __typename id ... on FoodSampling { verdict producer { label } } ... on Withdrawal { reason } } }',
    },
  },
  {
    name: 'evidence with its owner down',
    body: { query: '{ evidence { id ... on FoodSampling { producer { label } } } }' },
    moods: { 'food-drug': 'garbage' },
  },
  {
    name: 'a type condition that nothing meets',
    body: { query: '{ evidence { ... on Warning { colour } } }' },
  },
  {
    name: 'a non-null field of another department',
    body: { query: '{ strict { enterprise { orgCode strictCount } } }' },
  },
  {
    name: 'a non-null field of a department that is down',
    body: {
      query: '{ strict { enterprise { orgCode strictCount } } enterprises(first: 2) { strictCount } }',
    },
    moods: { 'food-drug': 'garbage' },
  },
  {
    name: 'the same entity at two places with different arguments',
    body: {
      query: `{ one: enterprise(code: "9") { foodSamplings(first: 1) { nodes { id } } }
        two: enterprise(code: "9") { foodSamplings(first: 2) { nodes { verdict } } } }`,
    },
  },
  {
    name: 'a field asked for twice',
    body: { query: '{ enterprise(code: "9") { label label ... { orgCode } ... on Enterprise { label } } }' },
  },
  {
    name: 'a list of a variable with a default',
    body: {
      query:
        'query D($n: Int = 2, $skip: Boolean!) { enterprises(first: $n) { orgCode label @skip(if: $skip) } }',
      variables: { skip: true },
    },
  },
  {
    name: 'introspection',
    body: { query: '{ __schema { queryType { name } } __type(name: "Enterprise") { fields { name } } }' },
  },
  { name: 'only __typename', body: { query: '{ __typename }' } },
  {
    name: 'a mutation',
    roles: ['analyst', 'publisher'],
    body: {
      query: 'mutation Publish { publishFoodSamplings(rows: [{ samplingNo: "1" }, { samplingNo: "2" }]) }',
    },
  },
  {
    name: 'mutations of two departments in order',
    body: { query: 'mutation { a: dismiss(id: "1") b: dismiss(id: "2") }' },
  },
  { name: 'a field whose resolver fails', body: { query: '{ foodSampling(key: "1") { id broken } }' } },
  {
    name: 'the owner of the list down',
    body: { query: '{ enterprises(first: 2) { label } }' },
    moods: { risk: 'error-503' },
  },
  {
    name: 'one of two departments down',
    body: { query: PROFILE, variables: { code: '123456789' } },
    moods: { 'food-drug': 'error-503' },
  },
  {
    name: 'one of two departments down below a list',
    body: { query: '{ enterprises(first: 3) { label foodSamplings { nodes { id } } } }' },
    moods: { 'food-drug': 'garbage' },
  },
  {
    name: 'both departments down',
    body: { query: '{ enterprises(first: 2) { label } foodSampling(key: "1") { id } }' },
    moods: { risk: 'garbage', 'food-drug': 'garbage' },
  },
  {
    name: 'a department that refuses the fetch',
    body: { query: '{ enterprise(code: "1") { label foodSamplings { nodes { id } } } }' },
    moods: { 'food-drug': 'refusing' },
  },
  {
    name: 'a field that needs a scope',
    body: { query: '{ enterprise(code: "1") { orgCode legalPerson } }' },
  },
  {
    name: 'a list of fields that need a scope',
    body: { query: '{ enterprises(first: 3) { boss: legalPerson } }' },
  },
  {
    name: 'the same field with the scope',
    roles: ['risk-officer'],
    body: { query: '{ enterprise(code: "1") { orgCode legalPerson } }' },
  },
  { name: 'a wrong variable', body: { query: PROFILE, variables: {} } },
  { name: 'an unknown field', body: { query: '{ enterprise(code: "1") { secret } }' } },
  { name: 'an inaccessible field', body: { query: '{ enterprise(code: "1") { hidden } }' } },
  { name: 'an unknown operation name', body: { query: 'query A { __typename }', operationName: 'B' } },
];

let hive: Fixture;
let apollo: Fixture;
beforeAll(async () => {
  const fetch = { timeoutMs: 500, breakerFailures: 1_000 };
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
