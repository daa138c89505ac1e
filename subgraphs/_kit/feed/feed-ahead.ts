/**
 * What was committed by short transactions since a reader looked last, read ahead of its turn: the feed in order is
 * behind while a bulk upload is worked off, and stands still while any transaction of the cluster is open. A reader
 * ahead is told of everything again by the feed in order; so nothing depends on what is left out here.
 */
import type pg from 'pg';
import type { DepartmentDescriptor } from '../../../schema/compiler/descriptor.js';
import { type FeedEntry, PLACE_COLUMNS, type Place, placeColumns, readEntries } from './feed-entries.js';
import { feedTables } from './feed-tables.js';

/** As many as one mutation takes: a larger transaction is bulk, which comes in its turn. */
const SHORT_COMMIT_LINES = 1_000;
/** Transactions looked at, the newest first. */
const MOST_COMMITS = 500;

export interface ReadAhead {
  readonly entries: readonly FeedEntry[];
  /** What this reading saw, a pg_snapshot: the next begins there. */
  readonly snapshot: string;
}

/**
 * Short transactions that the present snapshot sees and the earlier one ($1) did not, the shortest first. Each table is
 * asked for the next smaller transaction number by its index, so that a bulk one costs a step and no scan.
 */
const commitsStatement = (department: DepartmentDescriptor): string => {
  const tables = feedTables(department).map(({ table }, place) => ({ table, steps: `steps_${place}` }));
  const floor = 'pg_snapshot_xmin($1::pg_snapshot)';
  const steps = tables.map(
    (each) => `${each.steps}(xid) as (
      (select r.xid from ${each.table} r where r.xid >= ${floor} order by r.xid desc limit 1)
      union all
      select (select r.xid from ${each.table} r where r.xid < s.xid and r.xid >= ${floor} order by r.xid desc limit 1)
      from ${each.steps} s where s.xid is not null
    )`,
  );
  const counts = tables.map(
    (each) => `(select s.xid, (select count(*) from (
        select from ${each.table} r where r.xid = s.xid limit ${SHORT_COMMIT_LINES + 1}
      ) counted) as lines
      from (select s.xid from ${each.steps} s where s.xid is not null limit ${MOST_COMMITS}) s
      where not pg_visible_in_snapshot(s.xid, $1::pg_snapshot))`,
  );
  return `with recursive ${steps.join(', ')}
    select c.xid::text as xid, sum(c.lines)::integer as lines from (${counts.join(' union all ')}) c
    group by c.xid having sum(c.lines) <= ${SHORT_COMMIT_LINES}
    order by sum(c.lines), c.xid desc limit ${MOST_COMMITS}`;
};

const placesStatement = (department: DepartmentDescriptor): string => {
  const each = feedTables(department).map(
    (table) => `(select ${placeColumns(table)} from ${table.table} r where r.xid = any($1::xid8[]))`,
  );
  return `select ${PLACE_COLUMNS} from (${each.join(' union all ')}) p order by p.xid, p.seq`;
};

interface Commit {
  readonly xid: string;
  readonly lines: number;
}

/** The first ones that have room together. */
function within(limit: number, commits: readonly Commit[]): string[] {
  const chosen: string[] = [];
  let room = limit;
  for (const { xid, lines } of commits) {
    room -= lines;
    if (room < 0) break;
    chosen.push(xid);
  }
  return chosen;
}

/**
 * Reads in the caller's one snapshot.
 * @param since a pg_snapshot as text, of the reading before
 * @param limit lines; longer transactions are left out for shorter ones
 */
export async function readFeedAhead(
  client: pg.ClientBase,
  department: DepartmentDescriptor,
  since: string,
  limit: number,
): Promise<ReadAhead> {
  // Planned once a session: planning dozens of tables takes longer than asking their indexes.
  await client.query('set local plan_cache_mode = force_generic_plan');
  const now = await client.query<{ snapshot: string }>('select pg_current_snapshot()::text as snapshot');
  const commits = await client.query<Commit>({
    name: 'feed-ahead-commits',
    text: commitsStatement(department),
    values: [since],
  });
  const chosen = within(limit, commits.rows);
  const places =
    chosen.length === 0
      ? []
      : (
          await client.query<Place>({
            name: 'feed-ahead-places',
            text: placesStatement(department),
            values: [chosen],
          })
        ).rows;
  const { entries } = await readEntries(client, department, places);
  return { entries, snapshot: now.rows[0]?.snapshot ?? since };
}
