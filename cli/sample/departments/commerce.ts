import { workdayAge } from '../calendar.js';
import type { Enterprise } from '../enterprise.js';
import { batchOf, ORDINARY, productOf } from '../goods-of.js';
import { COUNTRIES } from '../name-lists.js';
import { type Random, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';
import { TRADER_PLANS } from './traders.js';

const DEPARTMENT = 'commerce';

/** Days after the first trade, and what remains of its quantity, by the places of a chain. */
const CHAIN = [
  { step: 'FACTORY', later: 0, share: 1 },
  { step: 'WHOLESALE', later: 2, share: 0.4 },
  { step: 'RETAIL', later: 4, share: 0.1 },
  { step: 'RETAIL', later: 5, share: 0.08 },
  { step: 'CATERING', later: 6, share: 0.02 },
] as const;

/** Everything that the trades of one chain have in common. */
function chainOf(world: World, chain: number) {
  const random = rowRandom(world, 'TraceEvent', chain);
  const imported = chain % 6 === 5;
  const kind = imported ? 'IMPORTER' : 'FOOD';
  const producer = world.enterprise(kind, spread(chain, world.count(kind), world.seed + 79));
  const age = workdayAge(world.calendar, random);
  return {
    imported,
    producer,
    age,
    product: productOf(world.seed, producer, chain % ORDINARY),
    batchNo: batchOf(world.calendar, age, random),
    quantity: random.between(200, 8_000),
    unit: producer.goods[(chain % ORDINARY) % 2]?.unit ?? '件',
    origin: imported ? random.pick(COUNTRIES) : '上海',
    traceCode: `31${String(chain + 1).padStart(12, '0')}`,
  };
}

function parties(world: World, chain: number, link: number, producer: Enterprise, random: Random): Row {
  const sellers = world.count('SELLER');
  const seller = (n: number): Enterprise =>
    world.enterprise('SELLER', spread(chain * CHAIN.length + n, sellers, world.seed + 83));
  return {
    supplier: subjectAsKept(link === 0 ? producer : seller(link - 1), random),
    buyer: subjectAsKept(seller(link), random),
  };
}

function trace(world: World, i: number): readonly Row[] {
  const link = i % CHAIN.length;
  const chain = (i - link) / CHAIN.length;
  const { step, later, share } = CHAIN[link] ?? CHAIN[0];
  const facts = chainOf(world, chain);
  const { imported, producer, quantity, product, batchNo, unit, origin, traceCode } = facts;
  const age = facts.age - later;
  const random = rowRandom(world, 'TraceLink', i);
  const system =
    age < 2 ? null : published(world, random, { age, typicalDelay: 0.5, district: producer.district.code });
  return once(system, () => ({
    eventNo: serialNo(world, 'ZS', age, i),
    traceCode,
    step: imported && link === 0 ? 'IMPORT_SUPPLY' : step,
    producer: subject(producer),
    ...parties(world, chain, link, producer, random),
    ...product,
    batchNo,
    quantity: (quantity * share).toFixed(1),
    unit,
    tradedOn: world.calendar.day(age),
    origin,
  }));
}

function withdrawal(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'WithdrawalReport', i);
  const seller = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 89));
  const producer = world.enterprise('FOOD', spread(i, world.count('FOOD'), world.seed + 97));
  const age = workdayAge(world.calendar, random);
  const system = published(world, random, { age, typicalDelay: 3, district: seller.district.code });
  return once(system, () => ({
    reportNo: serialNo(world, 'TS', age, i),
    seller: subjectAsKept(seller, random),
    producer: subject(producer),
    ...productOf(world.seed, producer, i % ORDINARY),
    batchNo: batchOf(world.calendar, age, random),
    reason: random.pick(['FAILED_SAMPLING', 'RECALL', 'OWN_INITIATIVE', 'OWN_INITIATIVE']),
    quantity: String(random.between(5, 2_000)),
    stores: random.between(1, 60),
    executedOn: world.calendar.day(age),
    completed: random.chance(0.9),
    contactPerson: person(random),
  }));
}

function liquorLicence(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'LiquorLicence', i);
  const holder = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 101));
  const age = workdayAge(world.calendar, random);
  const expired = age > 1_000;
  const system = published(world, random, { age, typicalDelay: 4, district: holder.district.code });
  return once(system, () => ({
    licenceNo: serialNo(world, 'JL', age, i),
    kind: random.chance(0.2) ? 'WHOLESALE' : 'RETAIL',
    holder: subjectAsKept(holder, random),
    issuer: `${holder.district.name}商务委员会`,
    issuedOn: world.calendar.day(age),
    expiresOn: world.calendar.day(age - 1_000),
    state: expired ? 'EXPIRED' : random.chance(0.96) ? 'VALID' : 'CANCELLED',
    principal: person(random),
  }));
}

const ELEMENTS = ['顾客', '品牌', '安全', '诚信', '绩效'] as const;

function evaluation(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'ServiceEvaluation', i);
  const evaluated = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 103));
  const age = workdayAge(world.calendar, random);
  const base = 68 + 24 * random.next();
  const score = (): string => Math.min(100, base + 8 * random.next() - 4).toFixed(1);
  const system = published(world, random, { age, typicalDelay: 15, district: evaluated.district.code });
  return once(system, () => ({
    evaluationNo: serialNo(world, 'MY', age, i),
    evaluated: subjectAsKept(evaluated, random),
    industry: random.pick(['零售', '餐饮', '物流', '旅游', '电子商务']),
    year: Number(world.calendar.day(age).slice(0, 4)),
    sampleSize: random.between(120, 900),
    score: base.toFixed(1),
    scores: ELEMENTS.map((indicator) => ({ indicator, score: score() })),
    evaluator: random.pick(['上海质量管理科学研究院', '上海市质量协会用户评价中心']),
    evaluatedOn: world.calendar.day(age),
  }));
}

export const COMMERCE_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'TraceEvent', at1: 60_000, rows: trace },
  { department: DEPARTMENT, recordType: 'WithdrawalReport', at1: 4_000, rows: withdrawal },
  { department: DEPARTMENT, recordType: 'LiquorLicence', at1: 4_000, rows: liquorLicence },
  { department: DEPARTMENT, recordType: 'ServiceEvaluation', at1: 4_000, rows: evaluation },
  ...TRADER_PLANS,
];
