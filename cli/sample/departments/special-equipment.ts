import { workdayAge } from '../calendar.js';
import { addressOf } from '../enterprise.js';
import { pickAt, type Random, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { maker, person, phone, published, rowRandom, serialNo, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';
import { cmaNoOf } from './testing.js';

const DEPARTMENT = 'quality-supervision';

/** With the first digits of their registration codes (特种设备目录) and the years between two inspections. */
const EQUIPMENT = [
  {
    category: 'ELEVATOR',
    code: '3110',
    name: '曳引驱动乘客电梯',
    model: 'TKJ1000/1.75',
    trade: '电梯',
    years: 1,
  },
  { category: 'ELEVATOR', code: '3310', name: '自动扶梯', model: 'GES-1000', trade: '电梯', years: 1 },
  {
    category: 'CRANE',
    code: '4110',
    name: '通用桥式起重机',
    model: 'QD20/5-22.5',
    trade: '起重机械',
    years: 2,
  },
  { category: 'BOILER', code: '1100', name: '承压蒸汽锅炉', model: 'WNS4-1.25-Q', trade: '锅炉', years: 1 },
  {
    category: 'PRESSURE_VESSEL',
    code: '2150',
    name: '固定式压力容器',
    model: 'C-2/0.8',
    trade: '压力容器',
    years: 3,
  },
  {
    category: 'INDUSTRIAL_VEHICLE',
    code: '5110',
    name: '平衡重式叉车',
    model: 'CPD30',
    trade: '工业车辆',
    years: 1,
  },
  {
    category: 'AMUSEMENT_RIDE',
    code: '6300',
    name: '观览车类游乐设施',
    model: 'GLC-42',
    trade: '游乐设备',
    years: 1,
  },
] as const;
const USERS = ['SELLER', 'SELLER', 'GOODS', 'FOOD', 'DEVELOPER'] as const;

const CONCLUSIONS = ['PASSED', 'PASSED', 'PASSED', 'PASSED_AFTER_RECTIFICATION'] as const;

/** Inspections from the first year after registration on, the last one perhaps overdue. */
function inspectionsOf(world: World, random: Random, age: number, years: number, i: number): Row {
  const ages: number[] = [];
  for (let at = age - 365 * years; at > 0; at -= 365 * years) ages.push(Math.max(1, at - random.int(20)));
  const last = ages.at(-1);
  if (last === undefined) return { nextInspectionOn: world.calendar.day(age - 365 * years) };
  const fails = random.chance(0.03);
  const inspections = ages.map((at, n) => ({
    reportNo: `TJ${world.calendar.day(at).slice(0, 4)}-${String(i + 1).padStart(6, '0')}-${n + 1}`,
    kind: 'PERIODIC',
    inspectedOn: world.calendar.day(at),
    conclusion: fails && at === last ? 'FAILED' : random.pick(CONCLUSIONS),
    ...(fails && at === last ? { problems: ['限速器动作速度超差'] } : {}),
  }));
  return {
    inspections,
    lastInspectedOn: world.calendar.day(last),
    lastConclusion: inspections.at(-1)?.conclusion,
    nextInspectionOn: world.calendar.day(last - 365 * years),
  };
}

function equipment(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'SpecialEquipment', i);
  const kind = pickAt(USERS, i);
  const user = world.enterprise(kind, spread(i, world.count(kind), world.seed + 173));
  const facts = random.pick(EQUIPMENT);
  const age = workdayAge(world.calendar, random);
  const serial = String(i + 1).padStart(6, '0');
  const year = world.calendar.day(age).slice(0, 4);
  const system = published(world, random, { age, typicalDelay: 4, district: user.district.code });
  return once(system, () => ({
    registrationCode: `${facts.code}${user.district.code}${year}${serial}`,
    useCertificateNo: `梯12沪${user.district.code.slice(-2)}${serial}(${year.slice(-2)})`,
    category: facts.category,
    equipmentName: facts.name,
    model: facts.model,
    serialNo: `${year}${serial}`,
    manufacturer: maker(random, facts.trade),
    user: subjectAsKept(user, random),
    maintainer: `上海${random.pick(['迅安', '通达', '恒立'])}机电设备维修有限公司`,
    location: addressOf(world.seed, user),
    madeOn: world.calendar.day(age + random.between(30, 200)),
    registeredOn: world.calendar.day(age),
    state: random.pick(['IN_USE', 'IN_USE', 'IN_USE', 'IN_USE', 'IN_USE', 'OUT_OF_USE']),
    inspectionBodyNo: cmaNoOf(random.int(8)),
    ...inspectionsOf(world, random, age, facts.years, i),
    safetyOfficer: person(random),
    safetyOfficerPhone: phone(random),
  }));
}

const JOBS = [
  { job: 'SAFETY_MANAGEMENT', jobCode: 'A' },
  { job: 'BOILER', jobCode: 'G1' },
  { job: 'PRESSURE_VESSEL', jobCode: 'R1' },
  { job: 'ELEVATOR', jobCode: 'T' },
  { job: 'CRANE', jobCode: 'Q2' },
  { job: 'INDUSTRIAL_VEHICLE', jobCode: 'N1' },
  { job: 'WELDING', jobCode: 'SMAW' },
] as const;

function operator(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'EquipmentOperator', i);
  const kind = pickAt(USERS, i);
  const employer = world.enterprise(kind, spread(i, world.count(kind), world.seed + 179));
  const age = workdayAge(world.calendar, random);
  const reviewed = age - 365;
  const system = published(world, random, { age, typicalDelay: 6, district: employer.district.code });
  return once(system, () => ({
    archiveNo: serialNo(world, 'TS', age, i),
    personName: person(random),
    ...random.pick(JOBS),
    employer: subjectAsKept(employer, random),
    issuer: `上海市${employer.district.name}市场监督管理局`,
    issuedOn: world.calendar.day(age),
    expiresOn: world.calendar.day(age - 1_461),
    ...(reviewed > 0 ? { reviewedOn: world.calendar.day(reviewed) } : {}),
    trainingHours: random.pick([8, 16, 24, 40]),
    state: random.chance(0.98) ? 'VALID' : 'CANCELLED',
  }));
}

export const EQUIPMENT_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'SpecialEquipment', at1: 2_500, rows: equipment },
  { department: DEPARTMENT, recordType: 'EquipmentOperator', at1: 2_500, rows: operator },
];
