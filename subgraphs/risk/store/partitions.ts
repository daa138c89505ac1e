import type pg from 'pg';
import { transaction } from '../../../platform/database/pool.js';

/** Years outside stay in the default partition: they are typing errors. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Advisory lock: two appliers may need the same year at once. */
const PARTITION_LOCK = 5_201_001;

const known = new WeakMap<pg.Pool, Set<number>>();

/** Makes the yearly partitions of derived.event that `days` need, in a transaction of its own. */
export async function ensurePartitions(pool: pg.Pool, days: Iterable<string>): Promise<void> {
  const made = known.get(pool) ?? new Set<number>();
  known.set(pool, made);
  const years = new Set<number>();
  for (const day of days) years.add(Number(day.slice(0, 4)));
  const missing = [...years].filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR && !made.has(year));
  if (missing.length === 0) return;
  await transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [PARTITION_LOCK]);
    for (const year of missing) {
      await client.query(`create table if not exists derived.event_${year} partition of derived.event
for values from ('${year}-01-01') to ('${year + 1}-01-01')`);
    }
  });
  for (const year of missing) made.add(year);
}

/** After the store was made anew. */
export const forgetPartitions = (pool: pg.Pool): void => {
  known.delete(pool);
};
