/** Samplings: most pass. A failing one is of a product that nothing else speaks of, by a maker hit once. */
import { DISTRICTS } from '../../../domain/districts/district-table.js';
import type { ItemClass } from '../../../domain/quality-event.js';
import { FESTIVE, SUMMER, seasonalAge, WINTER, workdayAge } from '../calendar.js';
import type { Enterprise, EnterpriseKind } from '../enterprise.js';
import { batchOf, ORDINARY, productOf, SLOTS } from '../goods-of.js';
import { LABORATORIES } from '../name-lists.js';
import { pickAt, type Random, spread } from '../random.js';
import type { RecordPlan } from '../record-plan.js';
import {
  maker,
  person,
  published,
  rowRandom,
  serialNo,
  subject,
  subjectAsKept,
  withCorrection,
} from '../row-parts.js';
import type { Row } from '../sample.js';
import { failedItem, itemNames } from '../test-items.js';
import type { World } from '../world.js';

export const ROUTINE = [
  'CITY',
  'CITY',
  'CITY',
  'DISTRICT',
  'DISTRICT',
  'NATIONAL',
  'SPECIAL',
  'RISK_MONITORING',
] as const;
const STAGES = ['MARKET', 'MARKET', 'MARKET', 'ONLINE', 'PRODUCTION'] as const;

/** Of failing samples four in ten fail a safety item, as many a quality item, the rest the label. */
const classOfFailure = (random: Random): ItemClass => {
  const place = random.next();
  return place < 0.4 ? 'A' : place < 0.8 ? 'B' : 'C';
};

interface Draw {
  readonly producer: Enterprise;
  readonly slot: number;
  readonly fails: boolean;
}

/** Every `every`-th sample fails; failing ones go round the makers by themselves. */
export function draw(world: World, kind: EnterpriseKind, i: number, every: number): Draw {
  const makers = world.count(kind);
  if (i % every !== 3) {
    const producer = world.enterprise(kind, spread(i, makers, world.seed + 11));
    return { producer, slot: Math.floor(i / makers) % ORDINARY, fails: false };
  }
  const k = Math.floor(i / every);
  const producer = world.enterprise(kind, spread(k, makers, world.seed + 29));
  return { producer, slot: SLOTS.failed + (Math.floor(k / makers) % 90), fails: true };
}

/** Verdict and what follows from it. A second failure of a maker is one of the label: it is no repeat offender. */
export function verdictOf(productClass: string, fails: boolean, again: boolean, random: Random): Row {
  if (!fails) return { verdict: 'PASS' };
  const itemClass = again ? 'C' : classOfFailure(random);
  if (itemClass === 'C' && random.chance(0.5)) return { verdict: 'LABEL_FAIL', followUp: 'RECTIFIED' };
  const name = random.pick(itemNames(productClass, itemClass));
  return {
    verdict: 'FAIL',
    failedItems: [failedItem(productClass, name, random)],
    followUp: random.pick(['RECTIFIED', 'RECTIFIED', 'RECTIFYING', 'PENDING']),
  };
}

/** Heaters and gas water heaters are sampled when they are sold. */
const HEATING: ReadonlySet<string> = new Set(['E0202', 'G0200']);

const corrected = () => ({ testingBody: pickAt(LABORATORIES, 0) });

function productSampling(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'ProductSampling', i);
  const { producer, slot, fails } = draw(world, 'GOODS', i, 20);
  const product = productOf(world.seed, producer, slot);
  const age = HEATING.has(product.productClass)
    ? seasonalAge(world.calendar, random, WINTER)
    : workdayAge(world.calendar, random);
  const stage = random.pick(STAGES);
  const seller = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 3));
  const place = stage === 'PRODUCTION' ? producer : seller;
  const system = published(world, random, {
    age,
    typicalDelay: 20,
    district: place.district.code,
    open: true,
  });
  if (system === null) return [];
  const row = {
    reportNo: serialNo(world, 'ZJ', age, i),
    taskNo: `${world.calendar.day(age).slice(0, 4)}-${String(random.between(1, 60)).padStart(3, '0')}`,
    samplingType: random.pick(ROUTINE),
    stage,
    producer: fails ? subject(producer) : subjectAsKept(producer, random),
    ...(stage === 'PRODUCTION' ? {} : { sampledAt: subjectAsKept(seller, random) }),
    ...product,
    batchNo: batchOf(world.calendar, age, random),
    sampledOn: world.calendar.day(age),
    testedOn: world.calendar.day(Math.max(1, age - random.between(3, 15))),
    testingBody: random.pick(LABORATORIES),
    lotSize: random.between(20, 5_000),
    ...verdictOf(product.productClass, fails, slot > SLOTS.failed, random),
    sampler: person(random),
    ...system,
  };
  return withCorrection(world, random, row, age, corrected);
}

function foodSampling(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'FoodSampling', i);
  const { producer, slot, fails } = draw(world, 'FOOD', i, 25);
  const product = productOf(world.seed, producer, slot);
  const summer = ['F1000', 'F0600', 'F0601', 'F2200', 'F0400'].includes(product.productClass);
  const age = seasonalAge(world.calendar, random, summer ? SUMMER : FESTIVE);
  const seller = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 5));
  const system = published(world, random, {
    age,
    typicalDelay: 18,
    district: seller.district.code,
    open: true,
  });
  if (system === null) return [];
  const row = {
    samplingNo: serialNo(world, 'SC', age, i),
    samplingType: random.pick(ROUTINE),
    stage: random.pick(['MARKET', 'MARKET', 'USE', 'ONLINE', 'PRODUCTION']),
    producer: fails ? subject(producer) : subjectAsKept(producer, random),
    sampledAt: subjectAsKept(seller, random),
    ...product,
    subcategory: product.productName,
    batchNo: batchOf(world.calendar, age, random),
    shelfLifeDays: random.pick([30, 90, 180, 270, 365, 540]),
    sampledOn: world.calendar.day(age),
    reportedOn: world.calendar.day(Math.max(1, age - random.between(5, 20))),
    testingBody: random.pick(LABORATORIES),
    ...verdictOf(product.productClass, fails, slot > SLOTS.failed, random),
    sampler: person(random),
    ...system,
  };
  return withCorrection(world, random, row, age, corrected);
}

function marketSampling(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'MarketSampling', i);
  const imported = i % 5 === 0;
  // What fails here comes from outside the city: such makers have no file.
  const { producer, slot, fails } = draw(world, imported ? 'IMPORTER' : 'GOODS', i, 20);
  const age = workdayAge(world.calendar, random);
  const seller = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 7));
  const system = published(world, random, {
    age,
    typicalDelay: 12,
    district: seller.district.code,
    open: true,
  });
  if (system === null) return [];
  const product = productOf(world.seed, producer, fails ? 0 : slot);
  const { gtin, ...outside } = product;
  const row = {
    samplingNo: serialNo(world, 'LT', age, i),
    samplingType: random.pick(ROUTINE),
    stage: random.chance(0.3) ? 'ONLINE' : 'MARKET',
    sampledAt: subjectAsKept(seller, random),
    producer: fails ? maker(random, producer.goods[0]?.trade ?? '实业') : subjectAsKept(producer, random),
    ...(fails || gtin === undefined ? outside : product),
    batchNo: batchOf(world.calendar, age, random),
    sampledOn: world.calendar.day(age),
    testingBody: random.pick(LABORATORIES),
    price: (5 + random.next() * 900).toFixed(2),
    purchased: random.between(2, 800),
    ...verdictOf(product.productClass, fails, false, random),
    sampler: person(random),
    ...system,
  };
  return withCorrection(world, random, row, age, corrected);
}

function materialSampling(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'MaterialSampling', i);
  const { producer, slot, fails } = draw(world, 'BUILDING', i, 40);
  const age = workdayAge(world.calendar, random);
  const user = world.enterprise('CONTRACTOR', spread(i, world.count('CONTRACTOR'), world.seed + 13));
  const system = published(world, random, { age, typicalDelay: 9, district: pickAt(DISTRICTS, i).code });
  if (system === null) return [];
  const { gtin: _none, ...product } = productOf(world.seed, producer, slot);
  const structural = ['B0101', 'B0200', 'B0300'].includes(product.productClass);
  const row = {
    samplingNo: serialNo(world, 'JC', age, i),
    samplingType: random.pick(ROUTINE),
    category: structural ? 'STRUCTURAL' : product.productClass > 'B0599' ? 'DECORATIVE' : 'FUNCTIONAL',
    producer: fails ? subject(producer) : subjectAsKept(producer, random),
    usedBy: subjectAsKept(user, random),
    projectNo: projectNoOf(world, random.int(Math.max(1, Math.round(PROJECTS_AT_1 * world.scale)))),
    ...product,
    batchNo: batchOf(world.calendar, age, random),
    lotSize: String(random.between(5, 600)),
    unit: producer.goods[0]?.unit ?? '件',
    sampledOn: world.calendar.day(age),
    testingBody: random.pick(LABORATORIES),
    ...verdictOf(product.productClass, fails, slot > SLOTS.failed, random),
    witness: person(random),
    ...system,
  };
  return withCorrection(world, random, row, age, corrected);
}

export const PROJECTS_AT_1 = 4_000;

export const projectNoOf = (world: World, i: number): string =>
  `BJ${String(i + 1).padStart(6, '0')}-${world.seed % 100}`;

export const SAMPLING_PLANS: readonly RecordPlan[] = [
  { department: 'quality-supervision', recordType: 'ProductSampling', at1: 60_000, rows: productSampling },
  { department: 'industry-commerce', recordType: 'MarketSampling', at1: 30_000, rows: marketSampling },
  { department: 'construction', recordType: 'MaterialSampling', at1: 20_000, rows: materialSampling },
  { department: 'food-drug', recordType: 'FoodSampling', at1: 60_000, rows: foodSampling },
];
