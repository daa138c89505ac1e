/** Looks through a workbook in small pieces before anything unpacks it whole: bombs end here, for little memory. */
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { HubError } from '../../../../platform/errors.js';
import { noWorkbook, workbookTooLarge } from './workbook-reader.js';
import { type ZipEntry, zipDirectory } from './zip-directory.js';

/** A file of 20 MB can unpack to 20 GB. */
const MAX_UNPACKED = 200 * 1_048_576;
const PIECE = 262_144;
const STORED = 0;
const DEFLATED = 8;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const XML = /\.(xml|rels)$/i;
const DATE_1904 = /<workbookPr\b[^>]*\bdate1904="(1|true)"/;
/** A tag that begins in one piece and ends in the next. */
const OVERLAP = 4_096;

export interface WorkbookFacts {
  readonly epoch1904: boolean;
  /** Lines with cells, of the longest sheet. */
  readonly rows: number;
}

function piecesOf({ method, packed }: ZipEntry): AsyncIterable<Buffer> {
  if (method === STORED) return Readable.from([packed]);
  if (method !== DEFLATED) throw noWorkbook();
  const inflate = createInflateRaw({ chunkSize: PIECE });
  inflate.end(packed);
  return inflate;
}

/** No writer of workbooks declares a document type; an entity could grow to gigabytes or fetch a file. */
function refuseEntities(text: string): void {
  if (!/<!(DOCTYPE|ENTITY)/i.test(text)) return;
  throw new HubError('FILE_INVALID', {
    reason: 'XLSX 中含有 XML 实体或文档类型定义,不予读取;请用 Excel 另存为 .xlsx 后重发',
  });
}

/** `<row …>` with cells; a formatted blank line is `<row …/>`. */
const ROWS = /<(?:\w+:)?row(?:\s[^>]*)?(?<!\/)>/g;

interface Seen {
  bytes: number;
  rows: number;
  epoch1904: boolean;
}

async function inspectEntry(entry: ZipEntry, seen: Seen): Promise<void> {
  const isSheet = SHEET.test(entry.name);
  let rows = 0;
  let rest = '';
  try {
    for await (const piece of piecesOf(entry)) {
      seen.bytes += piece.length;
      if (seen.bytes > MAX_UNPACKED) throw workbookTooLarge();
      if (!XML.test(entry.name)) continue;
      const text = rest + piece.toString('latin1');
      refuseEntities(text);
      if (DATE_1904.test(text)) seen.epoch1904 = true;
      let counted = 0;
      for (const match of isSheet ? text.matchAll(ROWS) : []) {
        rows++;
        counted = match.index + match[0].length;
      }
      rest = text.slice(Math.max(counted, text.length - OVERLAP));
    }
  } catch (cause) {
    throw cause instanceof HubError ? cause : noWorkbook(cause);
  }
  seen.rows = Math.max(seen.rows, rows);
}

/** @throws HubError FILE_INVALID, PAYLOAD_TOO_LARGE */
export async function inspectWorkbook(bytes: Buffer): Promise<WorkbookFacts> {
  const entries = zipDirectory(bytes);
  if (entries === null) throw noWorkbook();
  const said = entries.reduce((sum, { size }) => sum + size, 0);
  if (said > MAX_UNPACKED) throw workbookTooLarge();
  const seen: Seen = { bytes: 0, rows: 0, epoch1904: false };
  for (const entry of entries) await inspectEntry(entry, seen);
  return { epoch1904: seen.epoch1904, rows: seen.rows };
}
