import { TextDecoder } from 'node:util';
import { type CsvError, parse } from 'csv-parse';
import { HubError } from '../../../../platform/errors.js';
import type { RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import { MAX_ROW_BYTES, type RowSource } from './row-source.js';
import { tableRows } from './table-rows.js';

/** @throws HubError ENCODING_INVALID: a file in another encoding would be published as garbage. */
async function* utf8(body: AsyncIterable<Buffer>, lineOf: () => number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of body) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new HubError('ENCODING_INVALID', { row: lineOf() }, { cause });
  }
}

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');

async function* lines(body: AsyncIterable<Buffer>): AsyncGenerator<readonly string[]> {
  const parser = parse({
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: MAX_ROW_BYTES,
  });
  const feeding = (async () => {
    for await (const text of utf8(body, () => parser.info.lines)) {
      if (!parser.write(text)) await new Promise((resolve) => parser.once('drain', resolve));
    }
    parser.end();
  })().catch((error: unknown) => {
    parser.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  try {
    for await (const cells of parser) yield cells;
  } catch (error) {
    if (!isCsvError(error)) throw error;
    throw new HubError(
      'FILE_INVALID',
      { reason: `第 ${parser.info.lines} 行附近:${error.message}` },
      { cause: error },
    );
  }
  await feeding;
}

/** CSV (RFC 4180), UTF-8 with or without BOM. @throws HubError ENCODING_INVALID, FILE_INVALID */
export const csvRows = (record: RecordDescriptor, body: AsyncIterable<Buffer>): RowSource =>
  tableRows(record, lines(body));
