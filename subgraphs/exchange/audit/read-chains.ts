/** All chains as they are stored, with what the notices' rows say: texts, parts and replies by their hashes. */
import type pg from 'pg';
import type { Json } from '../events/canonical-json.js';
import { hashOf } from '../events/event-hash.js';
import type { ChainsAnswer } from './chains-answer.js';
import { hashesOf, PARTS, type Parts, REPLY } from './signed-parts.js';

const PAGE = 200;

const CHAINS = `select n.id::text as id, n.document_number as "documentNumber",
  jsonb_build_object('count', n.event_count, 'hash', n.head_hash) as head,
  encode(sha256(convert_to(n.title, 'UTF8')), 'hex') as "titleHash",
  encode(sha256(convert_to(n.body, 'UTF8')), 'hex') as "bodyHash",
  ${PARTS} as parts,
  coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'content', ${REPLY}) order by p.drafted_at, p.id)
    from notice_reply p join notice_recipient r on r.id = p.recipient_id
    where r.notice_id = n.id and p.state = 'SIGNED'), '[]') as replies,
  coalesce((select jsonb_agg(jsonb_build_object('sha256', a.sha256, 'name', a.name) order by a.uploaded_at, a.sha256)
    from notice_attachment a where a.notice_id = n.id), '[]') as attachments,
  coalesce((select jsonb_agg(jsonb_build_object('number', e.number,
      'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'action', e.action, 'by', e.by,
      'department', e.department, 'recipientId', e.recipient_id, 'from', e.from_state, 'to', e.to_state,
      'comment', e.comment, 'data', e.data, 'algorithm', e.algorithm, 'previousHash', e.previous_hash, 'hash', e.hash)
    order by e.number) from notice_event e where e.notice_id = n.id), '[]') as events
from notice n where $1::uuid is null or n.id > $1::uuid order by n.id limit ${PAGE}`;

type Chain = ChainsAnswer['chains'][number];
interface Stored extends Omit<Chain, keyof ReturnType<typeof hashesOf> | 'replies'> {
  readonly parts: Parts;
  readonly replies: readonly { readonly id: string; readonly content: Json }[];
}

/** A page of notices in order of their ids. */
export async function readChains(pool: pg.Pool, after: string | null): Promise<ChainsAnswer> {
  const { rows } = await pool.query<Stored>(CHAINS, [after]);
  const chains = rows.map(({ parts, replies, ...row }) => ({
    ...row,
    ...hashesOf(parts),
    replies: replies.map(({ id, content }) => ({ id, contentHash: hashOf(content) })),
  }));
  return { chains, next: chains.length < PAGE ? null : (chains.at(-1)?.id ?? null) };
}
