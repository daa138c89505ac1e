/** GET <base>/changes and <base>/changes/ahead, each ?after=&limit=&wait= (NDJSON). */
import type pg from 'pg';
import type { Clock } from '../../../platform/clock.js';
import { asHubError } from '../../../platform/database/database-error.js';
import { HubError } from '../../../platform/errors.js';
import type { DepartmentDescriptor } from '../../../schema/compiler/descriptor.js';
import { FEED_AHEAD_PATH, FEED_PATH, type FeedEnd } from '../../../schema/feed.js';
import type { DepartmentEvents } from '../events/define-events.js';
import type { Route, RouteCall } from '../subgraph.js';
import { ensureNoneAhead, readEpoch, readHighest } from './epoch.js';
import { readFeedAhead } from './feed-ahead.js';
import {
  decodeFeedCursor,
  decodeMark,
  type Epoch,
  encodeFeedCursor,
  encodeMark,
  type FeedPosition,
  isBefore,
} from './feed-cursor.js';
import type { FeedEntry } from './feed-entries.js';
import { feedLine } from './feed-line.js';
import { readFeedPage } from './feed-page.js';
import type { FeedSignal } from './feed-signal.js';

export interface FeedOptions {
  readonly department: DepartmentDescriptor;
  readonly events: DepartmentEvents;
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly signal: FeedSignal;
}

const MAX_LIMIT = 5_000;
const MAX_WAIT_SECONDS = 30;
/** While nobody wakes us: commits of other processes. */
const IDLE_POLL_MS = 500;
/** After a commit: the horizon may still be held by a neighbour's transaction for a moment. */
const WOKEN_POLL_MS = 20;
/** A chunk's transaction that holds rows back is over by then; of a longer one the reader is told, and reads ahead. */
const HELD_TOLD_AFTER_MS = 1_000;

function whole(query: URLSearchParams, name: string, otherwise: number, most: number): number {
  const text = query.get(name);
  if (text === null || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > most) {
    throw new HubError('BAD_REQUEST', { reason: `${name} 应为 0 到 ${most} 的整数` });
  }
  return value;
}

/** What one snapshot had to tell. */
interface Read {
  readonly entries: readonly FeedEntry[];
  readonly cursorOf: (position: FeedPosition) => string;
  readonly end: FeedEnd;
  /** The end when only the entries up to this one have room in the answer. */
  readonly endAfter: (last: FeedEntry) => FeedEnd;
}

interface Reading {
  readonly client: pg.ClientBase;
  readonly epoch: Epoch;
  readonly after: string;
  readonly limit: number;
  /** The same request has read before. */
  readonly again: boolean;
}

type Reader = (options: FeedOptions, reading: Reading) => Promise<Read>;

/**
 * Nothing above the cursor: then its row, or that row moved up, is the last one. Otherwise rows are gone that the
 * reader has seen: tables were restored in place.
 */
async function checkNotAhead(
  client: pg.ClientBase,
  department: DepartmentDescriptor,
  after: FeedPosition,
): Promise<void> {
  if (isBefore(await readHighest(client, department), after)) {
    throw new HubError('FEED_RESYNC', { reason: '游标超前于数据库中的记录' });
  }
}

/** The feed in order. */
const readInOrder: Reader = async (options, { client, epoch, after, limit, again }) => {
  const { department, events, clock } = options;
  const asOf = clock.now().toISOString();
  const position = decodeFeedCursor(after, epoch, events.version);
  const page = await readFeedPage(client, department, position, limit);
  if (!again && page.end === position) await checkNotAhead(client, department, position);
  const cursorOf = (at: FeedPosition): string => encodeFeedCursor(epoch.id, events.version, at);
  const { entries, more, held } = page;
  const end: FeedEnd = { end: true, cursor: cursorOf(page.end), more, held, asOf };
  const endAfter = (last: FeedEntry): FeedEnd => ({
    ...end,
    cursor: cursorOf(last.position),
    more: true,
    held: false,
  });
  return { entries, cursorOf, end, endAfter };
};

/** The feed ahead of its turn: what has no room comes in order. */
const readAhead: Reader = async (options, { client, epoch, after, limit }) => {
  const { department, events, clock } = options;
  const asOf = clock.now().toISOString();
  const { entries, snapshot } = await readFeedAhead(client, department, decodeMark(after, epoch), limit);
  const end: FeedEnd = { end: true, cursor: encodeMark(epoch.id, snapshot), more: false, asOf };
  const cursorOf = (at: FeedPosition): string => encodeFeedCursor(epoch.id, events.version, at);
  return { entries, cursorOf, end, endAfter: () => end };
};

/** In one read-only snapshot; such a transaction has no xid and holds nobody back. */
async function readOnce(
  options: FeedOptions,
  read: Reader,
  request: Omit<Reading, 'client' | 'epoch'>,
): Promise<Read> {
  const client = await options.pool.connect();
  let broken = true;
  try {
    await client.query('begin isolation level repeatable read read only');
    const epoch = await readEpoch(client);
    if (epoch === null) throw new HubError('FEED_RESYNC', { reason: '数据库已换集群,等待新纪元' });
    return await read(options, { ...request, client, epoch });
  } finally {
    await client.query('commit').then(
      () => {
        broken = false;
      },
      () => undefined,
    );
    client.release(broken);
  }
}

/** Reads until there is something, rows stay held back, `waitMs` are over, or the reader has gone. */
async function readWaiting(
  options: FeedOptions,
  reader: Reader,
  { response }: RouteCall,
  request: { readonly after: string; readonly limit: number; readonly waitMs: number },
): Promise<Read> {
  const { signal } = options;
  const { after, limit, waitMs } = request;
  let left = waitMs;
  let pause = IDLE_POLL_MS;
  let heldMs = 0;
  for (let again = false; ; again = true) {
    const read = await readOnce(options, reader, { after, limit, again });
    if (read.entries.length > 0 || read.end.more || left <= 0) return read;
    if (signal.closed || response.destroyed || heldMs > HELD_TOLD_AFTER_MS) return read;
    const before = performance.now();
    const woken = await signal.wait(Math.min(pause, left));
    pause = woken ? WOKEN_POLL_MS : Math.min(pause * 2, IDLE_POLL_MS);
    const waited = performance.now() - before;
    heldMs = read.end.held ? heldMs + waited : 0;
    left -= waited;
  }
}

/** Characters of an answer, after which it ends early: a wide row tells its text several times, in its events too. */
const MOST_CHARACTERS = 16 * 1_048_576;

function lines({ entries, cursorOf, end, endAfter }: Read, events: DepartmentEvents): string {
  const texts: string[] = [];
  let characters = 0;
  for (const entry of entries) {
    const line = feedLine(entry, events, cursorOf(entry.position));
    const text = line === null ? '' : `${JSON.stringify(line)}\n`;
    texts.push(text);
    characters += text.length;
    const isCut = characters > MOST_CHARACTERS && texts.length < entries.length;
    if (isCut) return `${texts.join('')}${JSON.stringify(endAfter(entry))}\n`;
  }
  return `${texts.join('')}${JSON.stringify(end)}\n`;
}

const createRoute = (
  options: FeedOptions,
  path: string,
  reader: Reader,
  noneIsAhead: () => Promise<void>,
): Route => ({
  method: 'GET',
  path,
  handle: async (call) => {
    const { identity, query, response } = call;
    if (!identity.scopes.includes('feed')) throw new HubError('FORBIDDEN', { needed: '权限 feed' });
    const limit = whole(query, 'limit', 1_000, MAX_LIMIT) || 1;
    const waitMs = whole(query, 'wait', 0, MAX_WAIT_SECONDS) * 1_000;
    const after = query.get('after') ?? '';
    await noneIsAhead();
    const read = await readWaiting(options, reader, call, { after, limit, waitMs }).catch(
      (error: unknown) => {
        throw asHubError(error);
      },
    );
    const body = lines(read, options.events);
    response.writeHead(200, {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
    });
    response.end(body);
  },
});

/** Once, by whoever reads first. */
const onceChecked = ({ pool, department }: FeedOptions): (() => Promise<void>) => {
  let checked: Promise<void> | undefined;
  return () => {
    checked ??= ensureNoneAhead(pool, department).catch((error: unknown) => {
      checked = undefined;
      throw error;
    });
    return checked;
  };
};

export const createFeedRoutes = (options: FeedOptions): Route[] => {
  const noneIsAhead = onceChecked(options);
  return [
    createRoute(options, FEED_PATH, readInOrder, noneIsAhead),
    createRoute(options, FEED_AHEAD_PATH, readAhead, noneIsAhead),
  ];
};
