import { dayNumber } from '../dates.js';
import { standingOn, type Timeline } from './credit-timeline.js';

const HORIZON_DAYS = 30 * 366;
/** No calendar date is left from here on. */
const END_OF_CALENDAR = dayNumber('9999-12-31') + 1;

/** Days on which something jumps: records begin, floors, good records, blacklists and inspections end. */
function jumps(timeline: Timeline, from: number, to: number): number[] {
  const days: number[] = [];
  const see = (day: number): void => {
    if (day > from && day < to && !days.includes(day)) days.push(day);
  };
  for (const { day, liveUntil } of timeline.bad) {
    see(day);
    if (liveUntil !== null) see(liveUntil);
  }
  for (const { day, until } of timeline.good) {
    see(day);
    see(until);
  }
  for (const span of timeline.blacklist) {
    see(span.from);
    see(span.until);
  }
  see(timeline.inspectedUntil);
  return days.sort((a, b) => a - b);
}

/** First day in (low, high] whose grade differs from `grade`, given that it differs at `high` and moves one way. */
function firstDifferent(timeline: Timeline, grade: string, low: number, high: number): number {
  let [same, different] = [low, high];
  while (different - same > 1) {
    const middle = Math.floor((same + different) / 2);
    if (standingOn(timeline, middle).grade === grade) same = middle;
    else different = middle;
  }
  return different;
}

/**
 * The first day after `day` on which the grade differs without any new record. Between two jumps deductions only
 * decay, so the grade moves one way and bisection on days is exact.
 */
export function nextTransitionDay(timeline: Timeline, day: number): number | null {
  const { grade } = standingOn(timeline, day);
  const end = Math.min(day + HORIZON_DAYS, END_OF_CALENDAR);
  let start = day;
  for (const next of [...jumps(timeline, day, end), end]) {
    const last = next - 1;
    if (last > start && standingOn(timeline, last).grade !== grade) {
      return firstDifferent(timeline, grade, start, last);
    }
    if (next < end && standingOn(timeline, next).grade !== grade) return next;
    start = next;
  }
  return null;
}
