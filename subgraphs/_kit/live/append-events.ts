import type pg from 'pg';

/** The channel on which readers of a database wait; what they then read is the table. */
export const WAKE_CHANNEL = 'live';

/**
 * Tells of something in the transaction that does it: told exactly when that commits.
 * @param payloads what a topic's `accepts` and `resolve` get, as JSON.
 */
export async function appendEvents(
  client: pg.ClientBase,
  topic: string,
  payloads: readonly object[],
): Promise<void> {
  if (payloads.length === 0) return;
  await client.query(
    `with told as (insert into live.event (topic, payload)
       select $1, p.value from jsonb_array_elements($2::jsonb) with ordinality p(value, ord) order by p.ord)
     select pg_notify('${WAKE_CHANNEL}', '')`,
    [topic, JSON.stringify(payloads)],
  );
}
