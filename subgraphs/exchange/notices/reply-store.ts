import type pg from 'pg';
import type { ReplyContent } from './reply-content.js';

interface NewReply {
  readonly id: string;
  readonly recipientId: string;
  readonly content: ReplyContent;
  readonly by: string;
  readonly at: Date;
}

const SET_ASIDE = `update notice_reply set state = 'SENT_BACK' where recipient_id = $1 and state = 'PENDING'`;
const INSERT = `insert into notice_reply (id, recipient_id, kind, state, results, measures, document_numbers, quantities,
  next_step, text, drafted_by, drafted_at) values ($1, $2, $3, 'PENDING', $4, $5, $6, $7, $8, $9, $10, $11)`;
const SIGN = `update notice_reply set state = 'SIGNED', signed_by = $2, signed_at = $3
where recipient_id = $1 and state = 'PENDING'`;

/** One waits for its signature at a time: a new draft takes the place of the last. */
export async function insertReply(client: pg.ClientBase, reply: NewReply): Promise<void> {
  const { id, recipientId, content, by, at } = reply;
  await client.query(SET_ASIDE, [recipientId]);
  await client.query(INSERT, [
    id,
    recipientId,
    content.kind,
    content.results,
    content.measures,
    content.documentNumbers,
    JSON.stringify(content.quantities),
    content.nextStep ?? null,
    content.text ?? null,
    by,
    at,
  ]);
}

export async function setReplyAside(client: pg.ClientBase, recipientId: string): Promise<void> {
  await client.query(SET_ASIDE, [recipientId]);
}

export async function signReply(
  client: pg.ClientBase,
  recipientId: string,
  by: string,
  at: Date,
): Promise<void> {
  await client.query(SIGN, [recipientId, by, at]);
}
