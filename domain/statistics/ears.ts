/**
 * EARS, the early aberration reporting system (Hutwagner, Thompson, Seeman, Treadwell 2003; DOMAIN 6.4): daily counts
 * against a short moving baseline.
 */

/** One-sided 0.1 %. */
const Z = 3.0902;
const BASELINE_DAYS = 7;
const LAG = { C1: 0, C2: 2 } as const;
const C3_DAYS = 3;
const C3_ALARM = 2;
/**
 * Least standard deviation: a baseline without variation would raise every count. 0.5 is what Burkom advises for
 * sparse counts (documentation of the R package surveillance, earsC).
 */
export const MIN_SIGMA = 0.5;

/** Days that must come before the one that is judged. */
export const EARS_DAYS_BEFORE = BASELINE_DAYS + LAG.C2 + C3_DAYS - 1;

export interface EarsDay {
  /** Mean of the baseline t−7 … t−1 (C1) and t−9 … t−3 (C2). */
  readonly c1: { readonly mean: number; readonly upper: number; readonly alarm: boolean };
  readonly c2: { readonly mean: number; readonly upper: number; readonly alarm: boolean };
  /** Σ max(0, C2(i) − 1) over the last three days; more than 2 is an alarm. */
  readonly c3: { readonly sum: number; readonly alarm: boolean };
}

function baseline(counts: readonly number[], day: number, lag: number): { mean: number; sigma: number } {
  const window = counts.slice(day - lag - BASELINE_DAYS, day - lag);
  const mean = window.reduce((sum, count) => sum + count, 0) / window.length;
  const squares = window.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return { mean, sigma: Math.max(MIN_SIGMA, Math.sqrt(squares / (window.length - 1))) };
}

/**
 * Judges one day of a series.
 * @param counts one per day, without gaps
 * @param day place of the day that is judged
 * @throws RangeError where fewer than EARS_DAYS_BEFORE days come before it, or there is no such day
 */
export function ears(counts: readonly number[], day: number): EarsDay {
  if (day < EARS_DAYS_BEFORE || day >= counts.length)
    throw new RangeError(`day ${day} of ${counts.length} needs ${EARS_DAYS_BEFORE} days before it`);
  const at = (place: number): number => counts[place] ?? 0;
  const judge = (place: number, lag: number) => {
    const { mean, sigma } = baseline(counts, place, lag);
    const upper = mean + Z * sigma;
    return { mean, upper, alarm: at(place) > upper, statistic: (at(place) - mean) / sigma };
  };
  const { statistic: _, ...c1 } = judge(day, LAG.C1);
  const { statistic: __, ...c2 } = judge(day, LAG.C2);
  let sum = 0;
  for (let place = day - C3_DAYS + 1; place <= day; place += 1)
    sum += Math.max(0, judge(place, LAG.C2).statistic - 1);
  return { c1, c2, c3: { sum, alarm: sum > C3_ALARM } };
}
