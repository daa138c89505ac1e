import { addDays, type CalendarDate, isoWeekday } from '../../domain/dates.js';
import type { Random } from './random.js';

/** Length of the history before `until`, in days. */
export const HISTORY_DAYS = 1095;

/** Days counted backwards from `until`, which is day 0. */
export interface Calendar {
  readonly until: CalendarDate;
  readonly day: (age: number) => CalendarDate;
  /** Monday 1 … Sunday 7. */
  readonly weekday: (age: number) => number;
  /** 1 … 12. */
  readonly month: (age: number) => number;
}

const KEPT = 1_300;

/** Keeps the days of the history: formatting a date costs more than all else in a row. */
export function createCalendar(until: CalendarDate): Calendar {
  const days = Array.from({ length: KEPT }, (_, age) => addDays(until, -age));
  const first = isoWeekday(until);
  const day = (age: number): CalendarDate => days[age] ?? addDays(until, -age);
  return {
    until,
    day,
    weekday: (age) => ((((first - 1 - age) % 7) + 7) % 7) + 1,
    month: (age) => Number(day(age).slice(5, 7)),
  };
}

/** Ages of days in the history; officials work on weekdays only. */
export function workdayAge(calendar: Calendar, random: Random): number {
  const age = random.between(1, HISTORY_DAYS - 3);
  const weekday = calendar.weekday(age);
  return weekday > 5 ? age + weekday - 5 : age;
}

/** Share of a year's events by month, January first; flat is 1 each. */
export type Season = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
export const SUMMER: Season = [0.5, 0.5, 0.7, 0.9, 1.2, 1.6, 1.8, 1.7, 1.2, 0.8, 0.6, 0.5];
export const WINTER: Season = [1.6, 1.4, 1, 0.8, 0.6, 0.5, 0.5, 0.6, 0.8, 1.1, 1.5, 1.7];
/** Spring Festival and National Day markets. */
export const FESTIVE: Season = [1.7, 1.3, 0.8, 0.8, 0.9, 0.9, 0.8, 0.8, 1.4, 1.2, 0.8, 1.1];

/** Of two days the one in season, mostly. */
export function seasonalAge(calendar: Calendar, random: Random, season: Season): number {
  const [one, other] = [workdayAge(calendar, random), workdayAge(calendar, random)];
  const weight = (age: number): number => season[calendar.month(age) - 1] ?? 1;
  const first = weight(one) / (weight(one) + weight(other));
  return random.chance(first) ? one : other;
}

/** Days until a department publishes: most within a week, some much later. */
export function reportingDelay(random: Random, typical: number): number {
  return 1 + Math.floor(-Math.log(1 - random.next()) * typical);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** An instant in office hours of a day, Shanghai time. */
export function officeInstant(calendar: Calendar, age: number, random: Random): string {
  return `${calendar.day(age)}T${two(random.between(8, 17))}:${two(random.int(60))}:${two(random.int(60))}+08:00`;
}
