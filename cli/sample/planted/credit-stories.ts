/** J8: grades that fell to C or D, blacklist entries that end or lost their basis, and files that only look bad. */
import { addDays, addMonths, type CalendarDate } from '../../../domain/dates.js';
import type { Enterprise, EnterpriseKind } from '../enterprise.js';
import { subject } from '../row-parts.js';
import { blacklistAttention } from './asked.js';
import { JOINS, type Plot, type Story } from './plot.js';
import { failing, foodSample, penalty, productSample } from './rows.js';

const isCase = (plot: Plot, { orgCode }: Enterprise, rule: string, severity: 2 | 3 | 4, why: string): void =>
  plot.found({
    join: JOINS.credit,
    rule,
    subjectType: 'enterprise',
    subjectKey: orgCode,
    severity,
    why,
  });
const isNone = (plot: Plot, { orgCode }: Enterprise, why: string): void =>
  plot.decoy({ join: JOINS.credit, subjectKey: orgCode, why });

/** An enterprise with a passed sample: only who was inspected is graded. */
function inspected(plot: Plot, kind: EnterpriseKind = 'GOODS'): Enterprise {
  const maker = plot.enterprise(kind);
  const about = { maker, product: plot.product(maker), age: 120 };
  if (kind === 'FOOD') foodSample(plot, about);
  else productSample(plot, about);
  return maker;
}

const gradeC: Story = (plot) => {
  const grave = inspected(plot);
  penalty(plot, 'QualitySupervisionPenalty', grave, 60);
  isCase(plot, grave, 'GRADE_C', 2, '一项严重处罚');
  const repeated = inspected(plot);
  const major = { gravity: 'MAJOR', fine: '120000.00' };
  penalty(plot, 'QualitySupervisionPenalty', repeated, 100, major);
  penalty(plot, 'QualitySupervisionPenalty', repeated, 60, major);
  const product = plot.product(repeated, 2);
  productSample(plot, { maker: repeated, product, age: 80, more: failing(plot, product, 'A') });
  isCase(plot, repeated, 'GRADE_C', 2, '两年内两次较重处罚,另有一次安全项目不合格');
};

const gradeD: Story = (plot) => {
  const twice = inspected(plot);
  penalty(plot, 'QualitySupervisionPenalty', twice, 200);
  penalty(plot, 'QualitySupervisionPenalty', twice, 50, { fulfilment: 'OVERDUE' });
  isCase(plot, twice, 'GRADE_D', 3, '两项严重处罚,一项逾期未履行');
};

/** Three departments, none of which alone would take the enterprise so far. */
const gradeDFromSeveral: Story = (plot) => {
  const { world } = plot;
  const maker = inspected(plot, 'FOOD');
  penalty(plot, 'FoodDrugPenalty', maker, 70, { penaltyKind: 'REVOCATION', gravity: 'MAJOR' });
  const licenceNo = plot.key('SC1', 68);
  plot.add('food-drug', 'FoodLicence', licenceNo, 68, {
    licenceNo,
    kind: 'PRODUCTION',
    holder: subject(maker),
    issuedOn: world.calendar.day(900),
    expiresOn: world.calendar.day(-500),
    state: 'REVOKED',
    stateChangedOn: world.calendar.day(68),
    stateReason: '被吊销',
    districtCode: maker.district.code,
  });
  isCase(plot, maker, 'GRADE_D', 3, '吊销许可的处罚,许可证已吊销');

  const builder = plot.enterprise('CONTRACTOR');
  penalty(plot, 'ConstructionPenalty', builder, 55, { gravity: 'MAJOR', offence: '使用不合格建筑材料' });
  const accidentNo = plot.key('SG', 58);
  plot.add('construction', 'ConstructionAccident', accidentNo, 58, {
    accidentNo,
    contractor: subject(builder),
    grade: 'MAJOR',
    happenedOn: world.calendar.day(58),
    description: '模板支撑整体坍塌',
    cause: '使用不合格材料',
    deaths: 10,
    injured: 3,
    closed: false,
    districtCode: builder.district.code,
  });
  const inspectionNo = plot.key('GD', 45);
  plot.add('construction', 'SiteInspection', inspectionNo, 45, {
    inspectionNo,
    projectNo: `BJ9${String(plot.number).padStart(5, '0')}`,
    contractor: subject(builder),
    samplingType: 'SPECIAL',
    inspectedOn: world.calendar.day(45),
    verdict: 'FAIL',
    defects: [{ part: '三层梁柱节点', problem: '混凝土强度不足' }],
    districtCode: builder.district.code,
  });
  isCase(plot, builder, 'GRADE_D', 3, '重大事故、较重处罚、检查不合格');
};

/** A penalty and the day of listing after it, in days before `until`. */
function listed(plot: Plot, decidedAge: number, listedOn: CalendarDate) {
  const maker = plot.enterprise('GOODS');
  const decision = penalty(plot, 'QualitySupervisionPenalty', maker, decidedAge, { blacklistBasis: true });
  plot.blacklist({
    code: maker.uscc,
    reason: '生产不符合安全标准的产品,被处以较重行政处罚',
    basis: [decision.id],
    listedOn,
  });
  return { maker, ...decision };
}

const THREE_YEARS = -36;

/** Listed so that the entry ends that many days after `until`. */
const endingIn = (plot: Plot, days: number) =>
  listed(plot, 1_105, addMonths(addDays(plot.world.until, days), THREE_YEARS));

const onBlacklist: Story = (plot) => {
  const { until } = plot.world;
  const asked = blacklistAttention(plot.world);
  const live = listed(plot, 220, addDays(until, -200));
  isCase(plot, live.maker, 'GRADE_D', 3, '在黑名单内');
  plot.misses(asked, `baseless ${live.maker.orgCode}`, '依据仍有效');
  for (const days of [24, 30]) {
    const { maker } = endingIn(plot, days);
    isCase(plot, maker, 'BLACKLIST_EXPIRING', 3, '黑名单将在 30 天内期满');
    plot.answers(asked, `expiring ${maker.orgCode}`);
    plot.misses(asked, `baseless ${maker.orgCode}`, '依据仍有效');
  }
  const later = endingIn(plot, 31);
  isCase(plot, later.maker, 'GRADE_D', 3, '在黑名单内,31 天后期满');
  plot.misses(asked, `expiring ${later.maker.orgCode}`, '31 天后才期满');
  const baseless = listed(plot, 140, addDays(until, -120));
  plot.revoke({
    department: 'quality-supervision',
    recordType: 'QualitySupervisionPenalty',
    keys: [baseless.key],
    reason: '行政复议撤销处罚决定',
  });
  isCase(plot, baseless.maker, 'BASIS_REVOKED', 4, '列入依据已撤销');
  plot.answers(asked, `baseless ${baseless.maker.orgCode}`);
  plot.misses(asked, `expiring ${baseless.maker.orgCode}`, '离期满尚远');
};

const offBlacklist: Story = (plot) => {
  const { until } = plot.world;
  const expired = listed(plot, 1_140, addDays(addMonths(until, THREE_YEARS), -6));
  isNone(plot, expired.maker, '黑名单已期满');
  plot.misses(blacklistAttention(plot.world), `expiring ${expired.maker.orgCode}`, '黑名单已期满');
};

const notFinal: Story = (plot) => {
  const appealed = inspected(plot);
  penalty(plot, 'QualitySupervisionPenalty', appealed, 40, { finality: 'RECONSIDERATION' });
  isNone(plot, appealed, '严重处罚在行政复议中');
  const annulled = inspected(plot);
  penalty(plot, 'QualitySupervisionPenalty', annulled, 130, { finality: 'ANNULLED' });
  isNone(plot, annulled, '严重处罚已被撤销');
  const withdrawn = inspected(plot);
  const { key } = penalty(plot, 'QualitySupervisionPenalty', withdrawn, 65);
  plot.revoke({
    department: 'quality-supervision',
    recordType: 'QualitySupervisionPenalty',
    keys: [key],
    reason: '处罚决定自行撤销',
  });
  isNone(plot, withdrawn, '严重处罚的记录已由部门撤销');
};

const notGraded: Story = (plot) => {
  const unrated = plot.enterprise('GOODS');
  penalty(plot, 'QualitySupervisionPenalty', unrated, 150);
  isNone(plot, unrated, '24 个月内没有检验,暂不评级');
  const old = inspected(plot);
  penalty(plot, 'QualitySupervisionPenalty', old, 800);
  isNone(plot, old, '严重处罚已久,衰减后仍为 B');
  const major = inspected(plot);
  penalty(plot, 'QualitySupervisionPenalty', major, 35, { gravity: 'MAJOR', fine: '90000.00' });
  isNone(plot, major, '一项较重处罚,仍为 A');
};

export const CREDIT_STORIES: readonly Story[] = [
  gradeC,
  gradeD,
  gradeDFromSeveral,
  onBlacklist,
  offBlacklist,
  notFinal,
  notGraded,
];
