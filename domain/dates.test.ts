import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayNumberAfter,
  daysBetween,
  isCalendarDate,
  isoWeek,
  shanghaiDate,
  startOfIsoWeek,
} from './dates.js';

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const RUNS = { numRuns: 300 };

describe('calendar dates', () => {
  it('knows which days exist', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2026-12-31']) expect(isCalendarDate(day)).toBe(true);
    for (const day of [
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-1-1',
      '',
      '0000-01-01',
    ]) {
      expect(isCalendarDate(day)).toBe(false);
    }
  });
  it('ends a month at its last day', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addMonths('2026-11-30', 36)).toBe('2029-11-30');
    expect(addMonths('2026-12-31', -12)).toBe('2025-12-31');
    expect(dayNumberAfter('2026-01-31', 1)).toBe(dayNumber('2026-02-28'));
    expect(dayNumberAfter('9999-12-31', 2)).toBe(dayNumber('9999-12-31') + 60);
  });
  it.each([
    ['2026-01-01', '2026-W01'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2026-11-24', '2026-W48'],
  ])('%s lies in %s', (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });
  it('turns the day at midnight in Shanghai', () => {
    expect(shanghaiDate(new Date('2026-11-23T15:59:59.999Z'))).toBe('2026-11-23');
    expect(shanghaiDate(new Date('2026-11-23T16:00:00.000Z'))).toBe('2026-11-24');
  });
  it('refuses a day that does not exist', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });
  it('adds what it subtracts, and keeps a week together', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        const monday = startOfIsoWeek(day);
        expect(isoWeek(monday)).toBe(isoWeek(day));
        expect(isoWeek(addDays(monday, 6))).toBe(isoWeek(day));
        expect(isoWeek(addDays(monday, 7))).not.toBe(isoWeek(day));
      }),
      RUNS,
    );
  });
});
