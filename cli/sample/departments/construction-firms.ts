/** Qualifications of building enterprises and their people, and what they were honoured for. */
import { workdayAge } from '../calendar.js';
import { pickAt, spread } from '../random.js';
import { once, type RecordPlan } from '../record-plan.js';
import { person, published, rowRandom, serialNo, subject, subjectAsKept } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { World } from '../world.js';
import { isCompleted, projectCount, projectOf } from './projects.js';

const DEPARTMENT = 'construction';

const QUALIFICATIONS = [
  {
    kind: 'GENERAL_CONTRACTING',
    category: '建筑工程施工总承包',
    scope: '高度 200 米以下的工业、民用建筑工程',
  },
  { kind: 'GENERAL_CONTRACTING', category: '市政公用工程施工总承包', scope: '各类城市道路、桥梁工程' },
  { kind: 'SPECIALTY_CONTRACTING', category: '地基基础工程专业承包', scope: '各类地基基础工程' },
  { kind: 'SPECIALTY_CONTRACTING', category: '建筑装修装饰工程专业承包', scope: '各类建筑装修装饰工程' },
  { kind: 'SUPERVISION', category: '房屋建筑工程监理', scope: '一般公共建筑、住宅工程' },
  { kind: 'LABOUR', category: '施工劳务', scope: '各类施工劳务作业' },
] as const;

/** One per enterprise, of which some ran out. */
function qualification(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'ConstructionQualification', i);
  const holder = world.enterprise('CONTRACTOR', spread(i, world.count('CONTRACTOR'), world.seed + 197));
  const { kind, category, scope } = pickAt(QUALIFICATIONS, i);
  const age = workdayAge(world.calendar, random);
  const grade = kind === 'LABOUR' ? 'UNGRADED' : random.pick(['FIRST', 'SECOND', 'SECOND', 'THIRD']);
  const system = published(world, random, {
    age,
    typicalDelay: 6,
    district: holder.district.code,
    open: true,
  });
  return once(system, () => ({
    certificateNo: `D${kind === 'GENERAL_CONTRACTING' ? '2' : '3'}31${String(i + 1).padStart(6, '0')}`,
    holder: subjectAsKept(holder, random),
    kind,
    grade,
    items: [{ category, grade, scope }],
    safetyPermitNo: `(沪)JZ安许证字〔${world.calendar.day(age).slice(0, 4)}〕${String(i + 1).padStart(6, '0')}`,
    safetyPermitExpiresOn: world.calendar.day(age - 1_095),
    constructors: random.between(2, 40),
    issuer: '上海市城乡建设和交通委员会',
    issuedOn: world.calendar.day(age),
    expiresOn: world.calendar.day(age - 1_826),
    state: random.chance(0.97) ? 'VALID' : 'CANCELLED',
    technicalManager: person(random),
  }));
}

const KINDS = [
  { kind: 'CONSTRUCTOR_FIRST', prefix: '沪131', specialty: '建筑工程' },
  { kind: 'CONSTRUCTOR_SECOND', prefix: '沪231', specialty: '市政公用工程' },
  { kind: 'SUPERVISION_ENGINEER', prefix: '31', specialty: '房屋建筑工程' },
  { kind: 'SAFETY_OFFICER', prefix: '沪建安C', specialty: '专职安全生产管理' },
  { kind: 'SPECIAL_OPERATOR', prefix: '沪A', specialty: '建筑电工' },
] as const;

function personnel(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'ConstructionPersonnel', i);
  const employer = world.enterprise('CONTRACTOR', spread(i, world.count('CONTRACTOR'), world.seed + 199));
  const { kind, prefix, specialty } = pickAt(KINDS, i);
  const age = workdayAge(world.calendar, random);
  const system = published(world, random, { age, typicalDelay: 6, district: employer.district.code });
  return once(system, () => ({
    registrationNo: serialNo(world, prefix, age, i),
    personName: person(random),
    kind,
    specialty,
    employer: subjectAsKept(employer, random),
    issuedOn: world.calendar.day(age),
    expiresOn: world.calendar.day(age - 1_095),
    trainingHours: random.pick([12, 24, 60, 120]),
    state: age > 1_090 ? 'EXPIRED' : random.chance(0.98) ? 'VALID' : 'CANCELLED',
  }));
}

const AWARDS = [
  { kind: 'QUALITY_STRUCTURE', grantor: '上海市建筑施工行业协会' },
  { kind: 'QUALITY_STRUCTURE', grantor: '上海市建筑施工行业协会' },
  { kind: 'QUALITY_PROJECT', grantor: '上海市建筑施工行业协会' },
  { kind: 'WHITE_MAGNOLIA', grantor: '上海市建筑施工行业协会' },
  { kind: 'LUBAN', grantor: '中国建筑业协会' },
] as const;

/** Finished works only. */
function award(world: World, i: number): readonly Row[] {
  const random = rowRandom(world, 'ConstructionAward', i);
  const facts = projectOf(world, spread(i, projectCount(world), 11));
  if (!isCompleted(facts)) return [];
  const { projectNo, projectName, contractor, supervisor, developer } = facts;
  const age = Math.max(10, facts.age - 720);
  const system = published(world, random, {
    age,
    typicalDelay: 3,
    district: developer.district.code,
    open: true,
  });
  return once(system, () => ({
    awardNo: serialNo(world, 'HJ', age, i),
    ...pickAt(AWARDS, i),
    year: Number(world.calendar.day(age).slice(0, 4)),
    projectNo,
    projectName,
    contractor: subject(contractor),
    supervisor: subjectAsKept(supervisor, random),
    grantedOn: world.calendar.day(age),
    state: 'VALID',
  }));
}

export const CONSTRUCTION_FIRM_PLANS: readonly RecordPlan[] = [
  { department: DEPARTMENT, recordType: 'ConstructionQualification', at1: 1_200, rows: qualification },
  { department: DEPARTMENT, recordType: 'ConstructionPersonnel', at1: 1_800, rows: personnel },
  { department: DEPARTMENT, recordType: 'ConstructionAward', at1: 600, rows: award },
];
