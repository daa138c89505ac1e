/** Brings the file of anchors up to the database: the heads of all notices that have moved since the last one. */
import { join } from 'node:path';
import type pg from 'pg';
import { transaction } from '../../../platform/database/pool.js';
import { type Anchor, appendAnchor, type Moved, readAnchors } from './anchor-file.js';

export const anchorFileOf = (home: string): string => join(home, 'audit', 'exchange-anchors.ndjson');

/** One writer at a time for one database, whichever process it is in. */
const LOCK = `select pg_advisory_xact_lock(hashtext('exchange-anchors'))`;
/** A day more than needed: an act may commit later than the instant it is dated, and clocks differ. */
const MOVED = `select n.id::text as notice, n.event_count as count, n.head_hash as hash from notice n
where n.head_hash is not null and ($1::timestamptz is null or n.moved_at >= $1::timestamptz - interval '1 day')
order by n.id`;

/** The new anchor; the last one where nothing has moved, null where there never was anything. */
export function writeAnchor(pool: pg.Pool, file: string, now: Date): Promise<Anchor | null> {
  return transaction(pool, async (client) => {
    await client.query(LOCK);
    const anchored = await readAnchors(file);
    const { last, heads } = anchored;
    const { rows } = await client.query<Moved>(MOVED, [last?.at ?? null]);
    const moved = rows.filter(({ notice, hash }) => heads.get(notice)?.hash !== hash);
    return moved.length === 0 ? last : appendAnchor(file, anchored, moved, now.toISOString());
  });
}
