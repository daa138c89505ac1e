/** De-identified throughout: age groups and places, never a person. */
import { SUMMER, seasonalAge, workdayAge } from '../calendar.js';
import { batchOf, productOf, SLOTS } from '../goods-of.js';
import { LABORATORIES } from '../name-lists.js';
import { type Random, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import { TAP_WATER } from '../test-items.js';
import type { World } from '../world.js';
import { verdictOf } from './samplings.js';

const DEPARTMENT = 'health';

export const HOSPITALS = [
  '市第一人民医院',
  '市儿童医院',
  '东区中心医院',
  '北区中心医院',
  '滨江医院',
] as const;
const AGE_GROUPS = [
  'UNDER_1',
  'FROM_1',
  'FROM_4',
  'FROM_7',
  'FROM_15',
  'FROM_15',
  'FROM_45',
  'FROM_65',
] as const;

interface Accident {
  readonly nature: string;
  readonly part: string;
  readonly scene: string;
  readonly course: string;
}

/** What happens with goods of a sector. */
const ACCIDENTS: Readonly<Record<string, readonly Accident[]>> = {
  E: [
    { nature: 'ELECTRIC_SHOCK', part: 'HAND', scene: '插拔电源时', course: '手部触及带电部件,局部麻木' },
    { nature: 'BURN', part: 'HAND', scene: '厨房使用时', course: '外壳过热,手背烫伤' },
  ],
  C: [
    { nature: 'CHOKING', part: 'AIRWAY', scene: '玩耍时', course: '小零件脱落后误吞' },
    { nature: 'WOUND', part: 'FACE', scene: '玩耍时', course: '边缘锐利,划伤面部' },
    { nature: 'FRACTURE', part: 'ARM', scene: '推行时', course: '支架折断后跌落' },
  ],
  J: [{ nature: 'CONTUSION', part: 'HEAD', scene: '居家活动时', course: '柜体倾倒砸伤' }],
  G: [{ nature: 'POISONING', part: 'WHOLE_BODY', scene: '洗浴时', course: '废气倒灌,头晕恶心' }],
  V: [{ nature: 'FRACTURE', part: 'LEG', scene: '骑行时', course: '制动失灵后摔倒' }],
};
const OTHERWISE: readonly Accident[] = [
  { nature: 'SKIN', part: 'TRUNK', scene: '日常使用', course: '使用后皮肤红肿瘙痒' },
  { nature: 'WOUND', part: 'HAND', scene: '日常使用', course: '破裂后划伤手指' },
];
/** Old enough that one stay in hospital alone is no lead any more. */
const HOSPITAL_AFTER_DAYS = 200;

function harm(age: number, random: Random): Row {
  if (age > HOSPITAL_AFTER_DAYS && random.chance(0.06))
    return { severity: 'HOSPITALISED', disposition: 'ADMITTED' };
  return random.chance(0.55)
    ? { severity: 'FIRST_AID', disposition: 'RELEASED' }
    : { severity: 'OUTPATIENT', disposition: random.chance(0.9) ? 'RELEASED' : 'TRANSFERRED' };
}

/** Each report is about a product of its own: one case is no signal. Half of them know maker and model. */
function injury(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'InjuryReport', i);
  const makers = world.count('GOODS');
  const producer = world.enterprise('GOODS', spread(i, makers, world.seed + 179));
  const slot = SLOTS.hurtHealth + (Math.floor(i / makers) % 100);
  const { productName, productClass, ...identity } = productOf(world.seed, producer, slot);
  const age = workdayAge(world.calendar, random);
  const { nature, part, scene, course } = random.pick(ACCIDENTS[productClass.charAt(0)] ?? OTHERWISE);
  const system = published(world, random, { age, typicalDelay: 4, district: producer.district.code });
  return once(system, () => ({
    reportNo: serialNo(world, 'SHJC', age, i),
    hospital: random.pick(HOSPITALS),
    ageGroup: random.pick(productClass.startsWith('C') ? AGE_GROUPS.slice(0, 4) : AGE_GROUPS),
    sex: random.pick(['MALE', 'MALE', 'FEMALE']),
    nature,
    part,
    ...harm(age, random),
    productName,
    productClass,
    ...(random.chance(0.5) ? { ...identity, producer: subject(producer) } : {}),
    productLink: random.pick(['CAUSED', 'POSSIBLE', 'POSSIBLE', 'UNRELATED']),
    place: random.pick(['HOME', 'HOME', 'HOME', 'SCHOOL', 'ROAD', 'SPORT', 'WORK']),
    scene,
    course,
    injuredOn: world.calendar.day(age),
    visitedOn: world.calendar.day(Math.max(1, age - random.int(2))),
  }));
}

const AGENTS = [
  ['BACTERIA', '沙门氏菌'],
  ['BACTERIA', '副溶血性弧菌'],
  ['BACTERIA', '蜡样芽孢杆菌'],
  ['VIRUS', '诺如病毒'],
  ['TOXIN', '组胺'],
  ['CHEMICAL', '亚硝酸盐'],
  ['UNKNOWN', null],
] as const;

function foodborne(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'FoodborneIllnessReport', i);
  const makers = world.count('FOOD');
  const producer = world.enterprise('FOOD', spread(i, makers, world.seed + 181));
  const servedBy = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 191));
  const slot = SLOTS.ill + (Math.floor(i / makers) % 100);
  const { productName, productClass, ...identity } = productOf(world.seed, producer, slot);
  const age = seasonalAge(world.calendar, random, SUMMER);
  const [agentKind, agent] = random.pick(AGENTS);
  const alone = random.chance(0.6);
  const cases = alone ? 1 : random.between(2, 18);
  const identified = random.chance(0.4);
  const system = published(world, random, { age, typicalDelay: 5, district: servedBy.district.code });
  return once(system, () => ({
    reportNo: serialNo(world, 'SYX', age, i),
    kind: alone ? 'CASE' : cases > 9 ? 'POISONING' : 'CLUSTER',
    reporter: random.pick(HOSPITALS),
    setting: random.pick(['RESTAURANT', 'RESTAURANT', 'CANTEEN', 'SCHOOL', 'HOME', 'BANQUET', 'ONLINE']),
    servedBy: subjectAsKept(servedBy, random),
    productName,
    productClass,
    ...(identified
      ? { ...identity, producer: subject(producer), batchNo: batchOf(world.calendar, age, random) }
      : {}),
    foodLink: random.pick(['CONFIRMED', 'SUSPECTED', 'SUSPECTED', 'EXCLUDED']),
    agentKind,
    ...(agent === null ? {} : { agent }),
    symptoms: random.pick([
      ['腹泻', '腹痛'],
      ['恶心', '呕吐'],
      ['腹泻', '发热'],
    ]),
    ...(alone ? { ageGroup: random.pick(AGE_GROUPS) } : {}),
    cases,
    hospitalised: age > HOSPITAL_AFTER_DAYS && random.chance(0.1) ? 1 : 0,
    deaths: 0,
    onsetOn: world.calendar.day(age),
    reportedOn: world.calendar.day(Math.max(1, age - random.between(1, 4))),
    closed: age > 30,
  }));
}

const WATER_KINDS = ['TREATED', 'TAP', 'TAP', 'SECONDARY', 'SECONDARY', 'SECONDARY', 'VENDED'] as const;
/** Every so many samples fail; a supplier fails once at most. */
const WATER_FAILS_EVERY = 30;

function water(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'DrinkingWaterTest', i);
  const suppliers = world.count('DEVELOPER');
  const supplier = world.enterprise('DEVELOPER', spread(i, suppliers, world.seed + 193));
  const user = world.enterprise('SELLER', spread(i, world.count('SELLER'), world.seed + 197));
  const fails = i % WATER_FAILS_EVERY === 7 && i < suppliers;
  const age = seasonalAge(world.calendar, random, SUMMER);
  const verdict = verdictOf(TAP_WATER, fails, false, random);
  const system = published(world, random, {
    age,
    typicalDelay: 8,
    district: user.district.code,
    open: true,
  });
  return once(system, () => ({
    sampleNo: serialNo(world, 'YS', age, i),
    samplingType: random.pick(['CITY', 'DISTRICT', 'DISTRICT', 'RISK_MONITORING']),
    kind: random.pick(WATER_KINDS),
    supplier: subject(supplier),
    user: subjectAsKept(user, random),
    point: random.pick(['水箱出水口', '一层龙头', '顶层龙头', '泵房']),
    sampledOn: world.calendar.day(age),
    reportedOn: world.calendar.day(Math.max(1, age - random.between(2, 9))),
    testingBody: random.pick(LABORATORIES),
    turbidity: (0.1 + 0.6 * random.next()).toFixed(2),
    freeChlorine: (0.06 + 0.6 * random.next()).toFixed(2),
    colonies: random.int(60),
    ...verdict,
  }));
}

export const HEALTH_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'InjuryReport', at1: 2_600, rows: injury },
  { department: DEPARTMENT, recordType: 'FoodborneIllnessReport', at1: 700, rows: foodborne },
  { department: DEPARTMENT, recordType: 'DrinkingWaterTest', at1: 1_000, rows: water },
];
