/** A file becomes part of a notice: an act like any other, with its event. */
import { transaction } from '../../../platform/database/pool.js';
import type { Viewer } from '../machine/actors.js';
import type { Refused } from '../machine/refusal.js';
import { NO_ARGUMENTS } from '../notices/act.js';
import { type Acting, actOn, type Outcome, type Target } from '../notices/perform-act.js';
import type { UploadedFile } from './attachment-files.js';
import { LOCK_CONTENT } from './remove-unused.js';

interface Attaching {
  readonly target: Target;
  /** Of the notice or of the recipient record. */
  readonly id: string;
  readonly viewer: Viewer;
  readonly now: Date;
}

export interface NewAttachment extends UploadedFile {
  readonly name: string;
  readonly mediaType: string;
}

class OnlyAsked extends Error {}

/** Before a byte is read: why it would be refused, or null. Nothing is changed. */
export async function mayAttach(
  acting: Acting,
  { id, name, ...rest }: Attaching & { readonly name: string },
): Promise<Refused | null> {
  const { pool, ...surroundings } = acting;
  const command = { ...rest, given: { ...NO_ARGUMENTS, id, attachment: { sha256: '', name } } };
  let refused: Refused | null = null;
  await transaction(pool, async (client) => {
    const outcome = await actOn(client, command, { client, ...surroundings });
    if ('refused' in outcome) refused = outcome;
    throw new OnlyAsked();
  }).catch((error: unknown) => {
    if (!(error instanceof OnlyAsked)) throw error;
  });
  return refused;
}

const INSERT = `insert into notice_attachment (notice_id, sha256, name, media_type, bytes, uploaded_by, uploaded_at)
values ($1, $2, $3, $4, $5, $6, $7) on conflict (notice_id, sha256) do nothing`;

/** A content gets its place with its row: one that is refused leaves nothing. */
export function attachFile(
  { pool, ...surroundings }: Acting,
  { id, file, ...rest }: Attaching & { readonly file: NewAttachment },
): Promise<Outcome> {
  const { sha256, name, mediaType, bytes } = file;
  const command = { ...rest, given: { ...NO_ARGUMENTS, id, attachment: { sha256, name } } };
  return transaction(pool, async (client) => {
    const outcome = await actOn(client, command, { client, ...surroundings });
    if ('refused' in outcome) return outcome;
    const { viewer, now } = rest;
    await client.query(LOCK_CONTENT, [sha256]);
    await client.query(INSERT, [outcome.noticeId, sha256, name, mediaType, bytes, viewer.subject, now]);
    await file.keep();
    return outcome;
  });
}
