import { addDays, type CalendarDate, dayNumber } from '../dates.js';
import type {
  Credit,
  CreditFile,
  CreditGrade,
  CreditItem,
  CreditRating,
  SupervisionClass,
} from './credit-file.js';
import {
  type BadOnTimeline,
  deductionOn,
  factorOn,
  type GoodOnTimeline,
  isGood,
  layOut,
  roundPoints,
  seriousLiveOn,
  standingOn,
  type Timeline,
} from './credit-timeline.js';
import { type CreditWeights, DEFAULT_CREDIT_WEIGHTS } from './credit-weights.js';
import { nextTransitionDay } from './next-transition.js';

const SEVERITY_NAMES = ['轻微', '一般', '较重', '严重'] as const;
const GOOD_NAMES = {
  QUALITY_AWARD: '质量奖',
  VOLUNTARY_RECALL: '主动召回',
  CERTIFICATION: '体系认证',
} as const;

/** Class of supervision that goes with a published grade (工业企业产品质量分类监管). */
export function supervisionClassOf(grade: CreditGrade): SupervisionClass | null {
  if (grade === 'UNRATED') return null;
  if (grade === 'AAA' || grade === 'AA') return 'AA';
  return grade === 'D' ? 'C' : grade;
}

function badItem(bad: BadOnTimeline, day: number, weights: CreditWeights): CreditItem {
  const { record, base } = bad;
  const began = day >= bad.day;
  const factor = began ? factorOn(bad, day) : 0;
  const deduction = deductionOn(bad, day, weights);
  const notes = [
    `${SEVERITY_NAMES[record.severity - 1]},基础 ${base} 分`,
    began ? `按半衰期衰减后系数 ${factor.toFixed(3)}` : '业务日期晚于评价日,未计',
    bad.repeat ? `${weights.repeatWithinMonths} 个月内同类重复 ×${weights.repeatFactor}` : null,
    record.overdue ? `逾期未整改 ×${weights.overdueFactor}` : null,
    began && deduction > base * factor ? `严重记录期内至少扣 ${weights.seriousFloor} 分` : null,
  ];
  return {
    recordId: record.recordId,
    department: record.department,
    label: record.label,
    occurredOn: record.occurredOn,
    severity: record.severity,
    base,
    ageDays: Math.max(0, day - bad.day),
    factor: Math.round(factor * 1e6) / 1e6,
    deduction: roundPoints(deduction),
    bonus: 0,
    excluded: !began,
    reason: notes.filter((note) => note !== null).join(';'),
  };
}

function goodItem(good: GoodOnTimeline, day: number, timeline: Timeline): CreditItem {
  const { record, points } = good;
  const live = day >= good.day && day < good.until;
  const serious = live && seriousLiveOn(timeline, day);
  const notes = [
    `${GOOD_NAMES[record.good]} +${points} 分,良好记录合计至多 +${timeline.weights.goodCap} 分`,
    live ? null : '不在有效期内,未计',
    serious ? '有严重记录在期内,不提升等级' : null,
  ];
  return {
    recordId: record.recordId,
    department: record.department,
    label: record.label,
    occurredOn: record.occurredOn,
    severity: null,
    base: points,
    ageDays: Math.max(0, day - good.day),
    factor: live ? 1 : 0,
    deduction: 0,
    bonus: live ? points : 0,
    excluded: !live,
    reason: notes.filter((note) => note !== null).join(';'),
  };
}

function disputedItems(file: CreditFile, day: number, weights: CreditWeights): CreditItem[] {
  return file.records.flatMap((record) => {
    if (isGood(record) || !record.disputed) return [];
    const { recordId, department, label, occurredOn, severity } = record;
    const base = weights.base[severity - 1] ?? 0;
    const ageDays = Math.max(0, day - dayNumber(occurredOn));
    const reason = `${SEVERITY_NAMES[severity - 1]};争议中(复议或诉讼),只展示、不扣分`;
    const still = { factor: 0, deduction: 0, bonus: 0, excluded: true, reason };
    return [{ recordId, department, label, occurredOn, severity, base, ageDays, ...still }];
  });
}

const effect = ({ deduction, bonus }: CreditItem): number => deduction + bonus;

function ratingOf(timeline: Timeline, asOf: CalendarDate): CreditRating {
  const day = dayNumber(asOf);
  const { score, grade } = standingOn(timeline, day);
  const next = nextTransitionDay(timeline, day);
  return {
    asOf,
    score,
    grade,
    supervisionClass: supervisionClassOf(grade),
    rated: grade !== 'UNRATED',
    nextTransition: next === null ? null : addDays(asOf, next - day),
  };
}

/** The same as `credit`, without its items. */
export const creditRating = (
  file: CreditFile,
  asOf: CalendarDate,
  weights: CreditWeights = DEFAULT_CREDIT_WEIGHTS,
): CreditRating => ratingOf(layOut(file, weights), asOf);

/**
 * Credit of one enterprise on a day (DOMAIN 6.5). Pure: the same file, day and weights give the same answer, so that
 * any published grade can be worked out again.
 */
export function credit(
  file: CreditFile,
  asOf: CalendarDate,
  weights: CreditWeights = DEFAULT_CREDIT_WEIGHTS,
): Credit {
  const timeline = layOut(file, weights);
  const day = dayNumber(asOf);
  const items = [
    ...timeline.bad.map((bad) => badItem(bad, day, weights)),
    ...timeline.good.map((good) => goodItem(good, day, timeline)),
    ...disputedItems(file, day, weights),
  ].sort((a, b) => effect(b) - effect(a) || (a.recordId < b.recordId ? -1 : 1));
  return { ...ratingOf(timeline, asOf), items };
}

export interface CreditSensitivity {
  /** Which weight was moved. */
  readonly parameter: 'BASE' | 'HALF_LIFE' | 'GOOD';
  readonly factor: number;
  readonly score: number;
  readonly grade: CreditGrade;
}

/** How score and grade move when base points, half lives or good records weigh half or one and a half times. */
export function creditSensitivity(
  file: CreditFile,
  asOf: CalendarDate,
  weights: CreditWeights = DEFAULT_CREDIT_WEIGHTS,
): CreditSensitivity[] {
  const day = dayNumber(asOf);
  return [0.5, 1.5].flatMap((factor) => {
    const scale = ([a, b, c, d]: CreditWeights['base']): CreditWeights['base'] => [
      a * factor,
      b * factor,
      c * factor,
      d * factor,
    ];
    const { QUALITY_AWARD, VOLUNTARY_RECALL, CERTIFICATION } = weights.good;
    const good = {
      QUALITY_AWARD: QUALITY_AWARD * factor,
      VOLUNTARY_RECALL: VOLUNTARY_RECALL * factor,
      CERTIFICATION: CERTIFICATION * factor,
    };
    const moved = [
      { parameter: 'BASE', weights: { ...weights, base: scale(weights.base) } },
      { parameter: 'HALF_LIFE', weights: { ...weights, halfLifeMonths: scale(weights.halfLifeMonths) } },
      { parameter: 'GOOD', weights: { ...weights, good } },
    ] as const;
    return moved.map(({ parameter, weights: w }) => ({
      parameter,
      factor,
      ...standingOn(layOut(file, w), day),
    }));
  });
}
