import type pg from 'pg';
import { z } from 'zod';
import { appendEvents } from '../../_kit/live/append-events.js';
import type { ChainedEvent } from '../events/event-hash.js';

/** Topic of the events: an act on a notice or on one of its recipient records, with what the hub did because of it. */
export const NOTICE_TOPIC = 'notice';

/** As the act leaves it: who may hear of it, and what it is about. */
const FACTS = `select n.state, n.sender_department as "senderDepartment", n.cosigners, n.type,
  array(select distinct r.department from notice_recipient r where r.notice_id = n.id) as recipients,
  array(select s.key from notice_subject s where s.notice_id = n.id and s.kind = 'ENTERPRISE') as enterprises,
  array(select distinct s.key from notice_subject s where s.notice_id = n.id and s.kind in ('PRODUCT', 'BATCH')) as products,
  array(select r.department from notice_recipient r where r.id = any($2::uuid[]) order by r.department) as "deliveredTo"
from notice n where n.id = $1`;

const facts = z.tuple([z.record(z.string(), z.unknown())]);

/** Tells subscribers, in the transaction of the act itself and after it has written its rows. */
export async function tellNotice(
  client: pg.ClientBase,
  noticeId: string,
  events: readonly ChainedEvent[],
): Promise<void> {
  const [first] = events;
  if (first === undefined) return;
  const arrived = events.filter(({ action }) => action === 'ARRIVE').map(({ recipientId }) => recipientId);
  const { rows } = await client.query(FACTS, [noticeId, arrived]);
  const [told] = facts.parse(rows);
  const numbers = events.map(({ number }) => number);
  await appendEvents(client, NOTICE_TOPIC, [{ ...told, id: noticeId, at: first.at, numbers }]);
}
