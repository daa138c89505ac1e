/** What can be wrong with one row. The row is refused, or taken with a warning; other rows never suffer. */
export type Severity = 'REJECTED' | 'WARNED';

export interface RowProblem {
  /** Path within the row: `producer.code`, `failedItems[2].limit`; null for the whole row. */
  readonly field: string | null;
  readonly code: RowProblemCode;
  readonly message: string;
}

export interface RowIssue extends RowProblem {
  /** 1-based place in the batch. */
  readonly row: number;
  readonly key: string | null;
  readonly severity: Severity;
}

export const ROW_PROBLEM_CODES = [
  'NOT_JSON',
  'NOT_AN_OBJECT',
  'ROW_TOO_LARGE',
  'ROW_INCONSISTENT',
  'CELLS_SURPLUS',
  'UNKNOWN_FIELD',
  'REQUIRED_MISSING',
  'TYPE_MISMATCH',
  'ENUM_UNKNOWN',
  'DATE_INVALID',
  'TEXT_INVALID',
  'TEXT_TOO_LONG',
  'PERSONAL_DATA',
  'KEY_INVALID',
  'VERSION_INVALID',
  'STATUS_NOT_ALLOWED',
  'DISTRICT_INVALID',
  'CODE_MALFORMED',
  'CODE_CHECK_MISMATCH',
  'VERSION_CONFLICT',
  'KEY_UNKNOWN',
] as const;
export type RowProblemCode = (typeof ROW_PROBLEM_CODES)[number];

/** Collects the problems of one row; more than a few say nothing new. */
export type Report = (field: string | null, code: RowProblemCode, message: string) => void;

const SHOWN_LENGTH = 60;

/** The value given, as it may stand in a message: short, and without characters that PostgreSQL refuses. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value));
  return text.slice(0, SHOWN_LENGTH).replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd');
};

/** The same for what a sender calls a member. */
export const shownName = (name: string): string => shown(name).slice(1, -1);
