import type pg from 'pg';
import type { RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { type Batch, readIssues } from './batch.js';
import type { RowIssue } from './row-problem.js';

/** The GraphQL type PublishReceipt. */
export interface Receipt {
  readonly batchId: string;
  readonly department: string;
  readonly recordType: string;
  readonly received: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly stale: number;
  readonly rejected: number;
  readonly warned: number;
  readonly issues: readonly RowIssue[];
  readonly issuesUrl: string | null;
  /** Path of the rejected rows in the sender's own form. Not part of the GraphQL type: a mutation's rows are few. */
  readonly rejectsUrl: string | null;
  /** What the sender should know of the file as a whole; only in the answer to the upload itself. */
  readonly notes: readonly string[];
  readonly committedAt: string;
}

const SHOWN_ISSUES = 200;

/** Only for a batch that is committed whole. */
export async function receiptOf(
  pool: pg.Pool,
  record: RecordDescriptor,
  batch: Batch,
  notes: readonly string[] = [],
): Promise<Receipt> {
  const issues = await readIssues(pool, batch.id, SHOWN_ISSUES);
  const path = `/publish/${record.department}/batches/${encodeURIComponent(batch.id)}`;
  return {
    batchId: batch.id,
    department: record.department,
    recordType: record.name,
    received: batch.received,
    accepted: batch.accepted,
    unchanged: batch.unchanged,
    stale: batch.stale,
    rejected: batch.rejected,
    warned: batch.warned,
    issues,
    issuesUrl: issues.length === 0 ? null : `${path}/issues`,
    rejectsUrl: batch.rejected === 0 ? null : `${path}/rejects`,
    notes,
    committedAt: batch.committedAt ?? batch.createdAt,
  };
}
