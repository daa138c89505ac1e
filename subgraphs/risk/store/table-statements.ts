import type { DerivedColumn, DerivedTable } from '../../../schema/compiler/derived-tables.js';
import type { FeedLine, FeedRecord } from '../../../schema/feed.js';
import { castList, nameList, unnestFrom } from './rows.js';

export type SharedLine = FeedLine & { readonly record: FeedRecord };

/** A row of a typed table before its columns are read: a record, and for an item table one of its items. */
export interface TypedRow {
  readonly line: SharedLine;
  readonly item: Readonly<Record<string, unknown>> | null;
  readonly ordinal: number;
}

export interface TableStatements {
  readonly name: string;
  readonly itemsField: string | null;
  /** One parameter per reader: a text[] of that column. */
  readonly upsert: string;
  readonly readers: readonly ((row: TypedRow) => unknown)[];
  /** $1 keys, $2 versions. */
  readonly deleteVersions: string;
  /** $1 keys, $2 versions: those up to them. */
  readonly deleteUpTo: string;
}

/**
 * A version counts from the sender's instant, but never later than we received it: a sender's clock that
 * runs ahead must not hide a record from an evaluation that its arrival has caused.
 */
export const validFrom = ({ publishedAt, receivedAt }: FeedRecord): string =>
  Date.parse(publishedAt) > Date.parse(receivedAt) ? receivedAt : publishedAt;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const memberOf = (value: object, member: string): unknown => Reflect.get(value, member);

function readerOf({ name, source }: DerivedColumn): (row: TypedRow) => unknown {
  if (name === 'valid_from') return ({ line }) => validFrom(line.record);
  switch (source.of) {
    case 'line':
      return ({ line }) => line[source.name];
    case 'record': {
      const member = source.name;
      return ({ line }) => memberOf(line.record, member);
    }
    case 'field': {
      const { field, part } = source;
      if (part === undefined) return ({ line }) => line.record.fields[field];
      return ({ line }) => {
        const subject = line.record.fields[field];
        return isObject(subject) ? subject[part] : null;
      };
    }
    case 'item':
      return ({ item }) => item?.[source.name];
    case 'ordinal':
      return ({ ordinal }) => ordinal;
    case 'next-version':
      return () => null;
  }
}

/** The statements of one typed table. `valid_to` is left alone: it follows from the other versions. */
export function tableStatements(table: DerivedTable): TableStatements {
  const columns = table.columns.filter(({ source }) => source.of !== 'next-version');
  const updated = columns.filter(({ name }) => !table.primaryKey.includes(name));
  const set = updated.map(({ name }) => `"${name}" = excluded."${name}"`).join(', ');
  const key = table.primaryKey.map((name) => `"${name}"`).join(', ');
  const conflict = updated.length === 0 ? 'do nothing' : `do update set ${set}`;
  return {
    name: table.name,
    itemsField: table.itemsField ?? null,
    upsert: `insert into ${table.name} (${nameList(columns)}) select ${castList(columns)} from ${unnestFrom(columns)}
on conflict (${key}) ${conflict}`,
    readers: columns.map(readerOf),
    deleteVersions: `delete from ${table.name} t using unnest($1::text[], $2::bigint[]) as n(key, version)
where t.key = n.key and t.version = n.version`,
    deleteUpTo: `delete from ${table.name} t using unnest($1::text[], $2::bigint[]) as n(key, version)
where t.key = n.key and t.version <= n.version`,
  };
}

/** Rows of the items of `lines`; what is no list of objects has none. */
export function itemRows(lines: readonly SharedLine[], field: string): TypedRow[] {
  return lines.flatMap((line) => {
    const items: unknown = line.record.fields[field];
    if (!Array.isArray(items)) return [];
    return items.filter(isObject).map((item, ordinal) => ({ line, item, ordinal }));
  });
}
