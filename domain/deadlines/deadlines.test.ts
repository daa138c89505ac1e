import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_YEARS } from '../calendar/published-years.js';
import { createWorkingCalendar } from '../calendar/working-calendar.js';
import { acknowledged, finallyReplied, firstReplied, restarted, reworked, stopped } from './clock-acts.js';
import type { ClockStep } from './clock-rule.js';
import { type Deadline, deadlineSchema } from './deadline.js';
import { deadlinesOf, recomputed } from './deadlines-of.js';
import { DEFAULT_CLOCK_RULES } from './default-clock-rules.js';
import { type ExtensionRule, extended, extensionProblem } from './extension.js';
import { URGENCIES, type Urgency } from './urgency.js';

const calendar = createWorkingCalendar(PUBLISHED_YEARS);
const shanghai = (text: string): Date => new Date(`${text}+08:00`);
const iso = (text: string): string => shanghai(text).toISOString();

const make = (urgency: Urgency, delivered: string, acknowledgedAt?: string): readonly Deadline[] =>
  deadlinesOf(
    {
      urgency,
      deliveredAt: shanghai(delivered),
      acknowledgedAt: acknowledgedAt === undefined ? undefined : shanghai(acknowledgedAt),
    },
    DEFAULT_CLOCK_RULES,
    calendar,
  );
const of = (deadlines: readonly Deadline[], step: ClockStep): Deadline | undefined =>
  deadlines.find(({ rule }) => rule.step === step);
const dues = (deadlines: readonly Deadline[]) => deadlines.map(({ rule, dueAt }) => [rule.step, dueAt]);

describe('the clocks of a recipient record', () => {
  it('of 特急: four working hours to sign, then one and three working days from there', () => {
    expect(dues(make('SPECIAL', '2026-11-27T16:00'))).toEqual([
      ['ACKNOWLEDGE', iso('2026-11-30T11:30')],
      ['FIRST_REPLY', null],
      ['FINAL_REPLY', null],
      ['REWORK', null],
    ]);
    expect(dues(make('SPECIAL', '2026-11-27T16:00', '2026-11-30T10:00'))).toEqual([
      ['ACKNOWLEDGE', iso('2026-11-30T11:30')],
      ['FIRST_REPLY', iso('2026-12-01T17:30')],
      ['FINAL_REPLY', iso('2026-12-03T17:30')],
      ['REWORK', null],
    ]);
  });
  it('of 特提 run day and night', () => {
    expect(dues(make('INSTANT', '2026-10-01T23:30', '2026-10-02T00:10'))).toEqual([
      ['ACKNOWLEDGE', iso('2026-10-02T00:30')],
      ['FIRST_REPLY', iso('2026-10-02T04:10')],
      ['FINAL_REPLY', iso('2026-10-03T00:10')],
      ['REWORK', null],
    ]);
  });
  it('of 常规 have no first reply', () => {
    expect(make('ORDINARY', '2026-11-25T10:00').map(({ rule }) => rule.step)).toEqual([
      'ACKNOWLEDGE',
      'FINAL_REPLY',
      'REWORK',
    ]);
  });
  it('name the rule in force at delivery, also for what starts under a later one', () => {
    const [first] = DEFAULT_CLOCK_RULES.filter(({ step }) => step === 'FINAL_REPLY');
    if (first === undefined) throw new Error('no rule');
    const later = { ...first, urgency: 'URGENT', amount: 9, validFrom: iso('2026-11-26T00:00') } as const;
    const rules = [...DEFAULT_CLOCK_RULES, { ...later, unit: 'WORKING_DAY' as const }];
    const delivered = deadlinesOf(
      { urgency: 'URGENT', deliveredAt: shanghai('2026-11-25T10:00') },
      rules,
      calendar,
    );
    const signed = of(acknowledged(delivered, shanghai('2026-11-26T10:00'), calendar), 'FINAL_REPLY');
    expect(signed).toMatchObject({ dueAt: iso('2026-12-03T17:30'), rule: { amount: 5 } });
  });
  it('survive JSON', () => {
    const deadlines = make('URGENT', '2026-11-25T10:00', '2026-11-26T10:00');
    expect(deadlineSchema.array().parse(JSON.parse(JSON.stringify(deadlines)))).toEqual(deadlines);
  });
  it('never end later than those of a later delivery', () => {
    const minutes = fc.integer({ min: 0, max: 1_000 * 24 * 60 });
    const from = shanghai('2023-01-01T00:00').getTime();
    fc.assert(
      fc.property(fc.constantFrom(...URGENCIES), minutes, minutes, (urgency, first, second) => {
        const dueOf = (minute: number) => {
          const deliveredAt = new Date(from + minute * 60_000);
          const delivery = { urgency, deliveredAt, acknowledgedAt: deliveredAt };
          return deadlinesOf(delivery, DEFAULT_CLOCK_RULES, calendar).map(({ dueAt }) => dueAt ?? '');
        };
        const [early, late] = [dueOf(Math.min(first, second)), dueOf(Math.max(first, second))];
        early.forEach((due, index) => {
          expect(due <= (late[index] ?? '')).toBe(true);
        });
      }),
    );
  });
});

describe('acts', () => {
  const signed = make('URGENT', '2026-11-25T10:00', '2026-11-25T11:00');
  const doneSteps = (deadlines: readonly Deadline[]) =>
    deadlines.filter(({ doneAt }) => doneAt !== null).map(({ rule }) => rule.step);

  it('end the clocks that they answer', () => {
    expect(doneSteps(signed)).toEqual(['ACKNOWLEDGE']);
    const once = firstReplied(signed, shanghai('2026-11-26T10:00'));
    expect(doneSteps(once)).toEqual(['ACKNOWLEDGE', 'FIRST_REPLY']);
    expect(doneSteps(finallyReplied(once, shanghai('2026-11-27T10:00')))).toHaveLength(3);
  });
  it('take a final reply for the first one where none went before it', () => {
    const replied = finallyReplied(signed, shanghai('2026-11-26T10:00'));
    expect(of(replied, 'FIRST_REPLY')?.doneAt).toBe(iso('2026-11-26T10:00'));
  });
  it('start a clock with every rework, and keep those before it', () => {
    const replied = finallyReplied(signed, shanghai('2026-11-26T10:00'));
    const once = reworked(replied, shanghai('2026-11-27T10:00'), calendar);
    const again = finallyReplied(once, shanghai('2026-12-01T10:00'));
    const twice = reworked(again, shanghai('2026-12-02T10:00'), calendar);
    expect(twice.filter(({ rule }) => rule.step === 'REWORK')).toMatchObject([
      { dueAt: iso('2026-12-02T17:30'), doneAt: iso('2026-12-01T10:00') },
      { dueAt: iso('2026-12-07T17:30'), doneAt: null },
      { dueAt: null, doneAt: null },
    ]);
  });
  it('start the replies once more where a 退回 was not upheld, and keep what was missed before it', () => {
    const returned = stopped(signed, shanghai('2026-12-03T10:00'));
    const again = restarted(returned, shanghai('2026-12-04T10:00'), calendar);
    expect(again.filter(({ rule }) => rule.step === 'FINAL_REPLY')).toMatchObject([
      { dueAt: iso('2026-12-02T17:30'), doneAt: iso('2026-12-03T10:00') },
      { dueAt: iso('2026-12-11T17:30'), doneAt: null },
    ]);
    expect(of(again, 'ACKNOWLEDGE')).toEqual(of(signed, 'ACKNOWLEDGE'));
    expect(again.filter(({ rule }) => rule.step === 'REWORK')).toMatchObject([{ startedAt: null }]);
  });
  it('stop what runs, not what waits', () => {
    const none = stopped(make('URGENT', '2026-11-25T10:00'), shanghai('2026-11-25T12:00'));
    expect(doneSteps(none)).toEqual(['ACKNOWLEDGE']);
  });
  it('change nothing that is done', () => {
    const replied = finallyReplied(signed, shanghai('2026-11-26T10:00'));
    const later = shanghai('2026-12-26T10:00');
    expect(stopped(finallyReplied(acknowledged(replied, later, calendar), later), later)).toEqual(replied);
  });
});

describe('an extension', () => {
  const signed = make('URGENT', '2026-11-25T10:00', '2026-11-25T11:00'); // final reply 2026-12-02 17:30
  const request = (asked: string, until: string) => ({ askedAt: shanghai(asked), until: shanghai(until) });
  const inTime = request('2026-12-02T17:30', '2026-12-09T17:30');

  it('moves the final reply, by its original length at most', () => {
    expect(of(extended(signed, inTime, calendar), 'FINAL_REPLY')).toMatchObject({
      dueAt: iso('2026-12-09T17:30'),
      extendedFrom: iso('2026-12-02T17:30'),
    });
  });
  const refusals: [string, ExtensionRule, readonly Deadline[], ReturnType<typeof request>][] = [
    ['after the deadline', 'AFTER_DUE', signed, request('2026-12-02T17:30:00.001', '2026-12-09T17:30')],
    ['for longer', 'TOO_LONG', signed, request('2026-12-01T10:00', '2026-12-09T17:30:00.001')],
    ['for nothing', 'NOT_LATER', signed, request('2026-12-01T10:00', '2026-12-02T17:30')],
    ['twice', 'ALREADY_EXTENDED', extended(signed, inTime, calendar), inTime],
    ['before signing', 'NO_REPLY_RUNNING', make('URGENT', '2026-11-25T10:00'), inTime],
    ['once answered', 'NO_REPLY_RUNNING', finallyReplied(signed, shanghai('2026-11-26T10:00')), inTime],
  ];
  it.each(refusals)('asked for %s is refused: %s', (_, rule, deadlines, asked) => {
    expect(extensionProblem(deadlines, asked, calendar)).toBe(rule);
    expect(() => extended(deadlines, asked, calendar)).toThrow(rule);
  });
});

describe('a year that is loaded later', () => {
  const loaded = createWorkingCalendar([
    ...PUBLISHED_YEARS,
    { year: 2027, weekdaysOff: ['2027-01-01', '2027-01-04'], makeUpDays: [], source: 'test' },
  ]);
  const signed = make('URGENT', '2026-12-30T10:00', '2026-12-30T11:00');

  it('settles what was provisional, under the frozen rule', () => {
    expect(signed.map(({ provisional }) => provisional)).toEqual([false, true, true, false]);
    const settled = recomputed(signed, loaded);
    expect(settled.some(({ provisional }) => provisional)).toBe(false);
    // 31 December, then 4 and 5 January; with the 4th off, 5 and 6 January.
    expect([of(signed, 'FIRST_REPLY')?.dueAt, of(settled, 'FIRST_REPLY')?.dueAt]).toEqual([
      iso('2027-01-05T17:30'),
      iso('2027-01-06T17:30'),
    ]);
    expect(recomputed(settled, loaded)).toEqual(settled);
  });
  it('leaves alone what was done on a published calendar, and what has not started', () => {
    const settled = recomputed(signed, loaded);
    expect(of(settled, 'ACKNOWLEDGE')).toEqual(of(signed, 'ACKNOWLEDGE'));
    expect(of(settled, 'REWORK')).toEqual(of(signed, 'REWORK'));
  });
  it('may move the end of the year before, for clocks that run', () => {
    const early = createWorkingCalendar(
      PUBLISHED_YEARS.map((year) =>
        year.year === 2026 ? { ...year, weekdaysOff: [...year.weekdaysOff, '2026-12-31'] } : year,
      ),
    );
    const open = make('URGENT', '2026-12-30T10:00');
    expect(of(open, 'ACKNOWLEDGE')).toMatchObject({ dueAt: iso('2026-12-31T17:30'), provisional: false });
    expect(of(recomputed(open, early), 'ACKNOWLEDGE')?.dueAt).toBe(iso('2027-01-04T17:30'));
  });
  it('keeps an agreed extension, unless the deadline itself moved beyond it', () => {
    const until = (text: string) =>
      extended(signed, { askedAt: shanghai('2026-12-31T10:00'), until: shanghai(text) }, calendar);
    expect(of(signed, 'FINAL_REPLY')?.dueAt).toBe(iso('2027-01-07T17:30'));
    const final = (text: string) => of(recomputed(until(text), loaded), 'FINAL_REPLY');
    const moved = { extendedFrom: iso('2027-01-08T17:30'), provisional: false };
    expect(final('2027-01-11T17:30')).toMatchObject({ dueAt: iso('2027-01-11T17:30'), ...moved });
    expect(final('2027-01-08T12:00')).toMatchObject({ dueAt: iso('2027-01-08T17:30'), ...moved });
  });
});
