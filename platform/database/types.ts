/** How PostgreSQL's values look in JavaScript: exact, and as GraphQL and JSON want them. */
import pg from 'pg';

const OID = {
  int8: 20,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  numeric: 1700,
  int8Array: 1016,
  timestampArray: 1115,
  dateArray: 1182,
  timestamptzArray: 1185,
  numericArray: 1231,
} as const;

const asText = (text: string): string => text;

/**
 * `2026-11-24 02:10:47.123456+00` → `2026-11-24T02:10:47.123Z`. Sessions run in UTC (pool.ts), so the offset is
 * `+00` and slicing does; anything else goes through Date. `infinity` stays as it is.
 */
export const toIsoInstant = (text: string): string => {
  if (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?(\+00)?$/.test(text)) {
    const fraction = /\.(\d+)/.exec(text)?.[1] ?? '';
    return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
  }
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
};

/** Declared as a number: pg's list of type ids knows no array types. */
const TEXT_ARRAY: number = 1009;
const parseTextArray: (text: string) => unknown = pg.types.getTypeParser(TEXT_ARRAY);

const mapElements = (value: unknown, parse: (text: string) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((each: unknown) => mapElements(each, parse));
  return typeof value === 'string' ? parse(value) : value;
};

const arrayOf = (parse: (text: string) => unknown) => (text: string) =>
  mapElements(parseTextArray(text), parse);

/** int8 is a number because ours stay below 2^53 (versions, sequences, counts); xid8 stays text. */
const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [OID.int8, Number],
  [OID.date, asText],
  [OID.timestamp, toIsoInstant],
  [OID.timestamptz, toIsoInstant],
  [OID.numeric, asText],
  [OID.int8Array, arrayOf(Number)],
  [OID.dateArray, arrayOf(asText)],
  [OID.timestampArray, arrayOf(toIsoInstant)],
  [OID.timestamptzArray, arrayOf(toIsoInstant)],
  [OID.numericArray, arrayOf(asText)],
]);

/** Type parsers for pg's `types` option; what is not listed is parsed as pg does. */
export const databaseTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    const own = format === 'binary' ? undefined : PARSERS.get(oid);
    return own ?? pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text');
  },
};
