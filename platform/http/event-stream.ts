/**
 * Frames of server-sent events as GraphQL over SSE uses them (distinct connections mode), written and read.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 * @see https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverSSE.md
 */
import type { ServerResponse } from 'node:http';

export interface StreamMessage {
  /** Empty where only the position moved. */
  readonly event: string;
  /** Empty where the frame names none. */
  readonly id: string;
  readonly data: string;
}

export const nextFrame = (id: string, data: string): string => `event: next\nid: ${id}\ndata: ${data}\n\n`;

/** Without data it is no event to the reader, but its last event id moves on; the comment keeps proxies awake. */
export const positionFrame = (id: string): string => `:\nid: ${id}\n\n`;

/** A blank data line: browsers dispatch nothing without one. */
export const COMPLETE_FRAME = 'event: complete\ndata:\n\n';

/** A last result without a position, so that the reader resumes from what it had. */
export const errorFrame = (errors: readonly unknown[]): string =>
  `event: next\ndata: ${JSON.stringify({ errors })}\n\n`;

/** Opens the stream; no proxy may keep it back. */
export function beginEventStream(response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
}

const fieldOf = (line: string): readonly [string, string] => {
  const colon = line.indexOf(':');
  if (colon < 0) return [line, ''];
  const value = line.slice(colon + 1);
  return [line.slice(0, colon), value.startsWith(' ') ? value.slice(1) : value];
};

function messageOf(block: string): StreamMessage | null {
  const message = { event: '', id: '', data: '' };
  let told = false;
  for (const line of block.split('\n')) {
    const [field, value] = fieldOf(line);
    if (field !== 'event' && field !== 'id' && field !== 'data') continue;
    told = true;
    message[field] = field === 'data' && message.data !== '' ? `${message.data}\n${value}` : value;
  }
  return told ? message : null;
}

/** Reads a stream of such frames, one message after the other: who does not ask for the next holds back the sender. */
export async function* readEventStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<StreamMessage> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true }).replaceAll('\r', '');
    for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
      const message = messageOf(rest.slice(0, end));
      rest = rest.slice(end + 2);
      if (message !== null) yield message;
    }
  }
}
