import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_YEARS } from '../calendar/published-years.js';
import { createWorkingCalendar, isWorkday } from '../calendar/working-calendar.js';
import { workingTimeBetween } from '../calendar/working-hours.js';
import { addDays, shanghaiDate } from '../dates.js';
import { CLOCK_UNITS } from './clock-rule.js';
import { dueAfter } from './due-after.js';

const calendar = createWorkingCalendar(PUBLISHED_YEARS);
const shanghai = (text: string): Date => new Date(`${text}+08:00`);
const days = (amount: number) => ({ amount, unit: 'WORKING_DAY' as const });
const HOUR_MS = 3_600_000;

/** Within the published years, with room for sixty working days after it. */
const instants = fc
  .integer({ min: 0, max: 1_150 * 24 * 60 })
  .map((minutes) => new Date(shanghai('2023-01-01T00:00').getTime() + minutes * 60_000));
const lengths = fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom(...CLOCK_UNITS) });

describe('a clock in working days', () => {
  it.each([
    ['2026-02-13T10:00', 1, '2026-02-14'],
    ['2026-02-13T10:00', 3, '2026-02-25'],
    ['2026-04-30T10:00', 5, '2026-05-11'],
    ['2025-01-24T10:00', 5, '2025-02-07'],
    ['2026-01-01T10:00', 0, '2026-01-04'],
    ['2026-11-25T00:00', 1, '2026-11-26'],
    ['2026-11-25T17:29:59', 1, '2026-11-26'],
    ['2026-11-25T17:30:00', 1, '2026-11-26'],
    ['2026-11-25T17:30:01', 1, '2026-11-27'],
    ['2026-11-25T23:59:59', 1, '2026-11-27'],
    // The eve of 国庆: received in time it is due on the first working day, received after work on the second.
    ['2026-09-30T17:00', 1, '2026-10-08'],
    ['2026-09-30T18:00', 1, '2026-10-09'],
    // A Saturday off counts from Monday; one with work (调休上班日) is a day like any other.
    ['2026-11-28T10:00', 1, '2026-12-01'],
    ['2026-10-10T10:00', 1, '2026-10-12'],
    ['2026-10-09T10:00', 1, '2026-10-10'],
  ])('from %s, %i long, ends with the work of %s', (from, amount, date) => {
    expect(dueAfter(calendar, shanghai(from), days(amount))).toEqual({
      at: shanghai(`${date}T17:30`),
      provisional: false,
    });
  });

  it('is provisional from the day on that it needs of an unpublished year', () => {
    expect(dueAfter(calendar, shanghai('2026-12-30T10:00'), days(1)).provisional).toBe(false);
    expect(dueAfter(calendar, shanghai('2026-12-31T10:00'), days(1))).toEqual({
      at: shanghai('2027-01-04T17:30'),
      provisional: true,
    });
    expect(dueAfter(calendar, shanghai('2026-12-31T17:31'), days(0)).provisional).toBe(true);
  });

  it('agrees with chinese-days, received on any day of 2024 to 2026', () => {
    // chinese-days does not know 2027 and takes its holidays for work: its days end with 2026.
    const all: string[] = [];
    for (let day = '2024-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) all.push(day);
    const work = all.filter((day) => chineseDays.isWorkday(day));
    const differences: unknown[] = [];
    let compared = 0;
    for (const day of all) {
      const received = work.findIndex((each) => each >= day);
      for (const amount of [1, 2, 3, 5, 10, 15]) {
        const date = work[received + amount];
        if (date === undefined) continue;
        compared += 1;
        const due = dueAfter(calendar, shanghai(`${day}T12:00`), days(amount));
        if (shanghaiDate(due.at) !== date || due.provisional) differences.push([day, amount, due, date]);
      }
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(6_500);
  });
});

describe('a clock in hours', () => {
  it('in working hours waits for the morning', () => {
    const due = dueAfter(calendar, shanghai('2026-11-27T16:00'), { amount: 4, unit: 'WORKING_HOUR' });
    expect(due.at).toEqual(shanghai('2026-11-30T11:30'));
  });
  it('of 特提 runs through nights, holidays and unpublished years, never provisional', () => {
    const due = dueAfter(calendar, shanghai('2026-12-31T23:30'), { amount: 4, unit: 'HOUR' });
    expect(due).toEqual({ at: shanghai('2027-01-01T03:30'), provisional: false });
  });
});

describe('every clock', () => {
  it('ends later than it starts, and on a working day unless it runs round the clock', () => {
    fc.assert(
      fc.property(instants, lengths, (from, length) => {
        const { at } = dueAfter(calendar, from, length);
        expect(at > from).toBe(true);
        if (length.unit !== 'HOUR') expect(isWorkday(calendar, shanghaiDate(at))).toBe(true);
      }),
    );
  });
  it('started later never ends earlier', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 20_000 }), lengths, (from, minutes, length) => {
        const later = new Date(from.getTime() + minutes * 60_000);
        expect(dueAfter(calendar, later, length).at >= dueAfter(calendar, from, length).at).toBe(true);
      }),
    );
  });
  it('of n and then m is one of n + m', () => {
    fc.assert(
      fc.property(instants, lengths, fc.integer({ min: 1, max: 30 }), (from, length, more) => {
        const first = dueAfter(calendar, from, length).at;
        const second = dueAfter(calendar, first, { ...length, amount: more }).at;
        expect(second).toEqual(dueAfter(calendar, from, { ...length, amount: length.amount + more }).at);
      }),
    );
  });
  it('refuses parts of a working day, and time back', () => {
    const from = shanghai('2026-11-25T10:00');
    expect(() => dueAfter(calendar, from, days(0.5))).toThrow(RangeError);
    for (const unit of CLOCK_UNITS)
      expect(() => dueAfter(calendar, from, { amount: -1, unit })).toThrow(RangeError);
  });
});

describe('working time between two instants', () => {
  it.each([
    ['2026-11-25T09:00', '2026-11-25T17:30', 8.5],
    ['2026-11-25T00:00', '2026-11-25T23:59', 8.5],
    ['2026-11-25T17:30', '2026-11-26T09:00', 0],
    ['2026-11-27T16:30', '2026-11-30T10:00', 2],
    ['2026-02-13T17:00', '2026-02-24T09:30', 9.5],
    ['2026-11-26T10:00', '2026-11-25T10:00', 0],
  ])('from %s to %s is %f hours', (from, to, hours) => {
    expect(workingTimeBetween(calendar, shanghai(from), shanghai(to))).toBe(hours * HOUR_MS);
  });
  it('undoes a clock in working hours', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 300 }), (from, amount) => {
        const { at } = dueAfter(calendar, from, { amount, unit: 'WORKING_HOUR' });
        expect(workingTimeBetween(calendar, from, at)).toBe(amount * HOUR_MS);
      }),
    );
  });
});
