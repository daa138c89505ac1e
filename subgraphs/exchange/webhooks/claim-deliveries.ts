/** Which deliveries a process takes in hand: of each endpoint that it is not calling already, the one that waits longest. */
import type pg from 'pg';
import { z } from 'zod';

/** How long a claim lasts: longer than any call, so that what a killed process had in hand is called again. */
const LEASE_MS = 60_000;

/** Values: now, end of the claim, endpoints that are being called, how many at most. */
export const CLAIM = `
with due as (
  select d.id from webhook_endpoint w
  cross join lateral (
    select p.id, p.next_at from webhook_delivery p
    where p.endpoint_id = w.id and p.state = 'PENDING' and p.next_at <= $1
    order by p.next_at, p.notice_id, p.event_number limit 1 for update skip locked) d
  where w.paused_at is null and w.removed_at is null and w.id <> all($3::uuid[])
  order by d.next_at, d.id limit $4)
update webhook_delivery d set attempts = d.attempts + 1, next_at = $2, last_at = $1
from due, webhook_endpoint w, notice n, notice_event e
left join notice_recipient r on r.id = e.recipient_id
where d.id = due.id and w.id = d.endpoint_id and n.id = d.notice_id
  and e.notice_id = d.notice_id and e.number = d.event_number
returning d.id::text as id, d.endpoint_id::text as "endpointId", d.attempts, w.url, w.secret as "sealedSecret",
  case when w.rotated_at > $1::timestamptz - interval '1 day' then w.previous_secret end as "sealedPrevious",
  n.id::text as "noticeId", n.document_number as "documentNumber", n.type, n.urgency, n.sender_department as "sender",
  e.number, e.at, e.action, e.department as "byDepartment", r.id::text as "recipientId", r.department as "recipient",
  e.from_state as "from", e.to_state as "to", e.hash`;

const text = z.string();
const claimed = z.array(
  z.object({
    id: text,
    endpointId: text,
    attempts: z.number(),
    url: text,
    sealedSecret: text,
    sealedPrevious: text.nullable(),
    noticeId: text,
    documentNumber: text.nullable(),
    type: text,
    urgency: text,
    sender: text,
    number: z.number(),
    at: text,
    action: text,
    byDepartment: text.nullable(),
    recipientId: text.nullable(),
    recipient: text.nullable(),
    from: text.nullable(),
    to: text,
    hash: text,
  }),
);
export type Claimed = z.infer<typeof claimed>[number];

/**
 * At most one of each endpoint, those that wait longest first.
 * @param busy endpoints that this process is calling.
 */
export async function claimDeliveries(
  pool: pg.Pool,
  now: Date,
  busy: readonly string[],
  most: number,
): Promise<Claimed[]> {
  const { rows } = await pool.query(CLAIM, [now, new Date(now.getTime() + LEASE_MS), busy, most]);
  return claimed.parse(rows);
}
