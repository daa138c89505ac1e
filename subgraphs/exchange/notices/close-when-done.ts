import { decideNotice } from '../machine/decide.js';
import { isRefused } from '../machine/refusal.js';
import { type CaseWork, HUB, mustMove } from './case-work.js';

/** The notice is 办结 as soon as every 主送 record is. */
export function closeWhenDone(work: CaseWork): void {
  const { notice, recipients, now, clockwork } = work;
  const { calendar } = clockwork;
  if (isRefused(decideNotice('CLOSE_NOTICE', { notice, recipients, viewer: HUB, now, calendar }))) return;
  const patch = { closedAt: now.toISOString() };
  mustMove(work.moveNotice('CLOSE_NOTICE', { viewer: HUB, patch }));
}
