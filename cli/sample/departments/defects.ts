/** Leads and investigations of defects; of products that nothing else speaks of, as one lead is no defect. */
import { workdayAge } from '../calendar.js';
import { batchOf, productOf, SLOTS } from '../goods-of.js';
import { spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, phone, published, rowRandom, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';
import { cmaNoOf } from './testing.js';

const DEPARTMENT = 'quality-supervision';

const DEFECTS = [
  '折叠机构锁定失效,可能夹伤手指',
  '电源线护套易破损,可能触电',
  '电池充电时鼓包发热',
  '玻璃面板无外力自爆',
  '小零件易脱落,儿童可能误吞',
] as const;
const SOURCES = [
  'CONSUMER',
  'CONSUMER',
  'CONSUMER',
  'INJURY_MONITORING',
  'SAMPLING',
  'PRODUCER',
  'MEDIA',
  'NOTICE',
] as const;

/** Every fifth lead is taken up. */
const LEADS_PER_INVESTIGATION = 5;
const serial = (prefix: string, i: number): string => `${prefix}-${String(i + 1).padStart(6, '0')}`;
const investigationNoOf = (k: number): string => serial('QX', k);
const leadNoOf = (i: number): string => serial('XS', i);

/** What the lead and its investigation have in common. */
function caseOf(world: World, i: number) {
  const random = rowRandom(world, 'DefectCase', i);
  const producer = world.enterprise('GOODS', spread(i, world.count('GOODS'), world.seed + 193));
  const age = workdayAge(world.calendar, random);
  const slot = SLOTS.lead + (i % 10);
  return {
    producer,
    age,
    product: productOf(world.seed, producer, slot),
    batchNo: batchOf(world.calendar, age, random),
    defect: random.pick(DEFECTS),
  };
}

const isTakenUp = (i: number, age: number): boolean => i % LEADS_PER_INVESTIGATION === 0 && age > 30;

function lead(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'DefectLead', i);
  const { producer, age, product, batchNo, defect } = caseOf(world, i);
  const injured = random.chance(0.2) ? 1 : 0;
  const system = published(world, random, { age, typicalDelay: 3, district: producer.district.code });
  return once(system, () => ({
    leadNo: leadNoOf(i),
    source: random.pick(SOURCES),
    producer: subjectAsKept(producer, random),
    ...product,
    batchNo,
    defect,
    scene: random.pick(['家中正常使用', '室外使用', '充电过程中']),
    injured,
    ...(injured > 0 ? { injurySeverity: 'FIRST_AID' } : {}),
    receivedOn: world.calendar.day(age),
    ...(isTakenUp(i, age)
      ? { state: 'INVESTIGATED', investigationNo: investigationNoOf(i / LEADS_PER_INVESTIGATION) }
      : age > 60
        ? { state: 'DISMISSED', dismissalReason: '属个别质量问题,未见普遍性' }
        : { state: 'SCREENING' }),
    reporter: person(random),
    reporterPhone: phone(random),
  }));
}

function investigation(world: World, k: number): readonly Row[] {
  const random = rowRandom(world, 'DefectInvestigation', k);
  const i = k * LEADS_PER_INVESTIGATION;
  const { producer, age, product, batchNo, defect } = caseOf(world, i);
  if (!isTakenUp(i, age)) return [];
  const opened = age - random.between(5, 20);
  const concluded = opened - random.between(60, 240);
  const conclusion = random.pick(['NO_DEFECT', 'NO_DEFECT', 'INSUFFICIENT', 'DEFECT']);
  const system = published(world, random, { age: opened, typicalDelay: 2, district: producer.district.code });
  return once(system, () => ({
    investigationNo: investigationNoOf(k),
    producer: subject(producer),
    ...product,
    batchNo,
    leadNos: [leadNoOf(i)],
    defect,
    cases: random.between(1, 6),
    cmaNo: cmaNoOf(random.int(8)),
    openedOn: world.calendar.day(opened),
    ...(concluded > 0
      ? {
          phase: 'CLOSED',
          conclusion,
          concludedOn: world.calendar.day(concluded),
          riskLevel: conclusion === 'DEFECT' ? random.pick(['HIGH', 'MEDIUM']) : 'LOW',
        }
      : { phase: random.pick(['PRELIMINARY', 'ENGINEERING', 'EXPERT_REVIEW']) }),
    affected: random.between(200, 20_000),
    expert: person(random),
  }));
}

export const DEFECT_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'DefectLead', at1: 600, rows: lead },
  {
    department: DEPARTMENT,
    recordType: 'DefectInvestigation',
    at1: 600 / LEADS_PER_INVESTIGATION,
    rows: investigation,
  },
];
