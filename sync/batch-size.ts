/** Batches that take a short while each: an open writer holds back every feed of the cluster. */
export interface BatchSize {
  readonly limit: number;
  /** @param full items that the batch had; a small one says nothing about larger ones. */
  record(items: number, ms: number): void;
  /** After a failure: look closer. */
  shrink(): void;
}

export interface BatchSizeOptions {
  readonly first: number;
  readonly least: number;
  readonly most: number;
  /** Milliseconds above which batches get smaller; below a third of it larger. */
  readonly targetMs: number;
  /** By how much at once. */
  readonly growth: number;
}

/**
 * For ticks: a quarter of a second, so that fresh records are answered for at once. The least is what a batch costs
 * without its keys: links read a hundred tables however few enterprises are asked about.
 */
const DEFAULTS: BatchSizeOptions = { first: 200, least: 200, most: 2_000, targetMs: 250, growth: 1.5 };

/**
 * For keys of a backlog: what a batch costs besides its keys (planning, baselines, locks) must not be most of it, or
 * the backlog grows while it is worked off. Still short enough for the fresh record that waits behind it.
 */
export const BACKLOG: BatchSizeOptions = { ...DEFAULTS, first: 400, least: 400, targetMs: 500 };

/**
 * For full runs, which work set by set: many keys cost hardly more than few, as long as the transaction stays short
 * (ticks of the job wait for it).
 */
export const FULL_RUN: BatchSizeOptions = {
  first: 2_000,
  least: 500,
  most: 25_000,
  targetMs: 1_000,
  growth: 4,
};

export function createBatchSize(options: Partial<BatchSizeOptions> = {}): BatchSize {
  const { first, least, most, targetMs, growth } = { ...DEFAULTS, ...options };
  let limit = first;
  return {
    get limit() {
      return limit;
    },
    record: (items, ms) => {
      if (ms > targetMs) limit = Math.max(least, Math.floor(limit / 2));
      else if (items >= limit && ms < targetMs / 3)
        limit = Math.min(most, Math.ceil(limit * Math.min(growth, targetMs / Math.max(ms, 1))));
      else if (limit < least) limit = least;
    },
    shrink: () => {
      limit = Math.max(1, Math.floor(limit / 4));
    },
  };
}
