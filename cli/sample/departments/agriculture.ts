import { FESTIVE, SUMMER, seasonalAge, workdayAge } from '../calendar.js';
import { batchOf, ORDINARY, productOf, SLOTS } from '../goods-of.js';
import { LABORATORIES } from '../name-lists.js';
import { officer, penalty } from '../penalty.js';
import { pickAt, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';
import { draw, ROUTINE, verdictOf } from './samplings.js';

const DEPARTMENT = 'agriculture';

/** Farm goods have a grade where others have a model. */
const graded = <T extends { readonly model: string }>({ model, ...product }: T) => ({
  ...product,
  grade: model,
});

function monitoring(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'FarmProductMonitoring', i);
  const { producer, slot, fails } = draw(world, 'FARM', i, 25);
  const product = productOf(world.seed, producer, slot);
  const seller = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 199));
  const stage = random.pick(['PRODUCTION', 'PRODUCTION', 'MARKET']);
  const age = seasonalAge(world.calendar, random, FESTIVE);
  const system = published(world, random, {
    age,
    typicalDelay: 10,
    district: producer.district.code,
    open: true,
  });
  return once(system, () => ({
    samplingNo: serialNo(world, 'NC', age, i),
    samplingType: random.pick(ROUTINE),
    stage,
    producer: fails ? subject(producer) : subjectAsKept(producer, random),
    ...(stage === 'MARKET' ? { sampledAt: subjectAsKept(seller, random) } : {}),
    ...graded(product),
    batchNo: batchOf(world.calendar, age, random),
    origin: `上海市${producer.district.name}`,
    sampledOn: world.calendar.day(age),
    reportedOn: world.calendar.day(Math.max(1, age - random.between(3, 12))),
    testingBody: random.pick(LABORATORIES),
    ...verdictOf(product.productClass, fails, slot > SLOTS.failed, random),
    sampler: person(random),
  }));
}

const INPUT_KINDS: Readonly<Record<string, string>> = {
  N0500: 'PESTICIDE',
  N0600: 'VETERINARY_DRUG',
  N0200: 'FEED',
  N0700: 'FERTILISER',
};
const REGISTRATIONS: Readonly<Record<string, string>> = {
  N0500: 'PD',
  N0600: '兽药字',
  N0200: '沪饲预',
  N0700: '农肥',
};

function inputSampling(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'FarmInputSampling', i);
  const { producer, slot, fails } = draw(world, 'FARM_INPUT', i, 20);
  const product = productOf(world.seed, producer, slot);
  const seller = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 211));
  // Sprayed and fed most when crops grow.
  const age = seasonalAge(world.calendar, random, SUMMER);
  const system = published(world, random, {
    age,
    typicalDelay: 14,
    district: seller.district.code,
    open: true,
  });
  return once(system, () => ({
    samplingNo: serialNo(world, 'NZ', age, i),
    kind: INPUT_KINDS[product.productClass] ?? 'FERTILISER',
    samplingType: random.pick(ROUTINE),
    stage: random.pick(['MARKET', 'MARKET', 'PRODUCTION', 'USE']),
    producer: fails ? subject(producer) : subjectAsKept(producer, random),
    sampledAt: subjectAsKept(seller, random),
    ...product,
    registrationNo: `${REGISTRATIONS[product.productClass] ?? '农'}${20_000_000 + producer.serial}`,
    batchNo: batchOf(world.calendar, age, random),
    sampledOn: world.calendar.day(age),
    reportedOn: world.calendar.day(Math.max(1, age - random.between(5, 20))),
    testingBody: random.pick(LABORATORIES),
    ...verdictOf(product.productClass, fails, slot > SLOTS.failed, random),
    sampler: person(random),
  }));
}

function certificate(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'OriginCertificate', i);
  const producer = world.enterprise('FARM', spread(i, world.count('FARM'), world.seed + 223));
  const buyer = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 227));
  const age = seasonalAge(world.calendar, random, FESTIVE);
  const system = published(world, random, { age, typicalDelay: 0.5, district: producer.district.code });
  return once(system, () => ({
    certificateNo: serialNo(world, 'HGZ', age, i),
    producer: subject(producer),
    buyer: subjectAsKept(buyer, random),
    ...graded(productOf(world.seed, producer, i % ORDINARY)),
    batchNo: batchOf(world.calendar, age, random),
    quantity: random.between(40, 6_000).toFixed(1),
    unit: 'kg',
    origin: `上海市${producer.district.name}`,
    commitment: random.pick(['OWN_TEST', 'OWN_TEST', 'COMMISSIONED_TEST', 'QUALITY_CONTROL', 'DECLARATION']),
    issuedOn: world.calendar.day(age),
    harvestedOn: world.calendar.day(age + random.int(3)),
    ...(random.chance(0.4)
      ? {
          inputUses: [
            {
              inputName: random.pick(['吡虫啉', '阿维菌素', '恩诺沙星', '代森锰锌']),
              lastUsedOn: world.calendar.day(age + random.between(10, 40)),
              intervalDays: random.pick([3, 7, 10, 14]),
            },
          ],
        }
      : {}),
    signedBy: person(random),
  }));
}

const CERTIFIERS: Readonly<Record<string, string>> = {
  POLLUTION_FREE: '农产品质量安全中心',
  GREEN_FOOD: '绿色食品发展中心',
  ORGANIC: '有机食品认证中心',
  GEOGRAPHICAL: '农产品质量安全中心',
};

function certification(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'FarmCertification', i);
  const holder = world.enterprise('FARM', spread(i, world.count('FARM'), world.seed + 229));
  const age = workdayAge(world.calendar, random);
  const kind = random.pick([
    'POLLUTION_FREE',
    'POLLUTION_FREE',
    'GREEN_FOOD',
    'GREEN_FOOD',
    'ORGANIC',
    'GEOGRAPHICAL',
  ]);
  const lost = age > 400 && random.chance(0.03);
  const { productName, productClass, brand } = productOf(world.seed, holder, i % ORDINARY);
  const system = published(world, random, {
    age,
    typicalDelay: 10,
    district: holder.district.code,
    open: true,
  });
  return once(system, () => ({
    certificateNo: serialNo(world, 'LB', age, i),
    kind,
    holder: subjectAsKept(holder, random),
    productName,
    productClass,
    brand,
    approvedOutput: random.between(20, 3_000).toFixed(1),
    certifier: CERTIFIERS[kind] ?? '农产品质量安全中心',
    issuedOn: world.calendar.day(age),
    expiresOn: world.calendar.day(age - 1_095),
    ...(lost
      ? {
          state: 'CANCELLED',
          stateChangedOn: world.calendar.day(Math.floor(age / 2)),
          stateReason: '获证单位申请退出',
        }
      : { state: 'VALID' }),
  }));
}

export const AGRICULTURE_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'FarmProductMonitoring', at1: 1_500, rows: monitoring },
  { department: DEPARTMENT, recordType: 'FarmInputSampling', at1: 500, rows: inputSampling },
  { department: DEPARTMENT, recordType: 'OriginCertificate', at1: 1_600, rows: certificate },
  { department: DEPARTMENT, recordType: 'FarmCertification', at1: 400, rows: certification },
  {
    department: DEPARTMENT,
    recordType: 'AgriculturePenalty',
    at1: 250,
    rows: (world, i) =>
      penalty(
        {
          type: 'AgriculturePenalty',
          prefix: '沪农罚',
          kind: 'FARM',
          offences: [
            '未建立农产品生产记录',
            '在安全间隔期内采收农产品',
            '使用国家禁止使用的农药',
            '冒用认证标志',
          ],
          legalBasis: '《中华人民共和国农产品质量安全法》',
          own: (_world, random, { goods }) => ({
            productClass: pickAt(goods, 0).code,
            ...officer(random),
          }),
        },
        world,
        i,
      ),
  },
];
