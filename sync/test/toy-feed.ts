/** A department's feed as schema/feed.ts describes it, in memory, with the faults that real ones have. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { HubError } from '../../platform/errors.js';
import { type Served, serve } from '../../platform/http/serve.js';
import { FEED_AHEAD_PATH, type FeedLine } from '../../schema/feed.js';

export type ToyLine = Omit<FeedLine, 'cursor'>;

export interface ToyFeed {
  readonly url: string;
  /** Requests answered so far. */
  readonly requests: number;
  /** Cursor of the last line. */
  readonly end: string;
  publish(...lines: ToyLine[]): void;
  /** Another database: the same or other lines, cursors of before are refused. */
  restore(lines: readonly ToyLine[]): void;
  /** Answers 503 while true. */
  down: boolean;
  /** In order nothing is told while true, as when an open transaction holds rows back; ahead everything is. */
  held: boolean;
  /** The next answers are cut after so many lines each. */
  cutAfter: number[];
  stop(): Promise<void>;
}

/** A subgraph looks again for so long before it says that rows are held back. */
const HELD_TOLD_AFTER_MS = 20;

export async function startToyFeed(): Promise<ToyFeed> {
  let lines: ToyLine[] = [];
  let epoch = 1;
  let requests = 0;
  let waiting: (() => void)[] = [];
  const cursorAt = (place: number): string => Buffer.from(`${epoch}:${place}`).toString('base64url');
  const wake = (): void => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  const feed = { down: false, held: false, cutAfter: [] as number[] };

  const placeOf = (cursor: string): number => {
    const [of, place] = Buffer.from(cursor, 'base64url').toString().split(':');
    if (Number(of) !== epoch) throw new HubError('FEED_RESYNC', { reason: '数据库已更换' });
    return Number(place);
  };

  const untilNews = (place: number, seconds: number, response: ServerResponse): Promise<void> =>
    lines.length > place || seconds === 0
      ? Promise.resolve()
      : new Promise((resolve) => {
          const timer = setTimeout(resolve, seconds * 1_000);
          const done = (): void => {
            clearTimeout(timer);
            resolve();
          };
          waiting.push(done);
          response.on('close', done);
        });

  const changes = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests += 1;
    if (feed.down) throw new HubError('DATABASE_UNAVAILABLE');
    if (request.headers.authorization === undefined) throw new HubError('TOKEN_MISSING');
    const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://feed');
    const isAhead = pathname === FEED_AHEAD_PATH;
    if (isAhead && !feed.held) {
      response.writeHead(404).end();
      return;
    }
    const after = query.get('after');
    await untilNews(after === null ? 0 : placeOf(after), Number(query.get('wait')), response);
    const place = after === null ? 0 : placeOf(after);
    const held = feed.held && !isAhead;
    if (held) await delay(HELD_TOLD_AFTER_MS);
    const page = held ? [] : lines.slice(place, place + Number(query.get('limit')));
    const cut = page.length > 0 ? feed.cutAfter.shift() : undefined;
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    const whole = page.map(
      (line, index) => `${JSON.stringify({ cursor: cursorAt(place + index + 1), ...line })}\n`,
    );
    if (cut !== undefined) {
      response.write(whole.slice(0, cut).join(''));
      response.write('{"cursor":"half', () => response.destroy());
      return;
    }
    const end = place + page.length;
    const more = end < lines.length && !held;
    const asOf = new Date().toISOString();
    const told = { end: true, cursor: cursorAt(end), more, held, asOf };
    response.end(`${whole.join('')}${JSON.stringify(told)}\n`);
  };

  const server: Served = await serve(changes, { drainMs: 50 });
  return {
    url: server.url,
    get requests() {
      return requests;
    },
    get end() {
      return cursorAt(lines.length);
    },
    publish: (...news) => {
      lines = [...lines, ...news];
      wake();
    },
    restore: (other) => {
      epoch += 1;
      lines = [...other];
      wake();
    },
    get down() {
      return feed.down;
    },
    set down(value) {
      feed.down = value;
      wake();
    },
    get held() {
      return feed.held;
    },
    set held(value) {
      feed.held = value;
      wake();
    },
    get cutAfter() {
      return feed.cutAfter;
    },
    set cutAfter(value) {
      feed.cutAfter = value;
    },
    stop: async () => {
      wake();
      waiting = [];
      await server.stop();
    },
  };
}
