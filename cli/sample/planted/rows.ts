/** Rows of the record types that stories are told in; `more` overrides or adds fields. Each gives its record id. */
import { DISTRICTS } from '../../../domain/districts/district-table.js';
import { PROBLEMS } from '../departments/complaints.js';
import { ADVERSE_KINDS } from '../departments/food-drug.js';
import type { Enterprise } from '../enterprise.js';
import type { Product } from '../goods-of.js';
import { LABORATORIES } from '../name-lists.js';
import { pickAt } from '../random.js';
import { subject } from '../row-parts.js';
import type { Row } from '../sample.js';
import { failedItem, itemNames } from '../test-items.js';
import type { Plot } from './plot.js';

/** What one row is about, and how many days before `until` it happened. */
export interface About {
  readonly maker: Enterprise;
  readonly product: Product;
  readonly age: number;
  readonly more?: Row;
}

export const laboratory = (n: number): string => pickAt(LABORATORIES, n);

/** A failed sample: the n-th item of its class that such goods are tested for. */
export const failing = (plot: Plot, { productClass }: Product, itemClass: 'A' | 'B', n = 0): Row => ({
  verdict: 'FAIL',
  failedItems: [failedItem(productClass, pickAt(itemNames(productClass, itemClass), n), plot.random)],
  followUp: 'PENDING',
});

const district = (plot: Plot, age: number): string => pickAt(DISTRICTS, plot.number + age).code;

export function productSample(plot: Plot, { maker, product, age, more = {} }: About): string {
  const key = plot.key('ZJ', age);
  return plot.add('quality-supervision', 'ProductSampling', key, age, {
    reportNo: key,
    samplingType: 'CITY',
    stage: 'MARKET',
    producer: subject(maker),
    ...product,
    sampledOn: plot.world.calendar.day(age),
    testingBody: laboratory(plot.number),
    verdict: 'PASS',
    districtCode: maker.district.code,
    publicity: 'PUBLIC',
    ...more,
  });
}

export function foodSample(plot: Plot, { maker, product, age, more = {} }: About): string {
  const key = plot.key('SC', age);
  return plot.add('food-drug', 'FoodSampling', key, age, {
    samplingNo: key,
    samplingType: 'CITY',
    stage: 'MARKET',
    producer: subject(maker),
    sampledAt: subject(plot.world.enterprise('SELLER', plot.number)),
    ...product,
    sampledOn: plot.world.calendar.day(age),
    testingBody: laboratory(plot.number),
    verdict: 'PASS',
    districtCode: maker.district.code,
    publicity: 'PUBLIC',
    ...more,
  });
}

export function marketSample(plot: Plot, { maker, product, age, more = {} }: About): string {
  const key = plot.key('LT', age);
  return plot.add('industry-commerce', 'MarketSampling', key, age, {
    samplingNo: key,
    samplingType: 'DISTRICT',
    stage: 'MARKET',
    sampledAt: subject(plot.world.enterprise('SELLER', plot.number)),
    producer: subject(maker),
    ...product,
    sampledOn: plot.world.calendar.day(age),
    testingBody: laboratory(plot.number + 1),
    verdict: 'PASS',
    districtCode: district(plot, age),
    publicity: 'PUBLIC',
    ...more,
  });
}

export function materialSample(plot: Plot, { maker, product, age, more = {} }: About): string {
  const key = plot.key('JC', age);
  const { gtin: _none, ...material } = product;
  return plot.add('construction', 'MaterialSampling', key, age, {
    samplingNo: key,
    samplingType: 'CITY',
    category: 'STRUCTURAL',
    producer: subject(maker),
    usedBy: subject(plot.world.enterprise('CONTRACTOR', plot.number)),
    ...material,
    sampledOn: plot.world.calendar.day(age),
    testingBody: laboratory(plot.number),
    verdict: 'PASS',
    districtCode: district(plot, age),
    ...more,
  });
}

export function adverseEvent(plot: Plot, { maker, product, age, more = {} }: About): string {
  const key = plot.key('BL', age);
  return plot.add('food-drug', 'AdverseEvent', key, age, {
    reportNo: key,
    kind: ADVERSE_KINDS[product.productClass] ?? 'DRUG',
    holder: subject(maker),
    ...product,
    manifestation: '过敏性休克',
    severity: 'HOSPITALISED',
    causality: 'PROBABLE',
    happenedOn: plot.world.calendar.day(age),
    reporter: '市第一人民医院',
    districtCode: district(plot, age),
    ...more,
  });
}

/** Complaint lines: 12365 is made about the maker itself, the others about a shop. */
export type Line = 'quality' | 'consumer' | 'food';
const LINES = {
  quality: { department: 'quality-supervision', type: 'QualitySupervisionComplaint', prefix: '12365-' },
  consumer: { department: 'industry-commerce', type: 'ConsumerComplaint', prefix: '12315-' },
  food: { department: 'food-drug', type: 'FoodDrugComplaint', prefix: '12331-' },
} as const;

export function complaint(plot: Plot, line: Line, { maker, product, age, more = {} }: About): string {
  const { department, type, prefix } = LINES[line];
  const { world, random } = plot;
  const key = plot.key(prefix, age);
  const problem = random.pick(PROBLEMS[product.productClass.startsWith('F') ? 'food' : 'goods']);
  const shop = world.enterprise('SELLER', random.int(world.count('SELLER')));
  const parties =
    line === 'quality'
      ? { respondent: subject(maker) }
      : { respondent: subject(shop), producer: subject(maker) };
  return plot.add(department, type, key, age, {
    complaintNo: key,
    ...parties,
    ...product,
    content: `消费者反映所购${product.productName}${problem},要求处理`,
    hazard: problem,
    injury: false,
    receivedOn: world.calendar.day(age),
    result: age > 30 ? 'SUBSTANTIATED' : 'OPEN',
    districtCode: district(plot, age),
    ...more,
  });
}

export const hurt = (injurySeverity: string): Row => ({ injury: true, injurySeverity });

export function trace(plot: Plot, { maker, product, age, more = {} }: About): string {
  const { world, number } = plot;
  const key = plot.key('ZS', age);
  return plot.add('commerce', 'TraceEvent', key, age, {
    eventNo: key,
    step: 'RETAIL',
    producer: subject(maker),
    supplier: subject(maker),
    buyer: subject(world.enterprise('SELLER', number * 7)),
    ...product,
    quantity: '120.0',
    unit: '箱',
    tradedOn: world.calendar.day(age),
    districtCode: district(plot, age),
    ...more,
  });
}

export function detention(plot: Plot, { maker, product, age, more = {} }: About): string {
  const key = plot.key('JK', age);
  const [goods] = maker.goods;
  return plot.add('inspection-quarantine', 'ImportDetention', key, age, {
    detentionNo: key,
    importer: subject(maker),
    foreignProducer: 'Orion Works Ltd.',
    origin: '意大利',
    ...(goods?.hs === undefined ? {} : { hsCode: goods.hs }),
    ...product,
    weight: '860',
    reason: 'SAFETY',
    disposal: 'RETURNED',
    port: '洋山港区',
    detainedOn: plot.world.calendar.day(age),
    districtCode: maker.district.code,
    ...more,
  });
}

export function foreignNotice(plot: Plot, { maker, product, age, more = {} }: About): string {
  const key = plot.key('A12/', age);
  const { productName, ...identity } = product;
  return plot.add('inspection-quarantine', 'ForeignNotification', key, age, {
    reference: key,
    system: 'SAFETY_GATE',
    classification: 'ALERT',
    riskDecision: 'SERIOUS',
    subject: `${productName}: risk of injury`,
    notifyingCountry: 'Germany',
    origins: ['China'],
    hazards: ['injuries'],
    producer: subject(maker),
    ...identity,
    measure: 'Withdrawal of the product from the market',
    notifiedOn: plot.world.calendar.day(age),
    ...more,
  });
}

export function productRecall(plot: Plot, { maker, product, age, more = {} }: About): string {
  const key = plot.key('ZH', age);
  return plot.add('quality-supervision', 'ProductRecall', key, age, {
    recallNo: key,
    producer: subject(maker),
    ...product,
    defect: '安全项目不合格,存在人身伤害隐患',
    origin: 'ORDERED',
    state: 'OPEN',
    announcedOn: plot.world.calendar.day(age),
    affected: 4_200,
    recalled: 300,
    districtCode: maker.district.code,
    publicity: 'PUBLIC',
    ...more,
  });
}

export type PenaltyType = 'QualitySupervisionPenalty' | 'FoodDrugPenalty' | 'ConstructionPenalty';
const PENALTIES = {
  QualitySupervisionPenalty: { department: 'quality-supervision', prefix: 'ZJCF' },
  FoodDrugPenalty: { department: 'food-drug', prefix: 'SYCF' },
  ConstructionPenalty: { department: 'construction', prefix: 'JJCF' },
} as const;

/** A final fine of 严重 unless told otherwise. */
export function penalty(
  plot: Plot,
  type: PenaltyType,
  respondent: Enterprise,
  age: number,
  more: Row = {},
): { readonly id: string; readonly key: string } {
  const { department, prefix } = PENALTIES[type];
  const key = plot.key(prefix, age);
  const id = plot.add(department, type, key, age, {
    decisionNo: key,
    respondent: subject(respondent),
    offence: '生产不符合保障人体健康和人身、财产安全标准的产品,情节严重',
    legalBasis: '《中华人民共和国产品质量法》第四十九条',
    penaltyKind: 'FINE',
    gravity: 'GRAVE',
    fine: '680000.00',
    decidedOn: plot.world.calendar.day(age),
    finality: 'FINAL',
    fulfilment: 'FULFILLED',
    districtCode: respondent.district.code,
    publicity: 'PUBLIC',
    ...more,
  });
  return { id, key };
}
