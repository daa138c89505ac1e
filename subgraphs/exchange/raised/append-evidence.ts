import type pg from 'pg';
import { z } from 'zod';
import { readClockwork } from '../clocks/clockwork.js';
import type { Viewer } from '../machine/actors.js';
import { openCase, saveCase } from '../notices/case-store.js';
import { CaseWork, mustMove } from '../notices/case-work.js';
import type { AttachedRecord } from '../notices/notice-content.js';

/** Versions that are attached already stay as they are: what was told is never rewritten. */
const ADD = `insert into attached_record (notice_id, place, department, record_type, key, version, content_hash)
select $1, coalesce((select max(a.place) from attached_record a where a.notice_id = $1), 0) + row_number() over (order by s.n),
  s.department, s."recordType", s.key, s.version, s."contentHash"
from rows from (jsonb_to_recordset($2::jsonb) as (department text, "recordType" text, key text, version int8, "contentHash" text))
  with ordinality as s(department, "recordType", key, version, "contentHash", n)
where not exists (select from attached_record a where a.notice_id = $1 and a.department = s.department
  and a.record_type = s."recordType" and a.key = s.key and a.version = s.version)
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
 * Attaches further records to an open notice, each with its hash in the event, so that the chain covers them.
 * @returns false when all of them were there.
 */
export async function appendEvidence(client: pg.ClientBase, appendix: Appendix): Promise<boolean> {
  const { noticeId, document, comment, records, viewer, now } = appendix;
  const stored = await openCase(client, 'notice', noticeId);
  if (stored === null) throw new Error(`notice ${noticeId} is not there`);
  const { rows } = await client.query(ADD, [noticeId, JSON.stringify(records)]);
  if (rows.length === 0) return false;
  const work = new CaseWork({ ...stored, viewer, now, clockwork: await readClockwork(client, now) });
  mustMove(work.moveNotice('APPEND', { comment, data: { document, records: added.parse(rows) } }));
  await saveCase(client, work);
  return true;
}
