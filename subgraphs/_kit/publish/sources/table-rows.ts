/** Tables → rows. Nested items stand in repeated lines: lines that follow each other with one key are one row. */
import { HubError } from '../../../../platform/errors.js';
import type { RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import type { RowSource } from './row-source.js';
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
}

function readLine(columns: readonly Column[], cells: readonly string[]): Line {
  const row: Value = {};
  const items = new Map<string, Value>();
  columns.forEach(({ field, part, kind, read }, i) => {
    const text = (cells[i] ?? '').trim();
    if (text === '') return;
    if (kind === 'plain' || part === undefined) row[field] = read(text);
    else if (kind === 'subject') member(row, field)[part] = read(text);
    else {
      const item = items.get(field) ?? {};
      item[part] = read(text);
      items.set(field, item);
    }
  });
  return { row, items };
}

function addItems(row: Value, items: Line['items']): void {
  for (const [field, item] of items) {
    const known = row[field];
    if (Array.isArray(known)) known.push(item);
    else row[field] = [item];
  }
}

/** Items of one row; beyond them a file is broken rather than large. */
const MAX_ITEMS = 5_000;
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
  let open: Value | null = null;
  let items = 0;
  let block: string[] = [];
  for await (const cells of lines) {
    if (columns === null) {
      columns = readHeader(record, cells);
      continue;
    }
    const line = readLine(columns, cells);
    const key = line.row[record.keyField];
    const grouped =
      line.items.size > 0 && open !== null && key !== undefined && key === open[record.keyField];
    if (grouped && open !== null && items < MAX_ITEMS) {
      addItems(open, line.items);
      items++;
      continue;
    }
    if (open !== null) block.push(JSON.stringify(open));
    if (block.length >= BLOCK) {
      yield block;
      block = [];
    }
    open = line.row;
    items = 1;
    addItems(open, line.items);
  }
  if (columns === null) throw new HubError('FILE_INVALID', { reason: '文件是空的,首行应为列名' });
  if (open !== null) block.push(JSON.stringify(open));
  if (block.length > 0) yield block;
}
