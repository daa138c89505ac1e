/** Effective-dated configuration: rows (name, effective_from, value, who, why) of a subgraph's own table. */
import type pg from 'pg';
import { type ZodType, z } from 'zod';
import { HubError } from '../../platform/errors.js';

/**
 * The configuration `name` in force at `asOf`, else `fallback`.
 * @throws HubError CONFIG_INVALID when the row in force does not fit `schema`.
 */
export type ReadConfiguration = <T>(
  client: pg.ClientBase | pg.Pool,
  name: string,
  asOf: Date,
  schema: ZodType<T>,
  fallback: T,
) => Promise<T>;

/** @param table SQL name, with its schema where it has one. */
export const configurationIn =
  (table: string): ReadConfiguration =>
  async (client, name, asOf, schema, fallback) => {
    const { rows } = await client.query(
      `select c.value from ${table} c
where c.name = $1 and c.effective_from <= $2 order by c.effective_from desc limit 1`,
      [name, asOf],
    );
    const [row] = z.array(z.object({ value: z.unknown() })).parse(rows);
    if (row === undefined) return fallback;
    const parsed = schema.safeParse(row.value);
    if (parsed.success) return parsed.data;
    throw new HubError('CONFIG_INVALID', {
      problems: `${table} 中的 ${name}:${z.prettifyError(parsed.error)}`,
    });
  };
