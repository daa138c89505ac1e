/** Where both engines' planners fetch the record behind a piece of evidence. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { expect, test } from 'vitest';
import { projectRoot } from '../../platform/root.js';
import { compose } from './compose.js';
import { publishFixture, publishReferrer } from './fixtures.js';
import { departmentCodes, loadDepartment } from './load.js';

const { supergraph } = compose([publishFixture('commerce'), publishFixture('food-drug'), publishReferrer()]);
const planner = new QueryPlanner(supergraph);
const plan = async (query: string): Promise<string> =>
  JSON.stringify(await planner.plan(query, undefined, new Set(), 0));
const fetched = (text: string): string[] =>
  [...text.matchAll(/"serviceName":"([^"]+)"/g)].flatMap(([, name]) => name ?? []);

test("a field of one record type is fetched from that type's department only", async () => {
  const text = await plan('{ findings { evidence { record { ... on FoodSampling { samplingNo } } } } }');
  expect(fetched(text)).toEqual(['risk', 'food-drug']);
  expect(text).toContain('...on FoodSampling{samplingNo}');
});

test('the identity of a record needs no department', async () => {
  expect(fetched(await plan('{ findings { evidence { record { __typename id } } } }'))).toEqual(['risk']);
});

test('a common field of any record is fetched from each owner', async () => {
  const text = await plan('{ record(id: "food-drug/FoodSampling/1") { key occurredOn } }');
  expect(fetched(text).sort()).toEqual(['commerce', 'food-drug', 'risk']);
});

test("an enterprise's records come from each department by its organisation code", async () => {
  const text = await plan(
    '{ enterprise(code: "x") { label foodSamplings { nodes { key } } traceEvents { nodes { key } } } }',
  );
  expect(fetched(text).sort()).toEqual(['commerce', 'food-drug', 'risk']);
});

const published = new QueryPlanner(readFileSync(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8'));
const types = departmentCodes().flatMap((code) => loadDepartment(code).records);

test.each(types)(
  'the published graph fetches $name behind a finding from $department',
  async ({ name, department }) => {
    const query = `{ findings { nodes { evidence { record { ... on ${name} { contentHash } } } } } }`;
    const text = JSON.stringify(await published.plan(query, undefined, new Set(), 0));
    expect(fetched(text)).toEqual(['risk', department]);
  },
);
