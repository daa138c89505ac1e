import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { type Deadline, isRunning, type StartedDeadline } from './deadline.js';
import { dueAfter } from './due-after.js';

/** Rules of 延期 (DOMAIN 4.2) in the words in which a refusal says them. */
export const EXTENSION_RULES = {
  NO_REPLY_RUNNING: '只有正在办理、尚未最终反馈的可以延期',
  ALREADY_EXTENDED: '只能延期一次',
  AFTER_DUE: '延期须在期限届满前申请',
  NOT_LATER: '延期后的期限须晚于原期限',
  TOO_LONG: '延长的时间不得超过原定时长',
} as const satisfies Record<string, string>;
export type ExtensionRule = keyof typeof EXTENSION_RULES;

const isFinalRunning = (deadline: Deadline): deadline is StartedDeadline =>
  deadline.rule.step === 'FINAL_REPLY' && isRunning(deadline);

/** The last instant up to which a final reply may be extended: its clock once more, from where it runs out. */
function latestExtension({ extendedFrom, dueAt, rule }: StartedDeadline, calendar: WorkingCalendar): Date {
  return dueAfter(calendar, new Date(extendedFrom ?? dueAt), rule).at;
}

export interface ExtensionRequest {
  /** When it was asked for: granting may take the sender past the deadline. */
  readonly askedAt: Date;
  readonly until: Date;
}

/** The rule that a request breaks; null when it may be granted. */
export function extensionProblem(
  deadlines: readonly Deadline[],
  { askedAt, until }: ExtensionRequest,
  calendar: WorkingCalendar,
): ExtensionRule | null {
  const final = deadlines.find(isFinalRunning);
  if (final === undefined) return 'NO_REPLY_RUNNING';
  if (final.extendedFrom !== null) return 'ALREADY_EXTENDED';
  const due = new Date(final.dueAt);
  if (askedAt > due) return 'AFTER_DUE';
  if (until <= due) return 'NOT_LATER';
  return until > latestExtension(final, calendar) ? 'TOO_LONG' : null;
}

/**
 * The clocks with the final reply's moved to the day agreed. One that is 暂定 stays so: the calendar may still move its
 * original end beyond that day.
 *
 * @throws RangeError for a request that `extensionProblem` refuses
 */
export function extended(
  deadlines: readonly Deadline[],
  request: ExtensionRequest,
  calendar: WorkingCalendar,
): readonly Deadline[] {
  const problem = extensionProblem(deadlines, request, calendar);
  if (problem !== null) throw new RangeError(`extension refused: ${problem}`);
  const dueAt = request.until.toISOString();
  return deadlines.map((deadline) =>
    isFinalRunning(deadline) ? { ...deadline, dueAt, extendedFrom: deadline.dueAt } : deadline,
  );
}
