/** What is kept of a refused row, to be given back; null where only its place and the reasons are. */
import type { RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import type { RowProblem, RowProblemCode } from './row-problem.js';
import type { SourceRow } from './sources/row-source.js';

export type KeepSource = (
  source: SourceRow,
  problems: readonly Pick<RowProblem, 'code'>[],
) => SourceRow | null;

/** Of such a row the check for persons has read nothing, or not all, or has found one. */
const UNSEARCHED: ReadonlySet<RowProblemCode> = new Set([
  'NOT_JSON',
  'NOT_AN_OBJECT',
  'ROW_TOO_LARGE',
  'ROW_INCONSISTENT',
  'CELLS_SURPLUS',
  'PERSONAL_DATA',
]);

/** Written anew: of a member that stands twice the line has both values, and the check has read the last. */
const asRead = (line: string): string => JSON.stringify(JSON.parse(line));

const keepSearched: KeepSource = (source, problems) => {
  if (problems.some(({ code }) => UNSEARCHED.has(code))) return null;
  return typeof source === 'string' ? asRead(source) : source;
};

/** A department that publishes de-identified rows keeps nothing that was not read through and found free of persons. */
export const keepSourceOf = ({ deidentified }: RecordDescriptor): KeepSource =>
  deidentified ? keepSearched : (source) => source;
