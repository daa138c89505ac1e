import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { departmentCodes, readShared } from '../compiler/load.js';
import { publishedSdls } from '../compiler/published-sdls.js';
import { contractProblems } from './contract-rules.js';

const shared = readShared();
const problems = (sdl: string): string[] => contractProblems('water-affairs', parse(sdl), shared);

test.each(publishedSdls('schema').filter(({ name }) => departmentCodes().includes(name)))(
  'the subgraph of $name in the tree keeps the rules itself',
  ({ name, sdl }) => {
    expect(contractProblems(name, parse(sdl), shared)).toEqual([]);
  },
);

test.each([
  [
    '"企" type Enterprise @key(fields: "orgCode") { "码" orgCode: ID! "数" wells: Int! }',
    'Enterprise.wells: 须可为空',
  ],
  ['"查" type Query { "井" wells: [Well!] } "井" type Well { "号" no: ID }', 'Query.wells: 列表须用连接'],
  ['"井" type Well implements QualityRecord { "标识" id: ID! }', 'Well: 记录须有 @key(fields: "id")'],
  ['"井" type Well { "号" no: ID @override(from: "food-drug") }', 'Well: 不得使用 @override'],
  ['"井" type Well @shareable { "号" no: ID }', 'Well: 不得使用 @shareable'],
  ['"井" type Well { number: ID }', 'Well: 缺少中文说明:number'],
  ['"改" type Mutation { "发" publishWells: Int }', 'Mutation.publishWells: 须写明权限'],
  ['"判定" enum Verdict { "合格" PASS }', 'Verdict: 与 schema/shared.graphql 中的定义不同'],
  [
    '"查" type Query { "井" wells(first: Int): WellConnection } "页" type WellConnection { "本页" nodes: [ID!] }',
    'Query.wells: 连接缺少 参数 after、WellConnection.pageInfo、@listSize',
  ],
])('%s is refused', (sdl, problem) => {
  expect(problems(sdl).join('\n')).toContain(problem);
});

test.each(['[]', '[[]]', '[["publish:water-affairs"], []]'])(
  'a mutation that anybody may send is refused: scopes %s',
  (scopes) => {
    const sdl = `"改" type Mutation { "发" publishWells: Int @requiresScopes(scopes: ${scopes}) }`;
    expect(problems(sdl)).toEqual([expect.stringContaining('Mutation.publishWells: 须写明权限')]);
  },
);

test('a type of another subgraph may be named by its key, and gets no field', () => {
  const others = [parse('type FoodSampling @key(fields: "id") { id: ID! verdict: String }')];
  const refer = (fields: string) =>
    contractProblems(
      'water-affairs',
      parse(`"抽检" type FoodSampling @key(fields: "id") { "标识" id: ID! ${fields} }`),
      shared,
      others,
    );
  expect(refer('')).toEqual([]);
  expect(refer('"注" note: String')).toEqual([
    expect.stringContaining('FoodSampling.note: FoodSampling 属于别的子图'),
  ]);
});

test('a copy of a shared type may be described otherwise', () => {
  const copy =
    '"页" type PageInfo @shareable { "后" hasNextPage: Boolean! "前" hasPreviousPage: Boolean! "首" startCursor: String "末" endCursor: String }';
  expect(problems(copy)).toEqual([]);
});
