import { describe, expect, it } from 'vitest';
import { PUBLISHED_YEARS } from '../calendar/published-years.js';
import { createWorkingCalendar } from '../calendar/working-calendar.js';
import type { ClockStep } from './clock-rule.js';
import { hasStarted, type StartedDeadline } from './deadline.js';
import { deadlinesOf } from './deadlines-of.js';
import { DEFAULT_CLOCK_RULES } from './default-clock-rules.js';
import { DEFAULT_DUE_SOON } from './due-soon.js';
import {
  DEFAULT_ESCALATION_RULES,
  type EscalationLevel,
  type EscalationRule,
  escalationRuleSchema,
  escalationsOf,
  scanEscalations,
} from './escalation.js';
import type { Urgency } from './urgency.js';

const calendar = createWorkingCalendar(PUBLISHED_YEARS);
const shanghai = (text: string): Date => new Date(`${text}+08:00`);

function clock(urgency: Urgency, step: ClockStep, start: string): StartedDeadline {
  const delivery = { urgency, deliveredAt: shanghai(start), acknowledgedAt: shanghai(start) };
  const deadline = deadlinesOf(delivery, DEFAULT_CLOCK_RULES, calendar).find(
    ({ rule }) => rule.step === step,
  );
  if (deadline === undefined || !hasStarted(deadline)) throw new Error('no clock');
  return deadline;
}
const plan = (deadline: StartedDeadline, rules: readonly EscalationRule[] = DEFAULT_ESCALATION_RULES) =>
  escalationsOf(deadline, rules, DEFAULT_DUE_SOON, calendar);

const urgent = plan(clock('URGENT', 'FINAL_REPLY', '2026-11-25T10:00')); // due 2026-12-02 17:30
const scan = (now: string, ...raised: EscalationLevel[]) => {
  const { due, nextAt } = scanEscalations(urgent, new Set(raised), shanghai(now));
  return [due.map(({ level }) => level), nextAt];
};

describe('the levels of a clock', () => {
  it('of 加急 come with the deadline and half of its five working days later, and all', () => {
    expect(urgent.slice(1)).toEqual([
      { level: 'REMIND', at: shanghai('2026-12-02T17:30') },
      { level: 'REMIND_AGAIN', at: shanghai('2026-12-07T13:15') },
      { level: 'SUPERVISE', at: shanghai('2026-12-09T17:30') },
    ]);
  });
  it('of what was to be signed within an hour come within the hour after it, at night too', () => {
    expect(plan(clock('INSTANT', 'ACKNOWLEDGE', '2026-10-01T23:00'))).toEqual([
      { level: 'DUE_SOON', at: shanghai('2026-10-01T23:30') },
      { level: 'REMIND', at: shanghai('2026-10-02T00:00') },
      { level: 'REMIND_AGAIN', at: shanghai('2026-10-02T00:30') },
      { level: 'SUPERVISE', at: shanghai('2026-10-02T01:00') },
    ]);
  });
  it('of a single working day are apart', () => {
    expect(plan(clock('URGENT', 'ACKNOWLEDGE', '2026-11-25T10:00')).map(({ at }) => at)).toEqual([
      shanghai('2026-11-26T13:15'),
      shanghai('2026-11-26T17:30'),
      shanghai('2026-11-27T13:15'),
      shanghai('2026-11-27T17:30'),
    ]);
  });
  it('follow the rule in force when the clock started', () => {
    const rule = { remind: 1, remindAgain: 2, supervise: 3, who: '领导小组办公室', why: '试点' };
    const rules = [
      ...DEFAULT_ESCALATION_RULES,
      { ...rule, validFrom: '2026-11-26T00:00:00+08:00', validTo: null },
    ];
    expect(plan(clock('URGENT', 'FINAL_REPLY', '2026-11-25T10:00'), rules)).toEqual(urgent);
    expect(plan(clock('URGENT', 'ACKNOWLEDGE', '2026-11-26T10:00'), rules)[1]?.at).toEqual(
      shanghai('2026-11-30T17:30'),
    );
  });
  it('are only 将超期 where no rule is in force', () => {
    expect(plan(clock('URGENT', 'FINAL_REPLY', '2026-11-25T10:00'), []).map(({ level }) => level)).toEqual([
      'DUE_SOON',
    ]);
  });
});

describe('a scan', () => {
  it('raises each level once, when its instant has passed, and says when to look again', () => {
    expect(scan('2026-12-01T10:00')).toEqual([[], urgent[0]?.at]);
    expect(scan('2026-12-02T17:30')).toEqual([['DUE_SOON'], shanghai('2026-12-02T17:30')]);
    expect(scan('2026-12-02T17:30:01', 'DUE_SOON')).toEqual([['REMIND'], shanghai('2026-12-07T13:15')]);
    expect(scan('2026-12-02T17:40', 'DUE_SOON', 'REMIND')).toEqual([[], shanghai('2026-12-07T13:15')]);
  });
  it('marks a reply three working days late as reminded once', () => {
    expect(scan('2026-12-07T10:00', 'DUE_SOON')).toEqual([['REMIND'], shanghai('2026-12-07T13:15')]);
  });
  it('after an outage finds all levels passed, in order', () => {
    expect(scan('2026-12-20T10:00')).toEqual([['DUE_SOON', 'REMIND', 'REMIND_AGAIN', 'SUPERVISE'], null]);
  });
});

describe('escalation rules', () => {
  const [rule] = DEFAULT_ESCALATION_RULES;
  it.each([
    [{}, true],
    [{ remind: 0.5 }, false],
    [{ supervise: 0.4 }, false],
    [{ why: '' }, false],
  ])('%j: %s', (change, fits) => {
    expect(escalationRuleSchema.safeParse({ ...rule, ...change }).success).toBe(fits);
  });
});
