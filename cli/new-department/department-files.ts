/** The one folder of a new department: a sampling as a first record type, which every join understands at once. */
import { capitalise, pluralOf } from '../../schema/compiler/naming.js';

/** `market-watch` → `MarketWatchSampling`. */
export const firstTypeOf = (code: string): string => `${code.split('-').map(capitalise).join('')}Sampling`;

/** Seen from the new folder; what stands in a template is no import of this file. */
const KIT = '../_kit/events';
const TEST_KIT = '../../test/testkit';
const GENERATED = './generated/records.js';
const EVENTS = './events.js';

const records = (code: string, title: string, type: string): string => `extend schema
  @department(
    code: "${code}"
    name: "${title}"
    shortName: "${title}"
    contact: "${title}数据管理员"
    freshness: "P1D"
  )

"${title}抽样检查"
type ${type}
  @record(key: "samplingNo", occurredOn: "sampledOn")
  @product(
    producer: "producer"
    name: "productName"
    brand: "brand"
    model: "model"
    gtin: "gtin"
    batch: "batchNo"
    productClass: "productClass"
  ) {
  "抽样编号"
  samplingNo: String! @filter @sort
  "抽查类型"
  samplingType: SamplingType! @filter
  "抽样环节"
  stage: SamplingStage! @filter
  "标称生产企业"
  producer: Subject @role(name: PRODUCER) @filter
  "被抽样单位"
  sampledAt: Subject @role(name: SELLER) @filter
  "产品名称"
  productName: String!
  "产品类别(枢纽目录码)"
  productClass: String @filter
  "商标"
  brand: String
  "规格型号"
  model: String
  "商品条码"
  gtin: String
  "批号或生产日期"
  batchNo: String @filter
  "抽样日期"
  sampledOn: Date! @filter @sort
  "检验机构"
  testingBody: String @filter
  "综合判定"
  verdict: Verdict! @filter
  "不合格项目"
  failedItems: [TestItem!]
  "复检结论"
  retestVerdict: Verdict
  "抽样人"
  sampler: String @personal(mask: NAME)
}
`;

const events = (
  title: string,
  type: string,
): string => `import { defineEvents } from '${KIT}/define-events.js';
import { samplingEvents } from '${KIT}/inspection-events.js';
import type { ${type} } from '${GENERATED}';

/** Raise the version with every change of what a function gives: the feed then sends everything once more. */
export const events = defineEvents({
  version: 1,
  of: {
    ${type}: (r: ${type}) =>
      samplingEvents({ ...r, holder: r.sampledAt, holderRole: 'SELLER', title: '${title}抽样检查' }),
  },
});
`;

const test = (code: string, type: string): string => `import { expect, it } from 'vitest';
import { eventsOfDepartment, TEST_MAKER, TEST_SELLER } from '${TEST_KIT}/department-events.js';
import { events } from '${EVENTS}';

const of = eventsOfDepartment('${code}', events);

it('tells maker and seller what failed', () => {
  const sampling = {
    producer: TEST_MAKER,
    sampledAt: TEST_SELLER,
    productName: '电水壶',
    samplingType: 'CITY',
    stage: 'MARKET',
    verdict: 'FAIL',
    failedItems: [{ name: '接地措施', itemClass: 'A', limit: null, measured: null, unit: null }],
  };
  expect(of('${type}', sampling).map((e) => [e.kind, e.role, e.outcome, e.hazard])).toEqual([
    ['INSPECTION', 'PRODUCER', 'FAIL', '接地措施'],
    ['INSPECTION', 'SELLER', 'FAIL', '接地措施'],
  ]);
});
`;

export interface NewDepartment {
  readonly type: string;
  readonly plural: string;
  /** File name → text. */
  readonly files: ReadonlyMap<string, string>;
}

export function departmentFiles(code: string, title: string): NewDepartment {
  const type = firstTypeOf(code);
  return {
    type,
    plural: pluralOf(type),
    files: new Map([
      ['records.graphql', records(code, title, type)],
      ['events.ts', events(title, type)],
      ['events.test.ts', test(code, type)],
    ]),
  };
}
