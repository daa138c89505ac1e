import { HISTORY_DAYS } from '../calendar.js';
import { addressOf } from '../enterprise.js';
import { penalty } from '../penalty.js';
import type { Random } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';
import { CONSTRUCTION_FIRM_PLANS } from './construction-firms.js';
import { CONSTRUCTION_WORKS_PLANS } from './construction-works.js';
import { isCompleted, projectCount, projectOf } from './projects.js';
import { projectNoOf } from './samplings.js';

const DEPARTMENT = 'construction';

function project(world: World, p: number): readonly Row[] {
  const random = rowRandom(world, 'ConstructionProject', p);
  const facts = projectOf(world, p);
  const { projectNo, projectName, kind, contractor, developer, supervisor, age } = facts;
  const system = published(world, random, { age, typicalDelay: 5, district: developer.district.code });
  const state = isCompleted(facts) ? 'COMPLETED' : random.chance(0.96) ? 'ONGOING' : 'SUSPENDED';
  return once(system, () => ({
    projectNo,
    projectName,
    kind,
    state,
    developer: subjectAsKept(developer, random),
    designer: { name: `上海${random.pick(['联创', '华建', '同舟', '市政'])}建筑设计研究院有限公司` },
    contractor: subjectAsKept(contractor, random),
    supervisor: subjectAsKept(supervisor, random),
    permitNo: `3101${String(p + 1).padStart(8, '0')}`,
    supervisionNo: `ZJ${String(p + 1).padStart(7, '0')}`,
    cost: random.between(800, 90_000).toFixed(2),
    floorArea: random.between(1_200, 160_000).toFixed(1),
    address: addressOf(world.seed, developer),
    permittedOn: world.calendar.day(age),
    plannedCompletion: world.calendar.day(age - 730),
    projectManager: person(random),
  }));
}

/** Acceptances that fail the first time belong to the first projects: no contractor has two. */
const failsAtFirst = (world: World, p: number): boolean => p % 20 === 7 && p < world.count('CONTRACTOR');

function acceptance(world: World, p: number): readonly Row[] {
  const random = rowRandom(world, 'CompletionAcceptance', p);
  const facts = projectOf(world, p);
  if (!isCompleted(facts)) return [];
  const { projectNo, projectName, kind, contractor, developer, supervisor } = facts;
  const age = facts.age - 700 - random.int(30);
  const passed = !failsAtFirst(world, p);
  const units = kind === 'HOUSING' ? random.between(60, 900) : null;
  const system = published(world, random, { age, typicalDelay: 10, district: developer.district.code });
  return once(system, () => ({
    acceptanceNo: serialNo(world, 'YS', age, p),
    projectNo,
    projectName,
    contractor: subject(contractor),
    developer: subjectAsKept(developer, random),
    supervisor: subjectAsKept(supervisor, random),
    acceptedOn: world.calendar.day(age),
    passedAtOnce: passed,
    ...(units === null ? {} : { units, failedUnits: passed ? 0 : random.between(1, 12) }),
    ...(passed ? {} : { defects: ['外墙局部渗漏', '楼梯踏步高差超限'] }),
    filedOn: world.calendar.day(Math.max(1, age - 15)),
    leader: person(random),
  }));
}

const DEFECTS = [
  { part: '三层梁柱节点', problem: '箍筋间距超过设计值', clause: 'GB 50204-2015 第 5.5.3 条' },
  { part: '地下室外墙', problem: '防水卷材搭接宽度不足', clause: 'GB 50208-2011 第 4.3.9 条' },
  { part: '屋面', problem: '保温层厚度不足', clause: 'GB 50411-2019 第 7.2.3 条' },
  { part: '卫生间', problem: '闭水试验渗漏', clause: 'GB 50209-2010 第 4.10.13 条' },
] as const;

function siteInspection(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'SiteInspection', i);
  const facts = projectOf(world, i % projectCount(world));
  const { projectNo, contractor, supervisor, developer } = facts;
  const age = Math.max(1, facts.age - random.between(20, Math.min(700, facts.age)));
  const fails = i % 8 === 5;
  const system = published(world, random, { age, typicalDelay: 6, district: developer.district.code });
  return once(system, () => ({
    inspectionNo: serialNo(world, 'GD', age, i),
    projectNo,
    contractor: fails ? subject(contractor) : subjectAsKept(contractor, random),
    supervisor: subjectAsKept(supervisor, random),
    samplingType: random.pick(['CITY', 'DISTRICT', 'DISTRICT', 'SPECIAL']),
    inspectedOn: world.calendar.day(age),
    verdict: fails ? 'FAIL' : 'PASS',
    ...(fails
      ? {
          defects: [random.pick(DEFECTS)],
          rectifyBy: world.calendar.day(age - 15),
          followUp: age > 30 ? 'RECTIFIED' : 'RECTIFYING',
        }
      : {}),
    inspector: person(random),
  }));
}

function accident(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'ConstructionAccident', i);
  const age = random.between(30, HISTORY_DAYS - 30);
  const { projectNo, contractor, developer } = projectOf(world, random.int(projectCount(world)));
  const system = published(world, random, { age, typicalDelay: 3, district: developer.district.code });
  return once(system, () => ({
    accidentNo: serialNo(world, 'SG', age, i),
    projectNo,
    contractor: subject(contractor),
    grade: 'ORDINARY',
    happenedOn: world.calendar.day(age),
    description: random.pick(['模板支撑局部失稳', '深基坑支护变形', '塔吊吊物坠落']),
    cause: '未按专项方案施工',
    deaths: 0,
    injured: random.between(0, 2),
    loss: random.between(5, 90).toFixed(1),
    closed: age > 180,
  }));
}

const projectReference = (world: World, random: Random): Row => ({
  projectNo: projectNoOf(world, random.int(projectCount(world))),
});

export const CONSTRUCTION_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'ConstructionProject', count: projectCount, rows: project },
  { department: DEPARTMENT, recordType: 'CompletionAcceptance', count: projectCount, rows: acceptance },
  { department: DEPARTMENT, recordType: 'SiteInspection', at1: 10_000, rows: siteInspection },
  {
    department: DEPARTMENT,
    recordType: 'ConstructionPenalty',
    at1: 1_200,
    rows: (world, i) =>
      penalty(
        {
          type: 'ConstructionPenalty',
          prefix: '沪建交罚',
          kind: 'CONTRACTOR',
          offences: [
            '未按工程设计图纸施工',
            '使用不合格建筑材料',
            '未对建筑材料进行检验',
            '将不合格工程按合格签认',
          ],
          legalBasis: '《建设工程质量管理条例》',
          own: projectReference,
        },
        world,
        i,
      ),
  },
  { department: DEPARTMENT, recordType: 'ConstructionAccident', at1: 60, rows: accident },
  ...CONSTRUCTION_FIRM_PLANS,
  ...CONSTRUCTION_WORKS_PLANS,
];
