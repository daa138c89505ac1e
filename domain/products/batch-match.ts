import type { CalendarDate } from '../dates.js';
import { type BatchInterval, batchInterval, intervalsOverlap } from './batch-interval.js';
import { normaliseBatchNo } from './batch-key.js';

/** What a record tells about a batch, as the department has it. */
export interface BatchIdentity {
  readonly batchNo?: string | null | undefined;
  readonly producedOn?: CalendarDate | null | undefined;
}

/**
 * BATCH_NO: the same number. PRODUCTION_DATE: days of production that meet, a key of lower grade (DOMAIN 5.5): a
 * day may have several batches, and goods of one batch may bear several days.
 */
export type BatchMatch = 'BATCH_NO' | 'PRODUCTION_DATE';

interface ReadBatch {
  /** A number that is no date; a date in the place of the number says no more than the date. */
  readonly number: string | null;
  readonly days: BatchInterval | null;
}

function read({ batchNo, producedOn }: BatchIdentity): ReadBatch {
  const named = batchNo ? batchInterval(batchNo) : null;
  const days = named ?? (producedOn ? { from: producedOn, to: producedOn } : null);
  return { number: named === null && batchNo ? normaliseBatchNo(batchNo) : null, days };
}

/**
 * Do two records of **one product of one enterprise** speak of the same batch? Two different numbers are two
 * batches, even of one day. Null also when they tell too little.
 */
export function matchBatches(a: BatchIdentity, b: BatchIdentity): BatchMatch | null {
  const [left, right] = [read(a), read(b)];
  if (left.number !== null && right.number !== null) return left.number === right.number ? 'BATCH_NO' : null;
  if (left.days === null || right.days === null) return null;
  return intervalsOverlap(left.days, right.days) ? 'PRODUCTION_DATE' : null;
}
