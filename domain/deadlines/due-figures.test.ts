import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_YEARS } from '../calendar/published-years.js';
import { createWorkingCalendar } from '../calendar/working-calendar.js';
import { finallyReplied, reworked, stopped } from './clock-acts.js';
import { hasStarted } from './deadline.js';
import { deadlinesOf } from './deadlines-of.js';
import { DEFAULT_CLOCK_RULES } from './default-clock-rules.js';
import { daysLate, dueFigures } from './due-figures.js';
import { DEFAULT_DUE_SOON, dueSoonAt, dueSoonSchema } from './due-soon.js';
import { URGENCIES, type Urgency } from './urgency.js';

const calendar = createWorkingCalendar(PUBLISHED_YEARS);
const shanghai = (text: string): Date => new Date(`${text}+08:00`);

const make = (urgency: Urgency, delivered: string, acknowledgedAt?: string) =>
  deadlinesOf(
    {
      urgency,
      deliveredAt: shanghai(delivered),
      acknowledgedAt: acknowledgedAt === undefined ? undefined : shanghai(acknowledgedAt),
    },
    DEFAULT_CLOCK_RULES,
    calendar,
  );
const at = (deadlines: ReturnType<typeof make>, now: string) =>
  dueFigures(deadlines, shanghai(now), DEFAULT_DUE_SOON, calendar);

describe('将超期', () => {
  const soon = (urgency: Urgency, step: string, delivered: string) => {
    const deadline = make(urgency, delivered, delivered).find(({ rule }) => rule.step === step);
    if (deadline === undefined || !hasStarted(deadline)) throw new Error('no clock');
    return dueSoonAt(deadline, DEFAULT_DUE_SOON, calendar);
  };
  it.each([
    // The last fifth of 3 × 8.5 hours and what was left of the first day: 5.1 + 1.5 hours.
    ['SPECIAL', 'FINAL_REPLY', '2026-11-23T10:00', '2026-11-26T10:54'],
    // A fifth of the clock would be less than half a working day.
    ['URGENT', 'ACKNOWLEDGE', '2026-11-25T17:00', '2026-11-26T13:15'],
    // Half a working day would be more than half of the clock.
    ['SPECIAL', 'ACKNOWLEDGE', '2026-11-27T16:30', '2026-11-30T10:00'],
    ['INSTANT', 'ACKNOWLEDGE', '2026-10-01T23:50', '2026-10-02T00:20'],
    ['INSTANT', 'FINAL_REPLY', '2026-10-01T00:00', '2026-10-01T19:12'],
  ] as const)('%s %s of %s begins at %s', (urgency, step, delivered, begins) => {
    expect(soon(urgency, step, delivered)).toEqual(shanghai(begins));
  });
  it('begins after the start of every clock and before its end, whatever is configured', () => {
    const settings = fc.record({
      share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      atLeastHours: fc.double({ min: 0, max: 100, noNaN: true }),
      atMostShare: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    });
    const minutes = fc.integer({ min: 0, max: 1_000 * 24 * 60 });
    const from = shanghai('2023-01-01T00:00').getTime();
    fc.assert(
      fc.property(fc.constantFrom(...URGENCIES), minutes, settings, (urgency, minute, setting) => {
        dueSoonSchema.parse(setting);
        const deliveredAt = new Date(from + minute * 60_000);
        const delivery = { urgency, deliveredAt, acknowledgedAt: deliveredAt };
        for (const deadline of deadlinesOf(delivery, DEFAULT_CLOCK_RULES, calendar).filter(hasStarted)) {
          const begins = dueSoonAt(deadline, setting, calendar);
          expect(begins > deliveredAt && begins < new Date(deadline.dueAt)).toBe(true);
        }
      }),
    );
  });
});

describe('a recipient record', () => {
  const signed = make('URGENT', '2026-11-25T10:00', '2026-11-25T11:00'); // due 11-30 and 12-02, 17:30

  it('goes from on time to due soon to overdue as the clock that runs out first does', () => {
    const pending = make('URGENT', '2026-11-25T10:00'); // to sign by 2026-11-26 17:30, soon from 13:15
    const states = [
      '2026-11-25T10:00',
      '2026-11-26T13:15',
      '2026-11-26T13:15:01',
      '2026-11-26T17:30:00',
      '2026-11-26T17:30:01',
    ].map((now) => at(pending, now).state);
    expect(states).toEqual(['ON_TIME', 'ON_TIME', 'DUE_SOON', 'DUE_SOON', 'OVERDUE']);
    expect(at(signed, '2026-11-30T17:31').state).toBe('OVERDUE');
  });
  it('that is done is never overdue, but keeps that it was and the days late', () => {
    const replied = finallyReplied(signed, shanghai('2026-12-07T10:00'));
    // First reply due Monday 11-30: Tuesday to Friday and Monday are five working days.
    const missed = { state: 'ON_TIME', wasOverdue: true, daysLate: 5 };
    expect(at(replied, '2026-12-07T10:00')).toEqual(missed);
    expect(at(stopped(replied, shanghai('2026-12-20T10:00')), '2027-06-01T10:00')).toEqual(missed);
  });
  it('that was done in time never becomes late', () => {
    const replied = finallyReplied(signed, shanghai('2026-11-30T17:30'));
    expect(at(replied, '2027-06-01T10:00')).toEqual({ state: 'ON_TIME', wasOverdue: false, daysLate: 0 });
  });
  it('is overdue again when a rework runs out, and counts the latest step', () => {
    const replied = finallyReplied(signed, shanghai('2026-12-01T10:00'));
    const again = reworked(replied, shanghai('2026-12-02T10:00'), calendar); // three working days: 12-07
    expect(at(again, '2026-12-02T10:00')).toEqual({ state: 'ON_TIME', wasOverdue: true, daysLate: 1 });
    expect(at(again, '2026-12-09T10:00')).toEqual({ state: 'OVERDUE', wasOverdue: true, daysLate: 2 });
  });
  it('that nobody signs is overdue with signing alone', () => {
    expect(at(make('URGENT', '2026-11-25T10:00'), '2026-12-01T10:00')).toEqual({
      state: 'OVERDUE',
      wasOverdue: true,
      daysLate: 3,
    });
  });
});

describe('days late', () => {
  it.each([
    ['2026-11-27T17:30', '2026-11-27T17:30:00', 0],
    // Friday evening and the weekend count as Monday.
    ['2026-11-27T17:30', '2026-11-27T17:30:01', 1],
    ['2026-11-27T17:30', '2026-11-29T12:00', 1],
    ['2026-11-27T17:30', '2026-11-30T17:30', 1],
    ['2026-11-27T17:30', '2026-11-30T17:31', 2],
    // A Saturday with work counts, the holidays after it do not.
    ['2026-02-13T17:30', '2026-02-14T10:00', 1],
    ['2026-02-13T17:30', '2026-02-24T10:00', 2],
    // A clock in hours that ran out the same morning.
    ['2026-11-27T11:30', '2026-11-27T11:31', 1],
  ])('due %s and done %s: %i', (due, done, days) => {
    expect(daysLate(shanghai(due), shanghai(done), calendar)).toBe(days);
  });
});
