import { addWorkingDays, type WorkingCalendar } from '../calendar/working-calendar.js';
import { addWorkingHours, endOfWork, receiptDay, type WorkingHourSum } from '../calendar/working-hours.js';
import type { ClockRule } from './clock-rule.js';

const HOUR_MS = 3_600_000;

/**
 * When a clock that starts at `from` runs out; at that instant itself one is still in time.
 *
 * WORKING_DAY: 17:30 of the n-th working day after the day on which `from` counts as received (`receiptDay`).
 * WORKING_HOUR: hours between 09:00 and 17:30 of working days. HOUR: real hours, never 暂定.
 *
 * @throws RangeError for a part of a working day, or less than nothing
 */
export function dueAfter(
  calendar: WorkingCalendar,
  from: Date,
  { amount, unit }: Pick<ClockRule, 'amount' | 'unit'>,
): WorkingHourSum {
  if (unit === 'WORKING_HOUR') return addWorkingHours(calendar, from, amount);
  if (unit === 'HOUR') {
    if (!(amount >= 0 && Number.isFinite(amount))) throw new RangeError(`hours must be ≥ 0: ${amount}`);
    return { at: new Date(from.getTime() + Math.round(amount * HOUR_MS)), provisional: false };
  }
  const received = receiptDay(calendar, from);
  const sum = addWorkingDays(calendar, received.date, amount);
  return { at: endOfWork(sum.date), provisional: received.provisional || sum.provisional };
}
