/** Notices that went on paper, some way or other, and are entered afterwards (补录): where walks may begin. */
import fc from 'fast-check';
import { backfillNotice } from '../notices/backfill-notice.js';
import type { StoredCase } from '../notices/case-store.js';
import type { Drafting } from '../notices/draft-notice.js';
import { person, REPLY, SENDER } from '../test/exchange-fixture.js';
import type { StoredEvent } from './invariants.js';

const HOUR_MS = 3_600_000;
const AGE_HOURS = 720;
const later = (at: Date, hours: number): Date => new Date(at.getTime() + hours * HOUR_MS);

/** How far one department's part went. */
const partArbitrary = fc.record({
  /** 0: not acknowledged, 1: acknowledged, 2: answered, 3: closed. */
  reached: fc.nat(3),
  /** To the acknowledgement, from there to the reply, from there to the closing. */
  hours: fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200)),
});

export const paperArbitrary = fc.record({
  parts: fc.tuple(partArbitrary, partArbitrary, partArbitrary),
  /** 通报: nobody answers. */
  isCircular: fc.nat(4).map((number) => number === 0),
});
export type Paper = typeof paperArbitrary extends fc.Arbitrary<infer T> ? T : never;
type Part = Paper['parts'][number];

/** Instants as ISO texts. */
export interface Receipt {
  readonly department: string;
  readonly acknowledgedAt: string;
  readonly reply?: { readonly signedAt: string; readonly closedAt?: string };
}

function receiptOf({ reached, hours }: Part, department: string, from: Date, answers: boolean): Receipt {
  const acknowledgedAt = later(from, hours[0]);
  const signedAt = later(acknowledgedAt, hours[1]);
  const closed = reached > 2 ? { closedAt: later(signedAt, hours[2]).toISOString() } : {};
  const reply = { content: REPLY, signedBy: '钱勇', signedAt: signedAt.toISOString(), ...closed };
  const isAnswered = reached > 1 && answers;
  return { department, acknowledgedAt: acknowledgedAt.toISOString(), ...(isAnswered ? { reply } : {}) };
}

export interface Entered {
  readonly noticeId: string;
  readonly receipts: readonly Receipt[];
  readonly isCircular: boolean;
}

/** Entered at `now` by a signer who is not the paper's; the content's departments are the paper's three. */
export async function enterPaper(
  drafting: Drafting,
  content: { readonly main: readonly string[]; readonly copy: readonly string[] },
  { parts, isCircular }: Paper,
  now: Date,
): Promise<Entered> {
  const signedAt = later(now, -AGE_HOURS);
  const deliveredAt = later(signedAt, 1);
  const { main, copy } = content;
  const receipts = [...main, ...copy].flatMap((department, index) => {
    const part = parts[index];
    if (part === undefined || part.reached === 0) return [];
    return [receiptOf(part, department, deliveredAt, !isCircular && main.includes(department))];
  });
  const backfill = {
    paperNumber: '传〔2026〕7号',
    signedBy: '赵敏',
    signedAt: signedAt.toISOString(),
    deliveredAt: deliveredAt.toISOString(),
    reason: '枢纽停机检修',
    recipients: receipts,
  };
  const entered = await backfillNotice(drafting, {
    content: isCircular ? { ...content, type: 'CIRCULAR' } : content,
    backfill,
    viewer: person('signer', SENDER),
    now,
  });
  if ('refused' in entered) throw new Error(entered.message);
  return { noticeId: entered.noticeId, receipts, isCircular };
}

const instants = (texts: readonly (string | null | undefined)[]): string =>
  JSON.stringify(texts.map((text) => (text == null ? null : new Date(text))));

/** Null: what the paper says stands in the records, and all events are of its entry. */
export function paperProblem(
  { receipts, isCircular }: Entered,
  { recipients }: StoredCase,
  events: readonly StoredEvent[],
  now: Date,
): string | null {
  const stray = events.find(({ at }) => new Date(at).getTime() !== now.getTime());
  if (stray !== undefined) return `${stray.action} is of ${stray.at}`;
  for (const { department, acknowledgedAt, reply } of receipts) {
    const record = recipients.find((each) => each.department === department);
    const stored = instants([record?.receivedAt, record?.repliedAt, record?.doneAt]);
    // Of whom no reply is expected is done with 签收; 抄送 departments are never asked for more.
    const isDoneBySigning = isCircular && record?.kind === 'MAIN';
    const doneAt = isDoneBySigning ? acknowledgedAt : reply?.closedAt;
    const told = instants([acknowledgedAt, reply?.signedAt, doneAt]);
    if (stored !== told) return `the record of ${department} says ${stored}, the paper ${told}`;
  }
  return null;
}
