/**
 * Looks through one notice's chain of events for what should not be there. Pure: whoever has the events can check them,
 * with nothing but the hashes.
 */
import { type ChainedEvent, hashOfEvent } from '../events/event-hash.js';

/**
 * EDITED: content and hash do not belong together. MISSING: the number stands nowhere. INSERTED: the events before and
 * after it follow upon one another without it. MOVED: it stands at another place than the one it was written for.
 * CUT: fewer events than the notice, or an anchor, counted. REWRITTEN: sound in itself, but another chain than the one
 * that was anchored, or than its notice knows. GONE: the notice that an anchor names is not there.
 */
export type ChainFault = 'EDITED' | 'MISSING' | 'INSERTED' | 'MOVED' | 'CUT' | 'REWRITTEN' | 'GONE';

export interface Finding {
  readonly fault: ChainFault;
  readonly noticeId: string;
  /** Place in the chain, from 1. */
  readonly number: number;
  /** Of the event, where there is one. */
  readonly action: string | null;
  /** MOVED: the number under which it was written. */
  readonly writtenAs?: number;
}

/** A count and the hash of the event with that number. */
export interface Head {
  readonly count: number;
  readonly hash: string | null;
}

export interface NoticeChain {
  readonly id: string;
  /** What the notice's own row says. */
  readonly head: Head;
  /** In order of their numbers. */
  readonly events: readonly ChainedEvent[];
}

/** How far numbers go that are looked at: whoever can write to the database can make one of them huge. */
interface Reach {
  /** Highest number that is looked for: by what is there, and by what was kept outside. */
  readonly most: number;
  /** Highest number that an event is believed to have: the notice's own count too. */
  readonly counted: number;
}

/**
 * The number under which this content got this hash; null: under none that an event of this chain can have, so it was
 * changed.
 */
function writtenAs(noticeId: string, event: ChainedEvent, { most, counted }: Reach): number | null {
  if (event.number <= counted && hashOfEvent(noticeId, event) === event.hash) return event.number;
  for (let number = 1; number <= most; number++) {
    if (hashOfEvent(noticeId, { ...event, number }) === event.hash) return number;
  }
  return null;
}

interface Read extends ChainedEvent {
  readonly writtenAs: number | null;
}

/** In between events that follow upon one another without it. */
const isInserted = (before: Read | undefined, { previousHash }: Read, after: Read | undefined): boolean =>
  after !== undefined &&
  after.previousHash === (before?.hash ?? null) &&
  previousHash === (before?.hash ?? null);

function place(noticeId: string, read: readonly Read[], index: number): Finding[] {
  const event = read[index];
  if (event === undefined) return [];
  const { number, action } = event;
  const at = { noticeId, number, action };
  if (isInserted(read[index - 1], event, read[index + 1])) return [{ ...at, fault: 'INSERTED' }];
  if (event.writtenAs === null) return [{ ...at, fault: 'EDITED' }];
  if (event.writtenAs !== number) return [{ ...at, fault: 'MOVED', writtenAs: event.writtenAs }];
  return [];
}

/** More of one gap say nothing new. */
const MOST_MISSING = 1_000;

/** Numbers up to the last one under which nothing was written that is still there. */
function missing(noticeId: string, read: readonly Read[], { counted }: Reach): Finding[] {
  const there = new Set(
    read.map(({ number, writtenAs: original }) => original ?? number).filter((number) => number <= counted),
  );
  const last = Math.max(0, ...there);
  const numbers: number[] = [];
  for (let number = 1; number < last && numbers.length < MOST_MISSING; number++) {
    if (!there.has(number)) numbers.push(number);
  }
  return numbers.map((number) => ({ fault: 'MISSING', noticeId, number, action: null }));
}

/** Both hashes were made anew, so that each event is sound: the next one still names the hash that was there before. */
function broken(noticeId: string, read: readonly Read[]): Finding[] {
  return read.flatMap((event, index) => {
    const before = read[index - 1];
    const follows = event.number === (before?.number ?? 0) + 1;
    if (!follows || event.previousHash === (before?.hash ?? null)) return [];
    const { number, action } = before ?? event;
    return [{ fault: 'EDITED' as const, noticeId, number, action }];
  });
}

function against(noticeId: string, events: readonly ChainedEvent[], head: Head): Finding[] {
  if (head.count === 0) return [];
  const event = events.find(({ number }) => number === head.count);
  const action = event?.action ?? null;
  if (event === undefined) {
    return events.some(({ number }) => number > head.count)
      ? []
      : [{ fault: 'CUT', noticeId, number: head.count, action }];
  }
  return event.hash === head.hash ? [] : [{ fault: 'REWRITTEN', noticeId, number: head.count, action }];
}

/**
 * @param anchors all that was kept outside the database of this notice, in order.
 * @returns empty where all is well. What an event's own hash gives away comes first; the heads are compared only where
 * nothing else was found, since they then differ anyway.
 */
export function verifyChain({ id, head, events }: NoticeChain, anchors: readonly Head[]): readonly Finding[] {
  const most =
    anchors.reduce((longest, { count }) => Math.max(longest, count), events.length) + events.length;
  const reach = { most, counted: Math.max(most, head.count) };
  const read = events.map((event) => ({ ...event, writtenAs: writtenAs(id, event, reach) }));
  const own = [...read.flatMap((_, index) => place(id, read, index)), ...missing(id, read, reach)];
  // Behind an event that came in or went, all later ones have moved: that one is the finding.
  const causes = own.filter(({ fault }) => fault !== 'MOVED');
  if (own.length > 0) return (causes.length > 0 ? causes : own).sort((a, b) => a.number - b.number);
  const links = broken(id, read);
  if (links.length > 0) return links;
  const known = against(id, events, head);
  const beyond = events.length > head.count;
  const anchored = anchors.flatMap((anchor) => against(id, events, anchor)).slice(0, 1);
  const appended: Finding[] = beyond
    ? [
        {
          fault: 'INSERTED',
          noticeId: id,
          number: head.count + 1,
          action: events[head.count]?.action ?? null,
        },
      ]
    : [];
  return anchored.length > 0 ? anchored : [...known, ...appended];
}
