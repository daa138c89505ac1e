import { expect, it } from 'vitest';
import { createBatchSize } from './batch-size.js';

const OPTIONS = { first: 400, least: 100, most: 1_000, targetMs: 300, growth: 1.5 };

it('halves after a batch that took too long, and never goes below the least', () => {
  const size = createBatchSize(OPTIONS);
  const limits = [1, 2, 3].map(() => {
    size.record(size.limit, 301);
    return size.limit;
  });
  expect(limits).toEqual([200, 100, 100]);
});

it('grows after a full batch that took less than a third, and never above the most', () => {
  const size = createBatchSize(OPTIONS);
  size.record(399, 10);
  expect(size.limit).toBe(400);
  size.record(400, 101);
  expect(size.limit).toBe(400);
  const limits = [1, 2, 3].map(() => {
    size.record(size.limit, 99);
    return size.limit;
  });
  expect(limits).toEqual([600, 900, 1_000]);
});

it('looks closer after a failure, down to a single item, and recovers', () => {
  const size = createBatchSize(OPTIONS);
  for (let n = 0; n < 5; n += 1) size.shrink();
  expect(size.limit).toBe(1);
  size.record(1, 200);
  expect(size.limit).toBe(100);
});
