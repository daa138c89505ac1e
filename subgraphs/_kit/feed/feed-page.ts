/** One page of the feed: what was committed after a position and can no longer be overtaken. */
import type pg from 'pg';
import type { DepartmentDescriptor } from '../../../schema/compiler/descriptor.js';
import type { FeedPosition } from './feed-cursor.js';
import { type FeedEntry, PLACE_COLUMNS, type Place, placeColumns, readEntries } from './feed-entries.js';
import { feedTables } from './feed-tables.js';

export interface FeedPage {
  readonly entries: readonly FeedEntry[];
  /** Last position read, also where its entry says nothing. */
  readonly end: FeedPosition;
  readonly more: boolean;
  /** Rows are committed that an open transaction keeps back. */
  readonly held: boolean;
}

/**
 * (xid, seq) above the cursor, xid below the horizon: a transaction that is still open has a higher xid than
 * the horizon, so nothing that commits later can stand before what was read (ENGINEERING 3).
 */
const placesStatement = (department: DepartmentDescriptor): string => {
  const each = feedTables(department).map(
    (each) =>
      `(select ${placeColumns(each)} from ${each.table} r
        where (r.xid, r.seq) > ($1::xid8, $2::bigint) and r.xid < pg_snapshot_xmin(pg_current_snapshot())
        order by r.xid, r.seq limit $3)`,
  );
  return `select ${PLACE_COLUMNS}
    from (${each.join(' union all ')}) p order by p.xid, p.seq limit $3`;
};

/** Whether committed rows (none other is seen) stand above the horizon; each table answers from its index's end. */
const heldStatement = (department: DepartmentDescriptor): string => {
  const each = feedTables(department).map(
    ({ table }) => `exists (select from ${table} r where r.xid >= pg_snapshot_xmin(pg_current_snapshot()))`,
  );
  return `select ${each.join(' or ')} as held`;
};

async function readHeld(client: pg.ClientBase, department: DepartmentDescriptor): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>({
    name: 'feed-held',
    text: heldStatement(department),
  });
  return rows[0]?.held === true;
}

/** Reads in one snapshot, so that a version cannot move into history between two statements. */
export async function readFeedPage(
  client: pg.ClientBase,
  department: DepartmentDescriptor,
  after: FeedPosition,
  limit: number,
): Promise<FeedPage> {
  const { rows } = await client.query<Place>({
    name: 'feed-places',
    text: placesStatement(department),
    values: [after.xid, after.seq, limit],
  });
  const { entries, read } = await readEntries(client, department, rows);
  const last = rows[read - 1];
  const more = rows.length === limit || read < rows.length;
  return {
    entries,
    end: last === undefined ? after : { xid: last.xid, seq: last.seq },
    more,
    held: !more && (await readHeld(client, department)),
  };
}
