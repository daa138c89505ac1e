/** A year was loaded: deadlines that are 暂定 are computed again, with an event in each notice's log. */
import type pg from 'pg';
import { z } from 'zod';
import { recomputed } from '../../../domain/deadlines/deadlines-of.js';
import { transaction } from '../../../platform/database/pool.js';
import { readCalendar, readClockwork } from '../clocks/clockwork.js';
import { clockColumns } from '../clocks/turn-clock.js';
import { openCase, saveCase } from '../notices/case-store.js';
import { CaseWork, HUB, mustMove } from '../notices/case-work.js';

const SEEN = 'select s.after::text as after, s.done from calendar_seen s where s.calendar = $1';
const NEXT = `select distinct r.notice_id::text as id from notice_recipient r
where r.provisional and ($1::uuid is null or r.notice_id > $1::uuid) order by 1 limit $2`;
const NOTE = `insert into calendar_seen (calendar, after, done) values ($1, $2, $3)
on conflict (calendar) do update set after = excluded.after, done = excluded.done`;

const seenSchema = z.array(z.object({ after: z.string().nullable(), done: z.boolean() }));
const idSchema = z.array(z.object({ id: z.string() }));

/** @returns how many deadlines moved or are no longer 暂定 */
async function recomputeNotice(client: pg.ClientBase, noticeId: string, now: Date): Promise<number> {
  const stored = await openCase(client, 'notice', noticeId);
  if (stored === null) throw new Error(`notice ${noticeId} is not there`);
  const clockwork = await readClockwork(client, now);
  const work = new CaseWork({ ...stored, viewer: HUB, now, clockwork });
  for (const { id, clocks, dueAt } of stored.recipients) {
    const fresh = recomputed(clocks, clockwork.calendar);
    if (JSON.stringify(fresh) === JSON.stringify(clocks)) continue;
    const patch = clockColumns(fresh, clockwork);
    const data = { before: dueAt, after: patch.dueAt, provisional: patch.provisional };
    mustMove(
      work.moveRecipient(id, 'RECOMPUTE', { comment: '所涉年份的放假安排已公布,期限重算', data, patch }),
    );
  }
  if (work.events.length > 0) await saveCase(client, work);
  return work.events.length;
}

export interface Recomputed {
  readonly recomputed: number;
  /** There are more. */
  readonly more: boolean;
}

/**
 * At most `most` notices, each in a transaction of its own; where it ended stands with the calendar, so that a scan that was
 * killed goes on. Two at once compute the same and tell it once.
 */
export async function recomputeProvisional(pool: pg.Pool, now: Date, most: number): Promise<Recomputed> {
  const { fingerprint } = await readCalendar(pool, now);
  const [seen] = seenSchema.parse((await pool.query(SEEN, [fingerprint])).rows);
  if (seen?.done === true) return { recomputed: 0, more: false };
  const notices = idSchema.parse((await pool.query(NEXT, [seen?.after ?? null, most])).rows);
  let moved = 0;
  for (const { id } of notices) {
    moved += await transaction(pool, (client) => recomputeNotice(client, id, now));
  }
  const more = notices.length === most;
  await pool.query(NOTE, [fingerprint, notices.at(-1)?.id ?? null, !more]);
  return { recomputed: moved, more };
}
