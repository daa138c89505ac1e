import { standingOn, type Timeline } from './credit-timeline.js';

const HORIZON_DAYS = 30 * 366;

/** Days on which something jumps: records begin, floors, good records, blacklists and inspections end. */
function jumps(timeline: Timeline, from: number, to: number): number[] {
  const days = [
    ...timeline.bad.flatMap(({ day, liveUntil }) => (liveUntil === null ? [day] : [day, liveUntil])),
    ...timeline.good.flatMap(({ day, until }) => [day, until]),
    ...timeline.blacklist.flatMap(({ from: start, until }) => [start, until]),
    timeline.inspectedUntil,
  ];
  return [...new Set(days)].filter((day) => day > from && day < to).sort((a, b) => a - b);
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
  const end = day + HORIZON_DAYS;
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
