/** A row of a table whose lines may not have ended. */
import { cellText } from './cell.js';
import type { Column } from './known-columns.js';
import { type Cells, MAX_ROW_BYTES, type TableRow, type UnreadableCode, unreadable } from './row-source.js';

type Value = Record<string, unknown>;

const isValue = (value: unknown): value is Value => typeof value === 'object' && value !== null;

function member(row: Value, field: string): Value {
  const known = row[field];
  if (isValue(known)) return known;
  const made: Value = {};
  row[field] = made;
  return made;
}

export interface Line {
  readonly row: Value;
  /** Item fields that this line gives an element of. */
  readonly items: ReadonlyMap<string, Value>;
  /** Characters of its cells. */
  readonly size: number;
  /** A value where no header stands: a comma in a value that is not quoted. */
  readonly surplus: boolean;
  readonly cells: Cells;
}

export function readLine(
  columns: readonly (Column | null | undefined)[],
  cells: Cells,
  ignoresSurplus: boolean,
): Line {
  const row: Value = {};
  const items = new Map<string, Value>();
  let size = 0;
  let surplus = false;
  for (let i = 0; i < cells.length; i++) {
    const text = cellText(cells[i]).trim();
    if (text === '') continue;
    const column = columns[i];
    if (column === undefined && !ignoresSurplus) surplus = true;
    if (column === undefined || column === null) continue;
    size += text.length;
    const { field, part, kind, read } = column;
    if (kind === 'plain' || part === undefined) row[field] = read(text);
    else if (kind === 'subject') member(row, field)[part] = read(text);
    else {
      const item = items.get(field) ?? {};
      item[part] = read(text);
      items.set(field, item);
    }
  }
  return { row, items, size, surplus, cells };
}

/** Items of one row; beyond them a file is broken rather than large. */
const MAX_ITEMS = 5_000;

export class OpenRow {
  #items = 0;
  #size = 0;
  #problem: string | null = null;
  #lines: Cells[] = [];

  constructor(
    private readonly value: Value,
    private readonly key: string | null,
  ) {}

  takes(line: Line, keyField: string): boolean {
    return line.items.size > 0 && this.key !== null && this.key === line.row[keyField];
  }

  add({ items, size, cells }: Line): void {
    this.#items++;
    this.#size += size;
    if (this.#items > MAX_ITEMS || this.#size > MAX_ROW_BYTES) this.refuse('ROW_TOO_LARGE');
    // Lines beyond the bound are not kept: of a row too large its beginning goes back.
    else this.#lines.push(cells);
    if (this.#problem !== null) return;
    for (const [field, item] of items) {
      const known = this.value[field];
      if (Array.isArray(known)) known.push(item);
      else this.value[field] = [item];
    }
  }

  /** A further line; what is no item must say the same again. */
  join(line: Line): void {
    const differs = Object.entries(line.row).some(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(this.value[field]),
    );
    if (differs) this.refuse('ROW_INCONSISTENT');
    this.add(line);
  }

  refuse(code: UnreadableCode): void {
    this.#problem ??= unreadable(code, this.key ?? '');
  }

  get row(): TableRow {
    return { text: this.#problem ?? JSON.stringify(this.value), lines: this.#lines };
  }
}

export function openRow(line: Line, keyField: string): OpenRow {
  const key = line.row[keyField];
  const open = new OpenRow(line.row, typeof key === 'string' ? key : null);
  if (line.surplus) open.refuse('CELLS_SURPLUS');
  open.add(line);
  return open;
}
