import { decideNotice } from '../machine/decide.js';
import { isRefused } from '../machine/refusal.js';
import { type CaseWork, HUB, mustMove } from './case-work.js';

/** The notice is 办结 as soon as every 主送 record is; on paper that was when the last one was. */
export function closeWhenDone(work: CaseWork, happenedAt?: Date): void {
  const { notice, recipients, now, clockwork } = work;
  const { calendar } = clockwork;
  if (isRefused(decideNotice('CLOSE_NOTICE', { notice, recipients, viewer: HUB, now, calendar }))) return;
  const patch = { closedAt: (happenedAt ?? now).toISOString() };
  mustMove(work.moveNotice('CLOSE_NOTICE', { viewer: HUB, patch, happenedAt }));
}
