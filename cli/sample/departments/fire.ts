import { seasonalAge, WINTER, workdayAge } from '../calendar.js';
import type { Enterprise } from '../enterprise.js';
import { batchOf, productOf, SLOTS } from '../goods-of.js';
import { LABORATORIES } from '../name-lists.js';
import { type Random, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { money, person, published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';
import { draw, ROUTINE, verdictOf } from './samplings.js';

const DEPARTMENT = 'fire';

function kindOf(productName: string): string {
  if (productName.includes('灭火器')) return 'EXTINGUISHER';
  if (productName.includes('门') || productName.includes('卷帘')) return 'FIRE_DOOR';
  if (productName.includes('探测器')) return 'ALARM';
  if (productName.includes('喷头')) return 'SPRINKLER';
  return productName.includes('水带') ? 'HYDRANT' : 'ESCAPE';
}

function inspection(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'FireProductInspection', i);
  const { producer, slot, fails } = draw(world, 'FIRE_GEAR', i, 20);
  const product = productOf(world.seed, producer, slot);
  const user = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 151));
  const age = workdayAge(world.calendar, random);
  const system = published(world, random, {
    age,
    typicalDelay: 12,
    district: user.district.code,
    open: true,
  });
  return once(system, () => ({
    inspectionNo: serialNo(world, 'XFJC', age, i),
    samplingType: random.pick(ROUTINE),
    stage: random.pick(['USE', 'USE', 'USE', 'MARKET', 'PRODUCTION']),
    kind: kindOf(product.productName),
    producer: fails ? subject(producer) : subjectAsKept(producer, random),
    inspected: subjectAsKept(user, random),
    ...product,
    batchNo: batchOf(world.calendar, age, random),
    access: random.pick(['CCC', 'CCC', 'CCC', 'APPRAISAL']),
    identityMark: `XF${String(i + 1).padStart(9, '0')}`,
    lotSize: random.between(4, 300),
    sampledOn: world.calendar.day(age),
    reportedOn: world.calendar.day(Math.max(1, age - random.between(3, 20))),
    testingBody: random.pick(LABORATORIES),
    ...verdictOf(product.productClass, fails, slot > SLOTS.failed, random),
    inspector: person(random),
  }));
}

/** Causes as the year goes: heaters and wiring in winter, batteries the year round. */
const CAUSES = [
  'ELECTRICAL',
  'ELECTRICAL',
  'ELECTRICAL',
  'BATTERY',
  'GAS_APPLIANCE',
  'CARELESS_FIRE',
  'CARELESS_FIRE',
  'MISUSE',
  'OPERATION',
  'SMOKING',
  'SMOKING',
  'CHILD_PLAY',
  'UNKNOWN',
  'OTHER',
] as const;
const BY_PRODUCT: ReadonlySet<string> = new Set(['ELECTRICAL', 'BATTERY', 'GAS_APPLIANCE', 'MISUSE']);
const SITES = [
  'RESIDENCE',
  'RESIDENCE',
  'RESIDENCE',
  'SHOP',
  'RESTAURANT',
  'FACTORY',
  'WAREHOUSE',
  'INSTITUTION',
  'BUILDING_SITE',
  'VEHICLE',
  'OTHER',
] as const;
const ORIGINS = ['厨房', '客厅插座处', '充电处', '配电箱', '阳台', '仓储货架', '楼道'] as const;
/** Old enough that one fire with somebody hurt alone is no lead any more. */
const HURT_AFTER_DAYS = 200;

/** Each fire is about a product of its own: one fire is no signal. */
function productPart(world: World, producer: Enterprise, i: number, age: number, random: Random): Row {
  const makers = world.count('GOODS');
  const slot = SLOTS.fire + (Math.floor(i / makers) % 80);
  const { productName, productClass, ...identity } = productOf(world.seed, producer, slot);
  const productRole = random.pick(['ORIGIN', 'ORIGIN', 'SPREADING', 'DAMAGED']);
  const bare = { productRole, productName, productClass };
  if (random.chance(0.35)) return bare;
  return {
    ...bare,
    ...identity,
    producer: subject(producer),
    ...(random.chance(0.5) ? { batchNo: batchOf(world.calendar, age, random) } : {}),
    ...(productRole === 'ORIGIN'
      ? { defect: random.pick(['CONFIRMED', 'NOT_EXCLUDED', 'NOT_EXCLUDED', 'EXCLUDED']) }
      : {}),
  };
}

/** People come to harm in old fires, and in those that no product began. */
function casualties(age: number, byProduct: boolean, random: Random): Row {
  const deaths = !byProduct && random.chance(0.01) ? 1 : 0;
  const mayHurt = !byProduct || age > HURT_AFTER_DAYS;
  return { deaths, injured: mayHurt && random.chance(0.06) ? random.between(1, 3) : 0 };
}

function incident(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'FireIncident', i);
  const age = seasonalAge(world.calendar, random, WINTER) - random.int(3);
  if (age < 2) return [];
  const cause = random.pick(CAUSES);
  const site = random.pick(SITES);
  const byProduct = BY_PRODUCT.has(cause);
  const occupier = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 157));
  const producer = world.enterprise('GOODS', spread(i, world.count('GOODS'), world.seed + 163));
  const determined = age - random.between(10, 60);
  const loss = money(random, 200, 90_000);
  const system = published(world, random, { age, typicalDelay: 6, district: occupier.district.code });
  return once(system, () => ({
    incidentNo: serialNo(world, 'HZ', age, i),
    happenedOn: world.calendar.day(age),
    site,
    ...(site === 'RESIDENCE' || site === 'VEHICLE' ? {} : { occupier: subjectAsKept(occupier, random) }),
    grade: 'ORDINARY',
    cause,
    origin: random.pick(ORIGINS),
    ...(byProduct ? productPart(world, producer, i, age, random) : {}),
    ...casualties(age, byProduct, random),
    directLoss: loss,
    burntArea: (1 + 60 * random.next() ** 2).toFixed(1),
    ...(random.chance(0.3) ? { losses: [{ property: '室内家具、电器', amount: loss }] } : {}),
    ...(determined > 0
      ? {
          determinationNo: serialNo(world, 'HRD', determined, i),
          determinedOn: world.calendar.day(determined),
        }
      : {}),
    investigator: person(random),
  }));
}

const PROBLEMS = [
  { part: '疏散楼梯间', problem: '防火门未安装闭门器', clause: 'GB 50016 第 6.5.1 条', mandatory: false },
  { part: '三层走道', problem: '应急照明照度不足', clause: 'GB 50016 第 10.3.2 条', mandatory: true },
  { part: '消防泵房', problem: '备用泵不能自动投入', clause: 'GB 50974 第 5.1.10 条', mandatory: true },
] as const;
/** What failed long ago weighs little beside what else a contractor may have done. */
const FAILED_AFTER_DAYS = 600;

function acceptance(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'FireAcceptance', i);
  const contractors = world.count('CONTRACTOR');
  const contractor = world.enterprise('CONTRACTOR', spread(i, contractors, world.seed + 167));
  const developer = world.enterprise('DEVELOPER', spread(i, world.count('DEVELOPER'), world.seed + 173));
  const age = workdayAge(world.calendar, random);
  const passed = !(age > FAILED_AFTER_DAYS && i < contractors && random.chance(0.15));
  const system = published(world, random, {
    age,
    typicalDelay: 5,
    district: developer.district.code,
    open: true,
  });
  return once(system, () => ({
    acceptanceNo: serialNo(world, 'XFYS', age, i),
    kind: random.chance(0.7) ? 'ACCEPTANCE' : 'FILING_CHECK',
    projectName: `${developer.district.name}${developer.brand}${random.pick(['商业广场', '住宅楼', '厂房', '综合楼'])}`,
    contractor: subject(contractor),
    developer: subjectAsKept(developer, random),
    acceptedOn: world.calendar.day(age),
    use: random.pick(['商业', '居住', '工业', '办公']),
    area: random.between(800, 90_000).toFixed(1),
    round: passed && random.chance(0.1) ? 2 : 1,
    passed,
    ...(passed ? {} : { problems: [random.pick(PROBLEMS)] }),
    officer: person(random),
  }));
}

export const FIRE_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'FireProductInspection', at1: 1_200, rows: inspection },
  { department: DEPARTMENT, recordType: 'FireIncident', at1: 1_600, rows: incident },
  { department: DEPARTMENT, recordType: 'FireAcceptance', at1: 700, rows: acceptance },
];
