/** What acts on the notice itself bring about beside the change of its state. */

import { signedText } from '../audit/verify-content.js';
import type { Refused } from '../machine/refusal.js';
import type { NoticeAction } from '../machine/vocabulary.js';
import { allotNumber } from '../numbers/allot-number.js';
import type { ActInput } from './act.js';
import { type CaseWork, HUB, mustMove } from './case-work.js';
import type { NoticeRow } from './notice-rows.js';
import { originalProblem, supersedeOriginal } from './supersede-original.js';
import type { Surroundings } from './surroundings.js';

type Effect = (
  work: CaseWork,
  input: ActInput,
  surroundings: Surroundings,
) => Promise<Refused | null> | Refused | null;

const plain =
  (action: NoticeAction, patch: (work: CaseWork) => Partial<NoticeRow> = () => ({})): Effect =>
  (work, { comment }) =>
    work.moveNotice(action, { comment, patch: patch(work) });

async function deliver(work: CaseWork, comment: string | null, surroundings: Surroundings) {
  const problem = await originalProblem(work, surroundings);
  if (problem !== null) return problem;
  const refused = work.moveNotice('DELIVER', {
    comment,
    patch: { deliveredAt: work.now.toISOString() },
    data: { documentNumber: work.notice.documentNumber, contentHash: work.notice.contentHash },
  });
  if (refused !== null) return refused;
  for (const { id } of work.recipients) mustMove(work.moveRecipient(id, 'ARRIVE', { viewer: HUB }));
  await supersedeOriginal(work, surroundings);
  return null;
}

/** Signed, numbered and, unless it is held back, delivered in one step. */
const sign: Effect = async (work, { comment, hold }, surroundings) => {
  const { viewer, notice, now } = work;
  const patch = { signedBy: viewer.subject, signedAt: now.toISOString() };
  const signed = { contentHash: notice.contentHash, ...signedText(notice) };
  const refused = work.moveNotice('SIGN', { comment, patch, data: signed });
  if (refused !== null) return refused;
  // Before a number is taken: one that cannot be delivered would be lost.
  const problem = await originalProblem(work, surroundings);
  if (problem !== null) return problem;
  const number = await allotNumber(surroundings.client, notice.senderDepartment, now);
  const data = { documentNumber: number.documentNumber };
  mustMove(work.moveNotice('NUMBER', { viewer: HUB, patch: number, data }));
  if (!hold) mustMove(await deliver(work, null, surroundings));
  return null;
};

/** Part of what is signed, as the text is. */
const attach: Effect = (work, { attachment }) =>
  work.moveNotice('ATTACH', { data: { ...attachment }, patch: { draftedBy: work.viewer.subject } });

const withdraw: Effect = (work, { comment }) => {
  const refused = work.moveNotice('WITHDRAW', { comment });
  if (refused !== null) return refused;
  // Who was exempted before has nothing left to take back.
  for (const { id } of work.recipients.filter(({ state }) => state === 'PENDING')) {
    mustMove(work.moveRecipient(id, 'RECALL', { viewer: HUB }));
  }
  return null;
};

export type OpenNoticeAction = Exclude<
  NoticeAction,
  'DRAFT' | 'EDIT' | 'BACKFILL' | 'NUMBER' | 'SUPERSEDE' | 'APPEND' | 'CLOSE_NOTICE'
>;

export const NOTICE_ACTS: Readonly<Record<OpenNoticeAction, Effect>> = {
  ATTACH: attach,
  SUBMIT: plain('SUBMIT'),
  SEND_BACK: plain('SEND_BACK', () => ({ cosigned: [] })),
  START_COSIGN: plain('START_COSIGN'),
  COSIGN: plain('COSIGN', ({ notice, viewer }) => ({
    cosigned: viewer.department === null ? notice.cosigned : [...notice.cosigned, viewer.department],
  })),
  REFUSE_COSIGN: plain('REFUSE_COSIGN', () => ({ cosigned: [] })),
  SIGN: sign,
  DELIVER: (work, { comment }, surroundings) => deliver(work, comment, surroundings),
  VOID: plain('VOID'),
  WITHDRAW: withdraw,
  ARCHIVE: plain('ARCHIVE'),
};
