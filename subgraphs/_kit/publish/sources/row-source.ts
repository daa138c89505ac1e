/**
 * Rows as JSON texts, in blocks as they come. Every input form becomes this, so that there is one path behind:
 * one check, one hash of what was sent, one way to go on after a broken connection.
 */
export type RowSource = AsyncIterable<readonly string[]>;

/** Stands for a row that was longer than MAX_ROW_BYTES and was not kept. No JSON text begins with U+0000. */
export const TOO_LARGE = '\0ROW_TOO_LARGE';
export const MAX_ROW_BYTES = 1_048_576;
