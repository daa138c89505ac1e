/** Cursors say which list they are of, so that one of another list or order is refused and not misread. */
import { DatabaseError } from 'pg';
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';

export interface Position {
  readonly value: string | number | boolean | null;
  readonly key: string;
}

const Cursor = z.tuple([
  z.string(),
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
  z.string(),
]);

export const encodeCursor = (recordType: string, order: string, { value, key }: Position): string =>
  Buffer.from(JSON.stringify([recordType, order, value, key])).toString('base64url');

const parse = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    // What is no JSON is no cursor: refused below with the same words as a foreign one.
    return null;
  }
};

/** @throws HubError CURSOR_INVALID for a cursor of another record type or order, or no cursor at all. */
export const decodeCursor = (recordType: string, order: string, text: string): Position => {
  const cursor = Cursor.safeParse(parse(text));
  if (!cursor.success || cursor.data[0] !== recordType || cursor.data[1] !== order || text.includes('\0')) {
    throw new HubError('CURSOR_INVALID', { expected: `${recordType} ${order}` });
  }
  return { value: cursor.data[2], key: cursor.data[3] };
};

/**
 * CURSOR_INVALID where PostgreSQL could not read a value (SQLSTATE class 22) in a statement that continues after a
 * cursor: filters were checked by their scalars, so the cursor was made up. Any other error as it is.
 */
export const asCursorError = (error: unknown, expected: string): unknown =>
  error instanceof DatabaseError && error.code?.startsWith('22') === true
    ? new HubError('CURSOR_INVALID', { expected }, { cause: error })
    : error;
