/** Columns that a reject file has beside the sender's own; a mended file may keep them, the reader passes over them. */
export const REJECT_FIELD = '拒收字段';
export const REJECT_REASON = '拒收原因';
/** A line that is no JSON object goes back under this name. */
export const REJECT_TEXT = '拒收原文';

export const REJECT_MEMBERS: readonly string[] = [REJECT_FIELD, REJECT_REASON, REJECT_TEXT];

/**
 * What a spreadsheet would run as a formula, behind any apostrophes; a plain number is none.
 * One apostrophe more escapes it, one less gives it back: no value is changed on the way.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const ESCAPED = /^'+[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]\d+(\.\d+)?$/;

export const escapeFormula = (text: string): string =>
  FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;

export const unescapeFormula = (text: string): string => (ESCAPED.test(text) ? text.slice(1) : text);
