/** Dates as departments' tables have them → the calendar date or instant that JSON would carry. */
import { addDays, isCalendarDate } from '../../../../domain/dates.js';

/** How `1/3/2026` is meant; dates that begin with the year need no order. */
export type DateOrder = 'YMD' | 'DMY' | 'MDY';

export interface Calendar {
  readonly order: DateOrder;
  /** Excel for the Macintosh counted days from 1904-01-01 (ECMA-376 18.17.4.1). */
  readonly epoch1904: boolean;
}

const YEAR_FIRST = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
/** Five digits: 1927-05-18 to 2173-10-13. Fewer would read a lone year as a day of 1905. */
const SERIAL = /^(\d{5})(\.\d+)?$/;
const TIMED = /^(.*?[\d日])(?:T|\s+)(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2})(?:\.\d+)?)?[秒分]?$/;
const DAY_SECONDS = 86_400;

/**
 * The day of a serial number; null where there is none. The 1900 system has a 29 February 1900 that never was
 * (serial 60), so that what comes before it is a day off from what comes after.
 */
export function serialDate(serial: number, epoch1904: boolean): string | null {
  const days = Math.floor(serial);
  if (epoch1904) return days >= 0 ? addDays('1904-01-01', days) : null;
  if (days < 1 || days === 60) return null;
  return addDays(days < 60 ? '1899-12-31' : '1899-12-30', days);
}

const pad = (digits: string | number | undefined): string => String(digits ?? 0).padStart(2, '0');

function writtenDate(text: string, order: DateOrder): string | null {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year !== undefined) return `${year}-${pad(month)}-${pad(day)}`;
  const [, first, second, last] = YEAR_LAST.exec(text) ?? [];
  if (last === undefined || order === 'YMD') return null;
  return order === 'DMY' ? `${last}-${pad(second)}-${pad(first)}` : `${last}-${pad(first)}-${pad(second)}`;
}

interface Moment {
  readonly date: string;
  /** HH:MM:SS. */
  readonly time: string;
}

const clock = (seconds: number): string =>
  [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60].map(pad).join(':');

/** Null for what is no date in one of the known forms, or is a day that does not exist. */
function readMoment(given: string, { order, epoch1904 }: Calendar): Moment | null {
  const text = given.normalize('NFKC').trim();
  const [, whole, fraction = '0'] = SERIAL.exec(text) ?? [];
  if (whole !== undefined) {
    const seconds = Math.round(Number(fraction) * DAY_SECONDS);
    const serial = Number(whole) + Math.floor(seconds / DAY_SECONDS);
    const date = serialDate(serial, epoch1904);
    return date === null ? null : { date, time: clock(seconds % DAY_SECONDS) };
  }
  const [, day = text, hour, minute, second] = TIMED.exec(text) ?? [];
  const date = writtenDate(day.replaceAll(/\s/g, ''), order);
  if (date === null || !isCalendarDate(date)) return null;
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
  return { date, time: [hour, minute, second].map(pad).join(':') };
}

/** A calendar day; a time of day beside it is dropped. Text that is no date stays, and the check names it. */
export const tableDate = (text: string, calendar: Calendar): string =>
  readMoment(text, calendar)?.date ?? text;

/** An instant; a moment without a zone is Shanghai's. Text that is none stays. */
export function tableInstant(text: string, calendar: Calendar): string {
  const moment = readMoment(text, calendar);
  return moment === null ? text : `${moment.date}T${moment.time}+08:00`;
}
