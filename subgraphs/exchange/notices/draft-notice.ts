/** Drafting, by people and by department systems, and changing a draft. */
import type pg from 'pg';
import { z } from 'zod';
import { transaction } from '../../../platform/database/pool.js';
import { readClockwork } from '../clocks/clockwork.js';
import { appendEvents } from '../events/append-events.js';
import { chain } from '../events/event-hash.js';
import { tellNotice } from '../live/tell-notice.js';
import type { Viewer } from '../machine/actors.js';
import { decideNotice } from '../machine/decide.js';
import { isRefused, type Refused } from '../machine/refusal.js';
import { openCase, saveCase } from './case-store.js';
import { CaseWork } from './case-work.js';
import { insertNotice, replaceParts, updateContent } from './content-store.js';
import { beginsFor, NOT_DRAFTER } from './drafters.js';
import { mayRead } from './may-read.js';
import { type Known, type NoticeContent, readContent } from './notice-content.js';
import type { Acting, Outcome } from './perform-act.js';
import { alreadyCorrected } from './supersede-original.js';
import { conflict, winnerOf } from './winner.js';

export interface Drafting extends Acting {
  readonly known: Known;
}

export interface Draft {
  readonly content: unknown;
  readonly viewer: Viewer;
  readonly now: Date;
}

export interface Supersession {
  readonly of: string;
  readonly as: 'CORRECTION' | 'FOLLOW_UP';
  /** Version of the original that was seen; null: any. */
  readonly expectedVersion: number | null;
}

const UNKNOWN: Refused = { refused: 'NOTICE_UNKNOWN', message: '没有这份抄告,或无权查看。' };

/** With the hash of what was sent: the draft may have been changed since. */
const SAME_DOCUMENT = `select n.id::text as id, e.data ->> 'contentHash' as "contentHash",
  n.supersedes::text as of, n.supersession as "as" from notice n
join notice_event e on e.notice_id = n.id and e.number = 1 where n.sender_department = $1 and n.sender_document_id = $2 and n.sender_document_version = $3`;

type Sent = Pick<NoticeContent, 'senderDocument' | 'contentHash'>;
type Place = Pick<Supersession, 'of' | 'as'> | null;

const sameDocuments = z.array(
  z.object({
    id: z.string(),
    contentHash: z.string(),
    of: z.string().nullable(),
    as: z.string().nullable(),
  }),
);

/**
 * A retransmission is the notice that is there, whatever has become of it since; the same version with another content,
 * or in the place of another notice, is refused. Null: this document was not sent before.
 */
async function findSent(
  client: pg.ClientBase,
  department: string,
  content: Sent,
  supersession: Place,
): Promise<Outcome | null> {
  if (content.senderDocument === null) return null;
  const { id, version } = content.senderDocument;
  const { rows } = await client.query(SAME_DOCUMENT, [department, id, version]);
  const [known] = sameDocuments.parse(rows);
  if (known === undefined) return null;
  const { of, as } = supersession ?? { of: null, as: null };
  const isSame = known.contentHash === content.contentHash && known.of === of && known.as === as;
  if (isSame) return { noticeId: known.id };
  return {
    refused: 'DOCUMENT_CONFLICT',
    message: `文件 ${id} 的版本 ${version} 已发过,内容或所更正、续报的抄告与这次的不同;请用新的版本号,已发的用更正。`,
    noticeId: known.id,
  };
}

/** As `findSent`, where another call's insertion, which this one has waited for, says that it is there. */
export async function resent(
  client: pg.ClientBase,
  department: string,
  content: Sent,
  supersession: Place = null,
): Promise<Outcome> {
  const found = await findSent(client, department, content, supersession);
  if (found === null) throw new Error(`document ${content.senderDocument?.id} of ${department} is not there`);
  return found;
}

/** Null: it may be superseded, by the table as it is now. */
async function checkOriginal(
  client: pg.ClientBase,
  { of, expectedVersion }: Supersession,
  { viewer, now }: Draft,
): Promise<Refused | null> {
  const stored = await openCase(client, 'notice', of);
  if (stored === null || !mayRead(stored.notice, stored.recipients, viewer)) return UNKNOWN;
  const { id, version, correction } = stored.notice;
  if (expectedVersion !== null && expectedVersion !== version) {
    const place = { noticeId: id, recipientId: null, version };
    return { ...conflict(await winnerOf(client, place), expectedVersion), noticeId: id };
  }
  const { calendar } = await readClockwork(client, now);
  const decided = decideNotice('SUPERSEDE', { ...stored, viewer, now, calendar });
  if (!isRefused(decided)) return null;
  const told =
    correction !== null && decided.rule === 'isNotCorrected' ? alreadyCorrected(correction) : decided;
  return { ...told, noticeId: id };
}

/** Drafts within a transaction of the caller's. */
export async function draftIn(
  client: pg.ClientBase,
  { known, newId }: Pick<Drafting, 'known' | 'newId'>,
  draft: Draft,
  supersession: Supersession | null = null,
): Promise<Outcome> {
  const { content: given, viewer, now } = draft;
  const department = beginsFor(viewer, 'DRAFT');
  if (department === null) return NOT_DRAFTER;
  const content = readContent(given, department, known);
  if (isRefused(content)) return content;
  // Before the original is looked at: once delivered, the correction itself is why no other one may be drafted.
  const earlier = await findSent(client, department, content, supersession);
  if (earlier !== null) return earlier;
  const refused = supersession === null ? null : await checkOriginal(client, supersession, draft);
  if (refused !== null) return refused;
  const notice = {
    id: newId(),
    senderDepartment: department,
    draftedBy: viewer.subject,
    at: now,
    supersedes: supersession?.of ?? null,
    supersession: supersession?.as ?? null,
  };
  if (!(await insertNotice(client, notice, content)))
    return resent(client, department, content, supersession);
  await replaceParts(client, notice, content, newId);
  await begin(client, notice.id, { viewer, now, contentHash: content.contentHash });
  return { noticeId: notice.id };
}

export const draftNotice = (
  { pool, ...drafting }: Drafting,
  draft: Draft,
  supersession: Supersession | null = null,
): Promise<Outcome> => transaction(pool, (client) => draftIn(client, drafting, draft, supersession));

const HEAD = `update notice set event_count = 1, head_hash = $2 where id = $1`;

/** The first event of the chain. */
export async function begin(
  client: pg.ClientBase,
  noticeId: string,
  { viewer, now, contentHash }: Pick<Draft, 'viewer' | 'now'> & { readonly contentHash: string },
): Promise<void> {
  const event = {
    at: now.toISOString(),
    action: 'DRAFT',
    by: viewer.subject,
    department: viewer.department,
    recipientId: null,
    from: null,
    to: 'DRAFT',
    comment: null,
    data: { contentHash },
  };
  const chained = chain(noticeId, { eventCount: 0, headHash: null }, [event]);
  await appendEvents(client, noticeId, chained, viewer.department === null ? [] : [viewer.department]);
  await client.query(HEAD, [noticeId, chained[0]?.hash]);
  await tellNotice(client, noticeId, chained);
}

interface Edit extends Draft {
  readonly id: string;
  readonly expectedVersion: number | null;
}

export async function editNotice({ pool, known, newId }: Drafting, edit: Edit): Promise<Outcome> {
  const { id, viewer, now, expectedVersion } = edit;
  const content = readContent(edit.content, viewer.department ?? '', known);
  if (isRefused(content)) return content;
  return transaction(pool, async (client) => {
    const stored = await openCase(client, 'notice', id);
    if (stored === null || !mayRead(stored.notice, stored.recipients, viewer)) return UNKNOWN;
    const { notice } = stored;
    if (expectedVersion !== null && expectedVersion !== notice.version) {
      const place = { noticeId: notice.id, recipientId: null, version: notice.version };
      return { ...conflict(await winnerOf(client, place), expectedVersion), noticeId: notice.id };
    }
    const work = new CaseWork({ ...stored, viewer, now, clockwork: await readClockwork(client, now) });
    const refused = work.moveNotice('EDIT', {
      // Whose words they are now: who wrote last does not sign.
      patch: { draftedBy: viewer.subject },
      data: { contentHash: content.contentHash },
    });
    if (refused !== null) return { ...refused, noticeId: notice.id };
    await updateContent(client, notice.id, content);
    await replaceParts(client, { ...notice, at: work.now }, content, newId);
    await saveCase(client, work);
    return { noticeId: notice.id };
  });
}
