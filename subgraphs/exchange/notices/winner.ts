/** Of two who act at once the later one is told who was first. */
import type pg from 'pg';
import { z } from 'zod';
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

export const conflict = (winner: Winner | undefined, expected: number): Refused => {
  const who =
    winner === undefined
      ? '已被改变'
      : `${winner.department ?? ''} ${winner.by} 已于 ${winner.at} “${ACTIONS[winner.action]}”`;
  const message = `您看到的是版本 ${expected},${who},现在是版本 ${winner?.version ?? '?'}。请重新查看后再办。`;
  return { refused: 'CONFLICT', message, ...(winner === undefined ? {} : { winner }) };
};
