import { describe, expect, it } from 'vitest';
import { EARS_DAYS_BEFORE, ears } from './ears.js';

/** Filled to the front: the days before the ones that are given. */
const series = (...last: number[]): number[] => [
  ...new Array<number>(Math.max(0, EARS_DAYS_BEFORE + 1 - last.length)).fill(2),
  ...last,
];

describe('ears', () => {
  it('gives the published limit of C1 for the baseline 2, 3, 1, 4, 2, 3, 2', () => {
    const counts = series(2, 3, 1, 4, 2, 3, 2, 6);
    const { c1 } = ears(counts, counts.length - 1);
    expect(c1.upper).toBeCloseTo(5.444329, 4);
    expect(c1.alarm).toBe(true);
    const quiet = series(2, 3, 1, 4, 2, 3, 2, 5);
    expect(ears(quiet, quiet.length - 1).c1.alarm).toBe(false);
  });

  it('leaves the two days before out of the baseline of C2, so that a slow rise is seen', () => {
    const counts = series(2, 3, 1, 4, 2, 3, 2, 6, 6, 6);
    const { c1, c2 } = ears(counts, counts.length - 1);
    expect(c2.upper).toBeCloseTo(5.444329, 4);
    expect(c2.alarm).toBe(true);
    expect(c1.alarm).toBe(false);
  });

  it('adds what exceeds one deviation over three days in C3', () => {
    // Baseline of C2 on each day: constant 2, least deviation 0.5: (3 − 2) / 0.5 − 1 = 1 a day.
    const counts = [...new Array<number>(9).fill(2), 3, 3, 3];
    const { c2, c3 } = ears(counts, 11);
    expect(c2.alarm).toBe(false);
    expect(c3).toEqual({ sum: 3, alarm: true });
  });

  it('does not raise one after nothing, but raises two', () => {
    const nothing = new Array<number>(EARS_DAYS_BEFORE).fill(0);
    expect(ears([...nothing, 1], EARS_DAYS_BEFORE).c1.alarm).toBe(false);
    expect(ears([...nothing, 2], EARS_DAYS_BEFORE).c1.alarm).toBe(true);
  });

  it('refuses a day without enough days before it', () => {
    expect(() => ears(new Array<number>(11).fill(1), 10)).toThrow(RangeError);
    expect(() => ears(new Array<number>(12).fill(1), 12)).toThrow(RangeError);
  });
});
