import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { horizonPassed, readFeed } from '../../../test/testkit/feed-reader.js';
import { sampleKey, sampleOrgCode, sampleRow, sampleUscc } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph('food-drug');
});
afterAll(() => hub.stop());

const record = () => {
  const found = hub.department.records.find(({ name }) => name === 'FoodSampling');
  if (found === undefined) throw new Error('no FoodSampling');
  return found;
};

const PUBLISH = `mutation ($rows: [FoodSamplingInput!]!, $atomic: Boolean, $batchId: ID) {
  publishFoodSamplings(rows: $rows, atomic: $atomic, batchId: $batchId) {
    batchId received accepted unchanged stale rejected warned issuesUrl committedAt
    issues { row key field severity code message } } }`;

describe('publishing', () => {
  it('accepts rows once and calls them unchanged the second time', async () => {
    const rows = [sampleRow(record(), 1), sampleRow(record(), 2)];
    const first = await hub.graphql(PUBLISH, { rows });
    expect(first).toMatchObject({
      status: 200,
      data: { publishFoodSamplings: { received: 2, accepted: 2, issues: [] } },
    });
    const second = await hub.graphql(PUBLISH, { rows });
    expect(second.data?.['publishFoodSamplings']).toMatchObject({ accepted: 0, unchanged: 2 });
    const list = await hub.graphql(`{ foodSamplings(first: 1) { totalCount pageInfo { hasNextPage endCursor }
      nodes { id key version status producer { name orgCode linkState enterprise { orgCode } } failedItems { name } sampler product { productKey } history { version } } } }`);
    expect(list.errors).toBeUndefined();
    expect(list.data).toMatchObject({
      foodSamplings: {
        totalCount: 2,
        pageInfo: { hasNextPage: true },
        nodes: [
          {
            id: `food-drug/FoodSampling/${sampleKey(2)}`,
            version: 1,
            status: 'VALID',
            history: [],
            producer: {
              orgCode: sampleOrgCode(2),
              linkState: 'LINKED',
              enterprise: { orgCode: sampleOrgCode(2) },
            },
          },
        ],
      },
    });
  });

  it('resolves entities', async () => {
    const answer = await hub.graphql(
      `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Enterprise { orgCode foodSamplings(first: 3) { nodes { key } } } ... on FoodSampling { key verdict } } }`,
      {
        r: [
          { __typename: 'Enterprise', orgCode: sampleOrgCode(1) },
          { __typename: 'FoodSampling', id: `food-drug/FoodSampling/${sampleKey(2)}` },
          { __typename: 'FoodSampling', id: 'food-drug/FoodSampling/none' },
        ],
      },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      _entities: [{ foodSamplings: { nodes: [{ key: sampleKey(1) }] } }, { key: sampleKey(2) }, null],
    });
  });

  it('feeds', async () => {
    await horizonPassed(hub.pool);
    const { lines, end } = await readFeed(hub);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      type: 'FoodSampling',
      version: 1,
      record: { fields: { producer: { code: sampleUscc(1) } } },
    });
    expect(lines[0]?.record?.fields).not.toHaveProperty('sampler');
    expect(end).toMatchObject({ more: false, held: false });
  });
});
