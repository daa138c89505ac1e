import { pipeline } from 'node:stream/promises';
import { TextDecoder } from 'node:util';
import { type CsvError, parse } from 'csv-parse';
import { HubError } from '../../../../platform/errors.js';
import type { RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import { MAX_ROW_BYTES, type RowSource } from './row-source.js';
import { tableRows } from './table-rows.js';

/** Excel on Chinese Windows saves CSV in GBK; GB18030 reads that too (WHATWG Encoding). */
const CHARSETS: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['gb18030', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
]);

function decoderOf(charset: string): TextDecoder {
  const encoding = CHARSETS.get(charset.toLowerCase());
  if (encoding !== undefined) return new TextDecoder(encoding, { fatal: true });
  throw new HubError('MEDIA_TYPE_UNSUPPORTED', {
    given: `charset=${charset}`,
    known: [...CHARSETS.keys()].join('、'),
  });
}

/** @throws HubError ENCODING_INVALID: a file in another encoding would be published as garbage. */
async function* decoded(
  body: AsyncIterable<Buffer>,
  charset: string,
  lineOf: () => number,
): AsyncGenerator<string> {
  const decoder = decoderOf(charset);
  try {
    for await (const chunk of body) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new HubError('ENCODING_INVALID', { row: lineOf(), encoding: decoder.encoding }, { cause });
  }
}

/** In the reader's words; what is not here should not happen to a file. */
const PROBLEMS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: '引号没有闭合;值中的引号应写成两个',
  CSV_INVALID_CLOSING_QUOTE: '引号之后还有内容;值中的引号应写成两个',
  CSV_MAX_RECORD_SIZE: '一行超过 1 MB,可能是引号没有闭合',
};

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');

async function* lines(body: AsyncIterable<Buffer>, charset: string): AsyncGenerator<readonly string[]> {
  const parser = parse({
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: MAX_ROW_BYTES,
  });
  // Ends the other of the two when one ends: a parser that is read no further must not leave the body waiting.
  const feeding = pipeline(
    decoded(body, charset, () => parser.info.lines),
    parser,
  );
  feeding.catch(() => undefined);
  try {
    for await (const cells of parser) yield cells;
    await feeding;
  } catch (error) {
    if (!isCsvError(error)) throw error;
    const problem = PROBLEMS[error.code] ?? `不合 CSV 格式(${error.code})`;
    const reason = `文件第 ${parser.info.lines} 行附近:${problem}`;
    throw new HubError('FILE_INVALID', { reason }, { cause: error });
  }
}

/**
 * CSV (RFC 4180), UTF-8 with or without BOM, or as its charset says.
 * @throws HubError ENCODING_INVALID, FILE_INVALID, MEDIA_TYPE_UNSUPPORTED
 */
export const csvRows = (record: RecordDescriptor, body: AsyncIterable<Buffer>, charset: string): RowSource =>
  tableRows(record, lines(body, charset));
