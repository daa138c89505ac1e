/** Rows of the risk store's typed tables for tests, written as a feed would leave them. */
import type pg from 'pg';
import { z } from 'zod';

/** By column; what a test does not speak of gets a plain value where the column must have one. */
export type TypedRow = Readonly<Record<string, string | number | boolean | null>> & {
  readonly occurred_on: string;
};

const columnsSchema = z.array(z.object({ name: z.string(), type: z.string() }));

const PLAIN: Readonly<Record<string, string | number | boolean>> = {
  text: '',
  bigint: 1,
  integer: 0,
  numeric: 0,
  boolean: false,
};

let number = 0;

/** @param table `derived.<department>__<record>` */
export async function insertTyped(pool: pg.Pool, table: string, rows: readonly TypedRow[]): Promise<void> {
  const { rows: columns } = await pool.query(
    `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
where a.attrelid = to_regclass($1) and a.attnum > 0 and a.attnotnull`,
    [table],
  );
  const needed = columnsSchema.parse(columns);
  const full = rows.map((row) => {
    const at = `${row.occurred_on}T00:00:00Z`;
    const plain = needed.map(({ name, type }) => [
      name,
      type === 'date' ? row.occurred_on : type.startsWith('timestamp') ? at : (PLAIN[type] ?? null),
    ]);
    return { ...Object.fromEntries(plain), status: 'VALID', key: `K${++number}`, ...row };
  });
  await pool.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
    JSON.stringify(full),
  ]);
}
