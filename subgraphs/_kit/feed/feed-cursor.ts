/** A place in a department's feed: which epoch, by which events.ts, after which (xid, seq). */
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';

export interface Epoch {
  readonly id: string;
  /** Next transaction number: every committed one is smaller. */
  readonly next: bigint;
}

export interface FeedPosition {
  readonly xid: string;
  readonly seq: number;
}

/** Before everything: rows of a new epoch have xid 0 and a sequence from 1. */
export const START: FeedPosition = { xid: '0', seq: 0 };

const Cursor = z.tuple([
  z.string(),
  z.number().int(),
  z.string().regex(/^\d{1,20}$/),
  z.number().int().nonnegative(),
]);

/** Which epoch, and everything that a snapshot of it (pg_snapshot as text) saw. */
const Mark = z.tuple([z.string(), z.string().regex(/^\d{1,20}:\d{1,20}:[\d,]*$/)]);

export const isBefore = (a: FeedPosition, b: FeedPosition): boolean =>
  BigInt(a.xid) < BigInt(b.xid) || (a.xid === b.xid && a.seq < b.seq);

export const encodeFeedCursor = (epoch: string, eventsVersion: number, { xid, seq }: FeedPosition): string =>
  Buffer.from(JSON.stringify([epoch, eventsVersion, xid, seq])).toString('base64url');

const parse = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    // No JSON is no cursor of ours; refused below.
    return null;
  }
};

/**
 * The position of a cursor; the start for an empty one, and for one of another version of events.ts, so that
 * everything is sent again with its new events.
 * @throws HubError BAD_REQUEST for what is no cursor; FEED_RESYNC for one of another epoch or ahead of the database.
 */
export function decodeFeedCursor(text: string, epoch: Epoch, eventsVersion: number): FeedPosition {
  if (text === '') return START;
  const cursor = Cursor.safeParse(parse(text));
  if (!cursor.success) throw new HubError('BAD_REQUEST', { reason: 'after 不是本接口给出的游标' });
  const [id, version, xid, seq] = cursor.data;
  if (id !== epoch.id) throw new HubError('FEED_RESYNC', { reason: '数据库已换集群或已恢复' });
  if (BigInt(xid) >= epoch.next) throw new HubError('FEED_RESYNC', { reason: '游标超前于数据库' });
  return version === eventsVersion ? { xid, seq } : START;
}

export const encodeMark = (epoch: string, snapshot: string): string =>
  Buffer.from(JSON.stringify([epoch, snapshot])).toString('base64url');

/**
 * The snapshot of a mark of the feed read ahead. A cursor of the feed in order is one too: it has seen every
 * transaction up to its own.
 * @throws HubError BAD_REQUEST for what is neither; FEED_RESYNC for one of another epoch.
 */
export function decodeMark(text: string, epoch: Epoch): string {
  const read = z.union([Mark, Cursor]).safeParse(parse(text));
  if (!read.success) throw new HubError('BAD_REQUEST', { reason: 'after 不是本接口给出的游标' });
  if (read.data[0] !== epoch.id) throw new HubError('FEED_RESYNC', { reason: '数据库已换集群或已恢复' });
  if (read.data.length === 2) return read.data[1];
  const next = BigInt(read.data[2]) + 1n;
  return `${next}:${next}:`;
}
