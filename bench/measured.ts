/** One line of the bench: what was measured against what must hold (issue "Must hold"). */
export interface Measured {
  readonly name: string;
  /** Measured ratio, or seconds where the limit is a time. */
  readonly ratio: number;
  /** Absent: a figure to know, which nothing must hold. */
  readonly limit?: number;
  /** True: the ratio must be at least the limit; default: at most. */
  readonly atLeast?: boolean;
  /** Concurrency, rounds, absolute figures. */
  readonly note: string;
}

export const holds = ({ ratio, limit, atLeast = false }: Measured): boolean =>
  limit === undefined || (atLeast ? ratio >= limit : ratio <= limit);

/** The middle one, or the mean of the two middle ones. @throws RangeError for no values */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Linear interpolation between the nearest ranks. @param q 0 … 1 @throws RangeError for no values */
export const quantile = (values: readonly number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) throw new RangeError('no values');
  return low + (high - low) * (place - Math.floor(place));
};
