/** GET <base>/changes?after=&limit=&wait= (NDJSON). */
import type pg from 'pg';
import type { Clock } from '../../../platform/clock.js';
import { asHubError } from '../../../platform/database/database-error.js';
import { HubError } from '../../../platform/errors.js';
import type { DepartmentDescriptor } from '../../../schema/compiler/descriptor.js';
import type { FeedEnd } from '../../../schema/feed.js';
import type { DepartmentEvents } from '../events/define-events.js';
import type { Route, RouteCall } from '../subgraph.js';
import { readEpoch, readHighest } from './epoch.js';
import { decodeFeedCursor, encodeFeedCursor, type FeedPosition, isBefore } from './feed-cursor.js';
import { feedLine } from './feed-line.js';
import { type FeedPage, readFeedPage } from './feed-page.js';
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

function whole(query: URLSearchParams, name: string, otherwise: number, most: number): number {
  const text = query.get(name);
  if (text === null || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > most) {
    throw new HubError('BAD_REQUEST', { reason: `${name} 应为 0 到 ${most} 的整数` });
  }
  return value;
}

interface Read {
  readonly page: FeedPage;
  readonly epoch: string;
}

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

/** One page in one read-only snapshot; such a transaction has no xid and holds nobody back. */
async function readOnce(
  { department, events, pool, clock }: FeedOptions,
  after: string,
  limit: number,
  again: boolean,
): Promise<Read> {
  const asOf = clock.now().toISOString();
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin isolation level repeatable read read only');
    const epoch = await readEpoch(client);
    if (epoch === null) throw new HubError('FEED_RESYNC', { reason: '数据库已换集群,等待新纪元' });
    const position = decodeFeedCursor(after, epoch, events.version);
    const page = await readFeedPage(client, department, position, limit, asOf);
    if (!again && page.end === position) await checkNotAhead(client, department, position);
    return { page, epoch: epoch.id };
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

/** Reads until there is something, `waitMs` are over, or the reader has gone. */
async function readWaiting(
  options: FeedOptions,
  { response }: RouteCall,
  after: string,
  limit: number,
  waitMs: number,
): Promise<Read> {
  const { signal } = options;
  let left = waitMs;
  let pause = IDLE_POLL_MS;
  for (let again = false; ; again = true) {
    const read = await readOnce(options, after, limit, again);
    if (read.page.entries.length > 0 || read.page.more || left <= 0) return read;
    if (signal.closed || response.destroyed) return read;
    const before = performance.now();
    const woken = await signal.wait(Math.min(pause, left));
    pause = woken ? WOKEN_POLL_MS : Math.min(pause * 2, IDLE_POLL_MS);
    left -= performance.now() - before;
  }
}

/** Characters of an answer, after which it ends early: a wide row tells its text several times, in its events too. */
const MOST_CHARACTERS = 16 * 1_048_576;

function lines({ page, epoch }: Read, events: DepartmentEvents): string {
  const cursorOf = (position: FeedPage['end']): string => encodeFeedCursor(epoch, events.version, position);
  const texts: string[] = [];
  let characters = 0;
  let told = 0;
  for (const entry of page.entries) {
    if (characters > MOST_CHARACTERS) break;
    const line = feedLine(entry, events, cursorOf(entry.position));
    const text = line === null ? '' : `${JSON.stringify(line)}\n`;
    texts.push(text);
    characters += text.length;
    told++;
  }
  const last = told < page.entries.length ? page.entries[told - 1] : undefined;
  const cursor = cursorOf(last?.position ?? page.end);
  const more = page.more || last !== undefined;
  const end: FeedEnd = { end: true, cursor, more, held: page.held && !more, asOf: page.asOf };
  return `${texts.join('')}${JSON.stringify(end)}\n`;
}

export const createFeedRoute = (options: FeedOptions): Route => ({
  method: 'GET',
  path: '/changes',
  handle: async (call) => {
    const { identity, query, response } = call;
    if (!identity.scopes.includes('feed')) throw new HubError('FORBIDDEN', { needed: '权限 feed' });
    const limit = whole(query, 'limit', 1_000, MAX_LIMIT) || 1;
    const waitMs = whole(query, 'wait', 0, MAX_WAIT_SECONDS) * 1_000;
    const read = await readWaiting(options, call, query.get('after') ?? '', limit, waitMs).catch(
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
