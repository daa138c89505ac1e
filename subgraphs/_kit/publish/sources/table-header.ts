/** Finds the header of a table: below a title, in one line or in two whose upper cells are merged over several columns. */
import { HubError } from '../../../../platform/errors.js';
import type { RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import { type Column, headerKey, headersOf, sendersColumns } from './known-columns.js';
import { REJECT_MEMBERS } from './reject-columns.js';
import type { TableReading } from './table-reading.js';

export interface Header {
  /** By place; null for a column to pass over, undefined where there is no header. */
  readonly columns: readonly (Column | null | undefined)[];
  /** Lines above the header. */
  readonly first: number;
  /** Lines up to and with the header. */
  readonly lines: number;
  /** Headers that the record has no field for; only with `extra: ignore`. */
  readonly extra: readonly string[];
  /** A reject file of ours that comes back. */
  readonly isReject: boolean;
}

/** Lines among which the header is looked for. */
export const HEADER_WITHIN = 20;

type Line = readonly string[];
type Columns = ReadonlyMap<string, Column | null>;

interface Candidate {
  /** What stands above each column, as the sender reads it. */
  readonly names: readonly string[];
  readonly columns: readonly (Column | null | undefined)[];
  readonly first: number;
  readonly lines: number;
  /** Columns that are known. */
  readonly score: number;
}

const REJECT_KEYS = new Set(REJECT_MEMBERS.map(headerKey));

const find = (columns: Columns, header: string): Column | null | undefined =>
  header === '' ? undefined : REJECT_KEYS.has(header) ? null : columns.get(header);

const scoreOf = (columns: Candidate['columns']): number =>
  columns.filter((column) => column !== undefined).length;

function oneLine(known: Columns, names: Line, first: number): Candidate {
  const columns = names.map((header) => find(known, headerKey(header)));
  return { names, columns, first, lines: first + 1, score: scoreOf(columns) };
}

/** The upper cell of a merged range holds its text, the others are blank: it reaches over what stands below them. */
function twoLines(known: Columns, upper: Line, lower: Line, first: number): Candidate {
  const names: string[] = [];
  const columns: (Column | null | undefined)[] = [];
  let group = '';
  for (let i = 0; i < Math.max(upper.length, lower.length); i++) {
    const above = headerKey(upper[i] ?? '');
    const below = headerKey(lower[i] ?? '');
    if (above !== '') group = above;
    const tried = below === '' ? [above] : [`${group}.${below}`, group + below, below, above];
    names.push(tried[0] ?? '');
    columns.push(tried.map((header) => find(known, header)).find((column) => column !== undefined));
  }
  return { names, columns, first, lines: first + 2, score: scoreOf(columns) };
}

function candidates(known: Columns, head: readonly Line[], headerRow: number | undefined): Candidate[] {
  const rows = headerRow === undefined ? head.map((_, i) => i) : [headerRow - 1];
  const single = rows.map((i) => oneLine(known, head[i] ?? [], i));
  const double = rows
    .filter((i) => i + 1 < head.length)
    .map((i) => twoLines(known, head[i] ?? [], head[i + 1] ?? [], i));
  return [...single, ...double];
}

const isBlank = (line: Line): boolean => line.every((cell) => cell.trim() === '');

const SHOWN = 60;
const quoted = (headers: readonly string[]): string =>
  headers
    .slice(0, 5)
    .map((header) => `“${header.slice(0, SHOWN)}”`)
    .join('、');

function refuseTwice({ names, columns }: Candidate): void {
  const twice = names.filter((_, i) => {
    const column = columns[i];
    return column !== undefined && column !== null && columns.indexOf(column) !== i;
  });
  if (twice.length > 0) throw new HubError('FILE_INVALID', { reason: `列 ${twice.join('、')} 重复` });
}

/**
 * The header among the first lines: the one with the most columns that the record knows, the first of equals.
 * @throws HubError FILE_INVALID naming headers that are unknown or stand twice, and those that are known.
 */
export function findHeader(
  record: RecordDescriptor,
  head: readonly Line[],
  reading: TableReading,
  epoch1904: boolean,
): Header {
  if (head.every(isBlank)) throw new HubError('FILE_INVALID', { reason: '文件是空的,首行应为列名' });
  const known = sendersColumns(record, reading, epoch1904);
  const all = candidates(known, head, reading.headerRow);
  const best = all.reduce((one, other) => (other.score > one.score ? other : one));
  const firstLine = head.findIndex((line) => !isBlank(line));
  const found = best.score > 0 ? best : oneLine(known, head[firstLine] ?? [], firstLine);
  const extra = found.names.filter((name, i) => name.trim() !== '' && found.columns[i] === undefined);
  if (extra.length > 0 && (reading.extra === 'refuse' || found.score === 0)) {
    throw new HubError('FILE_INVALID', {
      reason: `不认识的列 ${quoted(extra)};可用(* 必填):${headersOf(record)};多出的列可用 extra=ignore 略过`,
    });
  }
  refuseTwice(found);
  const isReject = found.names.some((name) => REJECT_KEYS.has(headerKey(name)));
  const { columns, first, lines } = found;
  return { columns, first, lines, extra, isReject };
}
