/** Growing pauses after failures, spread so that departments do not come back all at once. */
export interface Backoff {
  /** Milliseconds to wait now. */
  next(): number;
  reset(): void;
}

const FIRST_MS = 250;
const LONGEST_MS = 15_000;

/** @param random uniform in [0, 1) */
export function createBackoff(random: () => number): Backoff {
  let ceiling = FIRST_MS;
  return {
    next: () => {
      const pause = ceiling / 2 + random() * (ceiling / 2);
      ceiling = Math.min(ceiling * 2, LONGEST_MS);
      return pause;
    },
    reset: () => {
      ceiling = FIRST_MS;
    },
  };
}
