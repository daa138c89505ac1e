import { describe, expect, it } from 'vitest';
import { type ClockRule, clockRuleAt, clockRuleSchema, clockRulesProblem } from './clock-rule.js';
import { DEFAULT_CLOCK_RULES } from './default-clock-rules.js';
import { URGENCIES, URGENCY_NAMES } from './urgency.js';

const at = (text: string): Date => new Date(`${text}+08:00`);

const row = (change: Partial<ClockRule>): ClockRule => ({
  validFrom: '2026-06-01T00:00:00+08:00',
  validTo: null,
  urgency: 'URGENT',
  step: 'FINAL_REPLY',
  amount: 4,
  unit: 'WORKING_DAY',
  who: '领导小组办公室',
  why: '压缩办理时限',
  ...change,
});

const lengthAt = (rules: readonly ClockRule[], instant: string) =>
  clockRuleAt(rules, 'URGENT', 'FINAL_REPLY', at(instant))?.amount;

describe('the default clocks', () => {
  it('are the table of the domain, urgency by step', () => {
    const table = URGENCIES.map((urgency) => [
      URGENCY_NAMES[urgency],
      ...(['ACKNOWLEDGE', 'FIRST_REPLY', 'FINAL_REPLY'] as const).map((step) => {
        const rule = clockRuleAt(DEFAULT_CLOCK_RULES, urgency, step, at('2026-01-01T00:00'));
        return rule === null ? null : `${rule.amount} ${rule.unit}`;
      }),
    ]);
    expect(table).toEqual([
      ['特提', '1 HOUR', '4 HOUR', '24 HOUR'],
      ['特急', '4 WORKING_HOUR', '1 WORKING_DAY', '3 WORKING_DAY'],
      ['加急', '1 WORKING_DAY', '3 WORKING_DAY', '5 WORKING_DAY'],
      ['平急', '2 WORKING_DAY', null, '10 WORKING_DAY'],
      ['常规', '3 WORKING_DAY', null, '15 WORKING_DAY'],
    ]);
  });
  it('are valid configuration: each with who and why, rework shorter than the final reply', () => {
    expect(DEFAULT_CLOCK_RULES.map((rule) => clockRuleSchema.parse(rule))).toEqual(DEFAULT_CLOCK_RULES);
    expect(clockRulesProblem(DEFAULT_CLOCK_RULES)).toBeNull();
  });
});

describe('the rule at an instant', () => {
  const rules = [
    row({}),
    ...DEFAULT_CLOCK_RULES,
    row({ validFrom: '2026-11-05T00:00:00+08:00', validTo: '2026-11-11T00:00:00+08:00', amount: 2 }),
    row({ validFrom: '2026-05-31T16:00:00Z', urgency: 'PROMPT', amount: 9 }),
  ];
  it.each([
    ['2010-12-31T23:59:59', undefined],
    ['2026-05-31T23:59:59.999', 5],
    ['2026-06-01T00:00', 4],
    ['2026-11-05T00:00', 2],
    ['2026-11-10T23:59:59.999', 2],
    // What held for a while gives way to what held before it.
    ['2026-11-11T00:00', 4],
  ])('of 加急 at %s asks for %s working days', (instant, amount) => {
    expect(lengthAt(rules, instant)).toBe(amount);
  });
});

describe('a clock table that someone enters', () => {
  it.each([
    [row({ validTo: '2026-06-01T00:00:00+08:00' }), '失效时间'],
    [row({ validFrom: '2011-01-01T00:00:00+08:00' }), '同在'],
    // The same instant, spelled in another zone.
    [row({ validFrom: '2010-12-31T16:00:00Z' }), '同在'],
    [row({ amount: 3 }), '重办时限须短于最终反馈时限'],
    [row({ step: 'REWORK', amount: 5 }), '重办时限须短于最终反馈时限'],
    [row({ step: 'REWORK', amount: 2, unit: 'WORKING_HOUR' }), '同一单位'],
  ])('is refused: %j', (wrong, problem) => {
    expect(clockRulesProblem([...DEFAULT_CLOCK_RULES, wrong])).toContain(problem);
  });
  it('may change, and may shorten a final reply together with its rework', () => {
    expect(clockRulesProblem([...DEFAULT_CLOCK_RULES, row({})])).toBeNull();
    const both = [row({ amount: 3 }), row({ step: 'REWORK', amount: 1 })];
    expect(clockRulesProblem([...DEFAULT_CLOCK_RULES, ...both])).toBeNull();
  });
});
