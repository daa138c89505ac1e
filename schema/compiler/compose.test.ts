import { buildSchema, GraphQLObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { compose } from './compose.js';
import { publishFixture, publishReferrer } from './fixtures.js';
import type { PublishedSubgraph } from './unique-names.js';

const commerce = publishFixture('commerce');
const foodDrug = publishFixture('food-drug');
const changed = (subgraph: PublishedSubgraph, from: string, to: string): PublishedSubgraph => {
  expect(subgraph.sdl).toContain(from);
  return { ...subgraph, sdl: subgraph.sdl.replace(from, to) };
};

describe('what composes', () => {
  const { supergraph, api } = compose([commerce, foodDrug, publishReferrer()]);

  test('departments and a subgraph that refers to their records become one graph', () => {
    const enterprise = buildSchema(api).getType('Enterprise');
    if (!(enterprise instanceof GraphQLObjectType)) throw new Error('no Enterprise');
    expect(Object.keys(enterprise.getFields()).sort()).toEqual(
      ['adverseEvents', 'foodSamplings', 'label', 'orgCode', 'traceEvents'].sort(),
    );
  });

  test('the supergraph names subgraphs by folder and gives symbolic addresses', () => {
    expect(supergraph).toContain('FOOD_DRUG @join__graph(name: "food-drug", url: "http://food-drug.hub/")');
  });

  test('who may publish and what a list costs survive composition', () => {
    expect(supergraph).toContain('@requiresScopes(scopes: [["publish:food-drug"]])');
    expect(supergraph).toContain('@listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"])');
  });

  test('the whole interface comes from the departments, although the referrer knows the key only', () => {
    expect(buildSchema(api).getType('QualityRecord')?.toString()).toBe('QualityRecord');
    expect(api).toMatch(/interface QualityRecord \{[^}]*contentHash: String!/);
  });
});

describe('what is refused', () => {
  test('by both composers: a record type that two departments define', () => {
    const twice = changed(commerce, 'type TraceEvent implements', 'type FoodSampling implements');
    const attempt = (): unknown => compose([twice, foodDrug]);
    expect(attempt).toThrow(/@theguild\/federation-composition: /);
    expect(attempt).toThrow(/@apollo\/composition: /);
  });

  test('by both composers: a code list that differs in one value', () => {
    const longer = changed(foodDrug, 'enum RecordStatus {', 'enum RecordStatus { "草稿" DRAFT');
    const attempt = (): unknown => compose([commerce, longer]);
    expect(attempt).toThrow(/@theguild\/federation-composition: .*RecordStatus/);
    expect(attempt).toThrow(/@apollo\/composition: .*RecordStatus/);
  });

  test('by one composer alone: an interface object without all implementations', () => {
    const referrer = changed(
      publishReferrer(),
      'interface QualityRecord',
      'type QualityRecord @key(fields: "id") @interfaceObject',
    );
    expect(() => compose([commerce, foodDrug, referrer])).toThrow(/@apollo\/composition: /);
  });
});
