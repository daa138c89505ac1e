/** The chain of a notice's events: each hash covers the event and the hash before it. Pure. */
import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json.js';

export const HASH_ALGORITHM = 'sha256';

export const hashOf = (value: Json): string =>
  createHash(HASH_ALGORITHM).update(canonicalJson(value)).digest('hex');

/** What happened, without its place in the chain. */
export interface NewEvent {
  readonly at: string;
  readonly action: string;
  readonly by: string;
  readonly department: string | null;
  readonly recipientId: string | null;
  readonly from: string | null;
  readonly to: string;
  readonly comment: string | null;
  readonly data: { readonly [name: string]: Json };
}

export interface ChainedEvent extends NewEvent {
  readonly number: number;
  readonly algorithm: string;
  readonly previousHash: string | null;
  readonly hash: string;
}

/** Where a notice's chain ends. */
export interface ChainHead {
  readonly eventCount: number;
  readonly headHash: string | null;
}

/** What the stated number, previous hash and content give; equal to `event.hash` unless something was changed. */
export const hashOfEvent = (noticeId: string, { hash: _, ...covered }: ChainedEvent): string =>
  hashOf({ ...covered, noticeId });

export function chain(noticeId: string, head: ChainHead, events: readonly NewEvent[]): ChainedEvent[] {
  let previousHash = head.headHash;
  return events.map((event, index) => {
    const number = head.eventCount + index + 1;
    const hash = hashOf({ ...event, algorithm: HASH_ALGORITHM, noticeId, number, previousHash });
    const chained = { ...event, number, algorithm: HASH_ALGORITHM, previousHash, hash };
    previousHash = hash;
    return chained;
  });
}
