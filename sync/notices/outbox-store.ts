/** Taking notices from the outbox, and what became of them. Times of leases are the database's: processes' clocks differ. */
import type pg from 'pg';
import { z } from 'zod';

const noticeSchema = z.object({
  rule: z.object({ id: z.string(), title: z.string() }),
  sender: z.string(),
  mode: z.enum(['DRAFT', 'SEND']),
  signer: z.string().nullable(),
  type: z.string(),
  urgency: z.string(),
  title: z.string(),
  body: z.string(),
  main: z.array(z.string()),
  copy: z.array(z.string()),
  enterprises: z.array(z.string()),
  products: z.array(z.string()),
  evidence: z.array(z.string()),
});

const queuedSchema = z.object({
  id: z.number(),
  ruleId: z.string(),
  subjectKey: z.string(),
  generation: z.number(),
  attempts: z.number(),
  notice: noticeSchema,
});
export type QueuedNotice = z.infer<typeof queuedSchema>;

/** Whoever takes one and dies gives it back by silence. */
const LEASE_SECONDS = 60;

/** The next one: of one rule and subject in their order. */
const TAKE = `update work.notice_outbox o
set attempts = o.attempts + 1, next_at = now() + make_interval(secs => ${LEASE_SECONDS})
where o.id = (
  select p.id from work.notice_outbox p
  where p.state = 'DUE' and p.next_at <= now() and not exists (
    select from work.notice_outbox e where e.rule_id = p.rule_id and e.subject_key = p.subject_key
      and e.generation < p.generation and e.state = 'DUE')
  order by p.id limit 1 for update skip locked)
returning o.id, o.rule_id as "ruleId", o.subject_key as "subjectKey", o.generation, o.attempts, o.notice`;

export async function takeNotice(pool: pg.Pool): Promise<QueuedNotice | null> {
  const { rows } = await pool.query(TAKE);
  return z.array(queuedSchema).parse(rows)[0] ?? null;
}

export async function keepDelivered(
  pool: pg.Pool,
  id: number,
  { effect, noticeId }: { readonly effect: string; readonly noticeId: string },
): Promise<void> {
  await pool.query(
    `update work.notice_outbox set state = 'DELIVERED', effect = $2, notice_id = $3, reason = null, ended_at = now()
where id = $1 and state = 'DUE'`,
    [id, effect, noticeId],
  );
}

/** For good: the exchange would refuse it again. */
export async function giveUp(pool: pg.Pool, id: number, reason: string): Promise<void> {
  await pool.query(
    `update work.notice_outbox set state = 'GIVEN_UP', reason = $2, ended_at = now() where id = $1 and state = 'DUE'`,
    [id, reason],
  );
}

export async function putOff(pool: pg.Pool, id: number, reason: string, seconds: number): Promise<void> {
  await pool.query(
    `update work.notice_outbox set reason = $2, next_at = now() + make_interval(secs => $3) where id = $1 and state = 'DUE'`,
    [id, reason, seconds],
  );
}

const UNCONFIGURED = 'EXCHANGE_UNCONFIGURED:';

const HOLD_BACK = `update work.notice_outbox o set reason = $2, next_at = now() + make_interval(secs => $3)
where o.state = 'DUE' and (o.id = $1 or (o.next_at <= now() and o.notice ->> 'sender' = $4 and o.notice ->> 'mode' = $5))`;

/**
 * The exchange is not configured for what this sender sends so: with the one that was tried, whatever else is due from it
 * waits too. So a pause costs one request, however many wait, and the first that is taken lets the rest go on.
 */
export async function holdBack(
  pool: pg.Pool,
  { id, notice: { sender, mode } }: QueuedNotice,
  reason: string,
  seconds: number,
): Promise<void> {
  await pool.query(HOLD_BACK, [id, `${UNCONFIGURED}${reason}`, seconds, sender, mode]);
}

const statesSchema = z.tuple([
  z.object({
    due: z.number(),
    unconfigured: z.number(),
    delivered: z.number(),
    givenUp: z.number(),
    reason: z.string().nullable(),
  }),
]);
export type OutboxState = z.infer<typeof statesSchema>[0];

/**
 * `unconfigured`: of those that are due, how many wait for somebody to configure the exchange. `reason`: of the latest one
 * that could not be delivered yet, else of the latest that was given up.
 */
export async function readOutboxState(pool: pg.Pool): Promise<OutboxState> {
  const { rows } = await pool.query(
    `select count(*) filter (where o.state = 'DUE') as due, count(*) filter (where o.state = 'DELIVERED') as delivered,
  count(*) filter (where o.state = 'GIVEN_UP') as "givenUp",
  count(*) filter (where o.state = 'DUE' and o.reason like '${UNCONFIGURED}%') as unconfigured,
  (select l.reason from work.notice_outbox l where l.state <> 'DELIVERED' and l.reason is not null
    order by l.state = 'DUE' desc, l.id desc limit 1) as reason
from work.notice_outbox o`,
  );
  return statesSchema.parse(rows)[0];
}
