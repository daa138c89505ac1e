/** Rows of notice and notice_recipient, as they are read. */
import { z } from 'zod';
import { deadlineSchema } from '../../../domain/deadlines/deadline.js';
import { URGENCIES } from '../../../domain/deadlines/urgency.js';
import {
  NOTICE_STATES,
  type NoticeState,
  RECIPIENT_STATES,
  type RecipientState,
} from '../machine/vocabulary.js';

export const isNoticeState = (value: unknown): boolean =>
  typeof value === 'string' && Object.hasOwn(NOTICE_STATES, value);
const isRecipientState = (value: unknown): boolean =>
  typeof value === 'string' && Object.hasOwn(RECIPIENT_STATES, value);

const instant = z.string().nullable();

/** Columns of a notice as `n`. */
export const NOTICE_COLUMNS = `n.id::text as id, n.version, n.state, n.sender_department as "senderDepartment", n.type,
  n.urgency, n.secrecy, n.title, n.body, n.expects_reply as "expectsReply", n.cosigners, n.cosigned,
  n.drafted_by as "draftedBy", n.drafted_at as "draftedAt", n.signed_by as "signedBy", n.signed_at as "signedAt",
  n.delivered_at as "deliveredAt", n.closed_at as "closedAt", n.document_number as "documentNumber",
  n.document_code as "documentCode", n.document_year as "documentYear", n.document_serial as "documentSerial",
  n.supersedes::text as supersedes, n.supersession, n.superseded_by::text as "supersededBy",
  (select c.document_number from notice c where c.supersedes = n.id and c.supersession = 'CORRECTION'
    and c.state in ('DELIVERED', 'CLOSED', 'ARCHIVED')) as correction,
  n.sender_document_id as "senderDocumentId", n.sender_document_version as "senderDocumentVersion",
  exists (select from notice_attachment f where f.notice_id = n.id) as "hasAttachments",
  n.content_hash as "contentHash", n.event_count as "eventCount", n.head_hash as "headHash", n.moved_at as "movedAt",
  n.paper_number as "paperNumber", n.backfill_reason as "backfillReason", n.backfilled_by as "backfilledBy", n.backfilled_at as "backfilledAt"`;

const noticeSchema = z.object({
  id: z.string(),
  version: z.number(),
  state: z.custom<NoticeState>(isNoticeState),
  senderDepartment: z.string(),
  type: z.string(),
  urgency: z.enum(URGENCIES),
  secrecy: z.enum(['PUBLIC', 'INTERNAL']),
  title: z.string(),
  body: z.string(),
  expectsReply: z.boolean(),
  cosigners: z.array(z.string()).readonly(),
  cosigned: z.array(z.string()).readonly(),
  draftedBy: z.string(),
  draftedAt: z.string(),
  signedBy: z.string().nullable(),
  signedAt: instant,
  deliveredAt: instant,
  closedAt: instant,
  documentNumber: z.string().nullable(),
  documentCode: z.string().nullable(),
  documentYear: z.number().nullable(),
  documentSerial: z.number().nullable(),
  supersedes: z.string().nullable(),
  supersession: z.enum(['CORRECTION', 'FOLLOW_UP']).nullable(),
  supersededBy: z.string().nullable(),
  correction: z.string().nullable(),
  hasAttachments: z.boolean(),
  senderDocumentId: z.string().nullable(),
  senderDocumentVersion: z.number().nullable(),
  contentHash: z.string(),
  eventCount: z.number(),
  headHash: z.string().nullable(),
  movedAt: z.string(),
  paperNumber: z.string().nullable(),
  backfillReason: z.string().nullable(),
  backfilledBy: z.string().nullable(),
  backfilledAt: instant,
});

/** Columns of a recipient record as `r`. */
export const RECIPIENT_COLUMNS = `r.id::text as id, r.notice_id::text as "noticeId", r.version, r.department,
  r.sender_department as "senderDepartment", r.kind, r.state, r.state_since as "stateSince",
  r.receive_due_at as "receiveDueAt", r.first_reply_due_at as "firstReplyDueAt", r.final_due_at as "finalDueAt",
  r.provisional, r.clocks, r.due_at as "dueAt", r.soon_at as "soonAt", r.auto_close_at as "autoCloseAt",
  r.delivered_at as "deliveredAt", r.received_at as "receivedAt", r.first_replied_at as "firstRepliedAt",
  r.replied_at as "repliedAt", r.done_at as "doneAt", r.handlers, r.forwarded_to as "forwardedTo",
  r.return_reason as "returnReason", r.suggested_department as "suggestedDepartment", r.upheld,
  r.extension_asked_at as "extensionAskedAt", r.extension_until as "extensionUntil", r.extension_state as "extensionState", r.reminders,
  r.supervised_at as "supervisedAt", r.disputed,
  (select jsonb_build_object('id', p.id, 'kind', p.kind, 'draftedBy', p.drafted_by) from notice_reply p
    where p.recipient_id = r.id and p.state = 'PENDING') as "pendingReply"`;

const recipientSchema = z.object({
  id: z.string(),
  noticeId: z.string(),
  version: z.number(),
  department: z.string(),
  senderDepartment: z.string(),
  kind: z.enum(['MAIN', 'COPY']),
  state: z.custom<RecipientState>(isRecipientState),
  stateSince: z.string(),
  receiveDueAt: instant,
  firstReplyDueAt: instant,
  finalDueAt: instant,
  provisional: z.boolean(),
  clocks: z.array(deadlineSchema).readonly(),
  dueAt: instant,
  soonAt: instant,
  autoCloseAt: instant,
  deliveredAt: instant,
  receivedAt: instant,
  firstRepliedAt: instant,
  repliedAt: instant,
  doneAt: instant,
  handlers: z.array(z.string()).readonly(),
  forwardedTo: z.string().nullable(),
  returnReason: z.string().nullable(),
  suggestedDepartment: z.string().nullable(),
  upheld: z.boolean(),
  extensionAskedAt: instant,
  extensionUntil: instant,
  extensionState: z.enum(['ASKED', 'GRANTED', 'REFUSED']).nullable(),
  reminders: z.number(),
  supervisedAt: instant,
  disputed: z.boolean(),
  pendingReply: z
    .object({ id: z.string(), kind: z.enum(['INTERIM', 'FINAL']), draftedBy: z.string() })
    .nullable(),
});
export type RecipientRow = z.infer<typeof recipientSchema>;

/** A notice's row with what the machine derives from it. */
export type NoticeRow = z.infer<typeof noticeSchema> & {
  readonly isWritten: boolean;
  readonly isBeingBackfilled: boolean;
};

export function toNotice(row: unknown): NoticeRow {
  const notice = noticeSchema.parse(row);
  const isWritten = notice.title.trim() !== '' && notice.body.trim() !== '';
  return { ...notice, isWritten, isBeingBackfilled: false };
}

export const toRecipient = (row: unknown): RecipientRow => recipientSchema.parse(row);
