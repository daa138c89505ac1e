/**
 * Arithmetic on calendar days written YYYY-MM-DD. Business dates are plain days without a time zone; only
 * `shanghaiDate` and `shanghaiInstant` meet instants. All functions but `isCalendarDate` throw RangeError for a day that does
 * not exist.
 */

/** A calendar day, YYYY-MM-DD, years 0001–9999. */
export type CalendarDate = string;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
/** Shanghai has had no summer time since 1991; hub data begin later. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function read(text: string): DayParts | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

function parse(date: CalendarDate): DayParts {
  const parts = read(date);
  if (parts === null) throw new RangeError(`not a calendar date (YYYY-MM-DD): ${date.slice(0, 40)}`);
  return parts;
}

function format(year: number, month: number, day: number): CalendarDate {
  if (year < 1 || year > 9999) throw new RangeError(`year out of range: ${year}`);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01; setUTCFullYear because Date.UTC reads years below 100 as 19xx. */
function toDayNumber({ year, month, day }: DayParts): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}

function fromDayNumber(number: number): CalendarDate {
  const at = new Date(number * DAY_MS);
  return format(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** True for a day that exists: `2026-02-29` is none. */
export function isCalendarDate(text: string): boolean {
  return read(text) !== null;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(parse(date)) + days);
}

function shiftMonths({ year, month, day }: DayParts, months: number): DayParts {
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return { year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) };
}

/** Same day of another month, or that month's last day: 2026-01-31 + 1 = 2026-02-28. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = shiftMonths(parse(date), months);
  return format(year, month, day);
}

/** Days since 1970-01-01. */
export const dayNumber = (date: CalendarDate): number => toDayNumber(parse(date));

/** The number of the day that `addMonths` gives; also beyond the year 9999, where no calendar date is left. */
export const dayNumberAfter = (date: CalendarDate, months: number): number =>
  toDayNumber(shiftMonths(parse(date), months));

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(parse(to)) - toDayNumber(parse(from));
}

/** Monday 1 … Sunday 7 (ISO 8601). */
export function isoWeekday(date: CalendarDate): number {
  // 1970-01-01 was a Thursday.
  return ((((toDayNumber(parse(date)) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week `YYYY-Www`; its year is that of the week's Thursday. Sorts as text. */
export function isoWeek(date: CalendarDate): string {
  const thursday = addDays(date, 4 - isoWeekday(date));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Monday on which the week of `date` begins. */
export function startOfIsoWeek(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - isoWeekday(date));
}

/** The calendar day in Asia/Shanghai at an instant. */
export function shanghaiDate(instant: Date): CalendarDate {
  return fromDayNumber(Math.floor((instant.getTime() + SHANGHAI_OFFSET_MS) / DAY_MS));
}

/** The instant at which a day in Asia/Shanghai is so many minutes old: 540 is nine o'clock. */
export function shanghaiInstant(date: CalendarDate, minutes: number): Date {
  return new Date(toDayNumber(parse(date)) * DAY_MS + minutes * 60_000 - SHANGHAI_OFFSET_MS);
}
