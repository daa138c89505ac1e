import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fixture, startFixture } from '../test/gateway-fixture.js';

const lines: Record<string, unknown>[] = [];
const stream = new Writable({
  write: (chunk, _encoding, done) => {
    lines.push(JSON.parse(String(chunk)));
    done();
  },
});

let hub: Fixture;
beforeAll(async () => {
  hub = await startFixture({ log: pino({ level: 'warn' }, stream) });
});
afterAll(() => hub.stop());

const query = 'query Boss { enterprise(code: "1") { legalPerson } }';

test('who may see personal fields is recorded with the purpose stated, whatever the log level', async () => {
  const officer = await hub.token('risk-officer');
  await hub.ask({ query }, officer, { 'x-hub-purpose': encodeURIComponent('核查缺陷产品线索') });
  await hub.ask({ query }, officer);
  await hub.ask({ query }, await hub.token('analyst'));
  const records = lines.filter(({ register }) => register === 'personal-data');
  expect(records).toMatchObject([
    {
      event: 'graphql.request',
      actor: 'risk-officer@food-drug',
      operation: 'Boss',
      purpose: '核查缺陷产品线索',
    },
    { purpose: '未说明' },
  ]);
  expect(records).toHaveLength(2);
  expect(JSON.stringify(lines)).not.toContain('张三');
});

test('the purpose reaches the subgraph too', () => {
  expect(hub.toy('risk').received[0]?.headers['x-hub-purpose']).toBe(encodeURIComponent('核查缺陷产品线索'));
});
