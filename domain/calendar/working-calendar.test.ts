import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.js';
import { calendarYearProblem } from './calendar-year.js';
import { PUBLISHED_YEARS } from './published-years.js';
import { addWorkingDays, countWorkingDays, createWorkingCalendar, isWorkday } from './working-calendar.js';

const calendar = createWorkingCalendar(PUBLISHED_YEARS);

const daysOf = (year: number): string[] => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
};

describe('published years', () => {
  it.each([
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i workdays', (year, workdays) => {
    expect(daysOf(year).filter((day) => isWorkday(calendar, day))).toHaveLength(workdays);
  });
  it.each([2023, 2024, 2025, 2026])('agrees with chinese-days on every day of %i', (year) => {
    for (const day of daysOf(year))
      expect([day, isWorkday(calendar, day)]).toEqual([day, chineseDays.isWorkday(day)]);
  });
  it('names the make-up days of 2026', () => {
    expect(daysOf(2026).filter((day) => calendar.kindOf(day) === 'MAKE_UP')).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });
});

describe('working days', () => {
  it.each([
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 3, '2026-02-25'],
    ['2026-04-30', 5, '2026-05-11'],
    ['2025-01-24', 5, '2025-02-07'],
    ['2026-01-01', 1, '2026-01-04'],
    ['2026-01-03', 0, '2026-01-03'],
  ])('%s and %i more are %s', (from, count, date) => {
    expect(addWorkingDays(calendar, from, count)).toMatchObject({
      date,
      provisional: false,
      provisionalYears: [],
    });
  });
  it('says which days did not count, and which Saturday did', () => {
    const sum = addWorkingDays(calendar, '2026-02-13', 2);
    expect(sum.date).toBe('2026-02-24');
    expect(sum.makeUpDays).toEqual(['2026-02-14']);
    expect(sum.skipped.filter(({ reason }) => reason === 'WEEKEND').map(({ date }) => date)).toEqual([
      '2026-02-15',
      '2026-02-21',
      '2026-02-22',
    ]);
    expect(sum.skipped.find(({ date }) => date === '2026-02-23')?.reason).toBe('HOLIDAY');
  });
  it('refuses parts of days and days back', () => {
    for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => addWorkingDays(calendar, '2026-01-05', count)).toThrow(RangeError);
  });
  it('ends on a workday, skips what it says, and is undone by counting', () => {
    const starts = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2022-06-01', days));
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const sum = addWorkingDays(calendar, from, count);
        expect(isWorkday(calendar, sum.date)).toBe(true);
        expect(countWorkingDays(calendar, from, sum.date)).toBe(count);
        expect(addDays(from, count + sum.skipped.length)).toBe(sum.date);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a year without a notice', () => {
  it('is provisional, where chinese-days calls New Year a workday without a word', () => {
    expect(chineseDays.isWorkday('2027-01-01')).toBe(true);
    expect(isWorkday(calendar, '2027-01-01')).toBe(false);
    expect(calendar.isProvisional('2027-01-01')).toBe(true);
    expect(addWorkingDays(calendar, '2026-12-31', 1)).toMatchObject({
      date: '2027-01-04',
      provisional: true,
      provisionalYears: [2027],
    });
  });
  it('taints a sum only when a day on the way lies in it', () => {
    expect(addWorkingDays(calendar, '2026-12-28', 3)).toMatchObject({
      date: '2026-12-31',
      provisional: false,
    });
    expect(addWorkingDays(calendar, '2026-12-28', 4)).toMatchObject({
      date: '2027-01-04',
      provisional: true,
    });
  });
  it('is settled by loading it', () => {
    const later = createWorkingCalendar([
      ...PUBLISHED_YEARS,
      { year: 2027, weekdaysOff: ['2027-01-01'], makeUpDays: ['2027-01-03'], source: 'test' },
    ]);
    expect(addWorkingDays(later, '2026-12-31', 1)).toMatchObject({ date: '2027-01-03', provisional: false });
  });
  it('has 2 May off since 2025 only', () => {
    const empty = createWorkingCalendar([]);
    expect(empty.kindOf('2028-05-02')).toBe('HOLIDAY');
    expect(empty.kindOf('2022-05-02')).toBe('WORKDAY');
    expect(empty.kindOf('2027-05-01')).toBe('WEEKEND');
  });
});

describe('loading a year', () => {
  const year = { year: 2027, weekdaysOff: ['2027-01-01'], makeUpDays: ['2027-01-03'], source: 'test' };
  it.each([
    [{}, null],
    [{ weekdaysOff: ['2026-01-01'] }, '不是 2027 年的日期'],
    [{ weekdaysOff: ['2027-02-30'] }, '不是 2027 年的日期'],
    [{ weekdaysOff: ['2027-01-01', '2027-01-01'] }, '重复'],
    [{ weekdaysOff: ['2027-01-02'] }, '本是周末'],
    [{ makeUpDays: ['2027-01-04'] }, '本是工作日'],
  ])('%j: %s', (change, problem) => {
    const found = calendarYearProblem({ ...year, ...change });
    if (problem === null) expect(found).toBeNull();
    else {
      expect(found).toContain(problem);
      expect(() => createWorkingCalendar([{ ...year, ...change }])).toThrow(problem);
    }
  });
});
