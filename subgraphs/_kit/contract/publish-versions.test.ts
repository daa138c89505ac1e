/** The same rows, whatever their order and however often they come, end in the same state (DESIGN 5). */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, sampleKey, sampleRow } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph('food-drug');
});
afterAll(() => hub.stop());
afterEach(() =>
  hub.pool.query('truncate food_sampling, food_sampling_history, link, publish_batch, publish_issue'),
);

const row = (n: number, changes: Record<string, unknown> = {}) => {
  const record = hub.department.records.find(({ name }) => name === 'FoodSampling');
  if (record === undefined) throw new Error('no FoodSampling');
  return sampleRow(record, n, changes);
};

async function upload(rows: readonly unknown[], batch?: string): Promise<Record<string, unknown>> {
  const answer = await hub.fetch(`/publish/FoodSampling${batch === undefined ? '' : `?batch=${batch}`}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: ndjson(rows),
  });
  return JSON.parse(await answer.text());
}

async function versions(n: number): Promise<{ current: unknown; history: unknown[] }> {
  const one = async (table: string) =>
    (
      await hub.pool.query(`select version, brand, status from ${table} where key = $1 order by version`, [
        sampleKey(n),
      ])
    ).rows;
  const [current] = await one('food_sampling');
  return { current, history: await one('food_sampling_history') };
}

describe('versions', () => {
  it('keeps the highest version whatever the order of arrival', async () => {
    const all = [1, 2, 3].map((version) => row(1, { version, brand: `B${version}` }));
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      await hub.pool.query('truncate food_sampling, food_sampling_history');
      for (const i of order) await upload([all[i]]);
      await upload(all);
      expect(await versions(1)).toEqual({
        current: { version: 3, brand: 'B3', status: 'VALID' },
        history: [
          { version: 1, brand: 'B1', status: 'VALID' },
          { version: 2, brand: 'B2', status: 'VALID' },
        ],
      });
    }
  });

  it('counts the next version itself where the sender counts none', async () => {
    await upload([row(1), row(1, { brand: '新' })]);
    expect(await upload([row(1, { brand: '新' })])).toMatchObject({ unchanged: 1, accepted: 0 });
    expect(await versions(1)).toMatchObject({
      current: { version: 2, brand: '新' },
      history: [{ version: 1 }],
    });
  });

  it('takes the versions of one key within one upload in their order', async () => {
    const receipt = await upload([
      row(1, { version: 2, brand: 'B2' }),
      row(1, { version: 1, brand: 'B1' }),
      row(1, { version: 2, brand: 'B2' }),
      row(1, { version: 3, brand: 'B3' }),
      row(1, { version: 2, brand: '另' }),
    ]);
    expect(receipt).toMatchObject({ received: 5, accepted: 2, unchanged: 1, stale: 1, rejected: 1 });
    expect(receipt['issues']).toMatchObject([{ row: 5, code: 'VERSION_CONFLICT', key: sampleKey(1) }]);
    expect(await versions(1)).toMatchObject({
      current: { version: 3 },
      history: [{ version: 1 }, { version: 2 }],
    });
  });

  it('takes more versions of one key than a chunk holds waves', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => row(1, { brand: `B${i}` }));
    expect(await upload(rows)).toMatchObject({ received: 50, accepted: 50 });
    expect((await versions(1)).history).toHaveLength(49);
  });

  it('rejects the same version with other content, and nothing else', async () => {
    await upload([row(1, { version: 1 })]);
    const receipt = await upload([row(1, { version: 1, brand: '另' }), row(2)]);
    expect(receipt).toMatchObject({ accepted: 1, rejected: 1, issues: [{ row: 1, field: 'version' }] });
  });

  it('revokes with a new version, keeps history, and takes the record back up when it is published again', async () => {
    await upload([row(1), row(2)]);
    const revoke = `mutation ($k: [ID!]!) { revokeFoodSamplings(keys: $k, reason: "样品混淆") { accepted unchanged rejected issues { code key } } }`;
    const first = await hub.graphql(revoke, { k: [sampleKey(1), 'none'] });
    expect(first.data).toEqual({
      revokeFoodSamplings: {
        accepted: 1,
        unchanged: 0,
        rejected: 1,
        issues: [{ code: 'KEY_UNKNOWN', key: 'none' }],
      },
    });
    expect((await hub.graphql(revoke, { k: [sampleKey(1)] })).data).toMatchObject({
      revokeFoodSamplings: { unchanged: 1 },
    });
    const list = await hub.graphql('{ foodSamplings(first: 5) { nodes { key } } }');
    expect(list.data).toEqual({ foodSamplings: { nodes: [{ key: sampleKey(2) }] } });
    expect(await versions(1)).toMatchObject({
      current: { version: 2, status: 'REVOKED' },
      history: [{ version: 1 }],
    });
    await upload([row(1)]);
    expect(await versions(1)).toMatchObject({ current: { version: 3, status: 'VALID' } });
  });

  it('takes all or nothing when atomic', async () => {
    const publish = `mutation ($rows: [FoodSamplingInput!]!) { publishFoodSamplings(rows: $rows, atomic: true) {
      received accepted rejected issues { row code } } }`;
    await upload([row(1, { version: 1 })]);
    const bad = await hub.graphql(publish, { rows: [row(2), row(1, { version: 1, brand: '另' })] });
    expect(bad.data).toEqual({
      publishFoodSamplings: {
        received: 2,
        accepted: 0,
        rejected: 2,
        issues: [{ row: 2, code: 'VERSION_CONFLICT' }],
      },
    });
    expect((await versions(2)).current).toBeUndefined();
    const good = await hub.graphql(publish, { rows: [row(2), row(3)] });
    expect(good.data).toMatchObject({ publishFoodSamplings: { accepted: 2, rejected: 0 } });
  });
});

describe('batches', () => {
  it('gives the same receipt to the same upload and merges nothing twice', async () => {
    const rows = [row(1), row(2, { verdict: 'WRONG' })];
    const first = await upload(rows, 'b-1');
    expect(await upload(rows, 'b-1')).toEqual(first);
    expect(first).toMatchObject({ batchId: 'b-1', received: 2, accepted: 1, rejected: 1 });
    const issues = await hub.fetch('/publish/batches/b-1/issues');
    expect(JSON.parse(await issues.text())).toMatchObject({ row: 2, code: 'ENUM_UNKNOWN', field: 'verdict' });
  });

  it('finds out that the beginning is another one', async () => {
    await upload([row(1), row(2)], 'b-2');
    expect(await upload([row(1, { brand: '另' }), row(2), row(3)], 'b-2')).toMatchObject({
      error: { code: 'BATCH_CHANGED' },
    });
    expect(await upload([row(1)], 'b-2')).toMatchObject({ error: { code: 'BATCH_CHANGED' } });
    expect(await upload([row(1), row(2), row(3)], 'b-2')).toMatchObject({ received: 3, accepted: 3 });
  });

  it('goes on after a broken upload: whole chunks count, the rest does not', async () => {
    const rows = Array.from({ length: 10_500 }, (_, n) => row(n));
    const text = ndjson(rows);
    const cut = new ReadableStream({
      start(controller) {
        controller.enqueue(Buffer.from(text.slice(0, text.length - 1_000)));
        // Long enough for the first chunk to be on its way; then the sender is gone.
        setTimeout(() => controller.error(new Error('gone')), 50);
      },
    });
    const broken = hub.fetch('/publish/FoodSampling?batch=b-3', {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: cut,
      duplex: 'half',
    } as RequestInit);
    await expect(broken).rejects.toThrow();
    await expect
      .poll(async () => (await hub.fetch('/publish/batches/b-3')).json().catch(() => null), {
        timeout: 10_000,
      })
      .toMatchObject({ state: 'OPEN', committedRows: 10_000, receipt: null });
    expect(await upload(rows, 'b-3')).toMatchObject({ received: 10_500, accepted: 10_500 });
    const { rows: count } = await hub.pool.query('select count(*) as n from food_sampling');
    expect(count).toEqual([{ n: 10_500 }]);
  });
});

describe('links', () => {
  const link = (orgCode: string | null, field = 'producer') => ({
    links: [
      {
        recordType: 'FoodSampling',
        key: sampleKey(1),
        field,
        orgCode,
        tier: 3,
        rule: '名称',
        matchedBy: 'test',
      },
    ],
  });
  const post = (body: unknown) =>
    hub.asService('/internal/links', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('override the row for readers and in the feed, leave it untouched, and go when the subject changes', async () => {
    await upload([row(1, { producer: { name: '无码厂' }, gtin: null })]);
    expect(await (await post(link('666007217'))).json()).toEqual({ received: 1, changed: 1 });
    expect(await (await post(link('666007217'))).json()).toEqual({ received: 1, changed: 0 });
    const entity = `{ _entities(representations: [{ __typename: "Enterprise", orgCode: "666007217" }]) {
      ... on Enterprise { foodSamplings(role: [PRODUCER]) { nodes { version producer { name orgCode linkState } } } } } }`;
    expect((await hub.graphql(entity)).data).toEqual({
      _entities: [
        {
          foodSamplings: {
            nodes: [{ version: 1, producer: { name: '无码厂', orgCode: '666007217', linkState: 'LINKED' } }],
          },
        },
      ],
    });
    const { rows } = await hub.pool.query('select producer_org_code, product_key from food_sampling');
    expect(rows[0].producer_org_code).toBeNull();
    expect(rows[0].product_key).toMatch(/^666007217\|/);
    await upload([row(1, { producer: { name: '另一厂' }, gtin: null })]);
    expect((await hub.graphql(entity)).data).toEqual({ _entities: [{ foodSamplings: { nodes: [] } }] });
  });

  it('refuse a subject that is not there, and whoever has no right to link', async () => {
    expect((await post(link('666007217', 'nobody'))).status).toBe(400);
    expect((await post(link('12345'))).status).toBe(400);
    expect((await hub.fetch('/internal/links', { method: 'POST', body: '{}' })).status).toBe(403);
  });
});
