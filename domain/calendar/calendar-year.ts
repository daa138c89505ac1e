import { type CalendarDate, isCalendarDate, isoWeekday } from '../dates.js';

/** One year as the State Council's notice arranges it; every other day follows the week. */
export interface CalendarYear {
  readonly year: number;
  /** Mondays to Fridays without work: public holidays and days moved beside them (调休放假日). */
  readonly weekdaysOff: readonly CalendarDate[];
  /** Saturdays and Sundays with work (调休上班日). */
  readonly makeUpDays: readonly CalendarDate[];
  /** The notice or collection that it was taken from. */
  readonly source: string;
}

/**
 * What is wrong with a year that someone loads, in Chinese; null when nothing is. A day off that is a Sunday,
 * or a make-up day that is a Tuesday, is a slip of the pen that would move deadlines silently.
 */
export function calendarYearProblem({ year, weekdaysOff, makeUpDays }: CalendarYear): string | null {
  const days = [...weekdaysOff, ...makeUpDays];
  const foreign = days.find((day) => !isCalendarDate(day) || Number(day.slice(0, 4)) !== year);
  if (foreign !== undefined) return `“${foreign}”不是 ${year} 年的日期,请写成 ${year}-01-31 的形式`;
  if (new Set(days).size < days.length) return `${year} 年的日历中有日期重复`;
  const weekend = weekdaysOff.find((day) => isoWeekday(day) > 5);
  if (weekend !== undefined) return `放假日 ${weekend} 本是周末,只列周一至周五`;
  const weekday = makeUpDays.find((day) => isoWeekday(day) < 6);
  if (weekday !== undefined) return `调休上班日 ${weekday} 本是工作日,只列周六、周日`;
  return null;
}
