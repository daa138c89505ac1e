/** The row of a batch: how far it is committed, and what came of its rows. */
import type pg from 'pg';
import { HubError } from '../../../platform/errors.js';
import type { RejectedRow } from './chunk.js';
import { parseForm } from './kept-form.js';
import { writeRejects } from './reject-rows.js';
import type { RowIssue } from './row-problem.js';
import { NDJSON_FORM, type SourceForm } from './sources/row-source.js';

export interface Batch {
  readonly id: string;
  readonly recordType: string;
  readonly sender: string;
  /** SHA-256 of the committed rows' source texts; null before the first. */
  readonly prefixHash: string | null;
  readonly committedRows: number;
  readonly received: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly stale: number;
  readonly rejected: number;
  readonly warned: number;
  readonly state: 'OPEN' | 'COMMITTED';
  readonly createdAt: string;
  readonly committedAt: string | null;
}

/** What one transaction adds to a batch. */
export interface BatchStep {
  readonly from: number;
  readonly received: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly stale: number;
  readonly rejected: number;
  readonly warned: number;
  readonly prefixHash: string;
  readonly issues: readonly RowIssue[];
  readonly rejects: readonly RejectedRow[];
  readonly complete: boolean;
}

const COLUMNS = `id, record_type as "recordType", sender, prefix_hash as "prefixHash",
  committed_rows as "committedRows", received, accepted, unchanged, stale, rejected, warned, state,
  created_at as "createdAt", committed_at as "committedAt"`;

/** Null for a batch that was never begun. */
export async function readBatch(client: pg.ClientBase | pg.Pool, id: string): Promise<Batch | null> {
  const { rows } = await client.query<Batch>(`select ${COLUMNS} from publish_batch where id = $1`, [id]);
  return rows[0] ?? null;
}

/** What a chunk belongs to. */
export interface BatchHead {
  readonly id: string;
  readonly recordType: string;
  readonly sender: string;
  /** Known when the first rows are committed. */
  readonly form: () => SourceForm;
}

/**
 * Adds a step to its batch, in the transaction of the rows themselves.
 * @throws HubError BATCH_BUSY when another request has brought the batch further meanwhile.
 */
export async function advanceBatch(
  client: pg.ClientBase,
  head: BatchHead,
  step: BatchStep,
  now: string,
): Promise<void> {
  await client.query(
    `insert into publish_batch (id, record_type, sender, form, state, created_at)
     values ($1, $2, $3, $4, 'OPEN', $5) on conflict (id) do nothing`,
    [head.id, head.recordType, head.sender, JSON.stringify(head.form()), now],
  );
  const { rowCount } = await client.query(
    `update publish_batch set committed_rows = committed_rows + $3, received = received + $3,
       accepted = accepted + $4, unchanged = unchanged + $5, stale = stale + $6, rejected = rejected + $7,
       warned = warned + $8, prefix_hash = $9, state = $10, committed_at = $11
     where id = $1 and committed_rows = $2`,
    [
      head.id,
      step.from,
      step.received,
      step.accepted,
      step.unchanged,
      step.stale,
      step.rejected,
      step.warned,
      step.prefixHash,
      step.complete ? 'COMMITTED' : 'OPEN',
      now,
    ],
  );
  if (rowCount !== 1) throw new HubError('BATCH_BUSY', { batchId: head.id });
  await writeIssues(client, head.id, step.issues);
  await writeRejects(client, head.id, step.rejects);
}

async function writeIssues(
  client: pg.ClientBase,
  batchId: string,
  issues: readonly RowIssue[],
): Promise<void> {
  if (issues.length === 0) return;
  await client.query(
    `insert into publish_issue (batch_id, row, key, field, severity, code, message)
     select $1, * from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`,
    [
      batchId,
      issues.map(({ row }) => row),
      issues.map(({ key }) => key),
      issues.map(({ field }) => field),
      issues.map(({ severity }) => severity),
      issues.map(({ code }) => code),
      issues.map(({ message }) => message),
    ],
  );
}

/** Issues in the order of rows, after a given row of publish_issue. */
export async function readIssues(
  client: pg.ClientBase | pg.Pool,
  batchId: string,
  limit: number,
  offset = 0,
): Promise<readonly RowIssue[]> {
  const { rows } = await client.query<RowIssue>(
    `select row, key, field, severity, code, message from publish_issue
     where batch_id = $1 and severity in ('REJECTED', 'WARNED') order by row, id limit $2 offset $3`,
    [batchId, limit, offset],
  );
  return rows;
}

/** How the batch's file was written. Batches from before forms were kept have no rejected rows to give back. */
export async function readForm(pool: pg.Pool, id: string): Promise<SourceForm> {
  const { rows } = await pool.query<{ form: string | null }>('select form from publish_batch where id = $1', [
    id,
  ]);
  const form = rows[0]?.form;
  return typeof form === 'string' ? parseForm(form) : NDJSON_FORM;
}
