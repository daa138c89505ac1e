/**
 * The epoch of a department's feed. Transaction numbers mean something only within one cluster and one line of
 * time: in a database that was restored elsewhere they start low again, so its rows would hide beyond the
 * horizon. Then a new epoch begins, and all rows stand before its first transaction, in the order of `seq`.
 */
import type pg from 'pg';
import { transaction } from '../../../platform/database/pool.js';
import type { DepartmentDescriptor } from '../../../schema/compiler/descriptor.js';
import { feedTables } from './feed-tables.js';

export interface Epoch {
  readonly id: string;
  /** Next transaction number: every committed one is smaller. */
  readonly next: bigint;
}

interface EpochRow {
  readonly id: string;
  readonly same: boolean;
  readonly highest: string;
  readonly next: string;
}

const READ = `select e.id::text, e.system_identifier = c.system_identifier::text as same,
    e.highest_xid::text as highest, pg_snapshot_xmax(pg_current_snapshot())::text as next
  from feed_epoch e cross join pg_control_system() c limit 1`;

const highestXid = (department: DepartmentDescriptor): string => {
  const each = feedTables(department).map(
    ({ table }) => `(select r.xid from ${table} r order by r.xid desc, r.seq desc limit 1)`,
  );
  return `select coalesce(max(x.xid::text::numeric), 0)::text as highest from (${each.join(' union all ')}) x`;
};

async function begin(client: pg.ClientBase, department: DepartmentDescriptor): Promise<void> {
  for (const { table } of feedTables(department)) await client.query(`update ${table} set xid = '0'::xid8`);
  await client.query('delete from feed_epoch');
  await client.query(
    `insert into feed_epoch (id, system_identifier, highest_xid)
     select gen_random_uuid(), c.system_identifier::text, pg_current_xact_id() from pg_control_system() c`,
  );
}

/** Begins a new epoch where the database is not where it was. Called at each start, before the first request. */
export const ensureEpoch = (pool: pg.Pool, department: DepartmentDescriptor): Promise<void> =>
  transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtext($1))', ['feed_epoch']);
    const { rows } = await client.query<EpochRow>(READ);
    const [row] = rows;
    const found = await client.query<{ highest: string }>(highestXid(department));
    const highest = BigInt(found.rows[0]?.highest ?? '0');
    if (row?.same && highest < BigInt(row.next) && BigInt(row.highest) < BigInt(row.next)) {
      return;
    }
    await begin(client, department);
  });

/** Null in a database that has lost its epoch, or was moved while this process ran. */
export async function readEpoch(client: pg.ClientBase): Promise<Epoch | null> {
  const { rows } = await client.query<EpochRow>(READ);
  const [row] = rows;
  if (row === undefined || !row.same) return null;
  return { id: row.id, next: BigInt(row.next) };
}
