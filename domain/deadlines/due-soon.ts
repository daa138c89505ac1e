import { z } from 'zod';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addWorkingHours, workingTimeBetween } from '../calendar/working-hours.js';
import type { StartedDeadline } from './deadline.js';

const HOUR_MS = 3_600_000;

/** How long before its end a clock is 将超期. Configuration: the hub's default, no authority behind it. */
export const dueSoonSchema = z.strictObject({
  /** Share of the clock's whole length. */
  share: z.number().gt(0).lt(1),
  /** At least so many hours (working hours, or real ones for a clock in HOUR): a quarter of an hour helps nobody. */
  atLeastHours: z.number().min(0),
  /** But never more than this share: a short clock is not 将超期 from its start. */
  atMostShare: z.number().gt(0).lt(1),
});
export type DueSoon = z.infer<typeof dueSoonSchema>;

/** The last fifth, at least half a working day, at most half of the clock. */
export const DEFAULT_DUE_SOON: DueSoon = { share: 0.2, atLeastHours: 4.25, atMostShare: 0.5 };

/**
 * From when on a clock is 将超期, in the time in which it runs: three working days before a weekend are not over on
 * Saturday. Always after its start and before its end; an extension counts as part of the clock.
 */
export function dueSoonAt(
  { rule, startedAt, dueAt }: StartedDeadline,
  { share, atLeastHours, atMostShare }: DueSoon,
  calendar: WorkingCalendar,
): Date {
  const [start, due] = [new Date(startedAt), new Date(dueAt)];
  const isRoundTheClock = rule.unit === 'HOUR';
  const length = isRoundTheClock ? due.getTime() - start.getTime() : workingTimeBetween(calendar, start, due);
  const last = Math.min(Math.max(length * share, atLeastHours * HOUR_MS), length * atMostShare);
  const before = length - last;
  return isRoundTheClock
    ? new Date(start.getTime() + Math.round(before))
    : addWorkingHours(calendar, start, before / HOUR_MS).at;
}
