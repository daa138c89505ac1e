import type { CalendarDate } from '../dates.js';
import { type BatchInterval, batchInterval, readBatchDay } from './batch-interval.js';
import { normaliseBatchNo } from './batch-key.js';

/** On what a measure covers a batch; PRODUCTION_DATE is of lower grade (DOMAIN 5.5). */
export type BatchCoverage = 'ALL_BATCHES' | 'BATCH_NO' | 'PRODUCTION_DATE';

/** Several batches in one field. */
const LIST = /[、,;]/;
/** Numbers of one form: B001-B010. A hyphen needs letters before the digits: 1234-5678 is one number. */
const NUMBERS = /^(.*?)(\d+)(?:[~至到]|(?<=[A-Z].*)-)(.*?)(\d+)$/;
/** The second batch of a day, the day shift's: goods of that day. */
const OF_A_DAY = /^(\d{8})(?:-?[A-Z]|-)[A-Z\d]{0,3}$/;

/** `B001` to `B010`, of one length: the order of the digits is that of the text. */
function inNumbers(range: string, batch: string): boolean {
  const [, prefix, from, other, to] = NUMBERS.exec(range) ?? [];
  if (prefix === undefined || from === undefined || to === undefined) return false;
  const number = batch.startsWith(prefix) ? batch.slice(prefix.length) : '';
  const oneForm = prefix === other && from.length === to.length && /^\d+$/.test(number);
  return oneForm && number.length === from.length && from <= number && number <= to;
}

function daysOf(batch: string): BatchInterval | null {
  const days = batchInterval(batch);
  if (days !== null) return days;
  const [, day] = OF_A_DAY.exec(batch) ?? [];
  const date: CalendarDate | null = day === undefined ? null : readBatchDay(day);
  return date === null ? null : { from: date, to: date };
}

function coversBy(part: string, batch: string): BatchCoverage | null {
  if (normaliseBatchNo(part) === batch) return batchInterval(batch) === null ? 'BATCH_NO' : 'PRODUCTION_DATE';
  const named = batchInterval(part);
  if (named === null) return inNumbers(normaliseBatchNo(part) ?? '', batch) ? 'BATCH_NO' : null;
  const days = daysOf(batch);
  return days !== null && named.from <= days.from && days.to <= named.to ? 'PRODUCTION_DATE' : null;
}

/**
 * Does a recall or withdrawal that names `scope` cover a batch of its product? Null scope: every batch. A range of days
 * covers what was made within it, whole: of a month's batch that reaches beyond it nobody can say. What cannot be read,
 * such as a range that ends before it begins, covers nothing but what bears the same text.
 */
export function coversBatch(scope: string | null, batchNo: string): BatchCoverage | null {
  if (scope === null) return 'ALL_BATCHES';
  const batch = normaliseBatchNo(batchNo);
  if (batch === null) return null;
  const found = scope
    .normalize('NFKC')
    .split(LIST)
    .map((part) => coversBy(part, batch));
  return found.find((each) => each === 'BATCH_NO') ?? found.find((each) => each !== null) ?? null;
}
