import { addDays, type CalendarDate, shanghaiDate, shanghaiInstant } from '../dates.js';
import { addWorkingDays, isWorkday, type WorkingCalendar } from './working-calendar.js';

/** Working hours 09:00–17:30 in Shanghai without a break: a default, no authority behind it (DOMAIN 4.3). */
const BEGINS_MINUTE = 9 * 60;
const ENDS_MINUTE = 17 * 60 + 30;

export const WORKING_DAY_HOURS = (ENDS_MINUTE - BEGINS_MINUTE) / 60;

/** The end of work on a day: when a deadline in working days falls due. */
export function endOfWork(date: CalendarDate): Date {
  return shanghaiInstant(date, ENDS_MINUTE);
}

export interface ReceiptDay {
  readonly date: CalendarDate;
  readonly provisional: boolean;
}

/**
 * The day on which something counts as received: what arrives after 17:30 or on a day without work counts as
 * of the next working day. Clocks in working days exclude this day: `addWorkingDays(calendar, date, n)`.
 */
export function receiptDay(calendar: WorkingCalendar, at: Date): ReceiptDay {
  const date = shanghaiDate(at);
  const isInTime = isWorkday(calendar, date) && at <= endOfWork(date);
  if (isInTime) return { date, provisional: calendar.isProvisional(date) };
  const next = addWorkingDays(calendar, date, 1);
  return { date: next.date, provisional: next.provisional || calendar.isProvisional(date) };
}

export interface WorkingHourSum {
  readonly at: Date;
  readonly provisional: boolean;
}

/**
 * The instant at which so many working hours have passed since `at`. Before 09:00 the clock waits for it;
 * after 17:30 and on days without work it waits for the next working day. A day may be filled to its end:
 * 8.5 hours from 09:00 are 17:30 of the same day.
 *
 * @throws RangeError when `hours` is not a number ≥ 0
 */
export function addWorkingHours(calendar: WorkingCalendar, at: Date, hours: number): WorkingHourSum {
  if (!(hours >= 0 && Number.isFinite(hours))) throw new RangeError(`working hours must be ≥ 0: ${hours}`);
  const received = receiptDay(calendar, at);
  let { date, provisional } = received;
  let begin = Math.max(at.getTime(), shanghaiInstant(date, BEGINS_MINUTE).getTime());
  let left = Math.round(hours * 3_600_000);
  while (begin + left > endOfWork(date).getTime()) {
    left -= endOfWork(date).getTime() - begin;
    const next = addWorkingDays(calendar, date, 1);
    date = next.date;
    provisional ||= next.provisional;
    begin = shanghaiInstant(date, BEGINS_MINUTE).getTime();
  }
  return { at: new Date(begin + left), provisional };
}

/**
 * Working time in milliseconds between two instants; 0 when `to` is not later. The inverse of `addWorkingHours`.
 */
export function workingTimeBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  let time = 0;
  for (let date = shanghaiDate(from); date <= shanghaiDate(to); date = addDays(date, 1)) {
    if (!isWorkday(calendar, date)) continue;
    const begin = Math.max(from.getTime(), shanghaiInstant(date, BEGINS_MINUTE).getTime());
    const end = Math.min(to.getTime(), endOfWork(date).getTime());
    time += Math.max(0, end - begin);
  }
  return time;
}
