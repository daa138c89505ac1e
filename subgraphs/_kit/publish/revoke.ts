/** Revocation: a new version with the same content and the status REVOKED. Nothing is deleted. */
import { createHash } from 'node:crypto';
import { shanghaiDate } from '../../../domain/dates.js';
import { transaction } from '../../../platform/database/pool.js';
import { HubError } from '../../../platform/errors.js';
import type { RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { identifier } from '../records/columns.js';
import { advanceBatch, readBatch } from './batch.js';
import { personalTextIn } from './deidentified.js';
import { keepStatement } from './keep-version.js';
import type { Publisher } from './publisher.js';
import { type Receipt, receiptOf } from './receipt.js';
import type { RowIssue } from './row-problem.js';
import { NDJSON_FORM } from './sources/row-source.js';

export interface RevokeCall {
  readonly record: RecordDescriptor;
  readonly keys: readonly string[];
  readonly reason: string;
  readonly batchId: string;
  readonly sender: string;
}

interface Found {
  readonly key: string;
  readonly status: string;
}

const statements = (record: RecordDescriptor) => {
  const table = identifier(record.table);
  return {
    find: `select key, status from ${table} where key = any($1::text[])`,
    keep: keepStatement(record),
    update: `update ${table} set status = 'REVOKED', version = version + 1, published_at = $2, received_at = $2,
        content_hash = encode(sha256(convert_to(content_hash || ' REVOKED', 'UTF8')), 'hex'),
        xid = pg_current_xact_id(), seq = nextval('feed_seq')
      where key = any($1::text[])`,
    reasons: `insert into publish_issue (batch_id, row, key, field, severity, code, message)
      select $1, u.row, u.key, 'status', 'NOTED', 'REVOKED', $4 from unnest($2::int[], $3::text[]) u(row, key)`,
  };
};

const unknownKey = (row: number, key: string | null): RowIssue => ({
  row,
  key,
  field: null,
  severity: 'REJECTED',
  code: 'KEY_UNKNOWN',
  message: '没有这个业务主键的记录,未撤销',
});

/**
 * Keys that are revoked already are unchanged; unknown ones are refused, one by one. Both keys and reason are stored: of
 * a department that publishes de-identified rows they name no person either.
 * @throws HubError BAD_REQUEST
 */
export async function revoke(publisher: Publisher, call: RevokeCall): Promise<Receipt> {
  const { record, batchId, sender, reason } = call;
  const { pool, clock, signal } = publisher;
  const sql = statements(record);
  const now = clock.now().toISOString();
  const personalIn = (text: string, place: 'PROSE' | 'SERIAL'): string | null =>
    record.deidentified ? personalTextIn(text, place, shanghaiDate(clock.now())) : null;
  const refused = personalIn(reason, 'PROSE');
  if (refused !== null) throw new HubError('BAD_REQUEST', { reason: `撤销原因${refused}` });
  await transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`publish ${record.name}`]);
    const { rows } = await client.query<Found>(sql.find, [call.keys]);
    const found = new Map(rows.map(({ key, status }) => [key, status]));
    const live = rows.filter(({ status }) => status !== 'REVOKED').map(({ key }) => key);
    const issues = call.keys.flatMap((key, i) =>
      found.has(key) ? [] : unknownKey(i + 1, personalIn(key, 'SERIAL') === null ? key : null),
    );
    if (live.length > 0) {
      await client.query(sql.keep, [live]);
      await client.query(sql.update, [live, now]);
      await client.query(sql.reasons, [batchId, live.map((key) => call.keys.indexOf(key) + 1), live, reason]);
    }
    const unchanged = call.keys.length - issues.length - live.length;
    await advanceBatch(
      client,
      { id: batchId, recordType: record.name, sender, form: () => NDJSON_FORM },
      {
        from: 0,
        received: call.keys.length,
        accepted: live.length,
        unchanged,
        stale: 0,
        rejected: issues.length,
        warned: 0,
        prefixHash: createHash('sha256').update(call.keys.join('\n')).digest('hex'),
        issues,
        rejects: [],
        complete: true,
      },
      now,
    );
  });
  signal.wake();
  const batch = await readBatch(pool, batchId);
  if (batch === null) throw new HubError('NOT_FOUND', { what: `批次 ${batchId}` });
  return receiptOf(pool, record, batch);
}
