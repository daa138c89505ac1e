import { HubError } from '../../platform/errors.js';

/** `\u0000` and `\u{0}` as GraphQL spells them inside a query text. */
const ESCAPED_IN_QUERY = /\\u(?:0000|\{0+\})/;

/**
 * Refuses U+0000 in query or variables: PostgreSQL's text cannot hold it and would answer with an error of its own.
 * JSON can only carry it escaped, so a text without the escape needs no second look.
 * @throws HubError NULL_CHARACTER
 */
export function refuseNullCharacters(text: string, body: unknown): void {
  if (!text.includes('u0000') && !text.includes('u{0')) return;
  if (holdsNull(body)) throw new HubError('NULL_CHARACTER');
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
  if (typeof query === 'string' && ESCAPED_IN_QUERY.test(query)) throw new HubError('NULL_CHARACTER');
}

/** The same for the search string of a GET request. @throws HubError NULL_CHARACTER */
export function refuseNullInSearch(search: string): void {
  if (/%00|%5cu(?:0000|%7b0)/i.test(search)) throw new HubError('NULL_CHARACTER');
}

function holdsNull(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  if (Array.isArray(value)) return value.some(holdsNull);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, item]) => key.includes('\u0000') || holdsNull(item));
}
