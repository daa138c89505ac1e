/** `/live` over SSE: GraphQL over SSE, distinct connections mode, with event ids and `Last-Event-ID`. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HubError } from '../../platform/errors.js';
import { beginEventStream, COMPLETE_FRAME, errorFrame } from '../../platform/http/event-stream.js';
import { refuseNullCharacters, refuseNullInSearch } from '../http/null-character.js';
import { parseJson } from '../http/parse-json.js';
import { readBody } from '../http/read-body.js';
import type { LiveAsk, LiveDoor } from './live-door.js';
import { SseStream } from './sse-stream.js';

export interface SseRouteOptions {
  readonly door: LiveDoor;
  /** False: the engine knows no subscriptions. */
  readonly offered: () => boolean;
  /** Milliseconds between heartbeats. */
  readonly heartbeatMs: number;
  /** Milliseconds for which a socket may take nothing. */
  readonly stalledMs: number;
}

/** Who may not come in, or not now, is told by HTTP, so that generic clients understand. */
const HTTP_STATUSES = new Set([401, 429, 503]);

const MAX_BODY_BYTES = 256 * 1024;

async function bodyOf(request: IncomingMessage, search: string): Promise<unknown> {
  refuseNullInSearch(search);
  if (request.method === 'GET') {
    const query = new URLSearchParams(search);
    const variables = query.get('variables');
    return { ...Object.fromEntries(query), variables: variables === null ? {} : parseJson(variables) };
  }
  const text = await readBody(request, MAX_BODY_BYTES);
  const body = parseJson(text);
  refuseNullCharacters(text, body);
  return body;
}

const headerOf = ({ headers }: IncomingMessage, name: string): string | null => {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

export class SseRoute {
  readonly #streams = new Set<SseStream>();
  readonly #beat: NodeJS.Timeout;

  constructor(private readonly options: SseRouteOptions) {
    this.#beat = setInterval(() => this.#beatAll(), options.heartbeatMs);
    this.#beat.unref();
  }

  async serve(request: IncomingMessage, response: ServerResponse, search: string): Promise<void> {
    if (!this.options.offered()) throw new HubError('LIVE_UNSUPPORTED');
    if (request.method !== 'GET' && request.method !== 'POST') {
      throw new HubError('METHOD_NOT_ALLOWED', { allowed: 'GET、POST' });
    }
    if (!(headerOf(request, 'accept') ?? '').includes('text/event-stream')) {
      throw new HubError('LIVE_NOT_ACCEPTABLE');
    }
    const { door } = this.options;
    const { headers } = request;
    const context = await door.identify(headers);
    const body = await bodyOf(request, search);
    const lastEventId = headerOf(request, 'last-event-id');
    await this.#open({ headers, context, body, lastEventId }, response);
  }

  stop(): void {
    clearInterval(this.#beat);
  }

  async #open(ask: LiveAsk, response: ServerResponse): Promise<void> {
    const { door } = this.options;
    const stream = new SseStream(response, () => door.delivered('sse'));
    try {
      const subscription = await door.enter('sse', ask, stream);
      this.#streams.add(stream);
      response.once('close', () => {
        this.#streams.delete(stream);
        subscription.end(null);
      });
      if (response.destroyed) subscription.end(null);
      else stream.begin(subscription);
    } catch (error) {
      if (error instanceof HubError && HTTP_STATUSES.has(error.status)) throw error;
      // What is wrong with the document is told within the stream, as the protocol wants it.
      beginEventStream(response);
      response.end(errorFrame([door.shown(error)]) + COMPLETE_FRAME);
    }
  }

  #beatAll(): void {
    const now = performance.now();
    for (const stream of this.#streams) {
      if (stream.blockedFor(now) > this.options.stalledMs) stream.giveUp();
      else stream.beat();
    }
  }
}
