/** A year was loaded: what is open or 暂定 is computed again, with an event in the log of each notice that it changes. */
import type pg from 'pg';
import { z } from 'zod';
import { URGENCIES } from '../../../domain/deadlines/urgency.js';
import { transaction } from '../../../platform/database/pool.js';
import { HubError } from '../../../platform/errors.js';
import { type Clockwork, readCalendar, readClockwork } from '../clocks/clockwork.js';
import { RECIPIENT_COLUMNS, toRecipient } from '../notices/notice-rows.js';
import type { FailedNotices } from './failed-notices.js';
import { changesOf, RECOMPUTED_STATES, recomputeNotice } from './recompute-notice.js';

const SEEN =
  'select s.after::text as after, s.done, s.failed::text[] as failed from calendar_seen s where s.calendar = $1';
const NOTE = `insert into calendar_seen (calendar, after, done, failed) values ($1, $2, $3, $4)
on conflict (calendar) do update set after = excluded.after, done = excluded.done, failed = excluded.failed`;

/** Notices looked at in one scan. Locked and opened are only those that the calendar changes. */
const PAGE = 1_000;
const NEXT = `with page as (select distinct r.notice_id as id from notice_recipient r
  where r.state = any($1) and (r.provisional or r.due_at is not null or r.auto_close_at is not null)
    and ($2::uuid is null or r.notice_id > $2::uuid) order by 1 limit $3)
select ${RECIPIENT_COLUMNS}, n.urgency from page p join notice n on n.id = p.id
join notice_recipient r on r.notice_id = p.id order by r.notice_id`;

interface Seen {
  /** The last notice that was looked at. */
  readonly after: string | null;
  readonly done: boolean;
  /** Notices up to there that are still to be computed. */
  readonly failed: readonly string[];
}
const seenSchema: z.ZodType<Seen[]> = z.array(
  z.object({ after: z.string().nullable(), done: z.boolean(), failed: z.array(z.string()) }),
);
const NOTHING: Seen = { after: null, done: false, failed: [] };

const ownerSchema = z.array(z.looseObject({ noticeId: z.string() }));
const urgencySchema = z.object({ urgency: z.enum(URGENCIES) });

const isChanged = (row: unknown, clockwork: Clockwork): boolean =>
  changesOf(toRecipient(row), urgencySchema.parse(row).urgency, clockwork) !== null;

export interface RecomputeOptions {
  readonly pool: pg.Pool;
  readonly now: Date;
  /** A scan ends with the notice that makes it so many records. */
  readonly most: number;
  readonly failing: FailedNotices;
}

interface Candidate {
  readonly id: string;
  /** Throws where a record cannot be read. */
  readonly isMeant: () => boolean;
}

async function nextPage(
  { pool, now }: RecomputeOptions,
  after: string | null,
): Promise<readonly Candidate[]> {
  const clockwork = await readClockwork(pool, now);
  const { rows } = await pool.query(NEXT, [RECOMPUTED_STATES, after, PAGE]);
  const byNotice = new Map<string, unknown[]>();
  for (const row of ownerSchema.parse(rows)) {
    byNotice.set(row.noticeId, [...(byNotice.get(row.noticeId) ?? []), row]);
  }
  return [...byNotice].map(([id, own]) => ({
    id,
    isMeant: () => own.some((row) => isChanged(row, clockwork)),
  }));
}

/** Null: it failed, which costs the others nothing. A database that is away is no notice's own failure. */
async function attempt(
  { id, isMeant }: Candidate,
  { pool, now, failing }: RecomputeOptions,
): Promise<number | null> {
  try {
    return isMeant() ? await transaction(pool, (client) => recomputeNotice(client, id, now)) : 0;
  } catch (error) {
    if (error instanceof HubError && error.code === 'DATABASE_UNAVAILABLE') throw error;
    failing.add(id, error);
    return null;
  }
}

export interface Recomputed {
  readonly recomputed: number;
  /** There are more. */
  readonly more: boolean;
}

/**
 * Those that failed before, then the next page, each notice in a transaction of its own. Where it ended stands with the
 * calendar, and so do those that failed: a scan that was killed goes on, and the next run tries them again. Two at once
 * compute the same and tell it once.
 */
export async function recomputeDeadlines(options: RecomputeOptions): Promise<Recomputed> {
  const { pool, now, most, failing } = options;
  const { fingerprint } = await readCalendar(pool, now);
  const [seen = NOTHING] = seenSchema.parse((await pool.query(SEEN, [fingerprint])).rows);
  const again = seen.failed.filter((id) => !failing.ids.includes(id));
  if (seen.done && again.length === 0) return { recomputed: 0, more: false };
  const failed = seen.failed.filter((id) => !again.includes(id));
  let recomputed = 0;
  const visit = async (candidate: Candidate): Promise<void> => {
    const moved = await attempt(candidate, options);
    if (moved === null) failed.push(candidate.id);
    else recomputed += moved;
  };
  for (const id of again) await visit({ id, isMeant: () => true });
  const page = seen.done ? [] : await nextPage(options, seen.after);
  let visited = 0;
  for (const candidate of page) {
    if (recomputed >= most) break;
    await visit(candidate);
    visited += 1;
  }
  const after = page[visited - 1]?.id ?? seen.after;
  const done = seen.done || (visited === page.length && page.length < PAGE);
  await pool.query(NOTE, [fingerprint, after, done, failed]);
  return { recomputed, more: !done };
}
