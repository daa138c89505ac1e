import { coversBatch } from '../../../domain/products/batch-coverage.js';
import type { RecallEvidence } from './score.js';

/** A recall of the product in force at the as-of instant. */
export interface RecallInForce {
  readonly recordId: string;
  /** False once the recall is completed. */
  readonly open: boolean;
  readonly occurredOn: string;
  /** A batch, several, or a range of numbers or production days; null: every batch of the product. */
  readonly batchNo: string | null;
}

/**
 * Does a recall deal with this evidence? An open one does for its batches; evidence whose batch nobody knows counts
 * as inside. A completed one only for what happened up to its day: what fails later is new.
 */
function covers(recall: RecallInForce, row: RecallEvidence): boolean {
  if (!recall.open && row.occurredOn > recall.occurredOn) return false;
  return row.batchNo === null || coversBatch(recall.batchNo, row.batchNo) !== null;
}

/** Splits evidence into what a recall already deals with and what stands outside, which re-opens the candidate. */
export function uncoveredEvidence(
  rows: readonly RecallEvidence[],
  recalls: readonly RecallInForce[],
): { readonly outside: readonly RecallEvidence[]; readonly covered: number } {
  const outside = rows.filter((row) => !recalls.some((recall) => covers(recall, row)));
  const records = (list: readonly RecallEvidence[]) => new Set(list.map(({ recordId }) => recordId)).size;
  return { outside, covered: records(rows) - records(outside) };
}
