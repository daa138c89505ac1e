/** Brings the file of anchors up to the database: the heads of all notices that have moved since the last one. */
import { join } from 'node:path';
import type pg from 'pg';
import { transaction } from '../../../platform/database/pool.js';
import { type Anchor, appendAnchor, type Moved, readAnchors } from './anchor-file.js';

export const anchorFileOf = (home: string): string => join(home, 'audit', 'exchange-anchors.ndjson');

/** One writer at a time for one database, whichever process it is in. */
const LOCK = `select pg_advisory_xact_lock(hashtext('exchange-anchors'))`;
const HORIZON = 'select pg_snapshot_xmin(pg_current_snapshot())::text as horizon';
/** Only what can no longer be overtaken: an event that commits later is in the next anchor. */
const MOVED = `select distinct on (e.notice_id) e.notice_id::text as notice, e.number as count, e.hash
from notice_event e where e.xid >= $1::xid8 and e.xid < $2::xid8 order by e.notice_id, e.number desc`;

/** A database restored into another cluster counts its transactions anew: then everything is read again. */
const startOf = (last: Anchor | null, horizon: string): string =>
  last !== null && BigInt(last.horizon) <= BigInt(horizon) ? last.horizon : '0';

/** The new anchor; the last one where nothing has moved, null where there never was anything. */
export function writeAnchor(pool: pg.Pool, file: string, now: Date): Promise<Anchor | null> {
  return transaction(pool, async (client) => {
    await client.query(LOCK);
    const anchored = await readAnchors(file);
    const { last } = anchored;
    const { rows: snapshot } = await client.query<{ horizon: string }>(HORIZON);
    const horizon = snapshot[0]?.horizon ?? '0';
    const { rows } = await client.query<Moved>(MOVED, [startOf(last, horizon), horizon]);
    if (rows.length === 0) return last;
    return appendAnchor(file, anchored, rows, { at: now.toISOString(), horizon });
  });
}
