/** Writes what a notice says: its row, whom it is planned for, what it is about. */
import type pg from 'pg';
import { saveRecipient } from './case-store.js';
import { newRecipient } from './new-recipient.js';
import type { NoticeContent } from './notice-content.js';

export interface NewNotice {
  readonly id: string;
  readonly senderDepartment: string;
  readonly draftedBy: string;
  readonly at: Date;
  readonly supersedes: string | null;
  readonly supersession: string | null;
}

const INSERT = `insert into notice (id, state, sender_department, type, urgency, secrecy, title, body, expects_reply,
  cosigners, cosigned, drafted_by, drafted_at, supersedes, supersession, sender_document_id, sender_document_version, content_hash,
  moved_at)
values ($1, 'DRAFT', $2, $3, $4, $5, $6, $7, $8, $9, '{}', $10, $11, $12, $13, $14, $15, $16, $11)
on conflict (sender_department, sender_document_id, sender_document_version) do nothing returning id`;

/** False where the sender's system has sent this version of this document already. */
export async function insertNotice(
  client: pg.ClientBase,
  notice: NewNotice,
  content: NoticeContent,
): Promise<boolean> {
  const { rowCount } = await client.query(INSERT, [
    notice.id,
    notice.senderDepartment,
    content.type,
    content.urgency,
    content.secrecy,
    content.title,
    content.body,
    content.expectsReply,
    content.cosigners,
    notice.draftedBy,
    notice.at,
    notice.supersedes,
    notice.supersession,
    content.senderDocument?.id ?? null,
    content.senderDocument?.version ?? null,
    content.contentHash,
  ]);
  return rowCount === 1;
}

const UPDATE = `update notice set type = $2, urgency = $3, secrecy = $4, title = $5, body = $6, expects_reply = $7,
  cosigners = $8, content_hash = $9 where id = $1`;

export async function updateContent(
  client: pg.ClientBase,
  noticeId: string,
  content: NoticeContent,
): Promise<void> {
  const { type, urgency, secrecy, title, body, expectsReply, cosigners, contentHash } = content;
  await client.query(UPDATE, [
    noticeId,
    type,
    urgency,
    secrecy,
    title,
    body,
    expectsReply,
    cosigners,
    contentHash,
  ]);
}

const SUBJECTS = `insert into notice_subject (notice_id, kind, key, batch_no)
select $1, s.kind, s.key, s."batchNo" from jsonb_to_recordset($2::jsonb) as s(kind text, key text, "batchNo" text)`;
const RECORDS = `insert into attached_record (notice_id, place, department, record_type, key, version, content_hash)
select $1, s.place, s.department, s."recordType", s.key, s.version, s."contentHash"
from rows from (jsonb_to_recordset($2::jsonb) as (department text, "recordType" text, key text, version int8, "contentHash" text))
  with ordinality as s(department, "recordType", key, version, "contentHash", place)`;

/** Everything beside the row, in the place of what stood there: a draft is nobody else's yet. */
export async function replaceParts(
  client: pg.ClientBase,
  notice: Pick<NewNotice, 'id' | 'senderDepartment' | 'at'>,
  content: NoticeContent,
  newId: () => string,
): Promise<void> {
  for (const table of ['notice_recipient', 'notice_subject', 'attached_record']) {
    await client.query(`delete from ${table} where notice_id = $1`, [notice.id]);
  }
  for (const kind of ['MAIN', 'COPY'] as const) {
    for (const department of kind === 'MAIN' ? content.main : content.copy) {
      await saveRecipient(client, newRecipient(notice, { id: newId(), department, kind, at: notice.at }));
    }
  }
  await client.query(SUBJECTS, [notice.id, JSON.stringify(content.subjects)]);
  await client.query(RECORDS, [notice.id, JSON.stringify(content.records)]);
}
