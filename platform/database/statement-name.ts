import { createHash } from 'node:crypto';

/** Of a prepared statement: the same text has the same name on every connection. */
export const statementName = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 20);
