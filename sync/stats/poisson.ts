/**
 * Exact Poisson probabilities (DOMAIN 6.4). Sums of positive terms around a saddle-point mass (Loader 2000), so
 * that neither large counts nor tiny tails lose digits; no normal approximation anywhere.
 */

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
const EPSILON = 1e-17;

/** ln(n!) − Stirling's formula: exact from the factorial up to 15, by its series above. */
function stirlingError(n: number): number {
  if (n <= 15) {
    let factorial = 1;
    for (let k = 2; k <= n; k++) factorial *= k;
    return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
  }
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

/** x·ln(x/μ) + μ − x without cancellation where x ≈ μ. */
function deviance(x: number, mu: number): number {
  const difference = x - mu;
  if (Math.abs(difference) >= 0.1 * (x + mu)) return x * Math.log(x / mu) - difference;
  const v = difference / (x + mu);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let k = 3; k < 1000; k += 2) {
    term *= v * v;
    const next = sum + term / k;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** P(X = x) for X ~ Poisson(μ), x a whole number ≥ 0, μ > 0. */
function poissonMass(x: number, mu: number): number {
  if (x === 0) return Math.exp(-mu);
  return Math.exp(-stirlingError(x) - deviance(x, mu)) / Math.sqrt(2 * Math.PI * x);
}

/** 1 + r₁ + r₁r₂ + …, until a term no longer counts; `ratio` must fall below 1 and stay there. */
function sumOfRatios(ratio: (k: number) => number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > EPSILON * sum; k++) {
    term *= ratio(k);
    sum += term;
  }
  return sum;
}

/**
 * The upper tail P(X ≥ observed | expected) of a Poisson count. `observed` ≤ 0 gives 1; an expected value of 0
 * gives 0 for any observed count.
 * @throws RangeError for a fractional count, a negative or a non-numeric expectation
 */
export function poissonTail(observed: number, expected: number): number {
  if (!Number.isInteger(observed)) throw new RangeError(`observed must be a whole number: ${observed}`);
  if (!(expected >= 0)) throw new RangeError(`expected must be ≥ 0: ${expected}`);
  if (observed <= 0 || expected === Number.POSITIVE_INFINITY) return 1;
  if (expected === 0) return 0;
  if (expected < observed) {
    return Math.min(1, poissonMass(observed, expected) * sumOfRatios((k) => expected / (observed + k)));
  }
  const below = observed - 1;
  return Math.max(0, 1 - poissonMass(below, expected) * sumOfRatios((k) => (below - k + 1) / expected));
}
