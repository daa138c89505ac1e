import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, discoveryThreshold } from './benjamini-hochberg.js';
import { poissonTail } from './poisson.js';

describe('poissonTail', () => {
  it('gives the published value', () => {
    expect(poissonTail(5, 1.3)).toBeCloseTo(0.0106630338, 10);
  });

  it('agrees with direct summation for small counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25 }),
        fc.double({ min: 0.01, max: 12, noNaN: true }),
        (x, mu) => {
          let below = 0;
          let term = Math.exp(-mu);
          for (let k = 0; k < x; k++) {
            below += term;
            term *= mu / (k + 1);
          }
          expect(poissonTail(x, mu)).toBeCloseTo(1 - below, 12);
        },
      ),
    );
  });

  it('keeps its digits in tiny tails and at large counts', () => {
    // Leading term dominates: μ²⁰/20!·e^−μ·(1 + μ/21 + …) at μ = 0.01.
    expect(poissonTail(20, 0.01) / 4.0695e-59).toBeCloseTo(1, 3);
    expect(poissonTail(1_000_000, 1_000_000)).toBeCloseTo(0.500133, 5);
    expect(poissonTail(1_006_000, 1_000_000)).toBeLessThan(2e-9);
    expect(poissonTail(990_000, 1_000_000)).toBeCloseTo(1, 12);
  });

  it('defines its edges', () => {
    expect(poissonTail(0, 3)).toBe(1);
    expect(poissonTail(-2, 3)).toBe(1);
    expect(poissonTail(1, 0)).toBe(0);
    expect(poissonTail(1, 2)).toBeCloseTo(1 - Math.exp(-2), 14);
    expect(() => poissonTail(1.5, 2)).toThrow(RangeError);
    expect(() => poissonTail(1, -1)).toThrow(RangeError);
    expect(() => poissonTail(1, Number.NaN)).toThrow(RangeError);
  });

  it('falls with the count and rises with the expectation', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0.01, max: 300, noNaN: true }),
        (x, mu) => {
          expect(poissonTail(x + 1, mu)).toBeLessThanOrEqual(poissonTail(x, mu) + 1e-15);
          expect(poissonTail(x, mu * 1.1)).toBeGreaterThanOrEqual(poissonTail(x, mu) - 1e-15);
        },
      ),
    );
  });
});

describe('benjaminiHochberg', () => {
  const visible = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205];

  it('gives the published vector, in the order of its input', () => {
    const expected = [0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.084571, 0.205];
    expect(benjaminiHochberg(visible)).toEqual(expected.map((p) => expect.closeTo(p, 6)));
    const reversed = expected.map((p) => expect.closeTo(p, 6)).reverse();
    expect(benjaminiHochberg([...visible].reverse())).toEqual(reversed);
    expect(benjaminiHochberg([])).toEqual([]);
    expect(() => benjaminiHochberg([1.2])).toThrow(RangeError);
  });

  it('decides by its threshold as by its adjusted values', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true }).map((p) => p ** 4);
    fc.assert(
      fc.property(fc.array(probability, { minLength: 1, maxLength: 40 }), (p) => {
        const threshold = discoveryThreshold(p, p.length, 0.05);
        const adjusted = benjaminiHochberg(p);
        p.forEach((value, i) => {
          // Skip exact ties of rounding between p·m/i and i·q/m.
          if (Math.abs((adjusted[i] ?? 0) - 0.05) > 1e-12) {
            expect(value <= threshold).toBe((adjusted[i] ?? 0) <= 0.05);
          }
        });
      }),
    );
    expect(discoveryThreshold([], 200, 0.01)).toBeCloseTo(0.00005, 12);
  });
});
