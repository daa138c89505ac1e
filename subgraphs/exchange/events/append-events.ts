import type pg from 'pg';
import type { ChainedEvent } from './event-hash.js';

const INSERT = `insert into notice_event (notice_id, number, at, action, by, department, recipient_id, from_state, to_state,
  comment, data, algorithm, previous_hash, hash)
select $1, e.number, e.at, e.action, e.by, e.department, e."recipientId", e."from", e."to", e.comment, e.data, e.algorithm,
  e."previousHash", e.hash
from jsonb_to_recordset($2::jsonb) as e(number int, at timestamptz, action text, by text, department text,
  "recipientId" uuid, "from" text, "to" text, comment text, data jsonb, algorithm text, "previousHash" text, hash text)
order by e.number`;

const OUTBOX = `insert into outbox (notice_id, event_number, audience, created_at)
select $1, e.number, $3::text[], e.at from jsonb_to_recordset($2::jsonb) as e(number int, at timestamptz) order by e.number`;

/**
 * Appends to the chain and to the outbox, in the transaction of the act itself.
 * @param audience departments that may know of it.
 */
export async function appendEvents(
  client: pg.ClientBase,
  noticeId: string,
  events: readonly ChainedEvent[],
  audience: readonly string[],
): Promise<void> {
  const rows = JSON.stringify(events);
  await client.query(INSERT, [noticeId, rows]);
  await client.query(OUTBOX, [noticeId, rows, audience]);
}
