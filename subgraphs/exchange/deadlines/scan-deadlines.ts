/** J11: works off what became due, notice by notice. Its cost follows that and not how many are open. */
import type pg from 'pg';
import { z } from 'zod';
import { transaction } from '../../../platform/database/pool.js';
import type { Logger } from '../../../platform/log.js';
import { type Failed, FailedNotices } from './failed-notices.js';
import { NEXT_LOOK } from './next-look.js';
import { recomputeDeadlines } from './recompute.js';
import { type ScanCounts, scanNotice } from './scan-notice.js';

/** Whom another scan or an act has locked is left to it, or to the next scan. */
const NEXT = `select n.id::text as id from notice_recipient r join notice n on n.id = r.notice_id
where ${NEXT_LOOK} < $1 and n.id <> all($2::uuid[]) order by ${NEXT_LOOK}, r.id limit 1 for update of n skip locked`;
const idSchema = z.array(z.object({ id: z.string() }));

export interface Scanned extends ScanCounts {
  readonly notices: number;
  readonly recomputed: number;
  /** Notices that could not be looked at; each costs the others nothing. */
  readonly failed: readonly Failed[];
  /** There is more: ask again. */
  readonly more: boolean;
}

export interface ScanOptions {
  readonly pool: pg.Pool;
  readonly log: Logger;
  readonly now: Date;
  readonly most: number;
  /** Notices that failed when the caller asked before: left for another run, or it would never get past them. */
  readonly failed?: readonly string[] | undefined;
}

/** Null: nothing is due. One transaction: its events and what was noted of them are there, or neither. */
async function scanNext({ pool, now }: ScanOptions, failing: FailedNotices, counts: ScanCounts) {
  const before = { ...counts };
  let notice: string | null = null;
  try {
    await transaction(pool, async (client) => {
      const [next] = idSchema.parse((await client.query(NEXT, [now, failing.ids])).rows);
      if (next === undefined) return;
      notice = next.id;
      await scanNotice(client, next.id, now, counts);
    });
  } catch (error) {
    if (notice === null) throw error;
    Object.assign(counts, before);
    failing.add(notice, error);
  }
  return notice;
}

export async function scanDeadlines(options: ScanOptions): Promise<Scanned> {
  const { pool, now, most, log, failed = [] } = options;
  // What cannot be computed again still runs out: its own scan is another matter.
  const uncomputed = new FailedNotices(log, failed);
  const { recomputed, more } = await recomputeDeadlines({ pool, now, most, failing: uncomputed });
  const failing = new FailedNotices(log, failed);
  const counts: ScanCounts = { warned: 0, reminded: 0, putForward: 0, closed: 0 };
  let notices = 0;
  while (notices < most && (await scanNext(options, failing, counts)) !== null) notices += 1;
  const all = [...uncomputed.all, ...failing.all];
  return { notices, recomputed, ...counts, failed: all, more: more || notices === most };
}
