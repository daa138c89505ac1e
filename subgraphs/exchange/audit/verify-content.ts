/** Compares what a notice says, as its rows have it now, with what its chain says that was signed and attached. Pure. */
import { createHash } from 'node:crypto';
import type { Json } from '../events/canonical-json.js';
import { type ChainedEvent, hashOf } from '../events/event-hash.js';
import { recipientsHashOf, recordsHashOf, type SignedRecipient } from './signed-parts.js';

/**
 * TITLE, BODY, HEADING (type, urgency, secrecy, co-signers), SUBJECTS: others than were signed. RECIPIENTS, RECORDS: others
 * than were signed or came in later by an act. REPLY: another one than was signed, or one that nobody signed. FILE: the list
 * of attachments has another entry than the events.
 */
export type ContentFault =
  | 'TITLE'
  | 'BODY'
  | 'HEADING'
  | 'SUBJECTS'
  | 'RECIPIENTS'
  | 'RECORDS'
  | 'REPLY'
  | 'FILE';

export interface ContentFinding {
  readonly fault: ContentFault;
  readonly noticeId: string;
  /** Of the event that says otherwise; of a file or a reply that no event names: 0. */
  readonly number: number;
  readonly action: string | null;
  /** FILE: its name, as the event has it where there is one. */
  readonly file?: string;
}

export interface AttachedFile {
  readonly sha256: string;
  readonly name: string;
}

interface SignedHashes {
  readonly titleHash: string;
  readonly bodyHash: string;
  readonly headingHash: string;
  readonly subjectsHash: string;
}

/** A notice's rows; contents by their SHA-256, so that whoever checks need not see them. */
export interface StoredContent extends SignedHashes {
  readonly id: string;
  readonly recipients: readonly SignedRecipient[];
  /** In their order. */
  readonly recordHashes: readonly string[];
  /** Those that were signed. */
  readonly replies: readonly { readonly id: string; readonly contentHash: string }[];
  readonly attachments: readonly AttachedFile[];
}

const hashOfText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What an event of signing says of the text, beside the hash of the whole content. */
export const signedText = ({ title, body }: { readonly title: string; readonly body: string }) => ({
  titleHash: hashOfText(title),
  bodyHash: hashOfText(body),
});

type Event = Pick<ChainedEvent, 'number' | 'action' | 'recipientId' | 'data'>;

const SIGNED: Readonly<Record<keyof SignedHashes, ContentFault>> = {
  titleHash: 'TITLE',
  bodyHash: 'BODY',
  headingHash: 'HEADING',
  subjectsHash: 'SUBJECTS',
};

const findingOf =
  (noticeId: string, fault: ContentFault) =>
  ({ number, action }: Pick<ContentFinding, 'number' | 'action'>): ContentFinding => ({
    fault,
    noticeId,
    number,
    action,
  });

/** An event from before it carried such a hash says nothing. */
const contradicts = ({ data }: Event, name: string, hash: string): boolean =>
  data[name] !== undefined && data[name] !== hash;

function compareSigned(content: StoredContent, signed: Event): ContentFinding[] {
  const names = ['titleHash', 'bodyHash', 'headingHash', 'subjectsHash'] as const;
  return names
    .filter((name) => contradicts(signed, name, content[name]))
    .map((name) => findingOf(content.id, SIGNED[name])(signed));
}

/** Those that came in later are named by the events of their arrival; the others are those that were signed for. */
function compareRecipients(
  { id, recipients }: StoredContent,
  signed: Event,
  events: readonly Event[],
): ContentFinding[] {
  const rows = new Map(recipients.map((each) => [each.id, each]));
  const arrivals = events.filter(({ action, data }) => action === 'ARRIVE' && data['kind'] !== undefined);
  const changed = arrivals.filter(({ recipientId, data }) => {
    const row = rows.get(recipientId ?? '');
    return row?.department !== data['department'] || row?.kind !== data['kind'];
  });
  const later = new Set(arrivals.map(({ recipientId }) => recipientId));
  const first = recipientsHashOf(recipients.filter((each) => !later.has(each.id)));
  const named = contradicts(signed, 'recipientsHash', first) ? [signed, ...changed] : changed;
  return named.map(findingOf(id, 'RECIPIENTS'));
}

/** Records that were put to it after the signature are named by the events of that (补充证据). */
function compareRecords(
  { id, recordHashes }: StoredContent,
  signed: Event,
  events: readonly Event[],
): ContentFinding[] {
  const there = new Set(recordHashes);
  const appended = new Set<string>();
  const changed: Event[] = [];
  for (const event of events) {
    if (event.action !== 'APPEND' || event.number < signed.number) continue;
    const { records } = event.data;
    const hashes = Array.isArray(records) ? records.map(hashOf) : [];
    for (const hash of hashes) appended.add(hash);
    if (hashes.some((hash) => !there.has(hash))) changed.push(event);
  }
  const first = recordsHashOf(recordHashes.filter((hash) => !appended.has(hash)));
  // Of a changed one nobody can say any more that it was not among the first.
  const named = changed.length === 0 && contradicts(signed, 'recordsHash', first) ? [signed] : changed;
  return named.map(findingOf(id, 'RECORDS'));
}

const REPLYING: readonly string[] = ['SIGN_INTERIM_REPLY', 'SIGN_FINAL_REPLY', 'BACKFILL_REPLY'];

function compareReplies({ id, replies }: StoredContent, events: readonly Event[]): ContentFinding[] {
  const there = new Map(replies.map((each) => [each.id, each.contentHash]));
  const signings = events.filter(({ action }) => REPLYING.includes(action));
  const changed = signings.filter((event) => {
    const hash = there.get(textOf(event.data['reply']));
    return hash === undefined || contradicts(event, 'contentHash', hash);
  });
  const told = new Set(signings.map(({ data }) => textOf(data['reply'])));
  const added = replies.filter((each) => !told.has(each.id)).map(() => ({ number: 0, action: null }));
  return [...changed, ...added].map(findingOf(id, 'REPLY'));
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** By SHA-256: the event that attached it. The same content again is the file that is there. */
function attachedBy(events: readonly Event[]): Map<string, Event> {
  const files = new Map<string, Event>();
  for (const event of events) {
    const sha256 = textOf(event.data['sha256']);
    if (event.action === 'DETACH') files.delete(sha256);
    else if (['ATTACH', 'ATTACH_REPLY'].includes(event.action) && !files.has(sha256))
      files.set(sha256, event);
  }
  return files;
}

function compareFiles({ id, attachments }: StoredContent, events: readonly Event[]): ContentFinding[] {
  const told = attachedBy(events);
  const there = new Map(attachments.map(({ sha256, name }) => [sha256, name]));
  const changed = [...told].filter(([sha256, { data }]) => there.get(sha256) !== textOf(data['name']));
  const added = attachments.filter(({ sha256 }) => !told.has(sha256));
  return [
    ...changed.map(([, { number, action, data }]) => ({
      fault: 'FILE' as const,
      noticeId: id,
      number,
      action,
      file: textOf(data['name']),
    })),
    ...added.map(({ name }) => ({
      fault: 'FILE' as const,
      noticeId: id,
      number: 0,
      action: null,
      file: name,
    })),
  ];
}

/** @returns empty where all is well. What a draft says is not signed: of it only the files are compared. */
export function verifyContent(content: StoredContent, events: readonly Event[]): readonly ContentFinding[] {
  const signed = events.findLast(({ action }) => action === 'SIGN' || action === 'BACKFILL');
  return [
    ...(signed === undefined
      ? []
      : [
          ...compareSigned(content, signed),
          ...compareRecipients(content, signed, events),
          ...compareRecords(content, signed, events),
        ]),
    ...compareReplies(content, events),
    ...compareFiles(content, events),
  ];
}
