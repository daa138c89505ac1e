/**
 * Rows as JSON texts, in blocks as they come. Every input form becomes this, so that there is one path behind:
 * one check, one hash of what was sent, one way to go on after a broken connection.
 */
export type RowSource = AsyncIterable<readonly string[]>;

export const MAX_ROW_BYTES = 1_048_576;

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
