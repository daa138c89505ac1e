/** Catalogue entries: the catalogue gives what follows from the definitions, each department what it counts. */
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { expect, test } from 'vitest';
import { compose } from './compose.js';
import { fixtureDepartment, publishFixture, publishReferrer } from './fixtures.js';
import { readShared } from './load.js';
import { publishOwnSubgraph } from './stubs.js';
import { checkUniqueNames } from './unique-names.js';

const SCHEMA = `
"目录项" interface Dataset { "标识" id: ID! "名称" title: String! }
"查询" type Query { "列表" datasets: [Dataset!] }
`;
const departments = [fixtureDepartment('commerce'), fixtureDepartment('food-drug')];
const catalogue = {
  name: 'catalogue',
  source: 'subgraphs/catalogue/schema.graphql',
  sdl: publishOwnSubgraph('catalogue', SCHEMA, readShared(), departments),
};
const subgraphs = [publishFixture('commerce'), publishFixture('food-drug'), publishReferrer(), catalogue];
const planner = new QueryPlanner(compose(subgraphs).supergraph);
const fetched = async (query: string): Promise<string[]> => {
  const text = JSON.stringify(await planner.plan(query, undefined, new Set(), 0));
  return [...text.matchAll(/"serviceName":"([^"]+)"/g)].flatMap(([, name]) => name ?? []).sort();
};

test('every department has a type of entries of its own, and no name has two owners', () => {
  expect(catalogue.sdl).toContain('type CommerceDataset implements Dataset @key(fields: "id")');
  expect(catalogue.sdl).toContain('type FoodDrugDataset implements Dataset @key(fields: "id")');
  expect(() => checkUniqueNames(subgraphs, readShared())).not.toThrow();
});

test('what follows from the definitions needs no department', async () => {
  expect(await fetched('{ datasets { id title } }')).toEqual(['catalogue']);
});

test('figures come from each owner, and from one owner where one is asked for', async () => {
  expect(await fetched('{ datasets { title observed { records } } }')).toEqual([
    'catalogue',
    'commerce',
    'food-drug',
  ]);
  expect(await fetched('{ datasets { ... on FoodDrugDataset { observed { stale } } } }')).toEqual([
    'catalogue',
    'food-drug',
  ]);
});
