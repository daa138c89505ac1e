/** The scalars of shared.graphql. Parsing is strict, since publishing checks rows with the same functions. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isCalendarDate } from '../../../domain/dates.js';

const DECIMAL = /^[+-]?\d{1,30}(\.\d{1,20})?$/;
const INSTANT =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A calendar day that exists, or null. */
export const readDate = (value: unknown): string | null =>
  typeof value === 'string' && isCalendarDate(value) ? value : null;

/** Days within which an instant has a year of four digits in every time zone; PostgreSQL refuses others. */
const [FIRST_DAY, LAST_DAY] = ['0001-01-02', '9999-12-30'];

/** An instant with its offset, as ISO 8601 in UTC with milliseconds, or null. */
export const readInstant = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const day = INSTANT.exec(value)?.[1];
  if (day === undefined || !isCalendarDate(day) || day < FIRST_DAY || day > LAST_DAY) return null;
  return new Date(value).toISOString();
};

/** An integer that JSON carries exactly (53 bits), or null. */
export const readLong = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : null;

/** Plain decimal digits, from text or from a number that prints as such; or null. */
export const readDecimal = (value: unknown): string | null => {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  return typeof text === 'string' && DECIMAL.test(text) ? text : null;
};

const refusal = (what: string, value: unknown): GraphQLError =>
  new GraphQLError(`${what},收到 ${String(JSON.stringify(value) ?? value).slice(0, 60)}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });

export const SCALAR_RULES = {
  Date: '应为存在的日期 YYYY-MM-DD',
  DateTime: '应为带时区的时刻,如 2026-11-24T08:00:00+08:00',
  Long: '应为 53 位以内的整数',
  Decimal: '应为十进制数,如 "12.50"',
} as const;

const scalar = <T>(
  name: keyof typeof SCALAR_RULES,
  read: (value: unknown) => T | null,
): GraphQLScalarType => {
  const parse = (value: unknown): T => {
    const parsed = read(value);
    if (parsed === null) throw refusal(SCALAR_RULES[name], value);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    // What comes out of the database is right already.
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => {
      if (node.kind === Kind.STRING) return parse(node.value);
      if (node.kind === Kind.INT || node.kind === Kind.FLOAT) {
        return parse(name === 'Decimal' ? node.value : Number(node.value));
      }
      throw refusal(SCALAR_RULES[name], node.kind);
    },
  });
};

export const SCALARS = {
  Date: scalar('Date', readDate),
  DateTime: scalar('DateTime', readInstant),
  Long: scalar('Long', readLong),
  Decimal: scalar('Decimal', readDecimal),
} as const;
