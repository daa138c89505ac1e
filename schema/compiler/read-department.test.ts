import { describe, expect, test } from 'vitest';
import { emitSdl } from './emit-sdl.js';
import { fixtureText } from './fixtures.js';
import { readDirectives, readShared } from './load.js';
import { readDepartment } from './read-department.js';

const source = fixtureText('commerce', 'records.graphql');
const language = { shared: readShared(), directives: readDirectives() };
const read = (text: string): unknown => readDepartment('commerce', text, language);
const changed = (from: string, to: string): string => {
  expect(source).toContain(from);
  return source.replace(from, to);
};

test('a definition is read with its code lists, roles and product', () => {
  expect(readDepartment('commerce', source, language)).toMatchObject({
    code: 'commerce',
    freshness: 'PT15M',
    records: [
      {
        name: 'TraceEvent',
        table: 'trace_event',
        plural: 'traceEvents',
        keyField: 'eventNo',
        product: { producer: 'producer', gtin: 'gtin', batch: 'batchNo' },
      },
    ],
  });
});

test.each([
  ['an unknown directive', '@filter\n  "环节"', '@fitler\n  "环节"', /@fitler/],
  ['an unknown type', 'quantity: Decimal', 'quantity: Money', /Money/],
  [
    'a field without description',
    '"数量"\n',
    '',
    /subgraphs\/commerce\/records\.graphql:\d+: quantity 缺少中文说明/,
  ],
  [
    'a subject without role',
    'buyer: Subject @role(name: BUYER)',
    'buyer: Subject',
    /TraceEvent\.buyer: Subject 要写 @role/,
  ],
  [
    'a key that may be absent',
    'eventNo: String!',
    'eventNo: String',
    /key "eventNo" 必须是本类型的 String! 字段/,
  ],
  ['a date that is no date', 'occurredAt: Date!', 'occurredAt: DateTime!', /occurredOn "occurredAt" 必须是/],
  ['a name of the system', 'quantity: Decimal', 'version: Decimal', /这是系统字段的名字/],
  ['another folder', 'code: "commerce"', 'code: "trade"', /与文件夹名 "commerce" 不同/],
  ['a freshness that is no duration', 'PT15M', '15min', /不是 ISO 8601 时长/],
  ['the same label twice', '"批号"', '"商品条码"', /表头 "商品条码" 与另一字段相同/],
  [
    'a label that reads like a part of a subject',
    '"数量"',
    '"收货方 代码"',
    /表头 "收货方代码" 与另一字段相同/,
  ],
  [
    'a product field that is not there',
    'gtin: "gtin"',
    'gtin: "barcode"',
    /@product\(gtin: "barcode"\) 没有这个字段/,
  ],
  [
    'a personal field that can be filtered',
    'batchNo: String',
    'batchNo: String @filter @personal(mask: NAME)',
    /个人信息字段不能 @filter/,
  ],
  ['columns that fall together', 'quantity: Decimal', 'buyerName: String', /列名 buyer_name 重复/],
  [
    'a reference to a record that is no entity',
    'batchNo: String',
    'batchNo: String @refers(to: "TraceEvent", as: "batchEvent")',
    /@refers\(to: "TraceEvent", as: "batchEvent"\) 要指向本部门写了 @record\(entity: true\)/,
  ],
  ['text that is not GraphQL', 'type TraceEvent', 'typ TraceEvent', /records\.graphql:\d+: Syntax Error/],
])('%s is refused with its place', (_, from, to, message) => {
  expect(() => read(changed(from, to))).toThrow(message);
});

test('whether a department publishes de-identified rows stands in each of its records; it has no personal fields', () => {
  const declared = changed('freshness: "PT15M"', 'freshness: "PT15M"\n    deidentified: true');
  expect(readDepartment('commerce', source, language).records[0]?.deidentified).toBe(false);
  expect(readDepartment('commerce', declared, language).records[0]?.deidentified).toBe(true);
  const personal = declared.replace(
    '"数量"\n',
    '"经手人"\n  handler: String @personal(mask: NAME)\n  "数量"\n',
  );
  expect(() => read(personal)).toThrow(/TraceEvent\.handler: 只发布去标识化数据的部门不能有 @personal/);
});

describe('a record that others refer to by its key', () => {
  const referring = (as: string): string =>
    changed('occurredOn: "occurredAt"', 'occurredOn: "occurredAt", entity: true').replace(
      'batchNo: String',
      `batchNo: String @refers(to: "TraceEvent", as: "${as}")`,
    );

  test('is published with both keys, and the reference as a field of its own', () => {
    const sdl = emitSdl(readDepartment('commerce', referring('earlier'), language), readShared());
    expect(sdl).toContain('implements QualityRecord @key(fields: "id") @key(fields: "eventNo")');
    expect(sdl).toMatch(/\n {2}earlier: TraceEvent\n/);
  });

  test.each([
    ['another field', 'quantity'],
    ['the field itself', 'batchNo'],
    ['a system field', 'history'],
  ])('is refused under the name of %s', (_, as) => {
    expect(() => read(referring(as))).toThrow(/的 as 与另一字段或系统字段同名/);
  });
});
