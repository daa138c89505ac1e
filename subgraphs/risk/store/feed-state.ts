/** How far each feed has been read, and which departments an answer must name as missing. */
import type pg from 'pg';
import { z } from 'zod';

export interface FeedState {
  readonly department: string;
  readonly cursor: string | null;
  /** Counts the readings from the start. */
  readonly generation: number;
  /** The present reading from the start has not come to the feed's end yet. */
  readonly reading: boolean;
  /** Instant up to which the feed was complete at the last answer. */
  readonly asOf: string | null;
  readonly resyncs: number;
  readonly resyncReason: string | null;
  readonly lastError: string | null;
}

const COLUMNS = `c.department, c.cursor, c.generation, c.reading, c.as_of as "asOf", c.resyncs,
  c.resync_reason as "resyncReason", c.last_error as "lastError"`;

const states: z.ZodType<FeedState[]> = z.array(
  z.object({
    department: z.string(),
    cursor: z.string().nullable(),
    generation: z.number(),
    reading: z.boolean(),
    asOf: z.string().nullable(),
    resyncs: z.number(),
    resyncReason: z.string().nullable(),
    lastError: z.string().nullable(),
  }),
);

export async function readFeedStates(client: pg.ClientBase | pg.Pool): Promise<FeedState[]> {
  const { rows } = await client.query(`select ${COLUMNS} from derived.feed_cursor c order by c.department`);
  return states.parse(rows);
}

/** @param lock hold the row until the transaction ends, so that one page is applied at a time. */
export async function readFeedState(
  client: pg.ClientBase | pg.Pool,
  department: string,
  lock = false,
): Promise<FeedState> {
  const { rows } = await client.query(
    `select ${COLUMNS} from derived.feed_cursor c where c.department = $1 ${lock ? 'for update' : ''}`,
    [department],
  );
  const [state] = states.parse(rows);
  if (state === undefined) throw new Error(`risk store knows no department ${department}`);
  return state;
}

/**
 * Reads the department from the start again. What is known of it stays until it has been read anew.
 *
 * @param from cursor that was refused: where the store has moved on meanwhile, nothing is done.
 */
export async function restartReading(
  client: pg.ClientBase | pg.Pool,
  department: string,
  reason: string,
  from?: string | null,
): Promise<void> {
  await client.query(
    `with restarted as (
  update derived.feed_cursor set cursor = null, generation = generation + 1, reading = true, resyncs = resyncs + 1,
    resynced_at = now(), resync_reason = $2
  where department = $1 and ($3 or cursor is not distinct from $4) returning department)
delete from derived.rejected_line l using restarted r where l.department = r.department`,
    [department, reason, from === undefined, from ?? null],
  );
}

const REJECT_SQL = `insert into derived.rejected_line (department, record_id, version, reason)
values ($1, $2, $3, $4)
on conflict (department, record_id, version) do update set reason = excluded.reason, at = now()`;

/** Keeps a line that could not be stored for the operator. */
export async function rejectLine(
  client: pg.ClientBase | pg.Pool,
  department: string,
  line: { readonly id: string; readonly version: number },
  reason: string,
): Promise<void> {
  await client.query(REJECT_SQL, [department, line.id, line.version, reason]);
}

/** A later line of the same record was stored, or took it back: nothing is missing any more. */
export async function mendLines(
  client: pg.ClientBase,
  department: string,
  ids: readonly string[],
): Promise<void> {
  await client.query(
    'delete from derived.rejected_line l where l.department = $1 and l.record_id = any($2::text[])',
    [department, ids],
  );
}

/** Unless the next reading has begun. */
export async function endReading(
  client: pg.ClientBase | pg.Pool,
  department: string,
  generation: number,
): Promise<void> {
  await client.query(
    'update derived.feed_cursor set reading = false where department = $1 and generation = $2',
    [department, generation],
  );
}

export async function recordFailure(pool: pg.Pool, department: string, message: string): Promise<void> {
  await pool.query(
    'update derived.feed_cursor set last_error = $2, last_error_at = now() where department = $1',
    [department, message],
  );
}

/** After an answer: the place read to, and up to when the feed was complete. */
export async function recordProgress(
  client: pg.ClientBase | pg.Pool,
  department: string,
  cursor: string,
  asOf: string | null,
): Promise<void> {
  await client.query(
    `update derived.feed_cursor set cursor = $2, as_of = coalesce($3, as_of), last_error = null where department = $1`,
    [department, cursor, asOf],
  );
}

/** Longest silence of a feed before answers name its department; configurable as `feed-staleness`. */
export const STALE_AFTER_SECONDS = 15 * 60;

/**
 * Departments whose data an answer at `now` may lack: the last attempt failed, they are being read from the
 * start, or nothing was heard for too long. Both clocks count, because the hub's may be pinned to another day.
 */
export async function degradedDepartments(
  client: pg.ClientBase | pg.Pool,
  now: Date,
  staleAfterSeconds = STALE_AFTER_SECONDS,
): Promise<string[]> {
  const { rows } = await client.query(
    `select c.department from derived.feed_cursor c
where c.last_error is not null or c.reading or c.as_of is null
  or c.as_of < least($1::timestamptz, now()) - make_interval(secs => $2)
order by c.department`,
    [now, staleAfterSeconds],
  );
  return z
    .array(z.object({ department: z.string() }))
    .parse(rows)
    .map(({ department }) => department);
}
