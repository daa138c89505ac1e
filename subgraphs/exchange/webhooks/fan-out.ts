/** From the outbox to deliveries: one for each event and each endpoint of a department that may know of it. */
import type pg from 'pg';

const BATCH = 1_000;

/** Mark and deliveries commit together, so that each pair comes to be once, whichever process took the row. */
const FAN_OUT = `
with read as (
  select o.position, o.notice_id, o.event_number, o.audience, e.action
  from outbox o join notice_event e on e.notice_id = o.notice_id and e.number = o.event_number
  where not o.fanned_out order by o.position limit ${BATCH} for update of o skip locked),
marked as (
  update outbox o set fanned_out = true from read r where o.position = r.position),
made as (
  insert into webhook_delivery (id, endpoint_id, notice_id, event_number, state, attempts, next_at, created_at)
  select gen_random_uuid(), w.id, r.notice_id, r.event_number, 'PENDING', 0, $1, $1
  from read r join webhook_endpoint w on w.department = any(r.audience)
    and w.removed_at is null and (w.actions = '{}' or r.action = any(w.actions))
  on conflict (endpoint_id, notice_id, event_number) do nothing)
select count(*)::int as read from read`;

/** Everything that is there now. Gives the number of events read. */
export async function fanOut(pool: pg.Pool, now: Date): Promise<number> {
  let total = 0;
  for (let full = true; full; ) {
    const { rows } = await pool.query<{ read: number }>(FAN_OUT, [now]);
    const read = rows[0]?.read ?? 0;
    total += read;
    full = read === BATCH;
  }
  return total;
}
