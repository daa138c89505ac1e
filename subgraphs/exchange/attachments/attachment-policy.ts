/** How much may be attached to one notice, its 反馈 included. */
import type pg from 'pg';
import { z } from 'zod';
import type { Refused } from '../machine/refusal.js';

export const MOST_BYTES = 50 * 1_048_576;
export const MOST_FILES = 50;

const OTHERS = `select count(*)::int as others from notice_attachment a where a.notice_id = $1 and a.sha256 <> $2`;
const counted = z.tuple([z.object({ others: z.number() })]);

/** Null: there is room for one more. The notice must be locked. @param sha256 empty while it is not known yet */
export async function fullProblem(
  client: pg.ClientBase,
  noticeId: string,
  sha256: string,
): Promise<Refused | null> {
  const [{ others }] = counted.parse((await client.query(OTHERS, [noticeId, sha256])).rows);
  if (others < MOST_FILES) return null;
  const message = `一份抄告(含反馈)至多 ${MOST_FILES} 个附件,已满;请先去掉不用的,或合并为一个文件。`;
  return { refused: 'INPUT_INVALID', message };
}
