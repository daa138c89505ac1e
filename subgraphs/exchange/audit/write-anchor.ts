/** Brings the file of anchors up to the database: the heads of all notices that have moved since the last one. */
import { join } from 'node:path';
import type pg from 'pg';
import { type Anchor, appendAnchor, type Moved, readTail } from './anchor-file.js';

export const anchorFileOf = (home: string): string => join(home, 'audit', 'exchange-anchors.ndjson');

/** One writer at a time for one database, whichever process it is in; held by the connection, not by a transaction. */
const LOCK = `select pg_advisory_lock(hashtext('exchange-anchors'))`;
/** More than needed: an act may commit later than the instant it is dated, and clocks differ. */
const OVERLAP_MS = 86_400_000;
const MOVED = `select n.id::text as notice, n.event_count as count, n.head_hash as hash from notice n
where n.head_hash is not null and ($1::timestamptz is null or n.moved_at >= $1)
order by n.id`;

/** The new anchor; the last one where nothing has moved, null where there never was anything. */
export async function writeAnchor(pool: pg.Pool, file: string, now: Date): Promise<Anchor | null> {
  const client = await pool.connect();
  try {
    await client.query(LOCK);
    // No transaction is open while files are read and written: it would hold back every feed.
    const anchored = await readTail(file, OVERLAP_MS);
    const { last, heads } = anchored;
    const since = last === null ? null : new Date(Date.parse(last.at) - OVERLAP_MS);
    const { rows } = await client.query<Moved>(MOVED, [since]);
    const moved = rows.filter(({ notice, hash }) => heads.get(notice)?.hash !== hash);
    return moved.length === 0 ? last : await appendAnchor(file, anchored, moved, now.toISOString());
  } finally {
    // The lock goes with the connection, whatever happened.
    client.release(true);
  }
}

/** The last anchor; null: there is none yet. */
export const lastAnchor = async (file: string): Promise<Anchor | null> => (await readTail(file, 0)).last;
