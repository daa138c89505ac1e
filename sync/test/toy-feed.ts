/** A department's feed as schema/feed.ts describes it, in memory, with the faults that real ones have. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HubError } from '../../platform/errors.js';
import { type Served, serve } from '../../platform/http/serve.js';
import type { FeedLine } from '../../schema/feed.js';

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
  /** The next answers are cut after so many lines each. */
  cutAfter: number[];
  stop(): Promise<void>;
}

export async function startToyFeed(): Promise<ToyFeed> {
  let lines: ToyLine[] = [];
  let epoch = 1;
  let requests = 0;
  let waiting: (() => void)[] = [];
  const cursorAt = (place: number): string => Buffer.from(`${epoch}:${place}`).toString('base64url');
  const wake = (): void => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  const feed = { down: false, cutAfter: [] as number[] };

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
    const query = new URL(request.url ?? '', 'http://feed').searchParams;
    const after = query.get('after');
    await untilNews(after === null ? 0 : placeOf(after), Number(query.get('wait')), response);
    const place = after === null ? 0 : placeOf(after);
    const page = lines.slice(place, place + Number(query.get('limit')));
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
    const more = end < lines.length;
    const asOf = new Date().toISOString();
    response.end(`${whole.join('')}${JSON.stringify({ end: true, cursor: cursorAt(end), more, asOf })}\n`);
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
