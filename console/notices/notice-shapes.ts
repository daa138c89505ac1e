/** What the registered documents of notices answer, as far as the pages show it. */
import { z } from 'zod';

const text = z.string();
const maybe = text.nullable();
const texts = z.array(text);

const head = z.object({
  id: text,
  documentNumber: maybe,
  state: text,
  senderDepartment: text,
  type: text,
  urgency: text,
  title: text,
  draftedAt: text,
  signedAt: maybe,
  deliveredAt: maybe,
});

const parts = z.object({
  id: text,
  version: z.number(),
  department: text,
  kind: text,
  state: text,
  stateSince: text,
  dueAt: maybe,
  provisional: z.boolean(),
  dueSoon: z.boolean(),
  overdue: z.boolean(),
  wasOverdue: z.boolean(),
  daysLate: z.number(),
  reminders: z.number(),
  supervisedAt: maybe,
  disputed: z.boolean(),
});
export type RecipientParts = z.infer<typeof parts>;

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: maybe });

export const trayPage = z.object({
  noticeTray: z.object({ nodes: z.array(parts.extend({ notice: head })), pageInfo }),
});
/** Of a tray whose notices nobody has sent yet. */
export const undeliveredPage = z.object({ nodes: z.array(head.extend({ draftedBy: text })), pageInfo });
/** By the alias of the tray. */
export const counts = z.record(text, z.object({ totalCount: z.number().nullable() }).nullable());

const reply = z.object({
  id: text,
  kind: text,
  state: text,
  results: texts,
  measures: texts,
  documentNumbers: texts,
  quantities: z.array(z.object({ what: text, amount: z.coerce.string(), unit: text })),
  nextStep: maybe,
  text: maybe,
  draftedBy: text,
  signedBy: maybe,
  signedAt: maybe,
});
export type Reply = z.infer<typeof reply>;

const recipient = parts.extend({
  receiveDueAt: maybe,
  firstReplyDueAt: maybe,
  finalDueAt: maybe,
  receivedAt: maybe,
  firstRepliedAt: maybe,
  repliedAt: maybe,
  doneAt: maybe,
  autoCloseAt: maybe,
  handlers: texts,
  forwardedTo: maybe,
  returnReason: maybe,
  suggestedDepartment: maybe,
  extension: z.object({ until: text, state: text }).nullable(),
  replies: z.array(reply),
  availableActions: texts,
});
export type Recipient = z.infer<typeof recipient>;

const event = z.object({
  number: z.number(),
  at: text,
  actionLabel: text,
  by: text,
  department: maybe,
  recipientDepartment: maybe,
  comment: maybe,
});
export type NoticeEvent = z.infer<typeof event>;

const attachment = z.object({ sha256: text, name: text, bytes: z.coerce.number(), scan: text, path: text });

const record = z.object({
  department: text,
  recordType: text,
  key: text,
  version: z.coerce.number(),
  contentHash: text,
  record: z.object({ version: z.coerce.number(), contentHash: text, status: text }).nullable(),
});
export type AttachedRecord = z.infer<typeof record>;

const other = z.object({ id: text, documentNumber: maybe }).nullable();

const notice = head.extend({
  version: z.number(),
  secrecy: text,
  body: text,
  draftedBy: text,
  signedBy: maybe,
  closedAt: maybe,
  backfilled: z.object({ paperNumber: text, reason: text, enteredBy: text, enteredAt: text }).nullable(),
  cosigners: texts,
  cosigned: texts,
  availableActions: texts,
  recipients: z.array(recipient),
  enterprises: z.array(z.object({ orgCode: text, label: maybe.optional() })),
  products: z.array(z.object({ productKey: text, name: maybe.optional() })),
  batches: z.array(z.object({ productKey: text, batchNo: text })),
  records: z.array(record),
  attachments: z.array(attachment),
  supersedes: other,
  supersession: maybe,
  supersededBy: other,
  events: z.array(event),
});
export type Notice = z.infer<typeof notice>;
export const noticeAnswer = z.object({ qualityNotice: notice.nullable() });

const refused = z.object({
  __typename: z.literal('NoticeRefused'),
  code: text,
  message: text,
  winner: z.object({ by: text, department: maybe, at: text, actionLabel: text }).nullable(),
});
export type Refused = z.infer<typeof refused>;
const done = z.object({ __typename: z.literal('QualityNotice'), id: text });

/** What an act led to. */
export const outcome = z.union([refused, done]);
