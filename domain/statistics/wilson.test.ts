import { describe, expect, it } from 'vitest';
import { wilson } from './wilson.js';

describe('wilson', () => {
  it('gives the published intervals', () => {
    expect(wilson(47, 1477).lower).toBeCloseTo(0.0240138, 7);
    expect(wilson(47, 1477).upper).toBeCloseTo(0.0420578, 6);
    expect(wilson(0, 30)).toEqual({ lower: 0, upper: expect.closeTo(0.1135134, 7) });
  });

  it('defines its edges', () => {
    expect(wilson(0, 0)).toEqual({ lower: 0, upper: 1 });
    expect(wilson(30, 30).upper).toBe(1);
    expect(() => wilson(3, 2)).toThrow(RangeError);
  });
});
