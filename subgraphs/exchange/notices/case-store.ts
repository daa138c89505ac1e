/** Opens a notice for an act, alone, and saves what became of it with its events: one transaction. */
import type pg from 'pg';
import { z } from 'zod';
import { appendEvents } from '../events/append-events.js';
import { chain } from '../events/event-hash.js';
import { tellNotice } from '../live/tell-notice.js';
import type { CaseWork } from './case-work.js';
import { audienceOf } from './may-read.js';
import {
  NOTICE_COLUMNS,
  type NoticeRow,
  RECIPIENT_COLUMNS,
  type RecipientRow,
  toNotice,
  toRecipient,
} from './notice-rows.js';

const uuid = z.uuid();

export interface StoredCase {
  readonly notice: NoticeRow;
  readonly recipients: readonly RecipientRow[];
}

const BY_NOTICE = `select ${NOTICE_COLUMNS} from notice n where n.id = $1 for update`;
const BY_RECIPIENT = `select ${NOTICE_COLUMNS} from notice n
where n.id = (select r.notice_id from notice_recipient r where r.id = $1) for update`;
const RECIPIENTS = `select ${RECIPIENT_COLUMNS} from notice_recipient r where r.notice_id = $1
order by r.kind desc, r.department, r.id`;

/** Locks the notice: whoever acts on it or on one of its recipient records meanwhile waits. Null: there is none. */
export async function openCase(
  client: pg.ClientBase,
  by: 'notice' | 'recipient',
  id: string,
): Promise<StoredCase | null> {
  if (!uuid.safeParse(id).success) return null;
  const { rows } = await client.query(by === 'notice' ? BY_NOTICE : BY_RECIPIENT, [id]);
  if (rows[0] === undefined) return null;
  const notice = toNotice(rows[0]);
  const recipients = await client.query(RECIPIENTS, [notice.id]);
  return { notice, recipients: recipients.rows.map(toRecipient) };
}

const UPDATE_NOTICE = `update notice set version = $2, state = $3, cosigned = $4, signed_by = $5, signed_at = $6,
  delivered_at = $7, closed_at = $8, document_code = $9, document_year = $10, document_serial = $11,
  document_number = $12, superseded_by = $13, event_count = $14, head_hash = $15, moved_at = $16,
  drafted_by = $17 where id = $1`;

/** Columns of a recipient record in the order of `recipientValues`. */
const RECIPIENT_SET = [
  'id',
  'notice_id',
  'version',
  'department',
  'sender_department',
  'kind',
  'state',
  'state_since',
  'receive_due_at',
  'first_reply_due_at',
  'final_due_at',
  'provisional',
  'clocks',
  'due_at',
  'soon_at',
  'auto_close_at',
  'delivered_at',
  'received_at',
  'first_replied_at',
  'replied_at',
  'done_at',
  'handlers',
  'forwarded_to',
  'return_reason',
  'suggested_department',
  'upheld',
  'extension_asked_at',
  'extension_until',
  'extension_state',
  'reminders',
  'supervised_at',
  'disputed',
] as const;

const recipientValues = (r: RecipientRow): readonly unknown[] => [
  r.id,
  r.noticeId,
  r.version,
  r.department,
  r.senderDepartment,
  r.kind,
  r.state,
  r.stateSince,
  r.receiveDueAt,
  r.firstReplyDueAt,
  r.finalDueAt,
  r.provisional,
  JSON.stringify(r.clocks),
  r.dueAt,
  r.soonAt,
  r.autoCloseAt,
  r.deliveredAt,
  r.receivedAt,
  r.firstRepliedAt,
  r.repliedAt,
  r.doneAt,
  r.handlers,
  r.forwardedTo,
  r.returnReason,
  r.suggestedDepartment,
  r.upheld,
  r.extensionAskedAt,
  r.extensionUntil,
  r.extensionState,
  r.reminders,
  r.supervisedAt,
  r.disputed,
];

const SAVE_RECIPIENT = `insert into notice_recipient (${RECIPIENT_SET.join(', ')})
values (${RECIPIENT_SET.map((_column, index) => `$${index + 1}`).join(', ')})
on conflict (id) do update set ${RECIPIENT_SET.slice(2)
  .map((column) => `${column} = excluded.${column}`)
  .join(', ')}`;

export async function saveRecipient(client: pg.ClientBase, recipient: RecipientRow): Promise<void> {
  await client.query(SAVE_RECIPIENT, [...recipientValues(recipient)]);
}

async function saveNotice(client: pg.ClientBase, n: NoticeRow): Promise<void> {
  await client.query(UPDATE_NOTICE, [
    n.id,
    n.version,
    n.state,
    n.cosigned,
    n.signedBy,
    n.signedAt,
    n.deliveredAt,
    n.closedAt,
    n.documentCode,
    n.documentYear,
    n.documentSerial,
    n.documentNumber,
    n.supersededBy,
    n.eventCount,
    n.headHash,
    n.movedAt,
    n.draftedBy,
  ]);
}

/** Rows, chain, outbox, live. Who has REASSIGNED its record is saved first: a department has one live record per notice. */
export async function saveCase(client: pg.ClientBase, work: CaseWork): Promise<void> {
  const { notice, recipients, events, now } = work;
  const chained = chain(notice.id, notice, events);
  const touched = recipients.filter(({ id }) => work.touched.has(id));
  for (const recipient of touched) await saveRecipient(client, recipient);
  await appendEvents(client, notice.id, chained, audienceOf(notice, recipients));
  await saveNotice(client, {
    ...notice,
    eventCount: notice.eventCount + chained.length,
    headHash: chained.at(-1)?.hash ?? notice.headHash,
    movedAt: now.toISOString(),
  });
  await tellNotice(client, notice.id, chained);
}
