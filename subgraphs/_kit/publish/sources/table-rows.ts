/** Tables → rows. Nested items stand in repeated lines: lines that follow each other with one key are one row. */
import type { RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import { cellText } from './cell.js';
import type { Column } from './known-columns.js';
import { type OpenRow, openRow, readLine } from './open-row.js';
import { unescapeFormula } from './reject-columns.js';
import type { Cell, Cells, RowSource, TableRow } from './row-source.js';
import { findHeader, HEADER_WITHIN, type Header } from './table-header.js';
import type { TableReading } from './table-reading.js';

/** What is learnt of a table while it is read. */
export interface TableFacts {
  head: readonly Cells[];
  extra: readonly string[];
  /** Set before the first line. */
  epoch1904: boolean;
}

const isBlank = (cells: Cells): boolean => cells.every((cell) => cellText(cell).trim() === '');

/** A reject file escapes what a spreadsheet would run; coming back, it is what was sent again. */
const mended = (cells: Cells): Cells =>
  cells.map((cell: Cell) => (typeof cell === 'string' ? unescapeFormula(cell) : cell));

class TableReader {
  #columns: readonly (Column | null | undefined)[] | null = null;
  #isReject = false;
  #head: Cells[] = [];
  #open: OpenRow | null = null;
  #done: TableRow[] = [];

  constructor(
    private readonly record: RecordDescriptor,
    private readonly reading: TableReading,
    private readonly facts: TableFacts,
    private readonly escapes: boolean,
  ) {}

  add(cells: Cells): void {
    if (this.#columns !== null) {
      this.#row(cells);
      return;
    }
    this.#head.push(cells);
    if (this.#head.length >= Math.max(HEADER_WITHIN, (this.reading.headerRow ?? 0) + 1)) this.#begin();
  }

  /** Rows that have ended, taken out. */
  take(atLeast: number): readonly TableRow[] {
    if (this.#done.length < atLeast) return [];
    const rows = this.#done;
    this.#done = [];
    return rows;
  }

  end(): readonly TableRow[] {
    if (this.#columns === null) this.#begin();
    if (this.#open !== null) this.#done.push(this.#open.row);
    return this.take(1);
  }

  #begin(): void {
    const { record, reading, facts } = this;
    const texts = this.#head.map((cells) => cells.map(cellText));
    const header: Header = findHeader(record, texts, reading, facts.epoch1904);
    this.#columns = header.columns;
    this.#isReject = header.isReject && this.escapes;
    facts.head = this.#head
      .slice(0, header.lines)
      .map((cells, i) => this.#kept(cells, (column) => i >= header.first && column !== undefined));
    facts.extra = header.extra;
    const rows = this.#head.slice(header.lines);
    this.#head = [];
    for (const cells of rows) this.#row(cells);
  }

  /**
   * What goes back to the sender, and is kept until then. Where persons must not be, nothing of what nobody checks:
   * lines above the header, columns that are passed over.
   */
  #kept(cells: Cells, isChecked: (column: Column | null | undefined) => boolean): Cells {
    if (!this.record.deidentified) return cells;
    return cells.map((cell, i) => (isChecked(this.#columns?.[i]) ? cell : null));
  }

  #row(given: Cells): void {
    if (isBlank(given)) return;
    const cells = this.#isReject ? mended(given) : given;
    const read = readLine(this.#columns ?? [], cells, this.reading.extra === 'ignore');
    const line = { ...read, cells: this.#kept(cells, (column) => column !== undefined && column !== null) };
    if (this.#open?.takes(line, this.record.keyField)) {
      this.#open.join(line);
      return;
    }
    if (this.#open !== null) this.#done.push(this.#open.row);
    this.#open = openRow(line, this.record.keyField);
  }
}

const BLOCK = 500;

/**
 * @param lines cells of each line, with what stands above the header.
 * @param escapes whether a reject file of this form has its formulas escaped.
 * @throws HubError FILE_INVALID
 */
export async function* tableRows(
  record: RecordDescriptor,
  lines: AsyncIterable<Cells>,
  reading: TableReading,
  facts: TableFacts,
  escapes: boolean,
): RowSource {
  const reader = new TableReader(record, reading, facts, escapes);
  for await (const cells of lines) {
    reader.add(cells);
    const block = reader.take(BLOCK);
    if (block.length > 0) yield block;
  }
  const last = reader.end();
  if (last.length > 0) yield last;
}
