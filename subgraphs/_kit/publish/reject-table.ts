/** Rejected rows of a table: the sender's lines, with what is wrong in two columns beside them. */
import type { RejectedSource } from './reject-rows.js';
import { cellText } from './sources/cell.js';
import { headerKey } from './sources/known-columns.js';
import { REJECT_FIELD, REJECT_REASON } from './sources/reject-columns.js';
import type { Cell, Cells } from './sources/row-source.js';

interface Places {
  readonly field: number;
  readonly reason: number;
  /** Columns of the sender's own, where ours are new. */
  readonly width: number;
}

/** A file that was rejected before has the columns already: what they said then is written over. */
function placesIn(head: readonly Cells[]): Places {
  const width = Math.max(0, ...head.map((cells) => cells.length));
  const placeOf = (name: string): number =>
    Math.max(
      ...head.map((cells) => cells.findIndex((cell) => headerKey(cellText(cell)) === headerKey(name))),
      -1,
    );
  const [field, reason] = [placeOf(REJECT_FIELD), placeOf(REJECT_REASON)];
  return field >= 0 && reason >= 0 ? { field, reason, width } : { field: width, reason: width + 1, width };
}

/** Cells beyond the header, of a line with too many, move behind our columns. */
function beside(cells: Cells, { field, reason, width }: Places, texts: readonly [string, string]): Cells {
  const line: Cell[] = [...cells.slice(0, width)];
  while (line.length <= Math.max(field, reason)) line.push('');
  line[field] = texts[0];
  line[reason] = texts[1];
  return [...line, ...cells.slice(width)];
}

export interface RejectTable {
  readonly head: readonly Cells[];
  /** Lines of a rejected row; the reason stands beside the first, or alone where none was kept. */
  linesOf(reject: RejectedSource): readonly Cells[];
}

export function rejectTable(head: readonly Cells[]): RejectTable {
  const places = placesIn(head);
  return {
    head: head.map((cells, i) =>
      i === head.length - 1 ? beside(cells, places, [REJECT_FIELD, REJECT_REASON]) : cells,
    ),
    linesOf: ({ source, field, reason }) =>
      Array.isArray(source)
        ? source.map((cells, i) => beside(cells, places, i === 0 ? [field, reason] : ['', '']))
        : [beside([], places, [field, reason])],
  };
}
