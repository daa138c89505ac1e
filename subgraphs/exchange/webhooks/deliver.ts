/** Calls of endpoints: at least once each, several at a time, none twice at the same time. */
import type pg from 'pg';
import { type Dispatcher, request } from 'undici';
import { z } from 'zod';
import { waitAfter } from './backoff.js';
import { payloadOf } from './payload.js';
import { signatureHeaders } from './signature.js';

const AT_ONCE = 8;
const ANSWER_MS = 10_000;
/** How long a claim lasts: longer than any call, so that what a killed process had in hand is called again. */
const LEASE_MS = 60_000;
const GONE = 410;
const MOST_REASON = 300;

const CLAIM = `
with due as (
  select d.id from webhook_delivery d join webhook_endpoint w on w.id = d.endpoint_id
  where d.state = 'PENDING' and d.next_at <= $1 and w.paused_at is null and w.removed_at is null
  order by d.next_at, d.id limit ${AT_ONCE} for update of d skip locked)
update webhook_delivery d set attempts = d.attempts + 1, next_at = $2, last_at = $1
from due, webhook_endpoint w, notice n, notice_event e
left join notice_recipient r on r.id = e.recipient_id
where d.id = due.id and w.id = d.endpoint_id and n.id = d.notice_id
  and e.notice_id = d.notice_id and e.number = d.event_number
returning d.id::text as id, d.attempts, w.url, w.secret,
  case when w.rotated_at > $1::timestamptz - interval '1 day' then w.previous_secret end as "previousSecret",
  n.id::text as "noticeId", n.document_number as "documentNumber", n.type, n.urgency, n.sender_department as "sender",
  e.number, e.at, e.action, e.department as "byDepartment", r.id::text as "recipientId", r.department as "recipient",
  e.from_state as "from", e.to_state as "to", e.hash`;

const text = z.string();
const claimed = z.array(
  z.object({
    id: text,
    attempts: z.number(),
    url: text,
    secret: text,
    previousSecret: text.nullable(),
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

interface Answered {
  /** Null: no answer. */
  readonly status: number | null;
  readonly reason: string | null;
}

export interface DeliverOptions {
  readonly pool: pg.Pool;
  readonly dispatcher: Dispatcher;
  readonly now: () => Date;
  readonly random: () => number;
}

/** One call; what the endpoint says beyond its status is not read. */
async function call(delivery: Claimed, { dispatcher, now }: DeliverOptions): Promise<Answered> {
  const body = JSON.stringify(payloadOf(delivery));
  const { id, url, secret, previousSecret } = delivery;
  const secrets = previousSecret === null ? [secret] : [secret, previousSecret];
  try {
    const answer = await request(url, {
      method: 'POST',
      dispatcher,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'quality-exchange-hub',
        ...signatureHeaders({ id, at: now(), body }, secrets),
      },
      body,
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await answer.body.dump();
    const isGood = answer.statusCode >= 200 && answer.statusCode < 300;
    return { status: answer.statusCode, reason: isGood ? null : `HTTP ${answer.statusCode}` };
  } catch (error) {
    return { status: null, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Guarded by the attempt: what a later attempt wrote, an earlier one that came back late does not undo. */
const RECORD = `update webhook_delivery d
set state = $3, next_at = $4, last_status = $5, last_error = $6, delivered_at = $7
where d.id = $1 and d.attempts = $2 and d.state = 'PENDING'`;

async function record(delivery: Claimed, answered: Answered, options: DeliverOptions): Promise<void> {
  const { pool, now, random } = options;
  const { status, reason } = answered;
  const wait = status === GONE ? null : waitAfter(delivery.attempts, random());
  const state = reason === null ? 'DELIVERED' : wait === null ? 'DEAD' : 'PENDING';
  const at = now();
  const next = state === 'PENDING' ? new Date(at.getTime() + (wait ?? 0)) : null;
  await pool.query(RECORD, [
    delivery.id,
    delivery.attempts,
    state,
    next,
    status,
    reason?.slice(0, MOST_REASON) ?? null,
    state === 'DELIVERED' ? at : null,
  ]);
}

/** Delivers what is due, until nothing is, or `stopping` says so. Gives the number of calls. */
export async function deliverDue(options: DeliverOptions, stopping: () => boolean): Promise<number> {
  let calls = 0;
  while (!stopping()) {
    const now = options.now();
    const { rows } = await options.pool.query(CLAIM, [now, new Date(now.getTime() + LEASE_MS)]);
    const due = claimed.parse(rows);
    if (due.length === 0) break;
    calls += due.length;
    await Promise.all(due.map(async (each) => record(each, await call(each, options), options)));
  }
  return calls;
}
