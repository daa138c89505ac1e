import { addDays, addMonths, type CalendarDate, isCalendarDate } from '../dates.js';

/** Production days, both ends included. */
export interface BatchInterval {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const DAY = /^(\d{4})[-./年]?(\d{2}|\d(?=[-./月]))[-./月]?(\d{1,2})日?$/;
const MONTH = /^(\d{4})年(\d{1,2})月份?$/;
/** An end that leaves out what it shares with the beginning: 3月15日, 3.15, 0315, 15日. */
const SHORT_END = /^(?:(\d{1,2})[-./月](\d{1,2})日?|(\d{2})(\d{2})|(\d{1,2})日)$/;
const SHORT_MONTH = /^(\d{1,2})月份?$/;
/** A plain hyphen parts two whole dates only: 20260301-02 is the second batch of a day, 2026-03-01 is a day. */
const SEPARATOR = /[~〜至到—–]+|(?<=^\d{8})-(?=\d{8}$)|(?<=日|月)-(?=\d)/;

/** What an open range leaves out; no goods bear such days. */
const FIRST_DAY: CalendarDate = '0001-01-01';
const LAST_DAY: CalendarDate = '9999-12-31';
/** 以前, 以后 and 起 are read with the day itself; 之前, 之后, 前 and 后 without it, so that no range is read too wide. */
const OPEN: readonly { readonly form: RegExp; readonly side: 'from' | 'to'; readonly itself: boolean }[] = [
  { form: /(?:起|开始|及?以后|及之后|至今|[~〜至到—–-]+)$/, side: 'from', itself: true },
  { form: /(?:之后|后)$/, side: 'from', itself: false },
  { form: /(?:及?以前|及之前|为?止|截止)$|^(?:截至|截止|[~〜至到—–-]+)/, side: 'to', itself: true },
  { form: /(?:之前|前)$/, side: 'to', itself: false },
];

/** One day however written (20260301, 2026-3-1, 2026年3月1日), of text without spaces; null for anything else. */
export function readBatchDay(text: string): CalendarDate | null {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? [];
  return dayOf(year, month, day);
}

function dayOf(year: string, month: string, day: string): CalendarDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

function readMonth(year: string, month: string): BatchInterval | null {
  const from = dayOf(year, month, '1');
  return from === null ? null : { from, to: addDays(addMonths(from, 1), -1) };
}

function readPoint(text: string): BatchInterval | null {
  const day = readBatchDay(text);
  if (day !== null) return { from: day, to: day };
  const [, year, month] = MONTH.exec(text) ?? [];
  return year === undefined || month === undefined ? null : readMonth(year, month);
}

/** The end of a range; what it leaves out is that of the beginning. */
function readEnd(text: string, { from }: BatchInterval): BatchInterval | null {
  const whole = readPoint(text);
  if (whole !== null) return whole;
  const [year = '', beginMonth = ''] = from.split('-');
  const [, onlyMonth] = SHORT_MONTH.exec(text) ?? [];
  if (onlyMonth !== undefined) return readMonth(year, onlyMonth);
  const [, month1, day1, month2, day2, day3] = SHORT_END.exec(text) ?? [];
  const [month, day] = [month1 ?? month2 ?? beginMonth, day1 ?? day2 ?? day3];
  const date = day === undefined ? null : dayOf(year, month, day);
  return date === null ? null : { from: date, to: date };
}

function readOpen(text: string): BatchInterval | null {
  const open = OPEN.find(({ form }) => form.test(text));
  const point = open === undefined ? null : readPoint(text.replace(open.form, ''));
  if (open === undefined || point === null) return null;
  const { side, itself } = open;
  if (side === 'from') return { from: itself ? point.from : addDays(point.to, 1), to: LAST_DAY };
  return { from: FIRST_DAY, to: itself ? point.to : addDays(point.from, -1) };
}

/**
 * The production days that a batch text names: `20260301–20260315`, `2026年3月1日至15日`, `2026年3月批次`,
 * `2026年3月-5月`, one day, or a range without end (`2026年3月1日起`, `20260315以前`). Null for a plain batch number, and
 * for a range that ends before it begins. Six digits are a plain number: nobody knows whether 202603 is a month.
 */
export function batchInterval(text: string): BatchInterval | null {
  const flat = text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/^(生产日期|批号|生产批号)[::]?|(生产)?的?(批次?|产品)$|生产$/g, '');
  const open = readOpen(flat);
  if (open !== null) return open;
  const [first = '', second, ...rest] = flat.split(SEPARATOR);
  const begin = readPoint(first);
  if (begin === null || rest.length > 0) return null;
  if (second === undefined) return begin;
  const end = readEnd(second, begin);
  return end === null || end.to < begin.from ? null : { from: begin.from, to: end.to };
}

export function intervalsOverlap(a: BatchInterval, b: BatchInterval): boolean {
  return a.from <= b.to && b.from <= a.to;
}
