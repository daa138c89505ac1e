/** What a viewer can do now: the console's buttons. The same decisions as those that let an act through. */
import type { WorkingCalendar } from '../../../domain/calendar/working-calendar.js';
import type { Viewer } from './actors.js';
import { decideNotice, decideRecipient } from './decide.js';
import type { Case, RecipientFacts } from './facts.js';
import { isRefused } from './refusal.js';
import { NOTICE_ACTIONS, type NoticeAction, RECIPIENT_ACTIONS, type RecipientAction } from './vocabulary.js';

/** Who looks, and when. */
export interface Look {
  readonly viewer: Viewer;
  readonly now: Date;
  readonly calendar: WorkingCalendar;
}

const isNoticeAction = (name: string): name is NoticeAction => Object.hasOwn(NOTICE_ACTIONS, name);
const isRecipientAction = (name: string): name is RecipientAction => Object.hasOwn(RECIPIENT_ACTIONS, name);

export const noticeActions = (whole: Case, look: Look): NoticeAction[] =>
  Object.keys(NOTICE_ACTIONS)
    .filter(isNoticeAction)
    .filter((action) => !isRefused(decideNotice(action, { ...whole, ...look })));

export const recipientActions = (whole: Case, recipient: RecipientFacts, look: Look): RecipientAction[] =>
  Object.keys(RECIPIENT_ACTIONS)
    .filter(isRecipientAction)
    .filter((action) => !isRefused(decideRecipient(action, recipient, { ...whole, ...look })));
