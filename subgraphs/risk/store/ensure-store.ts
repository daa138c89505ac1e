import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { z } from 'zod';
import { CHARACTERS_BY_INITIAL } from '../../../domain/names/pinyin-table.js';
import { transaction } from '../../../platform/database/pool.js';
import { projectRoot } from '../../../platform/root.js';
import { ensureLive, LIVE_DDL } from '../../_kit/live/live-tables.js';
import { indicatorIndexes } from '../indicators/figures-statement.js';
import { FORMULAS } from '../indicators/formulas.js';
import { recordPlaces } from '../indicators/record-places.js';
import { formerNamesIndex, registrationTables } from '../search/registration-tables.js';
import { type DepartmentStore, departmentStores } from './department-store.js';
import { restartReading } from './feed-state.js';
import { forgetPartitions } from './partitions.js';

/** Advisory lock: sync and the risk subgraph start at the same time. */
const STORE_LOCK = 5_201_000;

export interface StoreReport {
  /** The schema was made anew: everything is read again. */
  readonly rebuilt: boolean;
  /** Departments whose typed tables have another shape than before: they are read again. */
  readonly reshaped: readonly string[];
}

const read = (file: string): string =>
  readFileSync(join(projectRoot, 'subgraphs', 'risk', 'store', file), 'utf8');

/** `create schema` first, then the functions, then the tables that use them. */
export const storeDdl = (): string => {
  const readings = Object.entries(CHARACTERS_BY_INITIAL).flatMap(([initial, characters]) =>
    [...characters].map((character) => [character, initial] as const),
  );
  const search = read('search.sql').replace(
    ':readings::jsonb',
    `'${JSON.stringify(Object.fromEntries(readings))}'::jsonb`,
  );
  return `create schema if not exists derived;\n${search}\n${read('derived.sql')}\n${LIVE_DDL}`;
};

const versions = z.array(z.object({ version: z.string() }));
const shapes = z.array(z.object({ department: z.string(), shape: z.string() }));
const tables = z.array(z.object({ name: z.string() }));

/** True when the store had to be made. */
async function ensureSchema(client: pg.ClientBase): Promise<boolean> {
  const ddl = storeDdl();
  const version = createHash('sha256').update(ddl).digest('hex');
  const there = await client.query("select from pg_class where oid = to_regclass('derived.store_version')");
  const [row] =
    there.rowCount === 0
      ? []
      : versions.parse((await client.query('select s.version from derived.store_version s')).rows);
  if (row?.version === version) return false;
  await client.query('drop schema if exists derived cascade');
  await client.query(ddl);
  await client.query('insert into derived.store_version (version) values ($1)', [version]);
  return true;
}

async function dropTables(client: pg.ClientBase, prefix: string): Promise<void> {
  const { rows } = await client.query(
    `select c.relname as name from pg_class c
where c.relnamespace = 'derived'::regnamespace and c.relkind = 'r' and starts_with(c.relname, $1)`,
    [prefix],
  );
  for (const { name } of tables.parse(rows)) {
    await client.query(`drop table derived.${client.escapeIdentifier(name)}`);
  }
}

async function ensureDepartment(
  client: pg.ClientBase,
  department: DepartmentStore,
  known: string | undefined,
): Promise<boolean> {
  const { code, shape, ddl, tablePrefix } = department;
  if (known === shape) return false;
  await dropTables(client, tablePrefix);
  await client.query(ddl);
  if (known === undefined) {
    await client.query('insert into derived.feed_cursor (department, shape) values ($1, $2)', [code, shape]);
    return false;
  }
  await client.query('update derived.feed_cursor set shape = $2 where department = $1', [code, shape]);
  await restartReading(client, code, '记录定义已改变');
  return true;
}

/**
 * Makes the rebuildable half of the risk store, or brings it to the present shape. Another `derived.sql` drops all
 * of it; another shape of a department's tables drops those. Schema `work` is Prisma's and stays.
 */
export async function ensureStore(
  pool: pg.Pool,
  departments: readonly DepartmentStore[] = departmentStores(),
): Promise<StoreReport> {
  await ensureLive(pool);
  const report = await transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [STORE_LOCK]);
    const rebuilt = await ensureSchema(client);
    const { rows } = await client.query('select c.department, c.shape from derived.feed_cursor c');
    const known = new Map(shapes.parse(rows).map(({ department, shape }) => [department, shape]));
    const reshaped: string[] = [];
    for (const department of departments) {
      if (await ensureDepartment(client, department, known.get(department.code)))
        reshaped.push(department.code);
    }
    const registration = registrationTables(departments);
    if (registration !== null) await client.query(formerNamesIndex(registration));
    for (const index of indicatorIndexes(FORMULAS, recordPlaces(departments).tables))
      await client.query(index);
    return { rebuilt, reshaped };
  });
  forgetPartitions(pool);
  return report;
}
