/** Batches that take about a quarter of a second: an open writer holds back every feed of the cluster. */
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
}

const DEFAULTS: BatchSizeOptions = { first: 100, least: 10, most: 2_000, targetMs: 250 };

export function createBatchSize(options: Partial<BatchSizeOptions> = {}): BatchSize {
  const { first, least, most, targetMs } = { ...DEFAULTS, ...options };
  let limit = first;
  return {
    get limit() {
      return limit;
    },
    record: (items, ms) => {
      if (ms > targetMs) limit = Math.max(least, Math.floor(limit / 2));
      else if (items >= limit && ms < targetMs / 3) limit = Math.min(most, Math.ceil(limit * 1.5));
      else if (limit < least) limit = least;
    },
    shrink: () => {
      limit = Math.max(1, Math.floor(limit / 4));
    },
  };
}
