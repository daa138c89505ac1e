/** One answer of a feed, read as it streams. */
import type { Readable } from 'node:stream';
import { type Dispatcher, request } from 'undici';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import {
  type FEED_AHEAD_PATH,
  type FEED_PATH,
  FEED_RESYNC,
  type FeedEnd,
  type FeedLine,
} from '../../schema/feed.js';
import { isEnd, parseFeedLine } from './parse-line.js';

export interface FetchOptions {
  readonly department: string;
  /** Base URL of the subgraph. */
  readonly url: string;
  readonly path: typeof FEED_PATH | typeof FEED_AHEAD_PATH;
  readonly after: string | null;
  readonly limit: number;
  /** Seconds that the subgraph may wait for something new. */
  readonly wait: number;
  readonly token: () => Promise<string>;
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
}

export interface FetchedPage {
  readonly from: string | null;
  readonly lines: readonly FeedLine[];
  /** Where to go on: the end's cursor, or after a cut the last whole line's. */
  readonly cursor: string;
  /** Null when the stream was cut before its end, and while committed rows are held back. */
  readonly asOf: string | null;
  readonly more: boolean;
  /** Committed rows are held back by an open transaction: this is not yet the end. */
  readonly held: boolean;
}

/** The cursor `from` was refused: read from the start again. */
export interface ResyncNeeded {
  readonly from: string | null;
  readonly resync: string;
}

export type FetchResult = FetchedPage | ResyncNeeded;

/** A page is applied in memory: rather two small ones than one that swaps. */
const PAGE_BYTES = 16 * 1024 * 1024;
const SLOW_ANSWER_MS = 10_000;
const SILENT_BODY_MS = 15_000;

const errorBody = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

async function readError(body: Dispatcher.ResponseData['body']): Promise<{ code: string; message: string }> {
  const text = await body.text();
  try {
    return errorBody.parse(JSON.parse(text)).error;
  } catch {
    return { code: '', message: text.slice(0, 200) };
  }
}

interface Collected {
  readonly lines: FeedLine[];
  end: FeedEnd | null;
  /** The page became too large: what follows is read by the next request. */
  full: boolean;
  cut: unknown;
}

/** Splits at newlines; the part after the last one is no whole line and is never parsed. */
async function* wholeLines(body: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of body) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}

async function collect(body: Readable): Promise<Collected> {
  const page: Collected = { lines: [], end: null, full: false, cut: null };
  let bytes = 0;
  try {
    for await (const text of wholeLines(body)) {
      if (text === '') continue;
      const read = parseFeedLine(text);
      if (isEnd(read)) {
        page.end = read;
        break;
      }
      page.lines.push(read);
      bytes += text.length;
      if (bytes > PAGE_BYTES) {
        page.full = true;
        break;
      }
    }
  } catch (error) {
    page.cut = error;
  }
  body.destroy();
  return page;
}

const reasonOf = (error: unknown): string => {
  if (error instanceof SyntaxError || error instanceof z.ZodError) return '不是约定的 NDJSON';
  return error instanceof Error ? error.message : String(error);
};

/**
 * Reads one page. A stream that is cut gives its whole lines; one without any throws.
 * @throws HubError FEED_UNREACHABLE, FEED_BAD_ANSWER; AbortError when `signal` is aborted
 */
export async function fetchPage(options: FetchOptions): Promise<FetchResult> {
  const { department, url, path, after, limit, wait, token, dispatcher, signal } = options;
  const query = new URLSearchParams({ limit: String(limit), wait: String(wait) });
  if (after !== null) query.set('after', after);
  const answer = await request(`${url}${path}?${query}`, {
    dispatcher,
    signal,
    headers: { authorization: `Bearer ${await token()}`, accept: 'application/x-ndjson' },
    headersTimeout: wait * 1_000 + SLOW_ANSWER_MS,
    bodyTimeout: wait * 1_000 + SILENT_BODY_MS,
  }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new HubError('FEED_UNREACHABLE', { department, reason: reasonOf(cause) }, { cause });
  });
  if (answer.statusCode !== 200) {
    const { code, message } = await readError(answer.body);
    if (code === FEED_RESYNC) return { from: after, resync: message };
    throw new HubError('FEED_UNREACHABLE', { department, reason: `HTTP ${answer.statusCode} ${message}` });
  }
  const { lines, end, full, cut } = await collect(answer.body);
  signal.throwIfAborted();
  if (end !== null) {
    const { cursor, more, held = false } = end;
    return { from: after, lines, cursor, asOf: held ? null : end.asOf, more, held };
  }
  const last = lines.at(-1);
  if (last !== undefined)
    return { from: after, lines, cursor: last.cursor, asOf: null, more: true, held: false };
  const reason = full ? '一行超过上限' : cut === null ? '没有结束行' : reasonOf(cut);
  throw new HubError('FEED_BAD_ANSWER', { department, reason }, { cause: cut });
}
