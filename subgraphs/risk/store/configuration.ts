import type pg from 'pg';
import { type ZodType, z } from 'zod';
import { HubError } from '../../../platform/errors.js';

const SQL = `select c.value from work.configuration c
where c.name = $1 and c.effective_from <= $2 order by c.effective_from desc limit 1`;

/**
 * The effective-dated configuration `name` in force at `asOf`, else `fallback`.
 * @throws HubError CONFIG_INVALID when the row in force does not fit `schema`.
 */
export async function readConfiguration<T>(
  client: pg.ClientBase,
  name: string,
  asOf: Date,
  schema: ZodType<T>,
  fallback: T,
): Promise<T> {
  const { rows } = await client.query(SQL, [name, asOf]);
  const [row] = z.array(z.object({ value: z.unknown() })).parse(rows);
  if (row === undefined) return fallback;
  const parsed = schema.safeParse(row.value);
  if (parsed.success) return parsed.data;
  throw new HubError('CONFIG_INVALID', {
    problems: `work.configuration 中的 ${name}:${z.prettifyError(parsed.error)}`,
  });
}
