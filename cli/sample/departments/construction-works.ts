/** What else is said of works: acceptance flat by flat, complaints of their owners, figures of transport. */
import { workdayAge } from '../calendar.js';
import { addressOf } from '../enterprise.js';
import { pickAt, type Random, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, phone, published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';
import { isCompleted, projectCount, projectOf } from './projects.js';

const DEPARTMENT = 'construction';

const UNIT_DEFECTS = [
  { item: '门窗', problem: '外窗淋水试验渗漏' },
  { item: '室内空间尺寸', problem: '净高极差超限' },
  { item: '防水', problem: '卫生间蓄水试验渗漏' },
  { item: '墙面', problem: '抹灰空鼓、裂缝' },
] as const;

function unitDefects(random: Random, count: number, rectified: boolean): readonly Row[] {
  return Array.from({ length: Math.min(count, 3) }, () => ({
    unitNo: `${random.between(1, 18)}0${random.between(1, 4)}`,
    ...random.pick(UNIT_DEFECTS),
    rectified,
  }));
}

/** Failing ones belong to the first projects, and to none whose works failed as a whole: no contractor has two. */
const fails = (world: World, p: number): boolean => p % 40 === 13 && p < world.count('CONTRACTOR');

function unitAcceptance(world: World, p: number): readonly Row[] {
  const random = rowRandom(world, 'UnitAcceptance', p);
  const facts = projectOf(world, p);
  const { projectNo, kind, contractor, developer, supervisor } = facts;
  if (kind !== 'HOUSING' || !isCompleted(facts)) return [];
  const age = facts.age - 690;
  const units = random.between(24, 180);
  const failed = fails(world, p) ? random.between(1, 4) : 0;
  const later = failed > 0 || random.chance(0.3) ? random.between(1, 9) : 0;
  const system = published(world, random, { age, typicalDelay: 8, district: developer.district.code });
  return once(system, () => ({
    acceptanceNo: serialNo(world, 'FH', age, p),
    projectNo,
    building: `${random.between(1, 20)} 号楼`,
    contractor: subject(contractor),
    developer: subjectAsKept(developer, random),
    supervisor: subjectAsKept(supervisor, random),
    units,
    passedAtOnce: units - later - failed,
    passedLater: later,
    failedUnits: failed,
    ...(failed + later > 0 ? { defects: unitDefects(random, failed + later, failed === 0) } : {}),
    conclusion: failed > 0 ? 'FAILED' : later > 0 ? 'PASSED_AFTER_RECTIFICATION' : 'PASSED',
    ...(random.chance(0.4) ? { insurancePolicyNo: serialNo(world, 'ZB', age, p) } : {}),
    acceptedOn: world.calendar.day(age),
    inspector: person(random),
  }));
}

const COMPLAINTS = [
  { part: 'WATERPROOFING', content: '外墙雨后渗水,多次维修未好', hazard: '渗漏' },
  { part: 'WATERPROOFING', content: '地下车库顶板渗漏', hazard: '渗漏' },
  { part: 'DECORATION', content: '墙面空鼓开裂', hazard: '开裂' },
  { part: 'PLUMBING', content: '排水立管返味、堵塞', hazard: '排水不畅' },
  { part: 'ELECTRICAL', content: '插座回路频繁跳闸', hazard: '漏电' },
  { part: 'STRUCTURE', content: '楼板出现贯通裂缝', hazard: '开裂' },
  { part: 'INSULATION', content: '外保温层局部脱落', hazard: '坠落' },
] as const;
const RESULTS = ['SUBSTANTIATED', 'MEDIATED', 'MEDIATED', 'UNFOUNDED', 'WITHDRAWN'] as const;

function complaint(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'ConstructionComplaint', i);
  const { projectNo, projectName, developer, contractor } = projectOf(
    world,
    spread(i, projectCount(world), 5),
  );
  const age = workdayAge(world.calendar, random);
  const closed = age - random.between(15, 90);
  const system = published(world, random, { age, typicalDelay: 3, district: developer.district.code });
  return once(system, () => ({
    complaintNo: serialNo(world, 'GCTS', age, i),
    projectNo,
    projectName,
    respondent: subjectAsKept(developer, random),
    contractor: subjectAsKept(contractor, random),
    ...random.pick(COMPLAINTS),
    inWarranty: random.chance(0.8),
    injury: false,
    receivedOn: world.calendar.day(age),
    ...(closed > 0
      ? {
          closedOn: world.calendar.day(closed),
          repairedOn: world.calendar.day(closed),
          result: random.pick(RESULTS),
        }
      : { result: 'OPEN' }),
    complainant: person(random),
    phone: phone(random),
    address: `${addressOf(world.seed, developer)}${random.between(1, 18)}0${random.between(1, 4)}室`,
  }));
}

const INDICATORS = [
  { kind: 'BUS_PUNCTUALITY', target: 80, low: 74, high: 86, lines: ['全市', '中心城区', '郊区'] },
  {
    kind: 'RAIL_PUNCTUALITY',
    target: 98,
    low: 97.2,
    high: 99.6,
    lines: ['1 号线', '2 号线', '9 号线', '全网'],
  },
  { kind: 'RAIL_HEADWAY', target: 6, low: 3, high: 6.5, lines: ['1 号线', '2 号线', '9 号线', '全网'] },
  { kind: 'CENTRAL_TRAVEL_TIME', target: 45, low: 41, high: 49, lines: ['中心城'] },
  {
    kind: 'NEW_TOWN_TRAVEL_TIME',
    target: 60,
    low: 52,
    high: 66,
    lines: ['嘉定新城', '松江新城', '临港新城'],
  },
  { kind: 'SERVICE_4A', target: 70, low: 63, high: 76, lines: ['公交窗口', '轨道交通窗口'] },
] as const;
/** Months before `until` that are reported. */
const MONTHS = 12;

/** One line's value of one month; by month, then indicator. */
function indicator(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'TransportIndicator', i);
  const { kind, target, low, high, lines } = pickAt(INDICATORS, i);
  const month = Math.floor(i / INDICATORS.length) % MONTHS;
  const age = 20 + 30 * month;
  const round = Math.floor(i / (INDICATORS.length * MONTHS));
  if (round >= lines.length) return [];
  const system = published(world, random, { age, typicalDelay: 4, district: '310000', open: true });
  return once(system, () => ({
    statisticNo: serialNo(world, 'JT', age, i),
    kind,
    line: pickAt(lines, round),
    periodStart: world.calendar.day(age + 29),
    periodEnd: world.calendar.day(age),
    value: (low + (high - low) * random.next()).toFixed(1),
    target: String(target),
    sampleSize: random.between(2_000, 90_000),
    origin: random.pick(['运营调度系统', '客流调查', '第三方测评']),
  }));
}

export const CONSTRUCTION_WORKS_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'UnitAcceptance', count: projectCount, rows: unitAcceptance },
  { department: DEPARTMENT, recordType: 'ConstructionComplaint', at1: 1_000, rows: complaint },
  {
    department: DEPARTMENT,
    recordType: 'TransportIndicator',
    count: () => INDICATORS.length * MONTHS * 4,
    rows: indicator,
  },
];
