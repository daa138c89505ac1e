/** Bad queries against the real graph: each is refused with a clear error, and nobody sees what is not theirs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../platform/root.js';
import { loadDepartment } from '../../schema/compiler/load.js';
import { subgraphNames } from '../../subgraphs/names.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { ndjson, sampleKey, sampleRow, sampleUscc } from '../testkit/sample-row.js';
import { startWholeHub, type WholeAnswer, type WholeHub } from '../testkit/whole-hub.js';

const databases = new Map<string, TestDatabase>();
let hub: WholeHub;

beforeAll(async () => {
  for (const name of subgraphNames()) {
    databases.set(name, await createDatabase(`subgraphs/${name}/prisma/migrations`));
  }
  hub = await startWholeHub({ databaseUrl: (name) => databases.get(name)?.url ?? '' });
  for (const record of loadDepartment('food-drug').records) {
    const rows = Array.from({ length: 10 }, (_, n) => sampleRow(record, n));
    await hub.publish('food-drug', record.name, ndjson(rows));
  }
}, 300_000);
afterAll(async () => {
  await hub?.stop();
  for (const database of databases.values()) await database.drop();
});

const refusal = ({ status, errors }: WholeAnswer) => [status, errors?.[0]?.extensions.code];
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${hub.gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const Refused = z.object({ errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })) });
const codeOf = async (response: Response) => [
  response.status,
  Refused.parse(await response.json()).errors[0]?.extensions.code,
];

describe('too much', () => {
  test('deep: seventeen levels', async () => {
    const open = 'foodSamplings(first: 1) { nodes { producer { enterprise { ';
    const query = `query ($code: ID!) { enterprise(code: $code) { ${open.repeat(5)}orgCode ${'} '.repeat(20)} } }`;
    expect(refusal(await hub.ask(query, { code: sampleUscc(1) }))).toEqual([400, 'QUERY_LIMIT_EXCEEDED']);
  });

  test('wide: many aliases of one expensive field', async () => {
    const lists = Array.from({ length: 30 }, (_, n) => `a${n}: foodSamplings(first: 200) { nodes { id } }`);
    expect(refusal(await hub.ask(`{ ${lists.join(' ')} }`))).toEqual([400, 'QUERY_LIMIT_EXCEEDED']);
  });

  test('costly: two hundred enterprises with two hundred records each of three kinds', async () => {
    const lists = ['foodSamplings', 'foodLicences', 'foodDrugPenalties'];
    const inner = lists.map((field) => `${field}(first: 200) { nodes { id } }`).join(' ');
    const answer = await hub.ask(`{ enterprises(first: 200) { nodes { ${inner} } } }`);
    expect(refusal(answer)).toEqual([400, 'QUERY_LIMIT_EXCEEDED']);
    expect(answer.errors?.[0]?.message).toContain('估算成本');
  });

  test.each([0, -1, 1e9])(
    'pages: first: %d, at the root, below an enterprise, by variable',
    async (first) => {
      for (const query of [
        `{ foodSamplings(first: ${first}) { nodes { id } } }`,
        `{ enterprise(code: "${sampleUscc(1)}") { foodSamplings(first: ${first}) { nodes { id } } } }`,
        'query ($first: Int) { foodSamplings(first: $first) { nodes { id } } }',
      ]) {
        const answer = await hub.ask(query, query.startsWith('query') ? { first } : {});
        expect(refusal(answer)).toEqual([400, 'PAGE_SIZE_INVALID']);
      }
    },
  );

  test('batches', async () => {
    const token = `Bearer ${await hub.token('analyst')}`;
    const many = Array.from({ length: 3 }, () => ({ query: '{ __typename }' }));
    expect((await post(many, { authorization: token })).status).toBe(400);
  });
});

describe('a cursor', () => {
  const page = 'query ($after: String) { foodSamplings(first: 2, after: $after) { nodes { id } } }';
  const cursorOf = async (query: string): Promise<string> => {
    const { data } = await hub.ask(query);
    const Page = z.object({ list: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) });
    return Page.parse(data).list.pageInfo.endCursor;
  };

  test.each([
    ['of another list', '{ list: foodLicences(first: 2) { pageInfo { endCursor } } }'],
    [
      'of another order',
      '{ list: foodSamplings(first: 2, orderBy: SAMPLING_NO_ASC) { pageInfo { endCursor } } }',
    ],
  ])('%s is refused where it stands', async (_name, from) => {
    const answer = await hub.ask(page, { after: await cursorOf(from) });
    expect(refusal(answer)).toEqual([200, 'CURSOR_INVALID']);
    expect(answer).toMatchObject({ data: { foodSamplings: null }, errors: [{ path: ['foodSamplings'] }] });
  });

  test.each([
    'nonsense',
    '',
    Buffer.from('["FoodSampling"]').toString('base64url'),
    Buffer.from(`["FoodSampling","OCCURRED_ON_DESC","' or true --","x"]`).toString('base64url'),
    Buffer.from('["FoodSampling","OCCURRED_ON_DESC","2026-01-01","\\u0000"]').toString('base64url'),
  ])('made up (%s) is refused', async (after) => {
    expect(refusal(await hub.ask(page, { after }))).toEqual([200, 'CURSOR_INVALID']);
  });

  test('made up for a list of the risk store is refused', async () => {
    const after = Buffer.from('["recallCandidates","x","y","z","w"]').toString('base64url');
    const lists = 'query ($after: String) { recallCandidates(first: 2, after: $after) { nodes { id } } }';
    expect(refusal(await hub.ask(lists, { after }))).toEqual([200, 'CURSOR_INVALID']);
    const enterprises =
      'query ($after: String) { enterprises(first: 2, after: $after) { nodes { orgCode } } }';
    const nothing = Buffer.from('["enterprises","\\u0000"]').toString('base64url');
    expect(refusal(await hub.ask(enterprises, { after: nothing }))).toEqual([200, 'CURSOR_INVALID']);
  });
});

describe('who asks', () => {
  const query = '{ foodSamplings(first: 1) { nodes { id } } }';

  test('an unknown, a forged and an expired token', async () => {
    const [head, , signature] = (await hub.token('analyst')).split('.');
    const claims = Buffer.from(JSON.stringify({ sub: 'x', roles: ['admin'], exp: 4e9 })).toString(
      'base64url',
    );
    for (const token of ['nonsense', `${head}.${claims}.${signature}`]) {
      expect(await codeOf(await post({ query }, { authorization: `Bearer ${token}` }))).toEqual([
        401,
        'TOKEN_INVALID',
      ]);
    }
    const expired = await hub.token('analyst', undefined, -60);
    expect(await codeOf(await post({ query }, { authorization: `Bearer ${expired}` }))).toEqual([
      401,
      'TOKEN_EXPIRED',
    ]);
  });

  test('identity headers that a client makes up count for nothing', async () => {
    const forged = {
      'x-hub-context': await hub.token('admin'),
      'x-hub-roles': 'admin',
      'x-forwarded-user': 'root',
    };
    expect(await codeOf(await post({ query }, forged))).toEqual([403, 'QUERY_NOT_TRUSTED']);
  });

  test('machines and the public may not introspect, analysts may', async () => {
    const schema = '{ __schema { types { name } } }';
    expect(await codeOf(await post({ query: schema }))).toEqual([403, 'QUERY_NOT_TRUSTED']);
    const publisher = await hub.ask(schema, {}, { role: 'publisher', department: 'food-drug' });
    expect(refusal(publisher)).toEqual([403, 'QUERY_NOT_TRUSTED']);
    expect((await hub.ask(schema)).errors).toBeUndefined();
  });

  test('personal fields are masked without the scope, whole with it', async () => {
    const sampler = `{ foodSampling(key: "${sampleKey(3)}") { sampler } }`;
    const samplerOf = ({ data }: WholeAnswer) =>
      z.object({ foodSampling: z.object({ sampler: z.string() }) }).parse(data).foodSampling.sampler;
    const whole = samplerOf(await hub.ask(sampler, {}, { role: 'risk-officer' }));
    expect(samplerOf(await hub.ask(sampler))).toBe(whole[0] + '*'.repeat(whole.length - 1));
  });

  test("nobody publishes or revokes another department's records", async () => {
    const file = join(projectRoot, 'schema/operations/generated/food-drug.graphql');
    const revoke = /mutation RevokeFoodSamplings[\s\S]*?\n}/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
    const variables = { keys: [sampleKey(1)], reason: '与我无关' };
    const stranger = { role: 'publisher', department: 'commerce' } as const;
    expect(refusal(await hub.ask(revoke, variables, stranger))).toEqual([403, 'FORBIDDEN']);
    const still = await hub.ask(`{ foodSampling(key: "${sampleKey(1)}") { status } }`);
    expect(still.data).toEqual({ foodSampling: { status: 'VALID' } });
  });
});
