/** A rule raises a notice: once per document, into the open notice on the same matter where there is one. */
import type pg from 'pg';
import { z } from 'zod';
import { transaction } from '../../../platform/database/pool.js';
import { readClockwork } from '../clocks/clockwork.js';
import type { Viewer } from '../machine/actors.js';
import { isRefused, type Refused } from '../machine/refusal.js';
import { openCase, saveCase } from '../notices/case-store.js';
import { CaseWork, HUB } from '../notices/case-work.js';
import { type Drafting, draftIn } from '../notices/draft-notice.js';
import { NOTICE_ACTS } from '../notices/notice-acts.js';
import { type NoticeContent, readContent } from '../notices/notice-content.js';
import { appendEvidence } from './append-evidence.js';
import { type Continuation, continuationOf } from './continue-notice.js';
import { findOpenNotice } from './open-notice.js';
import { RAISE_EFFECTS, type Raised, type RaiseEffect } from './raised-body.js';

export type RaiseOutcome = { readonly effect: RaiseEffect; readonly noticeId: string } | Refused;

/** Two rules on one matter at the same time: the second finds the first one's notice. */
const ONE_AT_A_TIME = 'select pg_advisory_xact_lock(5201021)';
const KNOWN =
  'select d.effect, d.notice_id::text as "noticeId" from raised_document d where d.document_id = $1';
const KEEP =
  'insert into raised_document (document_id, subject, notice_id, effect, at) values ($1, $2, $3, $4, $5)';
const knownRows = z.array(z.object({ effect: z.enum(RAISE_EFFECTS), noticeId: z.string() }));

/** The rule in the sender's name: it drafts, and a person of the department signs. */
const drafterOf = ({ sender, rule }: Raised): Viewer => ({
  ...HUB,
  subject: `rule:${rule.id}`,
  department: sender,
  scopes: ['exchange:draft'],
});

const INPUT = {
  comment: null,
  department: '',
  returnReason: null,
  place: '',
  handlers: [],
  until: '',
  reply: null,
  hold: false,
  sha256: '',
  attachment: null,
} as const;

interface Raising {
  readonly client: pg.ClientBase;
  readonly drafting: Drafting;
  readonly raised: Raised;
  readonly now: Date;
}

/** 送核 by the rule, 签发 by the person whom the configuration names for it: both by the table. */
async function send({ client, drafting, raised, now }: Raising, noticeId: string): Promise<Refused | null> {
  const { newId, departments } = drafting;
  const signer: Viewer = {
    ...HUB,
    service: false,
    subject: raised.signer ?? '',
    department: raised.sender,
    scopes: ['exchange:sign'],
  };
  for (const [action, viewer] of [
    ['SUBMIT', drafterOf(raised)],
    ['SIGN', signer],
  ] as const) {
    const stored = await openCase(client, 'notice', noticeId);
    if (stored === null) throw new Error(`notice ${noticeId} is not there`);
    const work = new CaseWork({ ...stored, viewer, now, clockwork: await readClockwork(client, now) });
    const comment = `规则“${raised.rule.title}”`;
    const refused = await NOTICE_ACTS[action](work, { ...INPUT, comment }, { client, newId, departments });
    if (refused !== null) return refused;
    await saveCase(client, work);
  }
  return null;
}

/** Where it is full a second notice is opened, which refers to it. */
async function append(raising: Raising, content: NoticeContent, noticeId: string): Promise<RaiseOutcome> {
  const { client, raised, now } = raising;
  const effect = await appendEvidence(client, {
    noticeId,
    document: raised.document,
    comment: `规则“${raised.rule.title}”:${raised.title}`,
    records: content.records,
    viewer: { ...HUB, subject: `rule:${raised.rule.id}` },
    now,
  });
  if (effect !== 'FULL') return { effect, noticeId };
  return open(raising, await continuationOf(client, noticeId, raised.sender));
}

/** A refusal undoes the draft too: what cannot be sent as configured is told, and leaves nothing half done. */
class Undone extends Error {
  constructor(readonly refused: Refused) {
    super(refused.message);
  }
}

async function open(raising: Raising, continuation: Continuation | null = null): Promise<RaiseOutcome> {
  const { client, drafting, raised, now } = raising;
  const { document, mode } = raised;
  const body = continuation === null ? raised.body : `${raised.body}\n${continuation.line}`;
  const content = { ...raised, body, cosigners: [], senderDocument: { id: document, version: 1 } };
  const draft = { content, viewer: drafterOf(raised), now };
  const drafted = await draftIn(client, drafting, draft, continuation?.supersession ?? null);
  if (isRefused(drafted)) return drafted;
  if (mode === 'DRAFT') return { effect: 'DRAFTED', noticeId: drafted.noticeId };
  const refused = await send(raising, drafted.noticeId);
  if (refused !== null) throw new Undone(refused);
  return { effect: 'SENT', noticeId: drafted.noticeId };
}

async function raiseIn(raising: Raising, content: NoticeContent): Promise<RaiseOutcome> {
  const { client, raised, now } = raising;
  await client.query(ONE_AT_A_TIME);
  const [known] = knownRows.parse((await client.query(KNOWN, [raised.document])).rows);
  if (known !== undefined) return known;
  const there = await findOpenNotice(client, raised, content);
  const outcome = there === null ? await open(raising) : await append(raising, content, there);
  if (!isRefused(outcome)) {
    const { document, subject } = raised;
    await client.query(KEEP, [document, subject, outcome.noticeId, outcome.effect, now]);
  }
  return outcome;
}

/** One transaction: a crash at any moment leaves all of it or nothing, and the same document again changes nothing. */
export async function raiseNotice(drafting: Drafting, raised: Raised, now: Date): Promise<RaiseOutcome> {
  const content = readContent({ ...raised, cosigners: [] }, raised.sender, drafting.known);
  if (isRefused(content)) return content;
  try {
    return await transaction(drafting.pool, (client) => raiseIn({ client, drafting, raised, now }, content));
  } catch (error) {
    if (error instanceof Undone) return error.refused;
    throw error;
  }
}
