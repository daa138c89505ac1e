/** Samplings and recalls of medical products, and incidents of food safety. */
import { SUMMER, seasonalAge, workdayAge } from '../calendar.js';
import { batchOf, ORDINARY, productOf, SLOTS } from '../goods-of.js';
import { LABORATORIES } from '../name-lists.js';
import { spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';
import { draw, ROUTINE, verdictOf } from './samplings.js';

const DEPARTMENT = 'food-drug';

const KINDS: Readonly<Record<string, { readonly kind: string; readonly prefix: string }>> = {
  M0100: { kind: 'DRUG', prefix: '国药准字H' },
  M0200: { kind: 'DEVICE', prefix: '沪械注准' },
  M0300: { kind: 'COSMETIC', prefix: '沪G妆网备字' },
};
const kindOf = (productClass: string) => KINDS[productClass] ?? { kind: 'DRUG', prefix: '国药准字H' };

/** The same product bears the same number. */
const approvalOf = (serial: number, slot: number, prefix: string): string =>
  `${prefix}2020${String((serial * 1_000 + slot) % 10_000_000).padStart(7, '0')}`;

function sampling(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'MedicalSampling', i);
  const { producer, slot, fails } = draw(world, 'MEDICAL', i, 30);
  const product = productOf(world.seed, producer, slot);
  const { kind, prefix } = kindOf(product.productClass);
  const seller = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 241));
  const age = workdayAge(world.calendar, random);
  const system = published(world, random, {
    age,
    typicalDelay: 18,
    district: seller.district.code,
    open: true,
  });
  return once(system, () => ({
    samplingNo: serialNo(world, 'YC', age, i),
    kind,
    samplingType: random.pick(ROUTINE),
    stage: random.pick(['MARKET', 'MARKET', 'USE', 'ONLINE', 'PRODUCTION']),
    producer: fails ? subject(producer) : subjectAsKept(producer, random),
    sampledAt: subjectAsKept(seller, random),
    ...product,
    approvalNo: approvalOf(producer.serial, slot, prefix),
    batchNo: batchOf(world.calendar, age, random),
    expiresOn: world.calendar.day(age - random.pick([365, 730])),
    sampledOn: world.calendar.day(age),
    reportedOn: world.calendar.day(Math.max(1, age - random.between(5, 25))),
    testingBody: random.pick(LABORATORIES),
    standards: [kind === 'DRUG' ? '《中华人民共和国药典》2020 年版' : '产品技术要求'],
    ...verdictOf(product.productClass, fails, slot > SLOTS.failed, random),
    sampler: person(random),
  }));
}

const DEFECTS: Readonly<Record<string, readonly string[]>> = {
  DRUG: ['溶出度不符合规定', '装量差异不符合规定', '说明书遗漏不良反应'],
  DEVICE: ['连接处可能漏液', '示值误差超出允许范围', '无菌包装破损'],
  COSMETIC: ['检出标签未标示的防晒剂', '菌落总数超标'],
};

function recall(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'MedicalRecall', i);
  const producer = world.enterprise('MEDICAL', spread(i, world.count('MEDICAL'), world.seed + 251));
  const slot = i % ORDINARY;
  const product = productOf(world.seed, producer, slot);
  const { kind, prefix } = kindOf(product.productClass);
  const age = 20 + workdayAge(world.calendar, random);
  const affected = random.between(100, 40_000);
  const closed = age > 150;
  const recalled = Math.floor(affected * (closed ? 0.7 + 0.3 * random.next() : 0.4 * random.next()));
  const system = published(world, random, {
    age,
    typicalDelay: 2,
    district: producer.district.code,
    open: true,
  });
  return once(system, () => ({
    recallNo: serialNo(world, 'YZH', age, i),
    kind,
    producer: subject(producer),
    ...product,
    approvalNo: approvalOf(producer.serial, slot, prefix),
    batchNo: batchOf(world.calendar, age, random),
    level: random.pick(['LEVEL_2', 'LEVEL_3', 'LEVEL_3']),
    origin: random.chance(0.9) ? 'VOLUNTARY' : 'ORDERED',
    state: closed ? 'CLOSED' : 'OPEN',
    defect: random.pick(DEFECTS[kind] ?? ['不符合规定']),
    remedy: random.pick(['退回并监督销毁', '更换', '修改说明书和标签']),
    announcedOn: world.calendar.day(age),
    ...(closed ? { completedOn: world.calendar.day(age - 120) } : {}),
    affected,
    recalled,
    progress: [{ reportedOn: world.calendar.day(Math.max(1, age - 10)), recalled: Math.floor(recalled / 2) }],
  }));
}

const CAUSES = [
  { cause: 'BACTERIAL', agent: '副溶血性弧菌' },
  { cause: 'BACTERIAL', agent: '沙门氏菌' },
  { cause: 'BACTERIAL', agent: '蜡样芽胞杆菌' },
  { cause: 'VIRAL', agent: '诺如病毒' },
  { cause: 'NATURAL_TOXIN', agent: '菜豆皂素' },
  { cause: 'UNKNOWN' },
] as const;

/** Meals, no packaged food: they speak of no product. Nobody stayed in hospital. */
function incident(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'FoodSafetyIncident', i);
  const responsible = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 257));
  const age = Math.max(30, seasonalAge(world.calendar, random, SUMMER));
  const ill = random.between(2, 25);
  const system = published(world, random, { age, typicalDelay: 2, district: responsible.district.code });
  return once(system, () => ({
    incidentNo: serialNo(world, 'SPAQ', age, i),
    grade: ill > 20 ? 'ORDINARY' : 'BELOW_GRADE',
    site: random.pick(['RESTAURANT', 'RESTAURANT', 'CANTEEN', 'CATERING_DELIVERY', 'BANQUET']),
    responsible: subject(responsible),
    productName: random.pick(['凉拌菜', '白切鸡', '炒四季豆', '盒饭', '生食水产品']),
    productClass: 'F3100',
    ...random.pick(CAUSES),
    exposed: ill + random.between(5, 80),
    ill,
    hospitalised: 0,
    deaths: 0,
    happenedOn: world.calendar.day(age),
    reportedOn: world.calendar.day(age - 1),
    measures: '封存可疑食品,责令停业整改',
    closed: age > 60,
    reporter: person(random),
  }));
}

export const MEDICAL_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'MedicalSampling', at1: 3_000, rows: sampling },
  { department: DEPARTMENT, recordType: 'MedicalRecall', at1: 150, rows: recall },
  { department: DEPARTMENT, recordType: 'FoodSafetyIncident', at1: 150, rows: incident },
];
