/** A sender's mapping is saved once, by name, and used with every file: headers, values, dates, charset, extra columns. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph('food-drug');
});
afterAll(() => hub.stop());
afterEach(() =>
  hub.pool.query('truncate food_sampling, publish_batch, publish_issue, publish_reject, publish_profile'),
);

async function call(method: string, path: string, body?: unknown, identity = hub.publisher) {
  const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const answer = await hub.fetch(path, init, identity);
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

async function upload(text: string, query: string) {
  const init = { method: 'POST', headers: { 'content-type': 'text/csv' }, body: text };
  const answer = await hub.fetch(`/publish/FoodSampling?${query}`, init);
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

const PROFILE = {
  recordType: 'FoodSampling',
  columns: {
    样品编号: 'samplingNo',
    任务来源: '抽检类型',
    环节: 'stage',
    名称: 'productName',
    厂名: 'producer.name',
    日期: 'sampledOn',
    结论: 'verdict',
    录入员: null,
  },
  values: { verdict: { 符合: 'PASS', 不符合: '不合格' }, stage: { 菜场: 'MARKET' } },
  dateOrder: 'DMY',
  headerRow: 2,
  extra: 'ignore',
};
const TABLE = [
  '抽样编号,日期',
  '样品编号,任务来源,环节,名称,厂名,日期,结论,录入员,备注',
  'P1,CITY,菜场,豆浆,甲厂,1/3/2026,符合,张,无',
  'P2,CITY,菜场,豆腐,乙厂,2/3/2026,不符合,张,无',
].join('\n');

describe('a mapping', () => {
  it('is saved, listed, shown, replaced and removed by name', async () => {
    const saved = await call('PUT', '/publish/profiles/lab-1', PROFILE);
    expect(saved).toMatchObject({ status: 200, body: { name: 'lab-1', recordType: 'FoodSampling' } });
    expect((await call('GET', '/publish/profiles')).body.profiles).toMatchObject([{ name: 'lab-1' }]);
    expect((await call('GET', '/publish/profiles/lab-1')).body.profile).toEqual(PROFILE);
    await call('PUT', '/publish/profiles/lab-1', { ...PROFILE, extra: 'refuse' });
    expect((await call('GET', '/publish/profiles/lab-1')).body.profile).toMatchObject({ extra: 'refuse' });
    expect((await call('DELETE', '/publish/profiles/lab-1')).status).toBe(200);
    expect((await call('DELETE', '/publish/profiles/lab-1')).status).toBe(404);
    expect((await call('GET', '/publish/profiles')).body.profiles).toEqual([]);
  });

  it('reads a table that means nothing without it', async () => {
    expect((await upload(TABLE, 'extra=refuse')).status).toBe(400);
    await call('PUT', '/publish/profiles/lab-1', PROFILE);
    const { body } = await upload(TABLE, 'profile=lab-1');
    expect(body).toMatchObject({ received: 2, accepted: 2, issues: [] });
    expect(body.notes).toEqual(['未收的列(本记录类型没有对应字段):备注']);
    const { rows } = await hub.pool.query(
      'select key, stage, verdict, sampled_on::text as day, producer_name as maker from food_sampling order by key',
    );
    expect(rows).toEqual([
      { key: 'P1', stage: 'MARKET', verdict: 'PASS', day: '2026-03-01', maker: '甲厂' },
      { key: 'P2', stage: 'MARKET', verdict: 'FAIL', day: '2026-03-02', maker: '乙厂' },
    ]);
  });

  it('gives way to what the address says', async () => {
    await call('PUT', '/publish/profiles/lab-1', PROFILE);
    const refused = await upload(TABLE, 'profile=lab-1&extra=refuse');
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'FILE_INVALID' } } });
    expect(refused.body.error.message).toContain('备注');
  });

  it.each([
    ['an unknown field', { columns: { 颜色: 'colour' } }, '没有字段 “colour”'],
    [
      'two headers for one field',
      { columns: { 名称: 'productName', 品名: '样品名称' } },
      '都对应字段 productName',
    ],
    ['a value that the code list lacks', { values: { verdict: { 差不多: 'MAYBE' } } }, 'MAYBE'],
    ['values of an unknown field', { values: { colour: { 红: 'RED' } } }, '没有字段 “colour”'],
    ['an unknown charset', { charset: 'utf-16' }, 'gb18030'],
    ['an unknown setting', { colums: {} }, 'colums'],
    ['another record type', { recordType: 'Fire' }, '没有记录类型 Fire'],
  ])('with %s is refused in words', async (_name, change, message) => {
    const { status, body } = await call('PUT', '/publish/profiles/bad', {
      recordType: 'FoodSampling',
      ...change,
    });
    expect(status).toBe(400);
    expect(body.error.code).toBe('PROFILE_INVALID');
    expect(body.error.message).toContain(message);
    expect((await call('GET', '/publish/profiles/bad')).status).toBe(404);
  });

  it('is used for the record type that it was made for, and known by its name', async () => {
    await call('PUT', '/publish/profiles/lab-1', { recordType: 'FoodLicence' });
    expect((await upload(TABLE, 'profile=lab-1')).body.error.code).toBe('PROFILE_INVALID');
    expect((await upload(TABLE, 'profile=lab-2')).body.error.code).toBe('NOT_FOUND');
  });

  it('is the business of the department alone', async () => {
    expect((await call('PUT', '/publish/profiles/x', PROFILE, hub.analyst)).status).toBe(403);
    expect((await call('GET', '/publish/profiles', undefined, hub.analyst)).status).toBe(403);
  });
});
