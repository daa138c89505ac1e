/**
 * Rows as JSON texts, in blocks as they come. Every input form becomes this, so that there is one path behind:
 * one check, one hash of what was sent, one way to go on after a broken connection. A row of a table carries its
 * lines too, so that a refused one can go back as it came.
 */
export type RowSource = AsyncIterable<readonly SourceRow[]>;

/** A day or a moment that a spreadsheet holds as such: `2026-03-01`, `2026-03-01 08:30:00`, without a zone. */
export interface DateCell {
  readonly date: string;
}
export type Cell = string | number | boolean | DateCell | null;
export type Cells = readonly Cell[];

export interface TableRow {
  /** JSON text, or an unreadable mark. */
  readonly text: string;
  readonly lines: readonly Cells[];
}
/** A text stands for itself: NDJSON. */
export type SourceRow = string | TableRow;

export const textOfRow = (row: SourceRow): string => (typeof row === 'string' ? row : row.text);

export const MAX_ROW_BYTES = 1_048_576;

/** How a file is written, to answer in kind. `head`: every line above the first row. */
export type SourceForm =
  | { readonly kind: 'ndjson' }
  | {
      readonly kind: 'csv';
      readonly charset: string;
      readonly bom: boolean;
      readonly delimiter: string;
      readonly head: readonly Cells[];
    }
  | { readonly kind: 'xlsx'; readonly head: readonly Cells[] };

export interface Source {
  readonly rows: RowSource;
  /** Complete once the first rows have come. */
  readonly form: () => SourceForm;
  /** What the sender should know of the file as a whole. */
  readonly notes: () => readonly string[];
}

export const NDJSON_FORM: SourceForm = { kind: 'ndjson' };

/** Stands for a row that its source could not read; no JSON text begins with U+0000. */
const MARK = '\0';

export type UnreadableCode = 'ROW_TOO_LARGE' | 'ROW_INCONSISTENT' | 'CELLS_SURPLUS';

const MESSAGES: Readonly<Record<UnreadableCode, string>> = {
  ROW_TOO_LARGE: '一行超过 1 MB 或 5,000 个明细,未收;请拆分,大段内容请改为附件',
  ROW_INCONSISTENT: '业务主键相同的相邻行,明细以外的列不一致,未收;请改为一致,或把不同的记录分开',
  CELLS_SURPLUS: '该行的单元格多于表头的列,未收;值中有逗号时请加引号',
};

export interface Unreadable {
  readonly code: UnreadableCode;
  readonly key: string | null;
  readonly message: string;
}

export const unreadable = (code: UnreadableCode, key = ''): string => `${MARK}${code}${MARK}${key}`;

const isUnreadableCode = (code: string): code is UnreadableCode => Object.hasOwn(MESSAGES, code);

/** Null for a row that was read. */
export function readUnreadable(source: string): Unreadable | null {
  if (!source.startsWith(MARK)) return null;
  const [, code = '', key = ''] = source.split(MARK);
  return isUnreadableCode(code) ? { code, key: key === '' ? null : key, message: MESSAGES[code] } : null;
}
