import type pg from 'pg';
import { z } from 'zod';
import type { Viewer } from '../machine/actors.js';
import { readableCondition } from '../notices/may-read.js';
import { shownAttachment } from './shown-attachment.js';

const attachmentSchema = z.object({
  sha256: z.string(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

const ids = z.object({ noticeId: z.uuid(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** Null: there is none, the caller may not see its notice, or a virus was found in it. */
export async function readAttachment(
  pool: pg.Pool,
  noticeId: string,
  sha256: string,
  viewer: Viewer,
): Promise<Attachment | null> {
  const asked = ids.safeParse({ noticeId, sha256 });
  if (!asked.success) return null;
  const values: unknown[] = [noticeId, sha256];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const condition = readableCondition(viewer, bind) ?? 'true';
  const shown = shownAttachment(viewer, bind);
  const { rows } = await pool.query(
    `select a.sha256, a.name, a.media_type as "mediaType", a.bytes from notice_attachment a join notice n on n.id = a.notice_id
where a.notice_id = $1 and a.sha256 = $2 and a.scan <> 'INFECTED' and (${condition})
  and (${shown})`,
    values,
  );
  return rows[0] === undefined ? null : attachmentSchema.parse(rows[0]);
}
