/**
 * Has an indicator reached what the plan asks? No authority fixes a rule for it: which values are accepted, and how far
 * from them is still near, are the hub's own (docs/decisions/0007).
 */

export type IndicatorDirection = 'AT_LEAST' | 'ABOVE' | 'AT_MOST' | 'EQUAL' | 'ABOUT' | 'RISE' | 'FALL';

/** 达标, 接近, 未达标, 无法判断. */
export type IndicatorStatus = 'MET' | 'NEAR' | 'MISSED' | 'UNKNOWN';

/** Why a status is UNKNOWN. */
export type UnknownReason = 'NO_DATA' | 'HIDDEN' | 'NO_TARGET' | 'ONE_PERIOD' | 'YEAR_OPEN';

/** Relative to the target. */
export interface IndicatorRules {
  /** How far a value may lie from a target that the plan calls 左右. */
  readonly aboutTolerance: number;
  /** How far beside the accepted values is still 接近. */
  readonly nearMargin: number;
}

export interface Judged {
  readonly direction: IndicatorDirection | null;
  readonly target: number | null;
  readonly value: number | null;
  /** The year before; only trends ask for it. */
  readonly previous: number | null;
  /** A count of things that happen, in a year that is not over: it can still rise, and cannot fall. */
  readonly growing: boolean;
}

export interface Judgement {
  readonly status: IndicatorStatus;
  readonly reason: UnknownReason | null;
}

/** Decimal figures are compared as binary fractions: 1.5 × 1.05 must be within 5 % of 1.5. */
const SLACK = 1e-9;

const unknown = (reason: UnknownReason): Judgement => ({ status: 'UNKNOWN', reason });
const judged = (status: IndicatorStatus): Judgement => ({ status, reason: null });

/**
 * How far `value` lies beside the accepted values; 0 for one of them. EQUAL is a number to be reached: more than it is
 * no fault, unless it is zero.
 */
function miss(
  direction: Exclude<IndicatorDirection, 'RISE' | 'FALL'>,
  value: number,
  target: number,
  rules: IndicatorRules,
): number {
  switch (direction) {
    case 'AT_LEAST':
    case 'ABOVE':
      return Math.max(0, target - value);
    case 'AT_MOST':
      return Math.max(0, value - target);
    case 'EQUAL':
      return target === 0 ? Math.abs(value) : Math.max(0, target - value);
    case 'ABOUT':
      return Math.max(0, Math.abs(value - target) - rules.aboutTolerance * Math.abs(target));
  }
}

/** Against the year before: on is 达标, even is 接近, back is 未达标. */
function judgeTrend(direction: 'RISE' | 'FALL', given: Judged & { readonly value: number }): Judgement {
  const { value, previous, growing } = given;
  if (previous === null) return unknown('ONE_PERIOD');
  const progress = direction === 'RISE' ? value - previous : previous - value;
  // Of a count that still grows only one side is certain: what it has passed already.
  if (growing && !(direction === 'RISE' ? progress > SLACK : progress < -SLACK)) return unknown('YEAR_OPEN');
  if (Math.abs(progress) <= SLACK) return judged('NEAR');
  return judged(progress > 0 ? 'MET' : 'MISSED');
}

export function judgeIndicator(given: Judged, rules: IndicatorRules): Judgement {
  const { direction, target, value } = given;
  if (value === null) return unknown('NO_DATA');
  if (direction === null) return unknown('NO_TARGET');
  if (direction === 'RISE' || direction === 'FALL') return judgeTrend(direction, { ...given, value });
  if (target === null) return unknown('NO_TARGET');
  const distance = miss(direction, value, target, rules);
  if (distance <= SLACK && !(direction === 'ABOVE' && value - target <= SLACK)) return judged('MET');
  return judged(distance <= rules.nearMargin * Math.abs(target) + SLACK ? 'NEAR' : 'MISSED');
}
