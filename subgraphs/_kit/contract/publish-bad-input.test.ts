/** Bad input: a clear error for each, and nothing else lost. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../../platform/clock.js';
import { testIdentity } from '../../../test/testkit/identity.js';
import { ndjson, sampleKey, sampleRow, sampleUscc } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph('food-drug', systemClock);
});
afterAll(() => hub.stop());

const record = () => {
  const found = hub.department.records.find(({ name }) => name === 'FoodSampling');
  if (found === undefined) throw new Error('no FoodSampling');
  return found;
};
const row = (n: number, changes: Record<string, unknown> = {}) => sampleRow(record(), n, changes);

async function upload(body: BodyInit, type = 'application/x-ndjson') {
  const answer = await hub.fetch('/publish/FoodSampling', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

/** Text that PostgreSQL cannot compress into an index entry. */
const unlike = (length: number): string =>
  Array.from({ length }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7_919) % 20_000))).join('');

describe('rows', () => {
  it('are refused one by one, with row, field, code and a message', async () => {
    const wrongUscc = `${sampleUscc(1).slice(0, 17)}${sampleUscc(1).endsWith('0') ? '1' : '0'}`;
    const cases: [unknown, string | null, string][] = [
      ['not json', null, 'NOT_JSON'],
      [[1], null, 'NOT_AN_OBJECT'],
      [row(1, { nonsense: 1 }), 'nonsense', 'UNKNOWN_FIELD'],
      [row(1, { shelfLifeDays: 'x' }), 'shelfLifeDays', 'TYPE_MISMATCH'],
      [row(1, { verdict: 'MAYBE' }), 'verdict', 'ENUM_UNKNOWN'],
      [row(1, { sampledOn: '2026-02-29' }), 'sampledOn', 'DATE_INVALID'],
      [row(1, { brand: 'a\u0000b' }), 'brand', 'TEXT_INVALID'],
      [row(1, { failedItems: [{ name: 'a\ud800', itemClass: 'A' }] }), 'failedItems[0].name', 'TEXT_INVALID'],
      // A field path is stored: it must not have the character that it tells of.
      [row(1, { 'a\u0000b': 'x\u0000' }), 'a\ufffdb', 'TEXT_INVALID'],
      [row(1, { producer: { name: '厂', code: '12X' } }), 'producer.code', 'CODE_MALFORMED'],
      [row(1, { gtin: '12' }), 'gtin', 'CODE_MALFORMED'],
      [row(1, { districtCode: '999999' }), 'districtCode', 'DISTRICT_INVALID'],
      [row(1, { version: 0 }), 'version', 'VERSION_INVALID'],
      [row(1, { batchNo: unlike(201) }), 'batchNo', 'TEXT_TOO_LONG'],
      [row(1, { brand: unlike(6_000), model: null }), 'brand', 'TEXT_TOO_LONG'],
      [row(1, { gtin: null, brand: '\ufdfa'.repeat(200), model: 'M' }), 'model', 'TEXT_TOO_LONG'],
      [row(1, { publishedAt: '9999-12-31T23:59:59-12:00' }), 'publishedAt', 'TYPE_MISMATCH'],
      [row(1, { publishedAt: '0001-01-01T00:00:00+08:00' }), 'publishedAt', 'TYPE_MISMATCH'],
      [row(1, { status: 'REVOKED' }), 'status', 'STATUS_NOT_ALLOWED'],
      [row(1, { samplingNo: '' }), 'samplingNo', 'KEY_INVALID'],
      [row(1, { samplingNo: null }), 'samplingNo', 'REQUIRED_MISSING'],
    ];
    const lines = cases.map(([value]) => (typeof value === 'string' ? `{${value}` : JSON.stringify(value)));
    const good = JSON.stringify(row(900, { sampledAt: { name: '店', code: wrongUscc } }));
    const { status, body } = await upload([...lines, good].join('\n'));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      received: cases.length + 1,
      accepted: 1,
      rejected: cases.length,
      warned: 1,
    });
    cases.forEach(([, field, code], i) => {
      expect(body.issues.find((issue: { row: number }) => issue.row === i + 1)).toMatchObject({
        field,
        code,
      });
    });
    expect(body.issues.at(-1)).toMatchObject({
      severity: 'WARNED',
      code: 'CODE_CHECK_MISMATCH',
      field: 'sampledAt.code',
    });
    const list = await hub.graphql(
      `{ foodSampling(key: "${sampleKey(900)}") { sampledAt { orgCode linkState } } }`,
    );
    expect(list.data).toEqual({ foodSampling: { sampledAt: { orgCode: null, linkState: 'SUSPECT' } } });
  });

  it('longer than a megabyte are refused alone', async () => {
    const long = JSON.stringify(row(901, { brand: 'x'.repeat(1_500_000) }));
    const { body } = await upload(`${JSON.stringify(row(902))}\n${long}\n${JSON.stringify(row(903))}\n`);
    expect(body).toMatchObject({
      received: 3,
      accepted: 2,
      rejected: 1,
      issues: [{ row: 2, code: 'ROW_TOO_LARGE' }],
    });
  });

  it('in another encoding are refused as a whole, with the row', async () => {
    const { status, body } = await upload(Buffer.from([0x7b, 0x22, 0xc4, 0xe3, 0x22, 0x7d, 0x0a]));
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 'ENCODING_INVALID' });
  });
});

describe('requests', () => {
  const list = (args: string) =>
    hub.graphql(`{ foodSamplings(${args}) { nodes { key } pageInfo { endCursor } } }`);

  it.each(['0', '-1', '1000000000', 'null', '201'])('refuse first: %s', async (first) => {
    const { errors } = await list(`first: ${first}`);
    expect(errors?.[0]?.extensions.code).toBe('PAGE_SIZE_INVALID');
  });

  it('refuse a cursor of another list, another order, or no cursor', async () => {
    await upload(ndjson([row(910), row(911)]));
    const { data } = await list('first: 1');
    const page = data?.['foodSamplings'];
    const cursor = JSON.stringify(page).match(/"endCursor":"([^"]+)"/)?.[1] ?? '';
    expect((await list(`first: 1, after: "${cursor}"`)).errors).toBeUndefined();
    for (const args of [`first: 1, orderBy: SAMPLED_ON_ASC, after: "${cursor}"`, 'first: 1, after: "xyz"']) {
      expect((await list(args)).errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
    }
    const foreign = await hub.graphql(`{ foodLicences(first: 1, after: "${cursor}") { nodes { key } } }`);
    expect(foreign.errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
  });

  it('with U+0000 are 400, in a literal as in a variable', async () => {
    for (const [query, variables] of [
      ['{ foodSampling(key: "a\\u0000") { key } }', {}],
      ['query ($k: ID!) { foodSampling(key: $k) { key } }', { k: 'a\u0000' }],
    ] as const) {
      const answer = await hub.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error: { code: 'NULL_CHARACTER' } });
    }
  });

  it('that GraphQL cannot read are 400', async () => {
    for (const query of [
      '{',
      '{ nothing }',
      'query A { foodSamplings { nodes { key } } } query B { __typename }',
    ]) {
      expect((await hub.graphql(query)).status).toBe(400);
    }
    const bodies: [string, string, number][] = [
      ['{', 'application/json', 400],
      ['[]', 'application/json', 400],
      ['{}', 'text/plain', 415],
    ];
    for (const [body, type, status] of bodies) {
      const answer = await hub.fetch('/graphql', { method: 'POST', headers: { 'content-type': type }, body });
      expect(answer.status).toBe(status);
    }
  });

  it('for more than a thousand rows are sent to the stream', async () => {
    const { errors } = await hub.graphql(
      'mutation ($rows: [FoodSamplingInput!]!) { publishFoodSamplings(rows: $rows) { accepted } }',
      { rows: Array.from({ length: 1_001 }, (_, n) => row(n)) },
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'TOO_MANY_ROWS' } });
  });

  it('mask personal fields and refuse to filter rows that are not shared', async () => {
    await upload(ndjson([row(920, { sampler: '张三丰' }), row(921, { shareAttribute: 'NONE' })]));
    const query = `{ a: foodSampling(key: "${sampleKey(920)}") { sampler } b: foodSampling(key: "${sampleKey(921)}") { key } }`;
    expect((await hub.graphql(query, {}, hub.analyst)).data).toEqual({ a: { sampler: '张**' }, b: null });
    const officer = await hub.graphql(query, {}, testIdentity('risk-officer'));
    expect(officer.data).toEqual({ a: { sampler: '张三丰' }, b: null });
    expect((await hub.graphql(query)).data).toMatchObject({ b: { key: sampleKey(921) } });
  });
});
