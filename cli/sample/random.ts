/** Randomness that depends on nothing but its inputs: the same seed and place give the same values anywhere. */
export interface Random {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** Whole number, 0 ≤ x < limit. */
  readonly int: (limit: number) => number;
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** 32-bit mix (finaliser of MurmurHash3). */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hash of numbers and short texts, 32 bits. */
export function hashOf(...parts: readonly (number | string)[]): number {
  let h = 0x9e3779b9;
  for (const part of parts) {
    if (typeof part === 'number') {
      h = mix(h ^ mix(part) ^ mix(Math.floor(part / 0x1_0000_0000)));
      continue;
    }
    for (let i = 0; i < part.length; i++) h = mix(h ^ part.charCodeAt(i));
  }
  return h;
}

/** A generator (mulberry32) for one place of the sample. */
export function randomOf(...parts: readonly (number | string)[]): Random {
  let state = hashOf(...parts);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const int = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    int,
    between: (low, high) => low + int(high - low + 1),
    chance: (probability) => next() < probability,
    pick: <T>(list: readonly T[]): T => pickAt(list, int(list.length)),
  };
}

/** The element at a place, counted round the list. */
export function pickAt<T>(list: readonly T[], place: number): T {
  const value = list[place % list.length];
  if (value === undefined) throw new RangeError('empty list');
  return value;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/**
 * The i-th of `size` places in a scattered order that visits every place once per round. Whoever is spread this
 * way is hit equally often, so that no enterprise collects bad records by chance.
 */
export function spread(i: number, size: number, salt: number): number {
  let stride = Math.max(1, Math.floor(size * 0.618_033_988_7)) | 1;
  while (gcd(stride, size) !== 1) stride += 2;
  const round = Math.floor(i / size);
  return (((i % size) * stride + (salt % size) + round * 7) % size) + 0;
}
