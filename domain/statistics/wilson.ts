export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Two-sided 95 %. */
const Z_95 = 1.959963984540054;

/**
 * Wilson's score interval of a proportion; right also for 0 of n and n of n. Nothing tested gives [0, 1].
 * @throws RangeError unless 0 ≤ hits ≤ total, both whole
 */
export function wilson(hits: number, total: number, z: number = Z_95): Interval {
  if (!Number.isInteger(hits) || !Number.isInteger(total) || hits < 0 || hits > total) {
    throw new RangeError(`not a share: ${hits} of ${total}`);
  }
  if (total === 0) return { lower: 0, upper: 1 };
  const square = z * z;
  const share = hits / total;
  const centre = share + square / (2 * total);
  const half = z * Math.sqrt((share * (1 - share)) / total + square / (4 * total * total));
  const scale = 1 + square / total;
  return {
    lower: hits === 0 ? 0 : Math.max(0, (centre - half) / scale),
    upper: hits === total ? 1 : Math.min(1, (centre + half) / scale),
  };
}
