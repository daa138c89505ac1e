/** What acts on a recipient record bring about beside the change of its state and clocks. */
import { fullProblem } from '../attachments/attachment-policy.js';
import { pendingReplyHash } from '../audit/signed-parts.js';
import type { Refused } from '../machine/refusal.js';
import type { RecipientAction } from '../machine/vocabulary.js';
import type { ActInput } from './act.js';
import { type CaseWork, HUB, mustMove } from './case-work.js';
import { newRecipient } from './new-recipient.js';
import type { RecipientRow } from './notice-rows.js';
import { insertReply, setReplyAside, signReply } from './reply-store.js';
import type { Surroundings } from './surroundings.js';

export interface RecipientAct {
  readonly work: CaseWork;
  readonly id: string;
  readonly input: ActInput;
  readonly surroundings: Surroundings;
}

type Effect = (act: RecipientAct) => Promise<Refused | null> | Refused | null;
type Patch = (act: RecipientAct) => Partial<RecipientRow>;

const plain =
  (action: RecipientAction, patch: Patch = () => ({})): Effect =>
  (act) => {
    const { department, until, comment } = act.input;
    const input = { department, ...(until === '' ? {} : { until }) };
    return act.work.moveRecipient(act.id, action, { comment, patch: patch(act), input });
  };

const done: Patch = ({ work }) => ({ doneAt: work.now.toISOString() });

/** A further recipient of a notice that is under way; its clocks begin now. Nobody signed for it, so its event says who it is. */
function addRecipient({ work, surroundings }: RecipientAct, department: string, kind: 'MAIN' | 'COPY'): void {
  const id = surroundings.newId();
  work.add(newRecipient(work.notice, { id, department, kind, at: work.now }));
  mustMove(work.moveRecipient(id, 'ARRIVE', { viewer: HUB, data: { department, kind } }));
}

const acknowledge: Effect = (act) => {
  const { work, id, input } = act;
  const refused = work.moveRecipient(id, 'ACKNOWLEDGE', { comment: input.comment });
  if (refused !== null) return refused;
  if (work.recipient(id).kind === 'MAIN' && !work.notice.expectsReply) {
    mustMove(work.moveRecipient(id, 'NOTE', { viewer: HUB, patch: done(act) }));
  }
  return null;
};

const reassign: Effect = (act) => {
  const { work, id, input } = act;
  const { department, comment } = input;
  const refused = work.moveRecipient(id, 'REASSIGN', {
    comment,
    input: { department },
    data: { department },
  });
  if (refused !== null) return refused;
  // A department has one live record: its copy ends where it becomes 主送.
  const copy = work.recipients.find((each) => each.department === department && each.state !== 'REASSIGNED');
  if (copy !== undefined) mustMove(work.moveRecipient(copy.id, 'PROMOTE', { viewer: HUB }));
  addRecipient(act, department, 'MAIN');
  return null;
};

/** To another department of the hub, which then sees the notice, or to a place that the hub does not know. */
const forward: Effect = (act) => {
  const { work, id, input, surroundings } = act;
  const { place, comment } = input;
  const refused = work.moveRecipient(id, 'FORWARD', {
    comment,
    patch: { forwardedTo: place },
    data: { place },
  });
  if (refused !== null) return refused;
  const knows = [work.notice.senderDepartment, ...work.recipients.map(({ department }) => department)];
  if (surroundings.departments.has(place) && !knows.includes(place)) addRecipient(act, place, 'COPY');
  return null;
};

const draftReply: Effect = async (act) => {
  const { work, id, input, surroundings } = act;
  const { reply: content } = input;
  if (content === null) throw new Error('DRAFT_REPLY requires a reply');
  const reply = { id: surroundings.newId(), kind: content.kind, draftedBy: work.viewer.subject };
  const refused = work.moveRecipient(id, 'DRAFT_REPLY', {
    patch: { pendingReply: reply },
    data: { reply: reply.id, kind: content.kind },
  });
  if (refused !== null) return refused;
  const { subject: by } = work.viewer;
  await insertReply(surroundings.client, { id: reply.id, recipientId: id, content, by, at: work.now });
  return null;
};

const attach: Effect = async ({ work, id, input, surroundings }) => {
  const { attachment } = input;
  const refused = work.moveRecipient(id, 'ATTACH_REPLY', { data: { ...attachment } });
  return refused ?? fullProblem(surroundings.client, work.notice.id, attachment?.sha256 ?? '');
};

const sendBackReply: Effect = async ({ work, id, input, surroundings }) => {
  const { comment } = input;
  const refused = work.moveRecipient(id, 'SEND_BACK_REPLY', { comment, patch: { pendingReply: null } });
  if (refused === null) await setReplyAside(surroundings.client, id);
  return refused;
};

/** Interim or final, as it was drafted. */
const sign: Effect = async ({ work, id, input, surroundings }) => {
  const { pendingReply } = work.recipient(id);
  const action = pendingReply?.kind === 'INTERIM' ? 'SIGN_INTERIM_REPLY' : 'SIGN_FINAL_REPLY';
  const contentHash = await pendingReplyHash(surroundings.client, id);
  const data = { reply: pendingReply?.id ?? null, contentHash };
  const { comment } = input;
  const refused = work.moveRecipient(id, action, { comment, data, patch: { pendingReply: null } });
  if (refused === null) await signReply(surroundings.client, id, work.viewer.subject, work.now);
  return refused;
};

/** What only the scan of deadlines does (deadlines/). */
type HubAction = 'WARN' | 'PUT_FORWARD' | 'RECOMPUTE';
/** What only the entry of paper does (backfill-notice). */
type PaperAction = 'BACKFILL_ACKNOWLEDGE' | 'BACKFILL_REPLY';

export type OpenRecipientAction = Exclude<
  RecipientAction,
  'ARRIVE' | 'NOTE' | 'PROMOTE' | 'RECALL' | HubAction | PaperAction
>;

export const RECIPIENT_ACTS: Readonly<Record<OpenRecipientAction, Effect>> = {
  ACKNOWLEDGE: acknowledge,
  RETURN: plain('RETURN', ({ input }) => ({
    returnReason: input.returnReason,
    suggestedDepartment: input.department,
  })),
  REASSIGN: reassign,
  FORWARD: forward,
  ASSIGN: plain('ASSIGN', ({ input }) => ({ handlers: [...input.handlers] })),
  TAKE: plain('TAKE', ({ work }) => ({ handlers: [work.viewer.subject] })),
  REQUEST_EXTENSION: plain('REQUEST_EXTENSION', ({ input, work }) => ({
    extensionAskedAt: work.now.toISOString(),
    extensionUntil: input.until,
    extensionState: 'ASKED',
  })),
  GRANT_EXTENSION: plain('GRANT_EXTENSION', () => ({ extensionState: 'GRANTED' })),
  REFUSE_EXTENSION: plain('REFUSE_EXTENSION', () => ({ extensionState: 'REFUSED' })),
  DRAFT_REPLY: draftReply,
  ATTACH_REPLY: attach,
  SEND_BACK_REPLY: sendBackReply,
  SIGN_INTERIM_REPLY: sign,
  SIGN_FINAL_REPLY: sign,
  REWORK: plain('REWORK'),
  CLOSE: plain('CLOSE', done),
  AUTO_CLOSE: plain('AUTO_CLOSE', done),
  EXEMPT: plain('EXEMPT', done),
  REMIND: plain('REMIND', ({ work, id }) => ({ reminders: work.recipient(id).reminders + 1 })),
  SUPERVISE: plain('SUPERVISE', ({ work }) => ({ supervisedAt: work.now.toISOString() })),
  LIFT_SUPERVISION: plain('LIFT_SUPERVISION', () => ({ supervisedAt: null })),
  DISPUTE: plain('DISPUTE', () => ({ disputed: true })),
  SETTLE: plain('SETTLE', () => ({ disputed: false })),
  UPHOLD: plain('UPHOLD', () => ({ disputed: false, upheld: true })),
};
