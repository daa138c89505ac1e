/** Takes away what a crash left in the folder of attachments: contents that no notice names, uploads that nobody ends. */
import type pg from 'pg';
import { z } from 'zod';
import type { AttachmentFiles } from './attachment-files.js';
import { removeUnused } from './remove-unused.js';

/** An upload still writes within it, however slow the client. */
const ABANDONED_MS = 24 * 3_600_000;
/**
 * A database that was restored from a backup does not name what came after it: until a later one is restored, or it is
 * certain that none will be, its files must be there.
 */
const UNNAMED_KEPT_MS = 30 * 24 * 3_600_000;

const NAMED =
  'select distinct a.sha256 from notice_attachment a where a.sha256 = any($1::text[]) order by a.sha256';
const namedRows = z.array(z.object({ sha256: z.string() }));

export interface Sweeping {
  readonly pool: pg.Pool;
  readonly files: AttachmentFiles;
  readonly now: Date;
  readonly signal?: AbortSignal;
}

/**
 * Safe beside uploads: a content gets its place under its lock and with its row, and is looked for again under that lock
 * before it goes.
 * @returns how many contents and abandoned uploads went
 */
export async function sweepAttachments({ pool, files, now, signal }: Sweeping) {
  const uploads = await files.removeAbandoned(new Date(now.getTime() - ABANDONED_MS));
  let contents = 0;
  for await (const there of files.contents(new Date(now.getTime() - UNNAMED_KEPT_MS))) {
    const named = new Set(
      namedRows.parse((await pool.query(NAMED, [there])).rows).map(({ sha256 }) => sha256),
    );
    for (const sha256 of there.filter((each) => !named.has(each))) {
      if (signal?.aborted === true) return { contents, uploads };
      if (await removeUnused(pool, files, sha256)) contents += 1;
    }
  }
  return { contents, uploads };
}
