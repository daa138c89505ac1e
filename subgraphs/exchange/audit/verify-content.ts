/** Compares what a notice says, as its rows have it now, with what its chain says that was signed and attached. Pure. */
import { createHash } from 'node:crypto';
import type { Json } from '../events/canonical-json.js';
import type { ChainedEvent } from '../events/event-hash.js';

/** TITLE, BODY: another text than the one that was signed. FILE: the list of attachments has another entry than the events. */
export type ContentFault = 'TITLE' | 'BODY' | 'FILE';

export interface ContentFinding {
  readonly fault: ContentFault;
  readonly noticeId: string;
  /** Of the event that says otherwise; of a file that no event names: 0. */
  readonly number: number;
  readonly action: string | null;
  /** FILE: its name, as the event has it where there is one. */
  readonly file?: string;
}

export interface AttachedFile {
  readonly sha256: string;
  readonly name: string;
}

/** A notice's rows; texts by their SHA-256, so that whoever checks need not see them. */
export interface StoredContent {
  readonly id: string;
  readonly titleHash: string;
  readonly bodyHash: string;
  readonly attachments: readonly AttachedFile[];
}

const hashOfText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What an event of signing says of the text, beside the hash of the whole content. */
export const signedText = ({ title, body }: { readonly title: string; readonly body: string }) => ({
  titleHash: hashOfText(title),
  bodyHash: hashOfText(body),
});

type Event = Pick<ChainedEvent, 'number' | 'action' | 'data'>;

function compareText({ id, titleHash, bodyHash }: StoredContent, events: readonly Event[]): ContentFinding[] {
  const signed = events.findLast(({ data }) => data['titleHash'] !== undefined);
  if (signed === undefined) return [];
  const { number, action, data } = signed;
  const at = { noticeId: id, number, action };
  return [
    ...(data['titleHash'] === titleHash ? [] : [{ ...at, fault: 'TITLE' as const }]),
    ...(data['bodyHash'] === bodyHash ? [] : [{ ...at, fault: 'BODY' as const }]),
  ];
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

/** @returns empty where all is well. A draft's text is not signed: of it only the files are compared. */
export const verifyContent = (
  content: StoredContent,
  events: readonly Event[],
): readonly ContentFinding[] => [...compareText(content, events), ...compareFiles(content, events)];
