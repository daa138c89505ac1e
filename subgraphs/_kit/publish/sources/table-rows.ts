/** Tables → rows. Nested items stand in repeated lines: lines that follow each other with one key are one row. */
import { HubError } from '../../../../platform/errors.js';
import type { RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import { MAX_ROW_BYTES, type RowSource, unreadable } from './row-source.js';
import { type Column, readHeader } from './table-header.js';

type Value = Record<string, unknown>;

const isValue = (value: unknown): value is Value => typeof value === 'object' && value !== null;

function member(row: Value, field: string): Value {
  const known = row[field];
  if (isValue(known)) return known;
  const made: Value = {};
  row[field] = made;
  return made;
}

interface Line {
  readonly row: Value;
  /** Item fields that this line gives an element of. */
  readonly items: ReadonlyMap<string, Value>;
  /** Characters of its cells. */
  readonly size: number;
  /** More cells than there are columns: a comma in a value that is not quoted. */
  readonly surplus: boolean;
}

function readLine(columns: readonly Column[], cells: readonly string[]): Line {
  const row: Value = {};
  const items = new Map<string, Value>();
  let size = 0;
  columns.forEach(({ field, part, kind, read }, i) => {
    const text = (cells[i] ?? '').trim();
    if (text === '') return;
    size += text.length;
    if (kind === 'plain' || part === undefined) row[field] = read(text);
    else if (kind === 'subject') member(row, field)[part] = read(text);
    else {
      const item = items.get(field) ?? {};
      item[part] = read(text);
      items.set(field, item);
    }
  });
  const surplus = cells.length > columns.length && cells.slice(columns.length).some((cell) => cell !== '');
  return { row, items, size, surplus };
}

/** Items of one row; beyond them a file is broken rather than large. */
const MAX_ITEMS = 5_000;

/** A row whose lines may not have ended. */
class OpenRow {
  #items = 0;
  #size = 0;
  #problem: string | null = null;

  constructor(
    private readonly row: Value,
    private readonly key: string | null,
  ) {}

  takes(line: Line, keyField: string): boolean {
    return line.items.size > 0 && this.key !== null && this.key === line.row[keyField];
  }

  add({ items, size }: Line): void {
    this.#items++;
    this.#size += size;
    if (this.#items > MAX_ITEMS || this.#size > MAX_ROW_BYTES) this.refuse('ROW_TOO_LARGE');
    if (this.#problem !== null) return;
    for (const [field, item] of items) {
      const known = this.row[field];
      if (Array.isArray(known)) known.push(item);
      else this.row[field] = [item];
    }
  }

  /** A further line; what is no item must say the same again. */
  join(line: Line): void {
    const differs = Object.entries(line.row).some(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(this.row[field]),
    );
    if (differs) this.refuse('ROW_INCONSISTENT');
    this.add(line);
  }

  refuse(code: Parameters<typeof unreadable>[0]): void {
    this.#problem ??= unreadable(code, this.key ?? '');
  }

  get text(): string {
    return this.#problem ?? JSON.stringify(this.row);
  }
}

function openRow(line: Line, keyField: string): OpenRow {
  const key = line.row[keyField];
  const open = new OpenRow(line.row, typeof key === 'string' ? key : null);
  if (line.surplus) open.refuse('CELLS_SURPLUS');
  open.add(line);
  return open;
}

const BLOCK = 500;

/**
 * @param lines cells of each line, the header first.
 * @throws HubError FILE_INVALID
 */
export async function* tableRows(
  record: RecordDescriptor,
  lines: AsyncIterable<readonly string[]>,
): RowSource {
  let columns: readonly Column[] | null = null;
  let open: OpenRow | null = null;
  let block: string[] = [];
  for await (const cells of lines) {
    if (columns === null) {
      columns = readHeader(record, cells);
      continue;
    }
    const line = readLine(columns, cells);
    if (open?.takes(line, record.keyField)) {
      open.join(line);
      continue;
    }
    if (open !== null) block.push(open.text);
    if (block.length >= BLOCK) {
      yield block;
      block = [];
    }
    open = openRow(line, record.keyField);
  }
  if (columns === null) throw new HubError('FILE_INVALID', { reason: '文件是空的,首行应为列名' });
  if (open !== null) block.push(open.text);
  if (block.length > 0) yield block;
}
