/**
 * Events for live subscriptions: a table of their own in each subgraph that has some, in schema `live`. They are told
 * once and kept for a bounded time, so they are made at start and need neither migration nor backup.
 */
import type pg from 'pg';
import { z } from 'zod';
import { transaction } from '../../../platform/database/pool.js';
import { PLACE } from '../feed/epoch.js';

/** Whoever writes events may be there first (sync, before the subgraph): each runs it. */
export const LIVE_DDL = `
create schema if not exists live;
create table if not exists live.event (
  -- as in the feeds: a reader takes what is above its place and below the oldest open transaction
  xid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  topic text not null,
  payload jsonb not null,
  at timestamptz not null default clock_timestamp(),
  primary key (xid, seq)
);
create index if not exists event_at on live.event using brin (at);
create table if not exists live.state (
  only_row boolean primary key default true check (only_row),
  epoch uuid not null,
  place text not null,
  highest_xid xid8 not null,
  -- everything up to here is gone
  pruned_xid xid8 not null default '0'::xid8,
  pruned_seq bigint not null default 0
);`;

const STATE = `select s.epoch::text, s.place = ${PLACE} as same, s.highest_xid::text as highest,
  pg_snapshot_xmax(pg_current_snapshot())::text as next, s.pruned_xid::text as "prunedXid", s.pruned_seq as "prunedSeq"
from live.state s`;

const stateRows = z.array(
  z.object({
    epoch: z.string(),
    same: z.boolean(),
    highest: z.string(),
    next: z.string(),
    prunedXid: z.string(),
    prunedSeq: z.number(),
  }),
);

export interface LiveState {
  readonly epoch: string;
  /** Next transaction number: every place that was given is smaller. */
  readonly next: bigint;
  /** Events up to here are gone. */
  readonly pruned: { readonly xid: string; readonly seq: number };
}

/** Null where the database is not where it was, or has no state. */
export async function readState(client: pg.ClientBase | pg.Pool): Promise<LiveState | null> {
  const [row] = stateRows.parse((await client.query(STATE)).rows);
  if (row === undefined || !row.same || BigInt(row.highest) >= BigInt(row.next)) return null;
  const { epoch, prunedXid, prunedSeq } = row;
  return { epoch, next: BigInt(row.next), pruned: { xid: prunedXid, seq: prunedSeq } };
}

/** Begins a new epoch in a database that was restored elsewhere or set back: its places would mean nothing. */
export const ensureLive = (pool: pg.Pool): Promise<void> =>
  transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtext($1))', ['live']);
    await client.query(LIVE_DDL);
    if ((await readState(client)) !== null) return;
    await client.query('delete from live.event');
    await client.query('delete from live.state');
    await client.query(
      `insert into live.state (epoch, place, highest_xid) select gen_random_uuid(), ${PLACE}, pg_current_xact_id()`,
    );
  });
