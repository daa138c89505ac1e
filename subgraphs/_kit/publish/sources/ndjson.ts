import { isUtf8 } from 'node:buffer';
import { HubError } from '../../../../platform/errors.js';
import { MAX_ROW_BYTES, type RowSource, unreadable } from './row-source.js';

const NEWLINE = 0x0a;
const BOM = '\ufeff';
const TOO_LARGE = unreadable('ROW_TOO_LARGE');

/** Splits whole lines from a block; blank lines are no rows. */
function rowsOf(block: Buffer, row: number): string[] {
  if (!isUtf8(block)) throw new HubError('ENCODING_INVALID', { row: row + 1 });
  const lines: string[] = [];
  for (const line of block.toString('utf8').split('\n')) {
    const text = row === 0 && lines.length === 0 && line.startsWith(BOM) ? line.slice(1) : line;
    if (text.trim() !== '') lines.push(text.length > MAX_ROW_BYTES ? TOO_LARGE : text);
  }
  return lines;
}

/**
 * NDJSON, UTF-8 with or without BOM. Memory is bounded by the longest row: one beyond MAX_ROW_BYTES is dropped up
 * to its line end and stands as unreadable.
 * @throws HubError ENCODING_INVALID
 */
export async function* ndjsonRows(body: AsyncIterable<Buffer>): RowSource {
  let rest: Buffer[] = [];
  let restBytes = 0;
  let skipping = false;
  let rows = 0;
  for await (const chunk of body) {
    const end = chunk.lastIndexOf(NEWLINE);
    if (end === -1) {
      if (skipping) continue;
      rest.push(chunk);
      restBytes += chunk.length;
      if (restBytes > MAX_ROW_BYTES) {
        skipping = true;
        rest = [];
        restBytes = 0;
      }
      continue;
    }
    const start = skipping ? chunk.indexOf(NEWLINE) + 1 : 0;
    const whole = chunk.subarray(start, Math.max(start, end));
    const block = rest.length === 0 ? whole : Buffer.concat([...rest, whole]);
    const lines = [...(skipping ? [TOO_LARGE] : []), ...rowsOf(block, rows)];
    skipping = false;
    rest = end + 1 < chunk.length ? [chunk.subarray(end + 1)] : [];
    restBytes = chunk.length - end - 1;
    rows += lines.length;
    if (lines.length > 0) yield lines;
  }
  const last = skipping ? [TOO_LARGE] : rowsOf(Buffer.concat(rest), rows);
  if (last.length > 0) yield last;
}
