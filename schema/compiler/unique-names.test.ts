import { expect, test } from 'vitest';
import { publishFixture, publishReferrer } from './fixtures.js';
import { readShared } from './load.js';
import { checkUniqueNames, type PublishedSubgraph } from './unique-names.js';

const commerce = publishFixture('commerce');
const foodDrug = publishFixture('food-drug');
const check = (...subgraphs: PublishedSubgraph[]): void => checkUniqueNames(subgraphs, readShared());
const renamed = (from: RegExp, to: string): PublishedSubgraph => ({
  ...commerce,
  sdl: commerce.sdl.replaceAll(from, to),
});

test('shared types, entities, roots and stubs may stand in several subgraphs', () => {
  expect(() => check(commerce, foodDrug, publishReferrer())).not.toThrow();
});

test('a type that two departments define names both, with their files, and says what to do', () => {
  expect(() => check(foodDrug, renamed(/\bTraceStep\b/g, 'FoodCategory'))).toThrow(
    '类型 FoodCategory: food-drug(subgraphs/food-drug/records.graphql)与 commerce(subgraphs/commerce/records.graphql)都定义了它',
  );
});

test('a field of an enterprise, or of a root, that two departments define is named with its type', () => {
  const clash = (): void => check(foodDrug, renamed(/\btraceEvents\b/g, 'foodSamplings'));
  expect(clash).toThrow(/Enterprise\.foodSamplings: /);
  expect(clash).toThrow(/Query\.foodSamplings: /);
  expect(clash).toThrow(/通用的词请带部门/);
});

test('nothing of a record may be shareable', () => {
  expect(() => check(renamed(/^type TraceEventEdge /gm, 'type TraceEventEdge @shareable '))).toThrow(
    /TraceEventEdge 不能 @shareable/,
  );
});
