/** The stream of one department's events, from the subgraph to the engine. */
import type { Pool } from 'undici';
import { HubError, isErrorCode } from '../../platform/errors.js';
import { readEventStream } from '../../platform/http/event-stream.js';
import { parseAnswer, readError } from '../fetch/subgraph-answer.js';
import type { SubgraphRequest } from '../fetch/subgraph-fetch.js';

/** An event, or (`text` null) that everything up to an id was seen. */
export interface UpstreamItem {
  readonly id: string;
  readonly text: string | null;
}

export interface Upstream {
  readonly pool: Pool;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly request: SubgraphRequest;
  readonly after: string | null;
  readonly signal: AbortSignal;
}

const OPEN_MS = 10_000;
/** A subgraph says every five seconds where it stands: after three times that the connection is dead. */
const SILENCE_MS = 15_000;

/** What the subgraph said against it; anything else is a failure that may pass. */
function refusalOf(text: string): HubError | null {
  const [first] = parseAnswer(text)?.rawErrors ?? [];
  const { code, details } = readError(first);
  return isErrorCode(code) ? new HubError(code, details ?? {}) : null;
}

/** @throws HubError where the department refuses; any other error when the stream cannot be had or breaks */
export async function* readUpstream({
  pool,
  path,
  headers,
  request,
  after,
  signal,
}: Upstream): AsyncGenerator<UpstreamItem> {
  const answer = await pool.request({
    method: 'POST',
    path,
    headers: {
      ...headers,
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(after === null ? {} : { 'last-event-id': after }),
    },
    body: JSON.stringify(request),
    headersTimeout: OPEN_MS,
    bodyTimeout: SILENCE_MS,
    signal,
  });
  if (answer.statusCode !== 200) {
    const text = await answer.body.text();
    throw refusalOf(text) ?? new Error(`HTTP ${answer.statusCode}`);
  }
  for await (const { event, id, data } of readEventStream(answer.body)) {
    if (id !== '') yield { id, text: event === 'next' ? data : null };
  }
}
