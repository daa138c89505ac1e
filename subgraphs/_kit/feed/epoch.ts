/**
 * The epoch of a department's feed. Transaction numbers mean something only within one cluster and one line of
 * time: in a database that was restored elsewhere they start low again, so its rows would hide beyond the
 * horizon; after a recovery to an earlier instant they are given out again. Then a new epoch begins, and all rows
 * stand before its first transaction, in the order of `seq`.
 */
import type pg from 'pg';
import { transaction } from '../../../platform/database/pool.js';
import type { DepartmentDescriptor } from '../../../schema/compiler/descriptor.js';
import { type Epoch, type FeedPosition, START } from './feed-cursor.js';
import { feedTables } from './feed-tables.js';

interface EpochRow {
  readonly id: string;
  readonly same: boolean;
  readonly highest: string;
  readonly next: string;
}

/** Which cluster, which database in it, which timeline: a restored backup differs in one of them. */
export const PLACE = `(select c.system_identifier from pg_control_system() c)
  || '/' || (select d.oid from pg_database d where d.datname = current_database())
  || '/' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8)`;

const READ = `select e.id::text, e.system_identifier = ${PLACE} as same,
    e.highest_xid::text as highest, pg_snapshot_xmax(pg_current_snapshot())::text as next
  from feed_epoch e limit 1`;

const highestSql = (department: DepartmentDescriptor): string => {
  const each = feedTables(department).map(
    ({ table }) => `(select r.xid, r.seq from ${table} r order by r.xid desc, r.seq desc limit 1)`,
  );
  return `select x.xid::text as xid, x.seq from (${each.join(' union all ')}) x
    order by x.xid desc, x.seq desc limit 1`;
};

/** The last position that any row of the feed has; positions only grow, and their rows only move up. */
export async function readHighest(
  client: pg.ClientBase,
  department: DepartmentDescriptor,
): Promise<FeedPosition> {
  const { rows } = await client.query<FeedPosition>({
    name: 'feed-highest',
    text: highestSql(department),
  });
  return rows[0] ?? START;
}

async function begin(client: pg.ClientBase, department: DepartmentDescriptor): Promise<void> {
  for (const { table } of feedTables(department)) await client.query(`update ${table} set xid = '0'::xid8`);
  await client.query('delete from feed_epoch');
  await client.query(
    `insert into feed_epoch (id, system_identifier, highest_xid)
     select gen_random_uuid(), ${PLACE}, pg_current_xact_id()`,
  );
}

const beginUnless = (
  pool: pg.Pool,
  department: DepartmentDescriptor,
  isSound: (client: pg.ClientBase, row: EpochRow) => Promise<boolean>,
): Promise<void> =>
  transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtext($1))', ['feed_epoch']);
    const { rows } = await client.query<EpochRow>(READ);
    const [row] = rows;
    if (row?.same && (await isSound(client, row))) return;
    await begin(client, department);
  });

/** Begins a new epoch where the database is not where it was. Called at each start, before the first request. */
export const ensureEpoch = (pool: pg.Pool, department: DepartmentDescriptor): Promise<void> =>
  beginUnless(pool, department, async (_client, row) => BigInt(row.highest) < BigInt(row.next));

/**
 * Begins one where rows are of transactions that are yet to come: tables were put back that are another cluster's. To see
 * that, every table is asked, for which a start has no time: called by each process before it first reads the feed.
 */
export const ensureNoneAhead = (pool: pg.Pool, department: DepartmentDescriptor): Promise<void> =>
  beginUnless(pool, department, async (client) => {
    const { xid } = await readHighest(client, department);
    // In this order: departments publish meanwhile, and what they commit after the first statement is not ahead.
    const { rows } = await client.query<Pick<EpochRow, 'next'>>(
      'select pg_snapshot_xmax(pg_current_snapshot())::text as next',
    );
    return rows.every(({ next }) => BigInt(xid) < BigInt(next));
  });

/** Null in a database that has lost its epoch, or was moved while this process ran. */
export async function readEpoch(client: pg.ClientBase): Promise<Epoch | null> {
  const { rows } = await client.query<EpochRow>(READ);
  const [row] = rows;
  if (row === undefined || !row.same) return null;
  return { id: row.id, next: BigInt(row.next) };
}
