/** 补录: a notice that went on paper or by phone while the hub was down becomes an ordinary one, with the paper's instants. */
import type pg from 'pg';
import { transaction } from '../../../platform/database/pool.js';
import { pendingReplyHash, signedParts } from '../audit/signed-parts.js';
import { signedText } from '../audit/verify-content.js';
import { CALENDAR, readClockwork } from '../clocks/clockwork.js';
import { hashOf } from '../events/event-hash.js';
import type { Viewer } from '../machine/actors.js';
import { decideNotice } from '../machine/decide.js';
import { isRefused, type Refused } from '../machine/refusal.js';
import { allotNumber } from '../numbers/allot-number.js';
import { type Backfill, backfillJson, type PaperReceipt, readBackfill } from './backfill-content.js';
import { openCase, saveCase } from './case-store.js';
import { CaseWork, HUB, mustMove } from './case-work.js';
import { closeWhenDone } from './close-when-done.js';
import { insertNotice, replaceParts } from './content-store.js';
import { begin, type Drafting, resent } from './draft-notice.js';
import { beginsFor, NOT_BACKFILLER } from './drafters.js';
import { newRecipient } from './new-recipient.js';
import { type NoticeContent, readContent } from './notice-content.js';
import type { RecipientRow } from './notice-rows.js';
import type { Outcome } from './perform-act.js';
import { insertReply, signReply } from './reply-store.js';

interface Entry {
  readonly content: unknown;
  readonly backfill: unknown;
  /** Whoever enters it. */
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Null: the table lets it through, whoever signed what. Asked before anything is written. */
function checkRules(
  content: NoticeContent,
  { signedBy, receipts }: Backfill,
  senderDepartment: string,
  { viewer, now }: Entry,
): Refused | null {
  const notice = {
    ...content,
    id: '',
    version: 1,
    state: 'DRAFT',
    senderDepartment,
    draftedBy: viewer.subject,
    isWritten: content.body !== '',
    hasAttachments: false,
    cosigned: [],
    correction: null,
    isBeingBackfilled: true,
  } as const;
  const recipients = content.main.map((department) =>
    newRecipient(notice, { id: department, department, kind: 'MAIN', at: now }),
  );
  const signers = [signedBy, ...receipts.flatMap(({ reply }) => (reply === null ? [] : [reply.signedBy]))];
  for (const paperSignedBy of signers) {
    const input = { paperSignedBy };
    const row = decideNotice('BACKFILL', { notice, recipients, viewer, now, calendar: CALENDAR, input });
    if (isRefused(row)) return row;
  }
  return null;
}

const MARK = `update notice set paper_number = $2, backfill_reason = $3, backfilled_by = $4, backfilled_at = $5 where id = $1`;

/** Signed and delivered, as on paper; numbered by the hub, now. */
async function deliver(client: pg.ClientBase, work: CaseWork, paper: Backfill): Promise<void> {
  const { paperNumber, signedBy, signedAt, deliveredAt, reason } = paper;
  const { contentHash, cosigners, senderDepartment } = work.notice;
  const parts = await signedParts(client, work.notice.id);
  mustMove(
    work.moveNotice('BACKFILL', {
      comment: reason,
      happenedAt: signedAt,
      input: { paperSignedBy: signedBy },
      patch: { signedBy, signedAt: signedAt.toISOString(), cosigned: cosigners },
      data: { contentHash, ...signedText(work.notice), ...parts, paperNumber, signedBy },
    }),
  );
  const number = await allotNumber(client, senderDepartment, work.now);
  const { documentNumber } = number;
  mustMove(work.moveNotice('NUMBER', { viewer: HUB, patch: number, data: { documentNumber } }));
  mustMove(
    work.moveNotice('DELIVER', {
      happenedAt: deliveredAt,
      patch: { deliveredAt: deliveredAt.toISOString() },
      data: { documentNumber, contentHash },
    }),
  );
  for (const { id } of work.recipients) {
    mustMove(work.moveRecipient(id, 'ARRIVE', { viewer: HUB, happenedAt: deliveredAt }));
  }
}

interface Receiving {
  readonly client: pg.ClientBase;
  readonly work: CaseWork;
  readonly newId: () => string;
}

/** What a recipient did on paper; gives the instant at which its record was finished there. */
async function receive(
  { client, work, newId }: Receiving,
  { id, kind }: RecipientRow,
  { acknowledgedAt, reply }: PaperReceipt,
): Promise<Date | null> {
  mustMove(work.moveRecipient(id, 'BACKFILL_ACKNOWLEDGE', { happenedAt: acknowledgedAt }));
  const done = (at: Date) => ({ happenedAt: at, patch: { doneAt: at.toISOString() } });
  if (kind === 'MAIN' && !work.notice.expectsReply) {
    mustMove(work.moveRecipient(id, 'NOTE', { viewer: HUB, ...done(acknowledgedAt) }));
    return acknowledgedAt;
  }
  if (reply === null) return null;
  const { content, signedBy, signedAt, closedAt } = reply;
  const replyId = newId();
  await insertReply(client, { id: replyId, recipientId: id, content, by: work.viewer.subject, at: signedAt });
  const contentHash = await pendingReplyHash(client, id);
  mustMove(
    work.moveRecipient(id, 'BACKFILL_REPLY', {
      happenedAt: signedAt,
      input: { paperSignedBy: signedBy },
      data: { reply: replyId, contentHash, signedBy },
    }),
  );
  await signReply(client, id, signedBy, signedAt);
  if (closedAt !== null) mustMove(work.moveRecipient(id, 'CLOSE', done(closedAt)));
  return closedAt;
}

async function receiveAll(receiving: Receiving, { receipts }: Backfill): Promise<void> {
  const { work } = receiving;
  const finished: number[] = [];
  for (const recipient of work.recipients) {
    const receipt = receipts.find(({ department }) => department === recipient.department);
    const at = receipt === undefined ? null : await receive(receiving, recipient, receipt);
    if (at !== null) finished.push(at.getTime());
  }
  closeWhenDone(work, new Date(Math.max(...finished)));
}

export async function backfillNotice({ pool, known, newId }: Drafting, entry: Entry): Promise<Outcome> {
  const { viewer, now } = entry;
  const department = beginsFor(viewer, 'BACKFILL');
  if (department === null) return NOT_BACKFILLER;
  const said = readContent(entry.content, department, known);
  if (isRefused(said)) return said;
  const paper = readBackfill(entry.backfill, said, now);
  if (isRefused(paper)) return paper;
  const refused = checkRules(said, paper, department, entry);
  if (refused !== null) return refused;
  const contentHash = hashOf({ content: said.contentHash, backfill: backfillJson(paper) });
  const content = { ...said, contentHash };
  return transaction(pool, async (client) => {
    const by = { draftedBy: viewer.subject, at: now, supersedes: null, supersession: null };
    const notice = { ...by, id: newId(), senderDepartment: department };
    if (!(await insertNotice(client, notice, content))) return resent(client, department, content);
    await client.query(MARK, [notice.id, paper.paperNumber, paper.reason, viewer.subject, now]);
    await replaceParts(client, notice, content, newId);
    await begin(client, notice.id, { viewer, now, contentHash });
    const stored = await openCase(client, 'notice', notice.id);
    if (stored === null) throw new Error(`notice ${notice.id} is gone within its own transaction`);
    const clockwork = await readClockwork(client, now, paper.deliveredAt);
    const begun = { ...stored.notice, isBeingBackfilled: true };
    const work = new CaseWork({ ...stored, notice: begun, viewer, now, clockwork });
    await deliver(client, work, paper);
    await receiveAll({ client, work, newId }, paper);
    await saveCase(client, work);
    return { noticeId: notice.id };
  });
}
