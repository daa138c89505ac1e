import { DELIMITERS } from './table-reading.js';

/** Lines by which a delimiter is told. */
const LINES = 20;
/** What stands in quotes separates nothing. */
const QUOTED = /"[^"]*"?/g;

/** The delimiter of a table by its first lines: the one that a line has most of; a comma where none stands out. */
export function delimiterOf(text: string): string {
  const lines = text.replaceAll(QUOTED, '').split(/\r?\n/, LINES);
  const most = (delimiter: string): number => Math.max(...lines.map((line) => line.split(delimiter).length));
  return Object.values(DELIMITERS).reduce((one, other) => (most(other) > most(one) ? other : one));
}
