/** By which mutation somebody does an action of the table. The resolvers and the console's buttons read the same rows. */
import type { NoticeAction, RecipientAction } from './vocabulary.js';

/** `draftNotice` and `backfillNotice` make a notice, `supersedeNotice` one in the place of this; files come by upload. */
export const NOTICE_MUTATIONS = {
  editNotice: 'EDIT',
  removeNoticeAttachment: 'DETACH',
  submitNotice: 'SUBMIT',
  sendBackNotice: 'SEND_BACK',
  startCosigning: 'START_COSIGN',
  cosignNotice: 'COSIGN',
  refuseCosigning: 'REFUSE_COSIGN',
  signNotice: 'SIGN',
  deliverNotice: 'DELIVER',
  voidNotice: 'VOID',
  withdrawNotice: 'WITHDRAW',
  supersedeNotice: 'SUPERSEDE',
  archiveNotice: 'ARCHIVE',
} as const satisfies Readonly<Record<string, NoticeAction>>;

/** `signNoticeReply` signs an interim reply too, where that is what was drafted. */
export const RECIPIENT_MUTATIONS = {
  acknowledgeNotice: 'ACKNOWLEDGE',
  returnNotice: 'RETURN',
  reassignNotice: 'REASSIGN',
  forwardNotice: 'FORWARD',
  assignNotice: 'ASSIGN',
  takeNotice: 'TAKE',
  requestExtension: 'REQUEST_EXTENSION',
  grantExtension: 'GRANT_EXTENSION',
  refuseExtension: 'REFUSE_EXTENSION',
  draftNoticeReply: 'DRAFT_REPLY',
  sendBackNoticeReply: 'SEND_BACK_REPLY',
  signNoticeReply: 'SIGN_FINAL_REPLY',
  reworkNotice: 'REWORK',
  closeNoticeRecipient: 'CLOSE',
  exemptNoticeRecipient: 'EXEMPT',
  remindNoticeRecipient: 'REMIND',
  superviseNoticeRecipient: 'SUPERVISE',
  liftSupervision: 'LIFT_SUPERVISION',
  disputeNoticeRecipient: 'DISPUTE',
  settleNoticeDispute: 'SETTLE',
  upholdNoticeRecipient: 'UPHOLD',
} as const satisfies Readonly<Record<string, RecipientAction>>;
