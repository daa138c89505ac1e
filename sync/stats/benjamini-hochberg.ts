/**
 * False-discovery control over one run (Benjamini and Hochberg 1995).
 */

function requireProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`not a probability: ${p}`);
}

/** Adjusted p-values in the order given; empty in, empty out. */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  for (const p of pValues) requireProbability(p);
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(pValues.length);
  let smallest = 1;
  order.forEach(({ p, index }, position) => {
    smallest = Math.min(smallest, (p * pValues.length) / (pValues.length - position));
    adjusted[index] = smallest;
  });
  return adjusted;
}

/**
 * The p-value up to which a run with `tests` hypotheses rejects at false-discovery rate `rate`: p ≤ threshold is
 * the same decision as an adjusted value ≤ rate. Hypotheses whose p-value was not worked out count as p = 1. With
 * nothing to reject it is rate / tests, the first step, so that a frozen threshold can still raise what comes later.
 */
export function discoveryThreshold(pValues: readonly number[], tests: number, rate: number): number {
  requireProbability(rate);
  if (!(tests >= pValues.length)) throw new RangeError(`fewer tests than p-values: ${tests}`);
  if (tests === 0) return rate;
  let rejected = 1;
  [...pValues]
    .sort((a, b) => a - b)
    .forEach((p, index) => {
      requireProbability(p);
      if (p <= ((index + 1) * rate) / tests) rejected = index + 1;
    });
  return (rejected * rate) / tests;
}
