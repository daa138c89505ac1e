/** What the industry authority counts: output, innovation, whole industries; and evaluations of enterprises. */
import { HISTORY_DAYS, workdayAge } from '../calendar.js';
import type { Enterprise, EnterpriseKind } from '../enterprise.js';
import { ORDINARY, productOf } from '../goods-of.js';
import { pickAt, type Random, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';

const DEPARTMENT = 'economy-information';

/** Makers above the size from which output is counted. */
const MAKERS: readonly EnterpriseKind[] = ['GOODS', 'FOOD', 'GOODS', 'MEDICAL', 'GOODS', 'BUILDING'];
const MONTHS = 34;
const YEARS = Math.floor(HISTORY_DAYS / 365);

/** Age of the last day of the month that ended so many months before the last one that is complete. */
function monthEnd({ calendar }: World, before: number): number {
  let age = 1;
  for (let left = before; ; age += 1) {
    if (calendar.day(age - 1).slice(8) === '01' && left-- === 0) return age;
  }
}

/** Age of the last 31 December but so many. */
function yearEnd({ calendar }: World, before: number): number {
  let age = 1 + 365 * before;
  while (calendar.day(age).slice(5) !== '12-31') age += 1;
  return age;
}

const periodOf = (world: World, age: number): Row => ({
  year: Number(world.calendar.day(age).slice(0, 4)),
  month: world.calendar.month(age),
  periodEnd: world.calendar.day(age),
});

function makerAt(world: World, i: number): Enterprise {
  const kind = pickAt(MAKERS, i);
  return world.enterprise(kind, spread(Math.floor(i / MAKERS.length), world.count(kind), world.seed + 139));
}

/** Before Spring Festival less is made, towards the end of the year more. */
const SEASONAL = [0.78, 0.72, 1, 1.02, 1.03, 1.05, 0.98, 0.97, 1.06, 1.04, 1.12, 1.18] as const;

function output(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'IndustrialOutput', i);
  const producer = makerAt(world, i);
  const age = monthEnd(world, random.int(MONTHS));
  const season = SEASONAL[world.calendar.month(age) - 1] ?? 1;
  const value = (200 + 9_000 * random.next() ** 2) * season;
  const sold = value * (0.9 + 0.12 * random.next());
  const system = published(world, random, { age, typicalDelay: 12, district: producer.district.code });
  return once(system, () => ({
    reportNo: serialNo(world, 'CZ', age, i),
    producer: subject(producer),
    ...periodOf(world, age),
    industryCode: producer.kind === 'FOOD' ? 'C14' : 'C38',
    mainClass: pickAt(producer.goods, 0).code,
    outputValue: value.toFixed(2),
    salesValue: sold.toFixed(2),
    ...(random.chance(0.4) ? { exportValue: (sold * random.next() * 0.5).toFixed(2) } : {}),
    employees: random.between(30, 1_800),
    capacityUse: Math.min(99, 60 + 30 * random.next() * season).toFixed(1),
    goods: [0, 1].map((slot) => producedGoods(world, producer, slot, random)),
    preparer: person(random),
  }));
}

function producedGoods(world: World, producer: Enterprise, slot: number, random: Random): Row {
  const { productName, productClass } = productOf(world.seed, producer, slot % ORDINARY);
  const produced = random.between(500, 400_000);
  return {
    productName,
    productClass,
    unit: pickAt(producer.goods, slot).unit,
    produced: String(produced),
    sold: String(Math.floor(produced * (0.88 + 0.14 * random.next()))),
    stock: String(Math.floor(produced * 0.2 * random.next())),
  };
}

function technologyCentre(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'TechnologyCentre', i);
  const holder = makerAt(world, i);
  const age = workdayAge(world.calendar, random);
  const left = age > 700 && random.chance(0.04);
  const system = published(world, random, {
    age,
    typicalDelay: 10,
    district: holder.district.code,
    open: true,
  });
  return once(system, () => ({
    certificateNo: serialNo(world, 'JSZX', age, i),
    holder: subjectAsKept(holder, random),
    level: random.pick(['NATIONAL', 'CITY', 'CITY', 'CITY', 'DISTRICT', 'DISTRICT']),
    field: `${pickAt(holder.goods, 0).trade}制造`,
    recognisedOn: world.calendar.day(age),
    ...(age > 400
      ? { evaluatedOn: world.calendar.day(age - 365), score: (62 + 34 * random.next()).toFixed(1) }
      : {}),
    state: left ? 'WITHDRAWN' : 'VALID',
    ...(left ? { stateChangedOn: world.calendar.day(Math.floor(age / 2)) } : {}),
    researchers: random.between(15, 400),
    ...(random.chance(0.4) ? { standards: [`GB/T ${random.between(10_000, 39_999)}`] } : {}),
    director: person(random),
  }));
}

const GOALS = ['一次交检合格率提高到 99%', '关键工序能力指数不低于 1.33', '售后返修率下降三成'] as const;

function innovation(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'InnovationIndicator', i);
  const reporter = makerAt(world, i);
  const age = yearEnd(world, random.int(YEARS));
  const revenue = 3_000 + 90_000 * random.next() ** 2;
  const fixed = revenue * 0.12 * random.next();
  const upgrade = fixed * (0.35 + 0.4 * random.next());
  const system = published(world, random, { age, typicalDelay: 45, district: reporter.district.code });
  return once(system, () => ({
    statementNo: serialNo(world, 'JG', age, i),
    reporter: subjectAsKept(reporter, random),
    year: Number(world.calendar.day(age).slice(0, 4)),
    periodEnd: world.calendar.day(age),
    revenue: revenue.toFixed(2),
    researchSpending: (revenue * (0.004 + 0.03 * random.next())).toFixed(2),
    upgradeInvestment: upgrade.toFixed(2),
    fixedInvestment: fixed.toFixed(2),
    newProductRevenue: (revenue * 0.4 * random.next()).toFixed(2),
    patents: random.between(0, 60),
    ...(random.chance(0.6)
      ? {
          projects: [
            {
              name: `${pickAt(reporter.goods, 0).trade}生产线智能化改造`,
              investment: upgrade.toFixed(2),
              qualityGoal: random.pick(GOALS),
              completedOn: world.calendar.day(Math.max(1, age - random.between(0, 200))),
            },
          ],
        }
      : {}),
  }));
}

const INDUSTRIES = [
  ['C13', '农副食品加工业'],
  ['C14', '食品制造业'],
  ['C15', '酒、饮料和精制茶制造业'],
  ['C17', '纺织业'],
  ['C18', '纺织服装、服饰业'],
  ['C21', '家具制造业'],
  ['C24', '文教、工美、体育和娱乐用品制造业'],
  ['C26', '化学原料和化学制品制造业'],
  ['C27', '医药制造业'],
  ['C29', '橡胶和塑料制品业'],
  ['C30', '非金属矿物制品业'],
  ['C38', '电气机械和器材制造业'],
  ['C39', '计算机、通信和其他电子设备制造业'],
] as const;

/** Every industry in every month once. */
function operation(world: World, i: number): readonly Row[] {
  const [industryCode, industry] = pickAt(INDUSTRIES, i);
  const ago = Math.floor(i / INDUSTRIES.length);
  if (ago >= MONTHS) return [];
  const random = rowRandom(world, 'IndustryOperation', i);
  const age = monthEnd(world, ago);
  const season = SEASONAL[world.calendar.month(age) - 1] ?? 1;
  const enterprises = random.between(40, 600);
  const growth = -6 + 18 * random.next();
  const system = published(world, random, { age, typicalDelay: 14, district: '310000', open: true });
  return once(system, () => ({
    bulletinNo: `HY${world.calendar.day(age).slice(0, 7)}-${industryCode}`,
    industryCode,
    industry,
    ...periodOf(world, age),
    enterprises,
    lossMakers: Math.floor(enterprises * (0.08 + 0.1 * random.next())),
    outputValue: ((30 + 20 * (i % INDUSTRIES.length)) * season).toFixed(2),
    growth: growth.toFixed(1),
    profit: (2 + 9 * random.next()).toFixed(2),
    exportValue: (5 + 20 * random.next()).toFixed(2),
    capacityUse: (66 + 20 * random.next() * season).toFixed(1),
    remarks: growth < 0 ? '订单减少,部分企业停产检修' : '生产平稳,库存正常',
  }));
}

const FINDINGS = [
  { clause: '6.2', problem: '供应商诚信档案不完整' },
  { clause: '7.4', problem: '原料进货查验记录缺页' },
  { clause: '8.3', problem: '召回演练未形成记录' },
] as const;

function integrity(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'FoodIntegrityAssessment', i);
  const holder = world.enterprise('FOOD', spread(i, world.count('FOOD'), world.seed + 149));
  const age = workdayAge(world.calendar, random);
  const score = 58 + 40 * random.next();
  const grade = score < 65 ? 'NOT_PASSED' : score < 78 ? 'QUALIFIED' : score < 90 ? 'GOOD' : 'EXCELLENT';
  const system = published(world, random, {
    age,
    typicalDelay: 12,
    district: holder.district.code,
    open: true,
  });
  return once(system, () => ({
    assessmentNo: serialNo(world, 'CX', age, i),
    holder: subjectAsKept(holder, random),
    productClasses: [...new Set(holder.goods.map(({ code }) => code))],
    standard: 'GB/T 33300 食品工业企业诚信管理体系',
    assessor: random.pick(['上海食品工业评价中心', '中轻认证评价中心']),
    assessedOn: world.calendar.day(age),
    score: score.toFixed(1),
    grade,
    ...(grade === 'NOT_PASSED' ? {} : { expiresOn: world.calendar.day(age - 1_095) }),
    ...(score < 85 ? { findings: [{ ...random.pick(FINDINGS), corrected: score > 70 }] } : {}),
    leadAssessor: person(random),
  }));
}

export const ECONOMY_INFORMATION_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'IndustrialOutput', at1: 2_400, rows: output },
  { department: DEPARTMENT, recordType: 'TechnologyCentre', at1: 300, rows: technologyCentre },
  { department: DEPARTMENT, recordType: 'InnovationIndicator', at1: 700, rows: innovation },
  { department: DEPARTMENT, recordType: 'IndustryOperation', at1: 440, rows: operation },
  { department: DEPARTMENT, recordType: 'FoodIntegrityAssessment', at1: 500, rows: integrity },
];
