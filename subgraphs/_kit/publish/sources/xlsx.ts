import { HubError } from '../../../../platform/errors.js';
import type { RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import { extraNotes } from './extra-notes.js';
import { inspectWorkbook } from './inspect-workbook.js';
import type { Cells, Source } from './row-source.js';
import { HEADER_WITHIN } from './table-header.js';
import type { TableReading } from './table-reading.js';
import { type TableFacts, tableRows } from './table-rows.js';
import { readWorkbook, workbookTooLarge } from './workbook-reader.js';

/** Beyond these a workbook costs more memory than it is worth: 100,000 rows of 15 columns took 528 MB. */
const MAX_BYTES = 20 * 1_048_576;
const MAX_ROWS = 100_000;

/** A workbook is a ZIP file, whose directory stands at its end: it is read whole, within MAX_BYTES. */
async function readWhole(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw workbookTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}

async function* lines(body: AsyncIterable<Buffer>, facts: TableFacts): AsyncGenerator<Cells> {
  const bytes = await readWhole(body);
  const { epoch1904, rows } = await inspectWorkbook(bytes);
  if (rows > MAX_ROWS + HEADER_WITHIN)
    throw new HubError('TABLE_TOO_LONG', { allowed: MAX_ROWS, actual: rows });
  facts.epoch1904 = epoch1904;
  yield* readWorkbook(bytes);
}

/** The first sheet of an XLSX workbook. @throws HubError PAYLOAD_TOO_LARGE, TABLE_TOO_LONG, FILE_INVALID */
export function xlsxSource(
  record: RecordDescriptor,
  body: AsyncIterable<Buffer>,
  reading: TableReading,
): Source {
  const table: TableFacts = { head: [], extra: [], epoch1904: false };
  return {
    // Text cells of a workbook are never run: nothing is escaped in them.
    rows: tableRows(record, lines(body, table), reading, table, false),
    form: () => ({ kind: 'xlsx', head: table.head }),
    notes: () => extraNotes(table.extra),
  };
}
