/** What a viewer can do now: the console's buttons. The same decisions as those that let an act through. */
import type { Viewer } from './actors.js';
import { decideNotice, decideRecipient } from './decide.js';
import type { Case, RecipientFacts } from './facts.js';
import { isRefused } from './refusal.js';
import { NOTICE_ACTIONS, type NoticeAction, RECIPIENT_ACTIONS, type RecipientAction } from './vocabulary.js';

const isNoticeAction = (name: string): name is NoticeAction => Object.hasOwn(NOTICE_ACTIONS, name);
const isRecipientAction = (name: string): name is RecipientAction => Object.hasOwn(RECIPIENT_ACTIONS, name);

export const noticeActions = (whole: Case, viewer: Viewer, now: Date): NoticeAction[] =>
  Object.keys(NOTICE_ACTIONS)
    .filter(isNoticeAction)
    .filter((action) => !isRefused(decideNotice(action, { ...whole, viewer, now })));

export const recipientActions = (
  whole: Case,
  recipient: RecipientFacts,
  viewer: Viewer,
  now: Date,
): RecipientAction[] =>
  Object.keys(RECIPIENT_ACTIONS)
    .filter(isRecipientAction)
    .filter((action) => !isRefused(decideRecipient(action, recipient, { ...whole, viewer, now })));
