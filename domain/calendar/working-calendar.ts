import { addDays, type CalendarDate, isoWeekday } from '../dates.js';
import { type CalendarYear, calendarYearProblem } from './calendar-year.js';

/** MAKE_UP: a Saturday or Sunday with work (调休上班日). HOLIDAY: a Monday to Friday without. */
export type DayKind = 'WORKDAY' | 'MAKE_UP' | 'WEEKEND' | 'HOLIDAY';

export interface WorkingCalendar {
  kindOf(date: CalendarDate): DayKind;
  /** True in a year that is not loaded: its days are 暂定 and may turn out otherwise. */
  isProvisional(date: CalendarDate): boolean;
}

/**
 * Public holidays with a fixed day, which a year without a notice has in any case (全国年节及纪念日放假办法;
 * 2 May since 2025). The lunar ones and 清明 are left to the notice: the answer is 暂定 anyway.
 */
const FIXED_HOLIDAYS = new Set(['01-01', '05-01', '10-01', '10-02', '10-03']);
const isFixedHoliday = (date: CalendarDate): boolean =>
  FIXED_HOLIDAYS.has(date.slice(5)) || (date.slice(5) === '05-02' && date >= '2025');

/**
 * The calendar of the years given; of two of one year the later stands. Any other year follows the week and
 * the fixed holidays, and says that it is provisional: a package that takes every weekday of a year which it
 * does not know for a workday would give wrong deadlines without a word.
 *
 * @throws RangeError for a year that contradicts itself
 */
export function createWorkingCalendar(years: Iterable<CalendarYear>): WorkingCalendar {
  const known = new Map<string, ReadonlyMap<CalendarDate, DayKind>>();
  for (const each of years) {
    const problem = calendarYearProblem(each);
    if (problem !== null) throw new RangeError(problem);
    known.set(
      String(each.year),
      new Map([
        ...each.weekdaysOff.map((day): [CalendarDate, DayKind] => [day, 'HOLIDAY']),
        ...each.makeUpDays.map((day): [CalendarDate, DayKind] => [day, 'MAKE_UP']),
      ]),
    );
  }
  return {
    kindOf: (date) => {
      const byWeek = isoWeekday(date) > 5 ? 'WEEKEND' : 'WORKDAY';
      const year = known.get(date.slice(0, 4));
      if (year !== undefined) return year.get(date) ?? byWeek;
      return byWeek === 'WORKDAY' && isFixedHoliday(date) ? 'HOLIDAY' : byWeek;
    },
    isProvisional: (date) => !known.has(date.slice(0, 4)),
  };
}

export function isWorkday(calendar: WorkingCalendar, date: CalendarDate): boolean {
  const kind = calendar.kindOf(date);
  return kind === 'WORKDAY' || kind === 'MAKE_UP';
}

export interface WorkingDaySum {
  readonly date: CalendarDate;
  /** 暂定: a day on the way lies in a year without a published calendar. Compute again when it is loaded. */
  readonly provisional: boolean;
  readonly provisionalYears: readonly number[];
  /** Days on the way that did not count, and why. */
  readonly skipped: readonly { readonly date: CalendarDate; readonly reason: 'WEEKEND' | 'HOLIDAY' }[];
  /** Saturdays and Sundays on the way that did count. */
  readonly makeUpDays: readonly CalendarDate[];
}

/**
 * The n-th working day after `from` (自…之日起 n 个工作日): `from` itself never counts, a working day or not.
 * Zero gives `from`.
 *
 * @throws RangeError when `count` is not a whole number ≥ 0, or the sum lies beyond the year 9999
 */
export function addWorkingDays(calendar: WorkingCalendar, from: CalendarDate, count: number): WorkingDaySum {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`working days must be whole, ≥ 0: ${count}`);
  const skipped: { date: CalendarDate; reason: 'WEEKEND' | 'HOLIDAY' }[] = [];
  const makeUpDays: CalendarDate[] = [];
  const provisionalYears = new Set<number>();
  let date = from;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (calendar.isProvisional(date)) provisionalYears.add(Number(date.slice(0, 4)));
    const kind = calendar.kindOf(date);
    if (kind === 'WEEKEND' || kind === 'HOLIDAY') {
      skipped.push({ date, reason: kind });
      continue;
    }
    if (kind === 'MAKE_UP') makeUpDays.push(date);
    left -= 1;
  }
  const provisional = provisionalYears.size > 0;
  return { date, provisional, provisionalYears: [...provisionalYears], skipped, makeUpDays };
}

/** Working days after `from` up to and with `to`: days late, and the inverse of `addWorkingDays`. */
export function countWorkingDays(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): number {
  let count = 0;
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    if (isWorkday(calendar, date)) count += 1;
  }
  return count;
}
