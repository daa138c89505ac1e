import { pipeline } from 'node:stream/promises';
import { type CsvError, parse } from 'csv-parse';
import { HubError } from '../../../../platform/errors.js';
import type { RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import { decodedText, type Encoding } from './charset.js';
import { delimiterOf } from './delimiter.js';
import { extraNotes } from './extra-notes.js';
import { type Cells, MAX_ROW_BYTES, type Source } from './row-source.js';
import { DELIMITERS, type TableReading } from './table-reading.js';
import { type TableFacts, tableRows } from './table-rows.js';

/** In the reader's words; what is not here should not happen to a file. */
const PROBLEMS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: '引号没有闭合;值中的引号应写成两个',
  CSV_INVALID_CLOSING_QUOTE: '引号之后还有内容;值中的引号应写成两个',
  CSV_MAX_RECORD_SIZE: '一行超过 1 MB,可能是引号没有闭合',
};

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');

interface CsvFacts extends Encoding {
  delimiter: string;
}

/** Text by which the delimiter is told. */
const HEAD = 16_384;

/** The beginning of a text, and all of it again. */
async function peek(text: AsyncGenerator<string>): Promise<{ head: string; all: AsyncGenerator<string> }> {
  let head = '';
  let ended = false;
  while (head.length < HEAD && !ended) {
    const step = await text.next();
    ended = step.done === true;
    if (step.done !== true) head += step.value;
  }
  const all = async function* (): AsyncGenerator<string> {
    yield head;
    if (!ended) yield* text;
  };
  return { head, all: all() };
}

async function* lines(
  body: AsyncIterable<Buffer>,
  reading: TableReading,
  facts: CsvFacts,
): AsyncGenerator<Cells> {
  let lineOf = (): number => 1;
  const { head, all } = await peek(decodedText(body, reading.charset ?? null, facts, () => lineOf()));
  facts.delimiter = reading.delimiter === undefined ? delimiterOf(head) : DELIMITERS[reading.delimiter];
  const parser = parse({
    bom: true,
    delimiter: facts.delimiter,
    relax_column_count: true,
    max_record_size: MAX_ROW_BYTES,
  });
  lineOf = () => parser.info.lines;
  // Ends the other of the two when one ends: a parser that is read no further must not leave the body waiting.
  const feeding = pipeline(all, parser);
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
 * CSV (RFC 4180) with commas, semicolons or tabs, in UTF-8 or GB18030.
 * @throws HubError ENCODING_INVALID, FILE_INVALID, MEDIA_TYPE_UNSUPPORTED
 */
export function csvSource(
  record: RecordDescriptor,
  body: AsyncIterable<Buffer>,
  reading: TableReading,
): Source {
  const csv: CsvFacts = { charset: 'utf-8', bom: false, delimiter: ',' };
  const table: TableFacts = { head: [], extra: [], epoch1904: false };
  return {
    rows: tableRows(record, lines(body, reading, csv), reading, table, true),
    form: () => ({ kind: 'csv', ...csv, head: table.head }),
    notes: () => extraNotes(table.extra),
  };
}
