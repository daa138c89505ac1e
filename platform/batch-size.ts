/** Batches that take a short while each: an open writer holds back every feed of the cluster, and whoever waits for it. */
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

export function createBatchSize({ first, least, most, targetMs, growth }: BatchSizeOptions): BatchSize {
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
