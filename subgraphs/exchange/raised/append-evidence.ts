import type pg from 'pg';
import { z } from 'zod';
import { readClockwork } from '../clocks/clockwork.js';
import type { Viewer } from '../machine/actors.js';
import { openCase, saveCase } from '../notices/case-store.js';
import { CaseWork, mustMove } from '../notices/case-work.js';
import { type AttachedRecord, MOST_RECORDS } from '../notices/notice-content.js';

/**
 * `from` and `where`: those of the records, given as jsonb, that are not attached to a notice. Versions that are attached
 * already stay as they are: what was told is never rewritten.
 */
const missingFrom = (
  notice: string,
  records: string,
): string => `from rows from (jsonb_to_recordset(${records}::jsonb)
    as (department text, "recordType" text, key text, version int8, "contentHash" text))
  with ordinality as s(department, "recordType", key, version, "contentHash", n)
where not exists (select from attached_record a where a.notice_id = ${notice} and a.department = s.department
  and a.record_type = s."recordType" and a.key = s.key and a.version = s.version)`;

/** How many of the records a notice has not, and how many it would then have. */
export const missingCount = (notice: string, records: string): string =>
  `(select count(*)::int ${missingFrom(notice, records)})`;
export const attachedCount = (notice: string): string =>
  `(select count(*)::int from attached_record a where a.notice_id = ${notice})`;

const ROOM = `select ${missingCount('$1', '$2')} as missing, ${attachedCount('$1')} as attached`;
const room = z.tuple([z.object({ missing: z.number(), attached: z.number() })]);

const ADD = `insert into attached_record (notice_id, place, department, record_type, key, version, content_hash)
select $1, coalesce((select max(a.place) from attached_record a where a.notice_id = $1), 0) + row_number() over (order by s.n),
  s.department, s."recordType", s.key, s.version, s."contentHash" ${missingFrom('$1', '$2')}
returning department || '/' || record_type || '/' || key as id, version, content_hash as "contentHash"`;
const added = z.array(z.object({ id: z.string(), version: z.number(), contentHash: z.string() }));

export interface Appendix {
  readonly noticeId: string;
  readonly document: string;
  readonly comment: string;
  readonly records: readonly AttachedRecord[];
  readonly viewer: Viewer;
  readonly now: Date;
}

/**
 * Attaches further records to an open notice, each with its hash in the event, so that the chain covers them. UNCHANGED: all
 * of them were there; FULL: there is no room for all of them, and none was attached.
 */
export async function appendEvidence(
  client: pg.ClientBase,
  { noticeId, document, comment, records, viewer, now }: Appendix,
): Promise<'APPENDED' | 'UNCHANGED' | 'FULL'> {
  const stored = await openCase(client, 'notice', noticeId);
  if (stored === null) throw new Error(`notice ${noticeId} is not there`);
  const given = [noticeId, JSON.stringify(records)];
  const [{ missing, attached }] = room.parse((await client.query(ROOM, given)).rows);
  if (missing === 0) return 'UNCHANGED';
  if (attached + missing > MOST_RECORDS) return 'FULL';
  const { rows } = await client.query(ADD, given);
  const work = new CaseWork({ ...stored, viewer, now, clockwork: await readClockwork(client, now) });
  mustMove(work.moveNotice('APPEND', { comment, data: { document, records: added.parse(rows) } }));
  await saveCase(client, work);
  return 'APPENDED';
}
