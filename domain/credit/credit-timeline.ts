import { dayNumber, dayNumberAfter } from '../dates.js';
import type { BadRecord, CreditFile, CreditGrade, CreditRecord, GoodRecord } from './credit-file.js';
import type { CreditWeights } from './credit-weights.js';

const DAYS_PER_MONTH = 365.25 / 12;

export const isGood = (record: CreditRecord): record is GoodRecord => 'good' in record;

export interface BadOnTimeline {
  readonly record: BadRecord;
  readonly day: number;
  readonly base: number;
  readonly halfLifeDays: number;
  /** Repeat × overdue. */
  readonly multiplier: number;
  readonly repeat: boolean;
  /** 严重: first day after its live months; null for the others. */
  readonly liveUntil: number | null;
}

export interface GoodOnTimeline {
  readonly record: GoodRecord;
  readonly day: number;
  readonly until: number;
  readonly points: number;
}

/** A credit file laid out in days, so that any day's score is plain arithmetic. */
export interface Timeline {
  readonly weights: CreditWeights;
  readonly bad: readonly BadOnTimeline[];
  readonly good: readonly GoodOnTimeline[];
  readonly blacklist: readonly { readonly from: number; readonly until: number }[];
  readonly inspectedUntil: number;
}

/** Is there an earlier counted record of the same category within the repeat window? Those of one day are one occasion. */
function isRepeat(
  record: BadRecord,
  day: number,
  counted: readonly BadRecord[],
  weights: CreditWeights,
): boolean {
  return counted.some(
    (earlier) =>
      earlier.category === record.category &&
      earlier.occurredOn < record.occurredOn &&
      day < dayNumberAfter(earlier.occurredOn, weights.repeatWithinMonths),
  );
}

function placeBad(record: BadRecord, counted: readonly BadRecord[], weights: CreditWeights): BadOnTimeline {
  const index = record.severity - 1;
  const day = dayNumber(record.occurredOn);
  const repeat = isRepeat(record, day, counted, weights);
  return {
    record,
    day,
    base: weights.base[index] ?? 0,
    halfLifeDays: (weights.halfLifeMonths[index] ?? 1) * DAYS_PER_MONTH,
    multiplier: (repeat ? weights.repeatFactor : 1) * (record.overdue ? weights.overdueFactor : 1),
    repeat,
    liveUntil: record.severity === 4 ? dayNumberAfter(record.occurredOn, weights.seriousLiveMonths) : null,
  };
}

export function layOut(file: CreditFile, weights: CreditWeights): Timeline {
  const counted = file.records.filter((r): r is BadRecord => !isGood(r) && !r.disputed);
  return {
    weights,
    bad: counted.map((record) => placeBad(record, counted, weights)),
    good: file.records.filter(isGood).map((record) => ({
      record,
      day: dayNumber(record.occurredOn),
      until: dayNumberAfter(record.occurredOn, weights.goodMonths),
      points: weights.good[record.good],
    })),
    blacklist: file.blacklist.map(({ from, until }) => ({
      from: dayNumber(from),
      until: until === null ? Number.POSITIVE_INFINITY : dayNumber(until),
    })),
    inspectedUntil:
      file.lastInspectedOn === null
        ? Number.NEGATIVE_INFINITY
        : dayNumberAfter(file.lastInspectedOn, weights.inspectionMonths),
  };
}

/** Decay × repeat × overdue on a day. */
export const factorOn = (bad: BadOnTimeline, day: number): number =>
  bad.multiplier * 2 ** (-(day - bad.day) / bad.halfLifeDays);

/** What a record takes off on a day; 0 before it happened. */
export function deductionOn(bad: BadOnTimeline, day: number, weights: CreditWeights): number {
  if (day < bad.day) return 0;
  const decayed = bad.base * factorOn(bad, day);
  return bad.liveUntil !== null && day < bad.liveUntil ? Math.max(decayed, weights.seriousFloor) : decayed;
}

export const roundPoints = (value: number): number => Math.round(value * 100) / 100;

/** The part of the good records that counts on a day. */
export function bonusOn({ good, weights }: Timeline, day: number): number {
  const sum = good.reduce((total, g) => total + (day >= g.day && day < g.until ? g.points : 0), 0);
  return Math.min(weights.goodCap, sum);
}

export const seriousLiveOn = ({ bad }: Timeline, day: number): boolean =>
  bad.some(({ liveUntil, day: from }) => liveUntil !== null && day >= from && day < liveUntil);

const GRADES = ['AAA', 'AA', 'A', 'B', 'C'] as const;

export function gradeOfScore(score: number, weights: CreditWeights): CreditGrade {
  return GRADES[weights.thresholds.findIndex((bound) => score >= bound)] ?? 'D';
}

export interface Standing {
  readonly score: number;
  readonly grade: CreditGrade;
}

/**
 * Score and grade on a day. Good records raise the score, but while a 严重 record is live the grade is that of the
 * score without them; a live blacklist entry is D, whatever the score; without an inspection there is no grade.
 */
export function standingOn(timeline: Timeline, day: number): Standing {
  const { weights } = timeline;
  const deduction = timeline.bad.reduce((sum, bad) => sum + deductionOn(bad, day, weights), 0);
  const clamp = (value: number): number => roundPoints(Math.min(100, Math.max(0, value)));
  const score = clamp(100 - deduction + bonusOn(timeline, day));
  if (timeline.blacklist.some(({ from, until }) => day >= from && day < until)) return { score, grade: 'D' };
  if (day >= timeline.inspectedUntil) return { score, grade: 'UNRATED' };
  const graded = seriousLiveOn(timeline, day) ? clamp(100 - deduction) : score;
  return { score, grade: gradeOfScore(graded, weights) };
}
