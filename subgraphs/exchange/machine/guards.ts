/** Conditions of an act beside actor and state. Pure; each names the rule that it holds. */
import type { WorkingCalendar } from '../../../domain/calendar/working-calendar.js';
import { isRunning, type StartedDeadline } from '../../../domain/deadlines/deadline.js';
import { extensionProblem } from '../../../domain/deadlines/extension.js';
import type { Case, RecipientFacts } from './facts.js';

/** What came with an act, as far as guards look at it. */
export interface GuardInput {
  readonly department?: string | undefined;
  readonly until?: string | undefined;
  /** Who signed the paper that is entered. */
  readonly paperSignedBy?: string | undefined;
}

export interface GuardCall extends Case {
  /** The record that is moved; absent for acts on the notice. */
  readonly recipient?: RecipientFacts | undefined;
  /** Account, and department, of whoever acts. */
  readonly subject: string;
  readonly department: string | null;
  readonly now: Date;
  readonly calendar: WorkingCalendar;
  /** Absent when it is only asked whether the act is open to somebody. */
  readonly input?: GuardInput | undefined;
}

/** States in which a 主送 record no longer holds the notice open. */
const FINISHED: readonly string[] = ['DONE', 'EXEMPT', 'REASSIGNED'];

const mains = ({ recipients }: Case): readonly RecipientFacts[] =>
  recipients.filter(({ kind }) => kind === 'MAIN');

const about =
  (holds: (recipient: RecipientFacts, call: GuardCall) => boolean) =>
  (call: GuardCall): boolean =>
    call.recipient !== undefined && holds(call.recipient, call);

const time = (instant: string): number => new Date(instant).getTime();

const finalClock = ({ clocks }: RecipientFacts) =>
  clocks.find((clock): clock is StartedDeadline => clock.rule.step === 'FINAL_REPLY' && isRunning(clock));

/**
 * An extension adds at most the clock's own length. What was asked for is looked at once more when it is granted: a year
 * loaded meanwhile may have moved the deadline itself beyond it.
 */
function isWithinOriginal(recipient: RecipientFacts, { input, now, calendar }: GuardCall): boolean {
  const { clocks, extensionState, extensionAskedAt, extensionUntil } = recipient;
  const isAsked = extensionState === 'ASKED';
  const until = isAsked ? extensionUntil : input?.until;
  if (until == null) return true;
  const askedAt = new Date((isAsked ? extensionAskedAt : null) ?? now);
  return extensionProblem(clocks, { askedAt, until: new Date(until) }, calendar) === null;
}

export const GUARDS = {
  isComplete: ({ notice, recipients }) => notice.isWritten && recipients.some(({ kind }) => kind === 'MAIN'),
  hasAttachments: ({ notice }) => notice.hasAttachments,
  hasCosigners: ({ notice }) => notice.cosigners.length > 0,
  notYetCosigned: ({ notice, department }) => department === null || !notice.cosigned.includes(department),
  allCosigned: ({ notice }) => notice.cosigners.every((each) => notice.cosigned.includes(each)),
  isSecondPerson: ({ notice, subject }) => notice.draftedBy !== subject,
  isNotCorrected: ({ notice }) => notice.correction === null,
  isBeingBackfilled: ({ notice }) => notice.isBeingBackfilled,
  isPaperSecondPerson: ({ subject, input }) => input?.paperSignedBy !== subject,
  nobodyReceived: ({ recipients }) => recipients.every(({ receivedAt }) => receivedAt === null),
  everyMainIsDone: (call) => mains(call).every(({ state }) => FINISHED.includes(state)),
  isMain: about(({ kind }) => kind === 'MAIN'),
  isNotUpheld: about(({ upheld }) => !upheld),
  expectsNoReply: ({ notice }) => !notice.expectsReply,
  isNewRecipient: ({ notice, recipients, recipient, input }) =>
    input === undefined ||
    (input.department !== notice.senderDepartment &&
      recipients.every(
        ({ department, kind, state }) =>
          department !== input.department ||
          state === 'REASSIGNED' ||
          (kind === 'COPY' && department === recipient?.forwardedTo),
      )),
  isBeforeDue: about((recipient, { now }) => now.getTime() <= time(finalClock(recipient)?.dueAt ?? '')),
  isFirstExtension: about(({ extensionState }) => extensionState === null || extensionState === 'REFUSED'),
  isWithinOriginal: about(isWithinOriginal),
  isExtensionAsked: about(({ extensionState }) => extensionState === 'ASKED'),
  hasReply: about(({ pendingReply }) => pendingReply !== null),
  hasInterimReply: about(({ pendingReply }) => pendingReply?.kind === 'INTERIM'),
  hasFinalReply: about(({ pendingReply }) => pendingReply?.kind === 'FINAL'),
  isReplySecondPerson: about(({ pendingReply }, { subject }) => pendingReply?.draftedBy !== subject),
  isObjectionOver: about(
    ({ autoCloseAt }, { now }) => autoCloseAt !== null && now.getTime() > time(autoCloseAt),
  ),
  hasClock: about(({ dueAt }) => dueAt !== null),
  isSupervised: about(({ supervisedAt }) => supervisedAt !== null),
  isUnsupervised: about(({ supervisedAt }) => supervisedAt === null),
  isDisputed: about(({ disputed }) => disputed),
  isUndisputed: about(({ disputed }) => !disputed),
} as const satisfies Readonly<Record<string, (call: GuardCall) => boolean>>;

export type Guard = keyof typeof GUARDS;

/** What each guard demands, in the words in which a refusal and the documentation say it. */
export const GUARD_RULES: Readonly<Record<Guard, string>> = {
  isComplete: '标题、正文和至少一个主送部门齐备后才能送核',
  hasAttachments: '没有附件可去',
  hasCosigners: '列有会签部门才能送会签',
  notYetCosigned: '每个会签部门只会签一次',
  allCosigned: '会签部门全部会签后才能签发',
  isSecondPerson: '签发人不得是拟稿人',
  isNotCorrected: '已有更正的不再更正、续报,请对更正件办理',
  isBeingBackfilled: '只用于补录书面、电话往来的抄告',
  isPaperSecondPerson: '书面件的签发人不得是补录人',
  nobodyReceived: '任何部门签收后不得撤回,可以更正',
  everyMainIsDone: '主送部门全部办结或免予反馈后才办结',
  isMain: '只适用于主送部门;抄送部门只签收',
  isNotUpheld: '领导小组办公室已裁定维持主送,不得再退回',
  expectsNoReply: '只适用于不需反馈的抄告',
  isNewRecipient: '改派的部门不得是发出部门,也不得已在主送、抄送之列;可改派给所转办的抄送部门',
  isBeforeDue: '延期须在期限届满前申请',
  isFirstExtension: '只能延期一次,已有的申请答复前不得再申请',
  isWithinOriginal: '延期后的期限须晚于原期限,延长不得超过原定时长',
  isExtensionAsked: '没有待答复的延期申请',
  hasReply: '没有待签发的反馈',
  hasInterimReply: '待签发的须是初步反馈',
  hasFinalReply: '待签发的须是最终反馈',
  isReplySecondPerson: '反馈的签发人不得是拟稿人',
  isObjectionOver: '异议期满后才自动办结',
  hasClock: '没有进行中的期限,无须催办',
  isSupervised: '未在督办中',
  isUnsupervised: '已在督办中',
  isDisputed: '没有待协调的争议',
  isUndisputed: '已提请协调,裁定前不得再提或自动办结',
};
