import type pg from 'pg';
import { transaction } from '../../../platform/database/pool.js';
import type { AttachmentFiles } from './attachment-files.js';

/** Of two that keep and remove the same content at once, the later one sees what the first one did. */
export const LOCK_CONTENT = `select pg_advisory_xact_lock(hashtextextended($1, 5201022))`;
const USED = 'select from notice_attachment a where a.sha256 = $1 limit 1';

/** Takes a content away to which no notice refers. @returns whether none does */
export const removeUnused = (pool: pg.Pool, files: AttachmentFiles, sha256: string): Promise<boolean> =>
  transaction(pool, async (client) => {
    await client.query(LOCK_CONTENT, [sha256]);
    const { rowCount } = await client.query(USED, [sha256]);
    if (rowCount === 0) await files.remove(sha256);
    return rowCount === 0;
  });
