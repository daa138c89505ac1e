/** The notice that a further finding on the same matter belongs to, instead of opening a second one. */
import type pg from 'pg';
import { z } from 'zod';
import { UNFINISHED } from '../machine/recipient-transitions.js';
import type { RecipientState } from '../machine/vocabulary.js';
import { MOST_RECORDS, type NoticeContent } from '../notices/notice-content.js';
import { attachedCount, missingCount } from './append-evidence.js';
import type { Raised } from './raised-body.js';

/**
 * Open, of the same type, and each department that the rule addresses still has to act on it: who sent it, only has a
 * copy or was done with it would have nothing to do about the new evidence. Raised by the same rule on the same subject,
 * or about one of the same products or batches. Only what names neither goes by the enterprise. One that nobody has
 * delivered yet belongs to its sender alone, so evidence joins it only for the same sender. Of several the one that has
 * the records already, or else room for them.
 */
const OPEN = `select n.id::text as id from notice n cross join lateral (
  select ${missingCount('n.id', '$7')} as missing, ${attachedCount('n.id')} as attached) e
where n.type = $1 and n.state in ('DRAFT', 'REVIEWING', 'COSIGNING', 'SIGNED', 'NUMBERED', 'DELIVERED')
  and n.id in (
    select d.notice_id from raised_document d where d.subject = $2
    union select s.notice_id from notice_subject s
    where s.kind in ('PRODUCT', 'BATCH') and s.key = any($3::text[])
    union select s.notice_id from notice_subject s
    where cardinality($3::text[]) = 0 and s.kind = 'ENTERPRISE' and s.key = any($4::text[])
      and not exists (select from notice_subject p where p.notice_id = s.notice_id and p.kind <> 'ENTERPRISE'))
  and (n.state = 'DELIVERED' or n.sender_department = $5)
  and not exists (
    select from unnest($6::text[]) as m(department)
    where not exists (select from notice_recipient r
      where r.notice_id = n.id and r.department = m.department and r.kind = 'MAIN' and r.state = any($8::text[])))
order by e.missing = 0 desc, e.attached + e.missing <= ${MOST_RECORDS} desc,
  n.sender_department = $5 desc, n.drafted_at, n.id limit 1`;

/** From the draft on. */
const OWES: readonly RecipientState[] = ['PLANNED', ...UNFINISHED];

const found = z.array(z.object({ id: z.string() }));

/** Null: there is none. */
export async function findOpenNotice(
  client: pg.ClientBase,
  { type, subject, sender, main }: Raised,
  { subjects, records }: NoticeContent,
): Promise<string | null> {
  const products = subjects.filter(({ kind }) => kind !== 'ENTERPRISE').map(({ key }) => key);
  const enterprises = subjects.filter(({ kind }) => kind === 'ENTERPRISE').map(({ key }) => key);
  const given = [type, subject, products, enterprises, sender, main, JSON.stringify(records), OWES];
  const { rows } = await client.query(OPEN, given);
  return found.parse(rows)[0]?.id ?? null;
}
