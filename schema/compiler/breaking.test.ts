import { expect, test } from 'vitest';
import { breakingChanges, parseWaivers } from './breaking.js';

const released = 'type Query { sampling(key: ID!): Sampling } type Sampling { key: ID! brand: String } ';
const today = '2026-11-24';
const waiver = (until: string): string =>
  JSON.stringify([
    { change: 'FIELD_REMOVED Sampling.brand', reason: '从未发布过数据', who: '食药监数据中心', until },
  ]);
const withoutBrand = released.replace('brand: String', '');

test('an addition breaks nobody', async () => {
  const added = released.replace('brand: String', 'brand: String model: String');
  expect(await breakingChanges(released, added, [], today)).toEqual([]);
});

test('a removed field is refused, with the words that a waiver needs', async () => {
  const [problem, ...more] = await breakingChanges(released, withoutBrand, [], today);
  expect(problem).toMatch(/^破坏性变更 FIELD_REMOVED Sampling\.brand: /);
  expect(problem).toContain('schema/waivers.json');
  expect(more).toEqual([]);
});

test('a waiver by name, with reason, person and date, lets it pass until that day', async () => {
  expect(await breakingChanges(released, withoutBrand, parseWaivers(waiver('2026-11-24')), today)).toEqual(
    [],
  );
  expect(
    await breakingChanges(released, withoutBrand, parseWaivers(waiver('2026-11-23')), today),
  ).toHaveLength(2);
});

test('a waiver for a change that is not there is to be taken out', async () => {
  const [problem] = await breakingChanges(released, released, parseWaivers(waiver('2026-12-31')), today);
  expect(problem).toContain('没有对应的变更');
});

const identified = (key: string, day: string): string => `
  directive @record(key: String!, occurredOn: String!) on OBJECT
  type Query { sampling(key: ID!): Sampling }
  type Sampling @record(key: "${key}", occurredOn: "${day}") {
    samplingNo: String! reportNo: String! sampledOn: Date! testedOn: Date!
  }
  scalar Date
`;

test('another key or another day of a record is refused, though no field changed', async () => {
  const before = identified('samplingNo', 'sampledOn');
  expect(await breakingChanges(before, before, [], today)).toEqual([]);
  const [key, day, ...more] = await breakingChanges(before, identified('reportNo', 'testedOn'), [], today);
  expect(key).toMatch(/^破坏性变更 RECORD_KEY_CHANGED Sampling: 业务主键由 samplingNo 改为 reportNo/);
  expect(day).toMatch(/^破坏性变更 RECORD_DAY_CHANGED Sampling: 业务日期由 sampledOn 改为 testedOn/);
  expect(more).toEqual([]);
});

test('a baseline of before records were marked holds none to a key', async () => {
  const unmarked = identified('samplingNo', 'sampledOn').replace(/ @record\(key: "[^)]*\)/, '');
  expect(unmarked).not.toContain('key: "');
  expect(await breakingChanges(unmarked, identified('reportNo', 'testedOn'), [], today)).toEqual([]);
});

test('a waiver without a reason is no waiver', () => {
  expect(() => parseWaivers('[{"change":"x","who":"y","until":"2026-01-01"}]')).toThrow(/reason/);
});

const rows = (label: string, value: string): string => `
  type Query { samplings(filter: SamplingFilter): Int }
  type Mutation { publishSamplings(rows: [SamplingInput!]!): Int dismiss(input: DismissInput): Int }
  input DismissInput { "${label}" reason: String }
  input SamplingInput { "${label}" batchNo: String verdict: Verdict }
  input SamplingFilter { "${label}" batchNo: String }
  enum Verdict { "${value}" PASS }
`;

test('a changed label of a column or of a code breaks the files that departments send', async () => {
  const problems = await breakingChanges(rows('批号', '合格'), rows('生产批号', '通过'), [], today);
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    '破坏性变更 INPUT_FIELD_DESCRIPTION_CHANGED SamplingInput.batchNo',
    '破坏性变更 ENUM_VALUE_DESCRIPTION_CHANGED Verdict.PASS',
  ]);
});
