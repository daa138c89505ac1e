/** What must hold of a notice after any act, whoever did it (DOMAIN 4.2): looked up in the database, told in words. */
import type pg from 'pg';
import { z } from 'zod';
import type { Json } from '../events/canonical-json.js';
import { hashOf, type NewEvent } from '../events/event-hash.js';
import { NOTICE_TRANSITIONS } from '../machine/notice-transitions.js';
import { RECIPIENT_TRANSITIONS } from '../machine/recipient-transitions.js';
import type { StoredCase } from '../notices/case-store.js';

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
);
const eventSchema = z.object({
  number: z.number(),
  at: z.string(),
  action: z.string(),
  by: z.string(),
  department: z.string().nullable(),
  recipientId: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string(),
  comment: z.string().nullable(),
  data: z.record(z.string(), json),
  algorithm: z.string(),
  previousHash: z.string().nullable(),
  hash: z.string(),
});
export type StoredEvent = z.infer<typeof eventSchema>;

const EVENTS = `select e.number, e.at, e.action, e.by, e.department, e.recipient_id::text as "recipientId",
  e.from_state as "from", e.to_state as "to", e.comment, e.data, e.algorithm, e.previous_hash as "previousHash", e.hash
from notice_event e where e.notice_id = $1 order by e.number`;

export async function readEvents(client: pg.ClientBase, noticeId: string): Promise<StoredEvent[]> {
  const { rows } = await client.query(EVENTS, [noticeId]);
  return z.array(eventSchema).parse(rows);
}

const LEVELS = [
  NOTICE_TRANSITIONS.map((row) => ({ ...row, from: row.from.map(String) })),
  RECIPIENT_TRANSITIONS.map((row) => ({ ...row, from: row.from.map(String) })),
] as const;

/** In the table: such an act leads from there to there. */
function isInTable({ action, from, to, recipientId }: NewEvent): boolean {
  const rows = LEVELS[recipientId === null ? 0 : 1];
  return rows.some(
    (row) =>
      row.action === action &&
      (from === null ? row.from.length === 0 : row.from.includes(from)) &&
      (row.to === 'SAME' ? from === to : row.to === to),
  );
}

/** Who did it stands to the notice as a row of the table demands. */
function isByItsActor(event: StoredEvent, { notice, recipients }: StoredCase): boolean {
  const { department, by, recipientId, action } = event;
  const own = recipients.find(({ id }) => id === recipientId)?.department;
  const relations = LEVELS[recipientId === null ? 0 : 1]
    .filter((row) => row.action === action)
    .flatMap((row) => row.by.map(({ relation }) => relation));
  const stands = {
    sender: department === notice.senderDepartment,
    cosigner: department !== null && notice.cosigners.includes(department),
    recipient: department !== null && department === own,
    'leading-office': department === null && by !== 'hub',
    system: department === null && by === 'hub',
  } as const;
  return relations.some((relation) => stands[relation]);
}

function chainProblem(noticeId: string, events: readonly StoredEvent[]): string | null {
  let previousHash: string | null = null;
  for (const [index, { hash, ...event }] of events.entries()) {
    if (event.number !== index + 1) return `event ${index + 1} has number ${event.number}`;
    if (event.previousHash !== previousHash) return `event ${event.number} does not follow its predecessor`;
    if (hashOf({ ...event, noticeId }) !== hash) return `event ${event.number} is not what was hashed`;
    previousHash = hash;
  }
  return null;
}

const FINISHED = ['DONE', 'EXEMPT', 'REASSIGNED'];

function stateProblem({ notice, recipients }: StoredCase, events: readonly StoredEvent[]): string | null {
  const last = (id: string | null) => events.findLast(({ recipientId }) => recipientId === id)?.to;
  if (last(null) !== notice.state) return `the notice is ${notice.state}, its last event says ${last(null)}`;
  for (const { id, state, dueAt } of recipients) {
    const told = last(id) ?? 'PLANNED';
    if (told !== state) return `a record is ${state}, its last event says ${told}`;
    if ([...FINISHED, 'WITHDRAWN', 'REPLIED'].includes(state) && dueAt !== null) {
      return `a record that is ${state} has a clock`;
    }
  }
  if (notice.state === 'WITHDRAWN' && recipients.some(({ receivedAt }) => receivedAt !== null)) {
    return 'withdrawn after somebody received it';
  }
  const allDone = recipients
    .filter(({ kind }) => kind === 'MAIN')
    .every(({ state }) => FINISHED.includes(state));
  const isClosed = ['CLOSED', 'ARCHIVED'].includes(notice.state);
  if (isClosed !== (allDone && ['CLOSED', 'ARCHIVED', 'DELIVERED'].includes(notice.state))) {
    return `the notice is ${notice.state} while its recipients are ${recipients.map(({ state }) => state)}`;
  }
  return null;
}

/** Null: everything holds. */
export function invariantProblem(whole: StoredCase, events: readonly StoredEvent[]): string | null {
  const { notice } = whole;
  if (events.length !== notice.eventCount || events.at(-1)?.hash !== notice.headHash) {
    return 'the notice does not know its last event';
  }
  const stray = events.find((event) => !isInTable(event));
  if (stray !== undefined) return `${stray.action} led from ${stray.from} to ${stray.to}`;
  const foreign = events.find((event) => !isByItsActor(event, whole));
  if (foreign !== undefined) return `${foreign.action} was done by ${foreign.by}`;
  const backwards = events.some(({ at }, index) => at < (events[index - 1]?.at ?? ''));
  if (backwards) return 'events run backwards';
  return chainProblem(notice.id, events) ?? stateProblem(whole, events);
}
