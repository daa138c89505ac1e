/** Of two who act at once the later one is told who was first. */
import type pg from 'pg';
import { z } from 'zod';
import type { Viewer } from '../machine/actors.js';
import { BROKEN_BY } from '../machine/broken-by.js';
import type { Guard } from '../machine/guards.js';
import type { Refused, Winner } from '../machine/refusal.js';
import { ACTIONS, type Action } from '../machine/vocabulary.js';

interface Place {
  readonly noticeId: string;
  /** Null: the notice itself. */
  readonly recipientId: string | null;
  readonly version: number;
}

const LAST = `select e.by, e.department, e.at, e.action from notice_event e
where e.notice_id = $1 and e.recipient_id is not distinct from $2::uuid order by e.number desc limit 1`;
/** On the record; for an act on the notice, on any. A department co-signs for itself alone. */
const BREAKER = `select e.by, e.department, e.at, e.action from notice_event e
where e.notice_id = $1 and ($2::uuid is null or e.recipient_id = $2) and e.action = any($3::text[])
  and (e.action <> 'COSIGN' or e.department = $4) order by e.number desc limit 1`;
const lastSchema = z.object({
  by: z.string(),
  department: z.string().nullable(),
  at: z.string(),
  action: z.custom<Action>((value) => typeof value === 'string' && Object.hasOwn(ACTIONS, value)),
});

/** Who moved it last. */
export async function winnerOf(
  client: pg.ClientBase,
  { noticeId, recipientId, version }: Place,
): Promise<Winner | undefined> {
  const { rows } = await client.query(LAST, [noticeId, recipientId]);
  return rows[0] === undefined ? undefined : { ...lastSchema.parse(rows[0]), version };
}

/** Who did what a rule now stands against; undefined: nobody did. */
async function breakerOf(
  client: pg.ClientBase,
  { noticeId, recipientId, version }: Place,
  rule: Guard,
  department: string | null,
): Promise<Winner | undefined> {
  const given = [noticeId, recipientId, BROKEN_BY[rule] ?? [], department];
  const { rows } = await client.query(BREAKER, given);
  return rows[0] === undefined ? undefined : { ...lastSchema.parse(rows[0]), version };
}

/** A refusal with whoever was first, where that is why: another state, or what an act that keeps the state has changed. */
export async function withWinner(
  client: pg.ClientBase,
  place: Place,
  refused: Refused,
  { department }: Pick<Viewer, 'department'>,
): Promise<Refused> {
  const { noticeId } = place;
  let winner: Winner | undefined;
  if (refused.refused === 'WRONG_STATE') winner = await winnerOf(client, place);
  else if (refused.rule !== undefined) winner = await breakerOf(client, place, refused.rule, department);
  return { ...refused, noticeId, ...(winner === undefined ? {} : { winner }) };
}

export const conflict = (winner: Winner | undefined, expected: number): Refused => {
  const who =
    winner === undefined
      ? '已被改变'
      : `${winner.department ?? ''} ${winner.by} 已于 ${winner.at} “${ACTIONS[winner.action]}”`;
  const message = `您看到的是版本 ${expected},${who},现在是版本 ${winner?.version ?? '?'}。请重新查看后再办。`;
  return { refused: 'CONFLICT', message, ...(winner === undefined ? {} : { winner }) };
};
