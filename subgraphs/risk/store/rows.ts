/** Rows on their way into PostgreSQL: one text[] per column, cast where they are unpacked. One round trip a page. */

const NEEDS_ESCAPE = /["\\]/;
const ESCAPED = /["\\]/g;

/** The literal of a one-dimensional text[]; faster than the driver's own, which looks at every element's type. */
export function textArray(values: readonly (string | null)[]): string {
  const parts = new Array<string>(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value === null || value === undefined) parts[index] = 'NULL';
    else parts[index] = `"${NEEDS_ESCAPE.test(value) ? value.replace(ESCAPED, '\\$&') : value}"`;
  }
  return `{${parts.join(',')}}`;
}

/** How PostgreSQL reads a JSON value as text; lists of texts become an array literal, other objects JSON. */
export function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((each) => each === null || typeof each === 'string')) {
    return textArray(value);
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export interface Column {
  readonly name: string;
  readonly type: string;
}

/** `a::text, b::date`, from the relation that `unnestFrom` gives; `name` is quoted because fields may be SQL words. */
export const castList = (columns: readonly Column[]): string =>
  columns.map(({ name, type }) => (type === 'text' ? `n."${name}"` : `n."${name}"::${type}`)).join(', ');

/** `unnest($1::text[], …) as n(a, b, …)`; the first parameter is `$<first>`. */
export const unnestFrom = (columns: readonly Column[], first = 1): string => {
  const parameters = columns.map((_, index) => `$${first + index}::text[]`).join(', ');
  return `unnest(${parameters}) as n(${nameList(columns)})`;
};

export const nameList = (columns: readonly Column[]): string =>
  columns.map(({ name }) => `"${name}"`).join(', ');

/** Columns of `rows` as parameters for `unnestFrom`. */
export function columnArrays<Row>(
  rows: readonly Row[],
  readers: readonly ((row: Row) => unknown)[],
): string[] {
  return readers.map((read) => textArray(rows.map((row) => asText(read(row)))));
}
