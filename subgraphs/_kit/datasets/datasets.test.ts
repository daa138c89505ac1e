/** The figures of one dataset, and corrections of one record, case by case. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type FixedClock, fixedClock } from '../../../platform/clock.js';
import { ANONYMOUS } from '../../../platform/identity/identity.js';
import { ndjson, sampleKey, sampleOrgCode, sampleRow } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';

const TODAY = '2026-11-24T02:00:00.000Z';
const DAY_MS = 86_400_000;
/** Figures are kept for a minute. */
const KEPT_MS = 60_000;

let hub: TestSubgraph;
let clock: FixedClock;
beforeAll(async () => {
  clock = fixedClock(TODAY);
  hub = await startTestSubgraph('food-drug', clock);
});
afterAll(() => hub?.stop());
afterEach(async () => {
  await hub.pool.query('truncate food_sampling, food_sampling_history, link, publish_batch, publish_issue');
  clock.advance(KEPT_MS);
});

const row = (n: number, changes: Record<string, unknown> = {}) => {
  const record = hub.department.records.find(({ name }) => name === 'FoodSampling');
  if (record === undefined) throw new Error('no FoodSampling');
  return sampleRow(record, n, { producer: null, sampledAt: null, ...changes });
};
async function publish(rows: readonly unknown[]): Promise<void> {
  const headers = { 'content-type': 'application/x-ndjson' };
  const answer = await hub.fetch('/publish/FoodSampling', { method: 'POST', headers, body: ndjson(rows) });
  expect(answer.status).toBe(200);
}

const QUERY = `query ($r: [_Any!]!, $days: Int) { _entities(representations: $r) { ... on FoodDrugDataset {
  observed(days: $days) { asOf days records shares { shareAttribute records } lastReceivedAt lastPublishedAt stale
    volume { date accepted } quality { received rejected warned unresolvedSubjects lateRows } } } } }`;
const R = [{ __typename: 'FoodDrugDataset', id: 'food-drug/FoodSampling' }];
const entities = z.object({ _entities: z.array(z.object({ observed: z.looseObject({}).nullable() })) });
async function observed(days = 30) {
  const { data, errors } = await hub.graphql(QUERY, { r: R, days });
  expect(errors).toBeUndefined();
  return entities.parse(data)._entities[0]?.observed;
}

describe('the figures of a dataset', () => {
  it('of which nothing ever came: none, and it is stale', async () => {
    expect(await observed(1)).toEqual({
      asOf: expect.any(String),
      days: 1,
      records: 0,
      shares: [],
      lastReceivedAt: null,
      lastPublishedAt: null,
      stale: true,
      volume: [{ date: '2026-11-24', accepted: 0 }],
      quality: { received: 0, rejected: 0, warned: 0, unresolvedSubjects: 0, lateRows: 0 },
    });
  });

  it('count rows by what became of them, records by their share attribute, revoked ones not at all', async () => {
    await publish([
      row(1),
      row(2, { shareAttribute: 'NONE' }),
      row(3, { sampledOn: '2026-02-30' }),
      row(4, { producer: { name: '某厂', code: '91310110666007217S' } }),
      row(5),
    ]);
    await hub.graphql(
      'mutation ($k: [ID!]!) { revokeFoodSamplings(keys: $k, reason: "误报") { accepted } }',
      {
        k: [sampleKey(5)],
      },
    );
    expect(await observed()).toMatchObject({
      records: 3,
      shares: [
        { shareAttribute: 'NONE', records: 1 },
        { shareAttribute: 'UNCONDITIONAL', records: 2 },
      ],
      quality: { received: 6, rejected: 1, warned: 1 },
    });
  });

  it('name the days of the period in Shanghai, and leave out what came before', async () => {
    await publish([row(1)]);
    clock.advance(2 * DAY_MS);
    await publish([row(2), row(3)]);
    expect(await observed(3)).toMatchObject({
      volume: [{ accepted: 1 }, { accepted: 0 }, { accepted: 2 }],
      quality: { received: 3 },
    });
    expect(await observed(2)).toMatchObject({ records: 3, quality: { received: 2 } });
  });

  it('are stale when nothing came for longer than was promised', async () => {
    await publish([row(1)]);
    clock.advance(DAY_MS);
    expect(await observed()).toMatchObject({ stale: false });
    clock.advance(KEPT_MS);
    expect(await observed()).toMatchObject({ stale: true });
  });

  it('take as late what was published after its day and the promised cycle, and no correction', async () => {
    const sampledOn = '2026-10-31';
    const at = (publishedAt: string) => ({ sampledOn, publishedAt });
    await publish([
      row(1, at('2026-11-01T15:59:59.000Z')),
      row(2, at('2026-11-01T16:00:01.000Z')),
      row(3, { ...at('2026-11-01T00:00:00.000Z'), version: 1 }),
    ]);
    await publish([row(3, { ...at('2026-11-20T00:00:00.000Z'), version: 2, brand: '更正' })]);
    expect(await observed()).toMatchObject({ quality: { lateRows: 1 } });
  });

  it('count the subjects of which nobody knows the enterprise; links speak before the row', async () => {
    const orgCode = sampleOrgCode(1);
    await publish([
      row(1, { producer: { name: '无码厂' }, sampledAt: { name: '有码店', code: orgCode } }),
      row(2, { producer: { name: '已比对厂' } }),
      row(3, { producer: { name: '错码厂', code: orgCode } }),
    ]);
    expect(await observed()).toMatchObject({ quality: { unresolvedSubjects: 2 } });
    const link = (n: number, code: string | null) => ({
      recordType: 'FoodSampling',
      key: sampleKey(n),
      field: 'producer',
      orgCode: code,
      tier: 4,
      matchedBy: 'test',
    });
    const post = async (links: readonly unknown[]) => {
      await hub.asService('/internal/links', { method: 'POST', body: JSON.stringify({ links }) });
      clock.advance(KEPT_MS);
    };
    await post([link(2, orgCode)]);
    expect(await observed()).toMatchObject({ quality: { unresolvedSubjects: 1 } });
    await post([link(3, null)]);
    expect(await observed()).toMatchObject({ quality: { unresolvedSubjects: 2 } });
  });

  it('are kept for a minute', async () => {
    const before = await observed();
    await publish([row(1)]);
    expect(await observed()).toEqual(before);
    clock.advance(KEPT_MS);
    expect(await observed()).toMatchObject({ records: 1 });
  });

  it('are for callers with a token, over 1 to 92 days', async () => {
    const code = async (days: number, identity = hub.analyst) =>
      (await hub.graphql(QUERY, { r: R, days }, identity)).errors?.[0]?.extensions.code;
    expect(await code(30, ANONYMOUS)).toBe('TOKEN_MISSING');
    expect(await code(0)).toBe('BAD_REQUEST');
    expect(await code(93)).toBe('BAD_REQUEST');
  });
});

describe('corrections', () => {
  const ask = async (field: string, version = 1) => {
    const checks = [{ recordType: 'FoodSampling', key: sampleKey(1), version, field }];
    const body = JSON.stringify({ checks });
    const answer = await hub.asService('/internal/corrections', { method: 'POST', body });
    expect(answer.status).toBe(200);
    return z.object({ corrections: z.array(z.unknown()) }).parse(await answer.json()).corrections[0];
  };

  it('name the first later version in which the field is another, and the revocation', async () => {
    await publish([row(1, { version: 1, brand: '甲', sampler: '张三' })]);
    await publish([row(1, { version: 2, brand: '甲', sampler: '李四' })]);
    expect(await ask('brand')).toBeNull();
    expect(await ask('sampler')).toMatchObject({ version: 2, revoked: false });
    await publish([row(1, { version: 4, brand: '乙', sampler: '李四', shareAttribute: 'NONE' })]);
    await publish([row(1, { version: 3, brand: '丙', sampler: '李四' })]);
    expect(await ask('brand')).toMatchObject({ version: 3 });
    expect(await ask('brand', 4)).toBeNull();
    await hub.graphql(
      'mutation ($k: [ID!]!) { revokeFoodSamplings(keys: $k, reason: "误报") { accepted } }',
      {
        k: [sampleKey(1)],
      },
    );
    expect(await ask('brand', 4)).toMatchObject({ version: 5, revoked: true });
    expect(await ask('model')).toMatchObject({ version: 5, revoked: true });
  });

  it('are unknown of versions, records and fields that are not there', async () => {
    await publish([row(1, { version: 2 })]);
    for (const answer of [await ask('brand', 1), await ask('brand', 9), await ask('colour', 2)]) {
      expect(answer).toBeNull();
    }
  });

  it('are for services of the hub alone', async () => {
    const answer = await hub.fetch('/internal/corrections', { method: 'POST', body: '{"checks":[]}' });
    expect(answer.status).toBe(403);
    const bad = await hub.asService('/internal/corrections', { method: 'POST', body: '{}' });
    expect(bad.status).toBe(400);
  });
});
