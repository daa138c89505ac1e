import type pg from 'pg';
import type { Urgency } from '../../../domain/deadlines/urgency.js';
import { type Clockwork, readClockwork } from '../clocks/clockwork.js';
import { recomputedColumns } from '../clocks/turn-clock.js';
import { RECIPIENT_TRANSITIONS } from '../machine/recipient-transitions.js';
import type { RecipientState } from '../machine/vocabulary.js';
import { openCase, saveCase } from '../notices/case-store.js';
import { CaseWork, HUB, mustMove } from '../notices/case-work.js';
import type { RecipientRow } from '../notices/notice-rows.js';

/** Who was reassigned or withdrawn has no deadline any more that a year could move. */
export const RECOMPUTED_STATES: readonly RecipientState[] = RECIPIENT_TRANSITIONS.filter(
  ({ action }) => action === 'RECOMPUTE',
).flatMap(({ from }) => from);

/** Null: the table does not let it be computed again, or the calendar changes nothing. */
export const changesOf = (recipient: RecipientRow, urgency: Urgency, clockwork: Clockwork) =>
  RECOMPUTED_STATES.includes(recipient.state) ? recomputedColumns(recipient, urgency, clockwork) : null;

/** @returns how many records have another deadline, or one that is no longer 暂定 */
export async function recomputeNotice(client: pg.ClientBase, noticeId: string, now: Date): Promise<number> {
  const stored = await openCase(client, 'notice', noticeId);
  if (stored === null) throw new Error(`notice ${noticeId} is not there`);
  const clockwork = await readClockwork(client, now);
  const work = new CaseWork({ ...stored, viewer: HUB, now, clockwork });
  for (const recipient of stored.recipients) {
    const patch = changesOf(recipient, stored.notice.urgency, clockwork);
    if (patch === null) continue;
    // Who has answered has no deadline: what moves is the day on which the sender's silence closes the record.
    const before = recipient.dueAt ?? recipient.autoCloseAt;
    const after = patch.dueAt ?? patch.autoCloseAt;
    const data = { before, after, provisional: patch.provisional };
    const comment = '所涉年份的放假安排已公布,期限重算';
    mustMove(work.moveRecipient(recipient.id, 'RECOMPUTE', { comment, data, patch }));
  }
  if (work.events.length > 0) await saveCase(client, work);
  return work.events.length;
}
