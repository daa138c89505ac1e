import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

const ONE_PIECE_BYTES = 8_192;

/** Answers with `parts`, one after the other, and their length. */
export function sendBytes(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  parts: readonly Buffer[],
): void {
  const length = parts.reduce((sum, { length: bytes }) => sum + bytes, 0);
  response.writeHead(status, { ...headers, 'content-length': length });
  const [only] = parts;
  // node:http joins a text and the headers into one write, not bytes; in latin1 each byte is a character.
  if (parts.length === 1 && only !== undefined && length <= ONE_PIECE_BYTES) {
    response.end(only.toString('latin1'), 'latin1');
    return;
  }
  for (const part of parts) response.write(part);
  response.end();
}
