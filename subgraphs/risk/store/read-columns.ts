/**
 * Rows of a statement column by column, each column one JSON array. Of tens of thousands of rows the driver would make as
 * many objects, field by field, and a schema would walk through each of them.
 */
export const inColumns = (names: readonly string[], sql: string): string =>
  `select ${names.map((name) => `coalesce(json_agg(r."${name}"), '[]') as "${name}"`).join(', ')} from (${sql}) r`;

/** Places in a column at which each of its values stands. */
export function placesOf(column: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, value] of column.entries()) {
    const known = places.get(value);
    if (known === undefined) places.set(value, [place]);
    else known.push(place);
  }
  return places;
}
