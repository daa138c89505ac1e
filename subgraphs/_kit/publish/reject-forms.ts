/** Rejected rows in the sender's own form, to be mended and sent again. */
import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import type { RejectedSource } from './reject-rows.js';
import { rejectTable } from './reject-table.js';
import { cellText } from './sources/cell.js';
import { escapeFormula, REJECT_FIELD, REJECT_REASON, REJECT_TEXT } from './sources/reject-columns.js';
import type { Cells, SourceForm } from './sources/row-source.js';
import { writeWorkbook } from './sources/workbook-writer.js';

type Blocks = AsyncIterable<readonly RejectedSource[]>;

export interface RejectFile {
  readonly mediaType: string;
  readonly extension: string;
  readonly content: (blocks: Blocks) => AsyncIterable<Buffer>;
}

const OBJECT = /^\s*\{[\s\S]*\}\s*$/;
/** What an earlier reject file added at the end. */
const ADDED = new RegExp(
  `,?"${REJECT_FIELD}":"(?:[^"\\\\]|\\\\.)*","${REJECT_REASON}":"(?:[^"\\\\]|\\\\.)*"\\s*\\}\\s*$`,
);

/** The line itself, every number as it was written, with our members at its end. */
function jsonLine({ source, field, reason }: RejectedSource): string {
  const added = `"${REJECT_FIELD}":${JSON.stringify(field)},"${REJECT_REASON}":${JSON.stringify(reason)}}`;
  if (typeof source !== 'string' || !OBJECT.test(source)) {
    return `{${source === null ? '' : `"${REJECT_TEXT}":${JSON.stringify(source)},`}${added}`;
  }
  const own = source.replace(ADDED, '}').trimEnd().slice(0, -1).trimEnd();
  return `${own}${own.endsWith('{') ? '' : ','}${added}`;
}

async function* ndjson(blocks: Blocks): AsyncGenerator<Buffer> {
  for await (const block of blocks) {
    yield Buffer.from(block.map((reject) => `${jsonLine(reject)}\n`).join(''));
  }
}

interface CsvForm {
  readonly charset: string;
  readonly bom: boolean;
  readonly delimiter: string;
  readonly head: readonly Cells[];
}

const csv = ({ charset, bom, delimiter, head }: CsvForm) =>
  async function* (blocks: Blocks): AsyncGenerator<Buffer> {
    const table = rejectTable(head);
    const encode = (lines: readonly Cells[]): Buffer =>
      iconv.encode(
        stringify(
          lines.map((cells) => cells.map((cell) => escapeFormula(cellText(cell)))),
          { delimiter, record_delimiter: 'windows' },
        ),
        charset,
      );
    if (bom) yield Buffer.from('\ufeff');
    yield encode(table.head);
    for await (const block of blocks) yield encode(block.flatMap(table.linesOf));
  };

const xlsx = (head: readonly Cells[]) =>
  async function* (blocks: Blocks): AsyncGenerator<Buffer> {
    const table = rejectTable(head);
    const lines = [...table.head];
    for await (const block of blocks) for (const reject of block) lines.push(...table.linesOf(reject));
    yield await writeWorkbook(lines);
  };

const CSV_TYPE = 'text/csv';
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @param asCsv a table whose workbook would be too large. */
export function rejectFile(form: SourceForm, asCsv: boolean): RejectFile {
  switch (form.kind) {
    case 'ndjson':
      return { mediaType: 'application/x-ndjson; charset=utf-8', extension: 'ndjson', content: ndjson };
    case 'csv':
      return { mediaType: `${CSV_TYPE}; charset=${form.charset}`, extension: 'csv', content: csv(form) };
    case 'xlsx': {
      const { head } = form;
      if (!asCsv) return { mediaType: XLSX_TYPE, extension: 'xlsx', content: xlsx(head) };
      const content = csv({ head, charset: 'utf-8', bom: true, delimiter: ',' });
      return { mediaType: `${CSV_TYPE}; charset=utf-8`, extension: 'csv', content };
    }
  }
}
