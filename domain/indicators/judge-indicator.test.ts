import { describe, expect, it } from 'vitest';
import { type IndicatorDirection, type Judged, judgeIndicator } from './judge-indicator.js';
import { hasParts, PLAN_INDICATORS, targetIn } from './plan-indicators.js';

const RULES = { aboutTolerance: 0.05, nearMargin: 0.02 };
const judge = (direction: IndicatorDirection | null, value: number | null, more: Partial<Judged> = {}) => {
  const { status, reason } = judgeIndicator(
    { direction, target: null, value, previous: null, growing: false, ...more },
    RULES,
  );
  return reason === null ? status : `${status} ${reason}`;
};
const against = (direction: IndicatorDirection, target: number, values: readonly number[]) =>
  values.map((value) => judge(direction, value, { target }));

describe('a target', () => {
  it('of at least so much is met exactly on it, and near within 2 % of it', () => {
    expect(against('AT_LEAST', 95, [95.1, 95, 94.99, 93.1, 93.09])).toEqual([
      'MET',
      'MET',
      'NEAR',
      'NEAR',
      'MISSED',
    ]);
  });

  it('of more than so much is not met exactly on it', () => {
    expect(against('ABOVE', 80, [80.01, 80, 78.4, 78.3])).toEqual(['MET', 'NEAR', 'NEAR', 'MISSED']);
  });

  it('of at most so much is met exactly on it', () => {
    expect(against('AT_MOST', 45, [30, 45, 45.9, 46])).toEqual(['MET', 'MET', 'NEAR', 'MISSED']);
  });

  it('that is a number is reached by more too, and a zero by zero alone', () => {
    expect(against('EQUAL', 55, [60, 55, 54, 53])).toEqual(['MET', 'MET', 'NEAR', 'MISSED']);
    expect(against('EQUAL', 0, [0, 1])).toEqual(['MET', 'MISSED']);
  });

  it('called 左右 is met within 5 % on both sides, and near 2 % beyond', () => {
    expect(against('ABOUT', 1.5, [1.425, 1.575, 1.576, 1.605, 1.61, 1.39])).toEqual([
      'MET',
      'MET',
      'NEAR',
      'NEAR',
      'MISSED',
      'MISSED',
    ]);
    expect(against('ABOUT', 600, [570, 569, 558, 557])).toEqual(['MET', 'NEAR', 'NEAR', 'MISSED']);
  });
});

describe('a trend', () => {
  it('is judged against the year before', () => {
    expect([99, 98, 97].map((value) => judge('RISE', value, { previous: 98 }))).toEqual([
      'MET',
      'NEAR',
      'MISSED',
    ]);
    expect([1, 2, 3].map((value) => judge('FALL', value, { previous: 2 }))).toEqual([
      'MET',
      'NEAR',
      'MISSED',
    ]);
  });

  it('with one period only says nothing', () => {
    expect(judge('FALL', 3)).toBe('UNKNOWN ONE_PERIOD');
    expect(judge('RISE', 3)).toBe('UNKNOWN ONE_PERIOD');
  });

  it('of a count in a year that is not over is known only where it has passed the year before', () => {
    const growing = (direction: IndicatorDirection, values: readonly number[]) =>
      values.map((value) => judge(direction, value, { previous: 10, growing: true }));
    expect(growing('RISE', [11, 10, 9])).toEqual(['MET', 'UNKNOWN YEAR_OPEN', 'UNKNOWN YEAR_OPEN']);
    expect(growing('FALL', [11, 10, 9])).toEqual(['MISSED', 'UNKNOWN YEAR_OPEN', 'UNKNOWN YEAR_OPEN']);
  });
});

describe('nothing is judged', () => {
  it('without a value, an aim, or a target in numbers', () => {
    expect(judge('AT_LEAST', null, { target: 95 })).toBe('UNKNOWN NO_DATA');
    expect(judge(null, 48)).toBe('UNKNOWN NO_TARGET');
    expect(judge('AT_LEAST', 97)).toBe('UNKNOWN NO_TARGET');
  });
});

describe('the catalogue', () => {
  const all = [...PLAN_INDICATORS.values()];

  it('has the 49 figures of the plan', () => {
    const count = (letter: string): number => all.filter(({ code }) => code.startsWith(letter)).length;
    expect([...'PEFCSTLND'].map(count)).toEqual([4, 10, 4, 5, 4, 9, 3, 8, 2]);
    expect(all).toHaveLength(49);
  });

  it('gives every 左右 a number, and every number to be reached', () => {
    const needed = all.filter(({ direction }) => direction === 'ABOUT' || direction === 'EQUAL');
    expect(needed.filter((each) => targetIn(each, null)?.value === null)).toEqual([]);
    expect(needed).toHaveLength(16);
  });

  it('holds rates and nought in districts too, and counts for the city alone', () => {
    const inDistrict = ['F04', 'C02', 'E04', 'T05'].map((code) => {
      const indicator = PLAN_INDICATORS.get(code);
      return indicator === undefined ? undefined : (targetIn(indicator, '310101')?.value ?? null);
    });
    expect(inDistrict).toEqual([95, 0, null, 80]);
  });

  it('has somebody to answer for each, and one without a sum', () => {
    expect(all.filter(({ departments, others }) => departments.length + others.length === 0)).toEqual([]);
    expect(all.filter(hasParts).map(({ code }) => code)).toEqual(['S00']);
  });
});
