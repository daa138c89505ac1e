import { DatabaseError } from 'pg';
import {
  type Applied,
  applyPage,
  type FeedBatch,
  type FeedTarget,
} from '../../subgraphs/risk/store/apply-page.js';
import type { DepartmentStore } from '../../subgraphs/risk/store/department-store.js';
import { rejectLine } from '../../subgraphs/risk/store/feed-state.js';

export interface AppliedPage extends Applied {
  /** Lines that could not be stored; they stand in derived.rejected_line. */
  readonly rejected: number;
}

/** A value that a column does not take (class 22), a constraint refuses (23) or no index can hold (54000): it never fits. */
const isDataError = (error: unknown): error is DatabaseError =>
  error instanceof DatabaseError && /^(22|23|54000)/.test(error.code ?? '');

/** The page in two, each with the cursor up to which it reads. */
function halves(batch: FeedBatch): [FeedBatch, FeedBatch] {
  const middle = Math.ceil(batch.lines.length / 2);
  const first = batch.lines.slice(0, middle);
  const cursor = first.at(-1)?.cursor ?? batch.cursor;
  return [
    { ...batch, lines: first, cursor, asOf: null },
    { ...batch, lines: batch.lines.slice(middle), from: cursor },
  ];
}

/**
 * Applies a page; a line that the store refuses is set aside and the feed goes on behind it, found by halving the
 * page. Each part commits with its own cursor.
 */
export async function applyRobustly(
  target: FeedTarget,
  department: DepartmentStore,
  batch: FeedBatch,
  now: Date,
): Promise<AppliedPage> {
  try {
    const applied = await applyPage(target, department, batch, now);
    for (const { line, reason } of applied.refused)
      await rejectLine(target.pool, department.code, line, reason);
    return { ...applied, rejected: applied.refused.length };
  } catch (error) {
    const [line] = batch.lines;
    if (!isDataError(error) || line === undefined) throw error;
    if (batch.lines.length === 1) {
      const reason = [error.message, error.column].filter(Boolean).join(' ');
      await rejectLine(target.pool, department.code, line, reason);
      const applied = await applyPage(target, department, { ...batch, lines: [] }, now);
      return { ...applied, rejected: 1 };
    }
    const [first, second] = halves(batch);
    const before = await applyRobustly(target, department, first, now);
    if (!before.applied) return before;
    const after = await applyRobustly(target, department, second, now);
    return {
      ...after,
      touched: before.touched + after.touched,
      rejected: before.rejected + after.rejected,
    };
  }
}
