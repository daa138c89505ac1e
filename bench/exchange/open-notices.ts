/** Notices, of ten senders, as many as a part of the bench wants; recipients of those under way it adds itself. */
import type pg from 'pg';

const NOTICES = `insert into notice (id, state, sender_department, type, urgency, secrecy, title, body, expects_reply, cosigners,
  cosigned, drafted_by, drafted_at, delivered_at, document_code, document_year, document_serial, document_number, content_hash, moved_at)
select gen_random_uuid(), 'DELIVERED', 'sender-' || n % 10, 'FAILED_PRODUCT', 'ORDINARY', 'INTERNAL', '关于第' || n || '批产品不合格的抄告',
  '请依职权处理。', true, '{}', '{}', 'bench', now() - n * interval '1 minute', now() - n * interval '1 minute', '沪抄', 2026, n,
  '沪抄〔2026〕' || n || '号', '', now() from generate_series(1, $1::int) n`;

/** Their `document_serial` counts from 1. */
export async function insertNotices(pool: pg.Pool, count: number): Promise<void> {
  await pool.query(NOTICES, [count]);
}

const DRAFTS = `insert into notice (id, state, sender_department, type, urgency, secrecy, title, body, expects_reply, cosigners,
  cosigned, drafted_by, drafted_at, content_hash, moved_at)
select gen_random_uuid(), (array['DRAFT', 'REVIEWING', 'COSIGNING'])[1 + n % 3],
  case when n % 100 < $2::int then 'commerce' else 'sender-' || n % 10 end, 'FAILED_PRODUCT', 'ORDINARY', 'INTERNAL',
  '关于第' || n || '批产品不合格的抄告', '请依职权处理。', true, array[case when n % 100 < $2::int then 'health' else 'fire' end], '{}',
  'bench', now() - n * interval '1 minute', '', now()
from generate_series(1, $1::int) n`;
/** As the act of 送会签 does. */
const ASK_COSIGNERS = `update notice set state = 'COSIGNING' where state = 'COSIGNING'`;

/** Nobody has sent them. @param share in percent: those of commerce, which health is to co-sign */
export async function insertDrafts(pool: pg.Pool, count: number, share: number): Promise<void> {
  await pool.query(DRAFTS, [count, share]);
  await pool.query(ASK_COSIGNERS);
}
