/** What acts on the notice itself bring about beside the change of its state. */

import { fullProblem } from '../attachments/attachment-policy.js';
import { signedParts } from '../audit/signed-parts.js';
import { signedText } from '../audit/verify-content.js';
import type { Refused } from '../machine/refusal.js';
import type { NoticeAction } from '../machine/vocabulary.js';
import { allotNumber } from '../numbers/allot-number.js';
import { type ActInput, invalid } from './act.js';
import { type CaseWork, HUB, mustMove } from './case-work.js';
import type { NoticeRow } from './notice-rows.js';
import { originalProblem, supersedeOriginal, unsupersedeOriginal } from './supersede-original.js';
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
  const { contentHash } = notice;
  const patch = { signedBy: viewer.subject, signedAt: now.toISOString() };
  const parts = await signedParts(surroundings.client, notice.id);
  const signed = { contentHash, ...signedText(notice), ...parts };
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
const attach: Effect = async (work, { attachment }, { client }) => {
  const patch = { draftedBy: work.viewer.subject };
  const refused = work.moveNotice('ATTACH', { data: { ...attachment }, patch });
  return refused ?? fullProblem(client, work.notice.id, attachment?.sha256 ?? '');
};

const ATTACHED = 'select a.name from notice_attachment a where a.notice_id = $1 and a.sha256 = $2';
const DETACH = 'delete from notice_attachment where notice_id = $1 and sha256 = $2';

const detach: Effect = async (work, { sha256 }, { client }) => {
  const file = [work.notice.id, sha256];
  const { rows } = await client.query<{ name: string }>(ATTACHED, file);
  const patch = { draftedBy: work.viewer.subject };
  const refused = work.moveNotice('DETACH', { data: { sha256, name: rows[0]?.name ?? null }, patch });
  if (refused !== null) return refused;
  if (rows[0] === undefined) return invalid('没有这个附件,或已去掉:sha256 应取自 attachments。');
  await client.query(DETACH, file);
  return null;
};

const withdraw: Effect = async (work, { comment }, surroundings) => {
  const refused = work.moveNotice('WITHDRAW', { comment });
  if (refused !== null) return refused;
  // Who was exempted before has nothing left to take back.
  for (const { id } of work.recipients.filter(({ state }) => state === 'PENDING')) {
    mustMove(work.moveRecipient(id, 'RECALL', { viewer: HUB }));
  }
  await unsupersedeOriginal(work, surroundings);
  return null;
};

export type OpenNoticeAction = Exclude<
  NoticeAction,
  'DRAFT' | 'EDIT' | 'BACKFILL' | 'NUMBER' | 'SUPERSEDE' | 'UNSUPERSEDE' | 'APPEND' | 'CLOSE_NOTICE'
>;

export const NOTICE_ACTS: Readonly<Record<OpenNoticeAction, Effect>> = {
  ATTACH: attach,
  DETACH: detach,
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
