/** Lines of a Prisma model. */
import { snakeToCamel } from './naming.js';

/** Name, type and attributes of one line of a model. */
export type PrismaField = readonly [name: string, type: string, attributes: string];

/** Prisma's name is camelCase, the column stays snake_case; attributes in the order of `prisma format`. */
export function prismaField(column: string, type: string, attributes: string): PrismaField {
  const name = snakeToCamel(column);
  const map = name === column ? '' : `@map("${column}")`;
  const ordered = attributes.startsWith('@db.') ? [map, attributes] : [attributes, map];
  return [name, type, ordered.filter(Boolean).join(' ')];
}

/** Lines in aligned columns, as `prisma format` would lay them. */
export function aligned(fields: readonly PrismaField[]): string {
  const names = Math.max(...fields.map(([name]) => name.length));
  const types = Math.max(...fields.map(([, type]) => type.length));
  return fields
    .map(([name, type, rest]) => `  ${name.padEnd(names)} ${type.padEnd(types)} ${rest}`.trimEnd())
    .join('\n');
}

/**
 * The place in the feed: assigned by the database for a new version, carried along into history. Prisma knows
 * no default but its own for a column that takes from a sequence; the migration lets all share `feed_seq`.
 */
const FEED_FIELDS = [
  ['xid', 'Unsupported("xid8")', '@default(dbgenerated("pg_current_xact_id()"))'],
  ['seq', 'BigInt', '@default(autoincrement())'],
] as const;

/** The feed's columns as lines of a model. */
export const FEED_COLUMNS: readonly PrismaField[] = FEED_FIELDS.map(([column, type, attributes]) =>
  prismaField(column, type, attributes),
);
