/** What stands on paper of a notice that did not go through the hub: checked before anything is kept. */
import { z } from 'zod';
import type { Json } from '../events/canonical-json.js';
import { isRefused, type Refused } from '../machine/refusal.js';
import { invalid } from './act.js';
import type { NoticeContent } from './notice-content.js';
import { type ReplyContent, readReply } from './reply-content.js';
import { checkSecrecy } from './secrecy.js';

const instant = z.string().transform((text) => new Date(text));
const backfillSchema = z.object({
  paperNumber: z.string().trim(),
  signedBy: z.string().trim(),
  signedAt: instant,
  deliveredAt: instant,
  reason: z.string().trim(),
  recipients: z
    .array(
      z.object({
        department: z.string(),
        acknowledgedAt: instant,
        reply: z
          .object({
            content: z.unknown(),
            signedBy: z.string().trim(),
            signedAt: instant,
            closedAt: instant.nullish(),
          })
          .nullish(),
      }),
    )
    .nullish()
    .transform((given) => given ?? []),
});
type Given = z.infer<typeof backfillSchema>;

export interface PaperReply {
  readonly content: ReplyContent;
  readonly signedBy: string;
  readonly signedAt: Date;
  /** Null: the sender has not closed it yet. */
  readonly closedAt: Date | null;
}

export interface PaperReceipt {
  readonly department: string;
  readonly acknowledgedAt: Date;
  readonly reply: PaperReply | null;
}

export interface Backfill
  extends Pick<Given, 'paperNumber' | 'signedBy' | 'signedAt' | 'deliveredAt' | 'reason'> {
  readonly receipts: readonly PaperReceipt[];
}

const MOST = { number: 100, name: 50, reason: 2_000 } as const;

function checkWords({ paperNumber, signedBy, reason, recipients }: Given): Refused | null {
  const names = [signedBy, ...recipients.flatMap(({ reply }) => (reply == null ? [] : [reply.signedBy]))];
  if (names.some((name) => name === '' || [...name].length > MOST.name)) {
    return invalid(`请写明书面件和反馈的签发人,至多 ${MOST.name} 字。`);
  }
  if (paperNumber === '' || [...paperNumber].length > MOST.number) {
    return invalid(`请照原件写明书面件的文号,至多 ${MOST.number} 字。`);
  }
  return reason === '' || [...reason].length > MOST.reason
    ? invalid(`请写明未经枢纽发送的原因,至多 ${MOST.reason} 字。`)
    : null;
}

function checkReceipts({ recipients }: Given, { main, copy, expectsReply }: NoticeContent): Refused | null {
  const named = recipients.map(({ department }) => department);
  const stranger = named.find((code) => !main.includes(code) && !copy.includes(code));
  if (stranger !== undefined) return invalid(`“${stranger.slice(0, 40)}”不在主送、抄送之列,不能补录其签收。`);
  if (new Set(named).size < named.length) return invalid('一个部门的签收只补录一次。');
  const answered = recipients.filter(({ reply }) => reply != null);
  return answered.some(({ department }) => !expectsReply || !main.includes(department))
    ? invalid('抄送部门只签收,通报不需反馈:请去掉其反馈。')
    : null;
}

/** Each way that the paper went, from its signature on. */
const waysOf = ({ signedAt, deliveredAt, recipients }: Given): readonly (readonly Date[])[] => [
  [signedAt, deliveredAt],
  ...recipients.map(({ acknowledgedAt, reply }) => [
    signedAt,
    deliveredAt,
    acknowledgedAt,
    ...(reply == null ? [] : [reply.signedAt, ...(reply.closedAt == null ? [] : [reply.closedAt])]),
  ]),
];

function checkInstants(given: Given, now: Date): Refused | null {
  const oldest = new Date(now);
  oldest.setUTCFullYear(oldest.getUTCFullYear() - 1);
  const ways = waysOf(given);
  if (ways.flat().some((at) => at > now)) return invalid('书面件上的时刻不得在将来。');
  if (given.signedAt < oldest) return invalid('签发已逾一年的不再补录,请存档备查。');
  return ways.some((way) => way.some((at, index) => at < (way[index - 1] ?? at)))
    ? invalid('时刻须依次:签发、送达、签收、反馈、办结。')
    : null;
}

function readReceipts({ recipients }: Given): PaperReceipt[] | Refused {
  const receipts: PaperReceipt[] = [];
  for (const { department, acknowledgedAt, reply } of recipients) {
    if (reply == null) {
      receipts.push({ department, acknowledgedAt, reply: null });
      continue;
    }
    const content = readReply(reply.content);
    if (isRefused(content)) return content;
    if (content.kind === 'INTERIM') return invalid('补录的反馈须是最终反馈,此前的初步反馈写在说明中。');
    const { signedBy, signedAt, closedAt = null } = reply;
    receipts.push({ department, acknowledgedAt, reply: { content, signedBy, signedAt, closedAt } });
  }
  return receipts;
}

/** Secrecy is looked at first: nothing of a secret may stand in a message about something else. */
export function readBackfill(given: unknown, content: NoticeContent, now: Date): Backfill | Refused {
  const read = backfillSchema.parse(given);
  const { paperNumber, signedBy, signedAt, deliveredAt, reason } = read;
  const refused =
    checkSecrecy(content.secrecy, read) ??
    checkWords(read) ??
    checkReceipts(read, content) ??
    checkInstants(read, now);
  if (refused !== null) return refused;
  const receipts = readReceipts(read);
  if (isRefused(receipts)) return receipts;
  return { paperNumber, signedBy, signedAt, deliveredAt, reason, receipts };
}

/** The paper as it is hashed: a retransmission says the same of it. */
export const backfillJson = ({ receipts, ...paper }: Backfill): Json => ({
  ...paper,
  signedAt: paper.signedAt.toISOString(),
  deliveredAt: paper.deliveredAt.toISOString(),
  receipts: receipts.map(({ department, acknowledgedAt, reply }) => ({
    department,
    acknowledgedAt: acknowledgedAt.toISOString(),
    reply: reply === null ? null : replyJson(reply),
  })),
});

const replyJson = ({ content, signedBy, signedAt, closedAt }: PaperReply): Json => ({
  ...content,
  nextStep: content.nextStep ?? null,
  text: content.text ?? null,
  signedBy,
  signedAt: signedAt.toISOString(),
  closedAt: closedAt?.toISOString() ?? null,
});
