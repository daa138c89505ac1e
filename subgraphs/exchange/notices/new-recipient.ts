import type { NoticeRow, RecipientRow } from './notice-rows.js';

interface NewRecipient {
  readonly id: string;
  readonly department: string;
  readonly kind: 'MAIN' | 'COPY';
  readonly at: Date;
}

/** A recipient record before anything was delivered. */
export const newRecipient = (
  notice: Pick<NoticeRow, 'id' | 'senderDepartment'>,
  { id, department, kind, at }: NewRecipient,
): RecipientRow => ({
  id,
  noticeId: notice.id,
  version: 1,
  department,
  senderDepartment: notice.senderDepartment,
  kind,
  state: 'PLANNED',
  stateSince: at.toISOString(),
  receiveDueAt: null,
  firstReplyDueAt: null,
  finalDueAt: null,
  provisional: false,
  clocks: [],
  dueAt: null,
  soonAt: null,
  autoCloseAt: null,
  deliveredAt: null,
  receivedAt: null,
  firstRepliedAt: null,
  repliedAt: null,
  doneAt: null,
  handlers: [],
  forwardedTo: null,
  returnReason: null,
  suggestedDepartment: null,
  upheld: false,
  extensionAskedAt: null,
  extensionUntil: null,
  extensionState: null,
  pendingReply: null,
  reminders: 0,
  supervisedAt: null,
  disputed: false,
});
