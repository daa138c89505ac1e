import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shanghaiDate } from '../dates.js';
import { PUBLISHED_YEARS } from './published-years.js';
import { addWorkingDays, createWorkingCalendar, isWorkday } from './working-calendar.js';
import { addWorkingHours, endOfWork, receiptDay } from './working-hours.js';

const calendar = createWorkingCalendar(PUBLISHED_YEARS);
const shanghai = (text: string): Date => new Date(`${text}+08:00`);

describe('the day on which something counts as received', () => {
  it.each([
    ['2026-11-25T08:10', '2026-11-25'],
    ['2026-11-25T17:30', '2026-11-25'],
    ['2026-11-25T17:30:00.001', '2026-11-26'],
    ['2026-11-27T18:00', '2026-11-30'],
    ['2026-11-28T10:00', '2026-11-30'],
    ['2026-02-14T10:00', '2026-02-14'],
    ['2026-02-14T17:31', '2026-02-24'],
  ])('%s in Shanghai counts as %s', (at, date) => {
    expect(receiptDay(calendar, shanghai(at))).toEqual({ date, provisional: false });
  });
  it('moves the deadline by a day for what comes after work', () => {
    const due = (at: string) => addWorkingDays(calendar, receiptDay(calendar, shanghai(at)).date, 1).date;
    expect(due('2026-11-25T17:00')).toBe('2026-11-26');
    expect(due('2026-11-25T18:00')).toBe('2026-11-27');
  });
  it('says when it depends on a year that is not published', () => {
    expect(receiptDay(calendar, shanghai('2026-12-31T17:31'))).toEqual({
      date: '2027-01-04',
      provisional: true,
    });
    expect(receiptDay(calendar, shanghai('2027-01-02T10:00')).provisional).toBe(true);
  });
});

describe('working hours', () => {
  it.each([
    ['2026-11-25T09:00', 4, '2026-11-25T13:00'],
    ['2026-11-25T07:00', 4, '2026-11-25T13:00'],
    ['2026-11-25T09:00', 8.5, '2026-11-25T17:30'],
    ['2026-11-25T16:00', 4, '2026-11-26T11:30'],
    ['2026-11-25T17:30', 4, '2026-11-26T13:00'],
    ['2026-11-27T16:00', 4, '2026-11-30T11:30'],
    ['2026-02-13T16:00', 10.5, '2026-02-24T09:30'],
    ['2026-11-28T12:00', 0, '2026-11-30T09:00'],
  ])('%s and %f hours are %s', (at, hours, due) => {
    expect(addWorkingHours(calendar, shanghai(at), hours)).toEqual({ at: shanghai(due), provisional: false });
  });
  it('is provisional once it runs into an unpublished year', () => {
    expect(addWorkingHours(calendar, shanghai('2026-12-31T17:00'), 1)).toEqual({
      at: shanghai('2027-01-04T09:30'),
      provisional: true,
    });
  });
  it('refuses hours back', () => {
    for (const hours of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => addWorkingHours(calendar, shanghai('2026-11-25T09:00'), hours)).toThrow(RangeError);
  });
  it('ends within working hours, never earlier for more', () => {
    const instants = fc
      .integer({ min: 0, max: 1_000 * 24 * 60 })
      .map((minutes) => new Date(shanghai('2023-06-01T00:00').getTime() + minutes * 60_000));
    const hours = fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4);
    fc.assert(
      fc.property(instants, hours, (at, count) => {
        const due = addWorkingHours(calendar, at, count).at;
        const day = shanghaiDate(due);
        expect(isWorkday(calendar, day)).toBe(true);
        expect(due <= endOfWork(day)).toBe(true);
        const more = addWorkingHours(calendar, at, count + 0.25).at;
        expect(more > due).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
