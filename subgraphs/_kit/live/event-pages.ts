/** Reading and forgetting events: statements over live.event. */
import type pg from 'pg';
import { z } from 'zod';
import type { FeedPosition } from '../feed/feed-cursor.js';

export interface LiveEvent {
  readonly position: FeedPosition;
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const positions = z.array(z.object({ xid: z.string(), seq: z.number() }));
const events = z.array(
  z
    .object({
      xid: z.string(),
      seq: z.number(),
      topic: z.string(),
      payload: z.record(z.string(), z.unknown()),
    })
    .transform(({ xid, seq, topic, payload }) => ({ position: { xid, seq }, topic, payload })),
);

/** A transaction that is still open has a number at or above the horizon: nothing that commits later stands below. */
const BELOW_HORIZON = 'e.xid < pg_snapshot_xmin(pg_current_snapshot())';

export async function readEvents(
  pool: pg.Pool,
  { xid, seq }: FeedPosition,
  limit: number,
): Promise<LiveEvent[]> {
  const { rows } = await pool.query({
    name: 'live-events',
    text: `select e.xid::text as xid, e.seq, e.topic, e.payload from live.event e
where (e.xid, e.seq) > ($1::xid8, $2::bigint) and ${BELOW_HORIZON} order by e.xid, e.seq limit $3`,
    values: [xid, seq, limit],
  });
  return events.parse(rows);
}

/** The last event that nothing can overtake; null without any. */
export async function readLast(pool: pg.Pool): Promise<FeedPosition | null> {
  const { rows } = await pool.query(
    `select e.xid::text as xid, e.seq from live.event e where ${BELOW_HORIZON} order by e.xid desc, e.seq desc limit 1`,
  );
  return positions.parse(rows)[0] ?? null;
}

const PRUNE = `
with old as (
  select e.xid, e.seq from live.event e
  where e.at < clock_timestamp() - make_interval(secs => $1) and ${BELOW_HORIZON}
  order by e.xid, e.seq limit $2
), edge as (select o.xid, o.seq from old o order by o.xid desc, o.seq desc limit 1
), noted as (
  update live.state s set pruned_xid = edge.xid, pruned_seq = edge.seq from edge
  where (s.pruned_xid, s.pruned_seq) < (edge.xid, edge.seq)
), gone as (
  delete from live.event e using edge where (e.xid, e.seq) <= (edge.xid, edge.seq) returning 1
)
select count(*)::int as count from gone`;

const counts = z.array(z.object({ count: z.number() }));

/** Forgets what is older, at most about `limit` events; gives how many went. That they are gone is noted with it. */
export async function pruneEvents(pool: pg.Pool, olderThanMs: number, limit: number): Promise<number> {
  const { rows } = await pool.query(PRUNE, [olderThanMs / 1_000, limit]);
  return counts.parse(rows)[0]?.count ?? 0;
}
