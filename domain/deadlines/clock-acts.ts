/** What acts do to the clocks of a recipient record. Each returns the clocks after it and changes none that is done. */
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ClockStep } from './clock-rule.js';
import { type Deadline, hasStarted, isRunning } from './deadline.js';
import { started, waiting } from './start-clock.js';

type Deadlines = readonly Deadline[];

const done = (deadlines: Deadlines, steps: readonly ClockStep[], at: Date): Deadlines =>
  deadlines.map((deadline) =>
    isRunning(deadline) && steps.includes(deadline.rule.step)
      ? { ...deadline, doneAt: at.toISOString() }
      : deadline,
  );

/** 签收: the replies' clocks start. */
export function acknowledged(deadlines: Deadlines, at: Date, calendar: WorkingCalendar): Deadlines {
  return done(deadlines, ['ACKNOWLEDGE'], at).map((deadline) => {
    const { step } = deadline.rule;
    const isReply = step === 'FIRST_REPLY' || step === 'FINAL_REPLY';
    return isReply && deadline.startedAt === null ? started(deadline, at, calendar) : deadline;
  });
}

/** 初步反馈. */
export const firstReplied = (deadlines: Deadlines, at: Date): Deadlines =>
  done(deadlines, ['FIRST_REPLY'], at);

/** 最终反馈, which is also the first where none went before it, and the answer to a rework. */
export const finallyReplied = (deadlines: Deadlines, at: Date): Deadlines =>
  done(deadlines, ['FIRST_REPLY', 'FINAL_REPLY', 'REWORK'], at);

/** 重办: a clock of its own starts, and the rule waits on for another one. */
export function reworked(deadlines: Deadlines, at: Date, calendar: WorkingCalendar): Deadlines {
  return deadlines.flatMap((deadline) =>
    deadline.rule.step === 'REWORK' && deadline.startedAt === null
      ? [started(deadline, at, calendar), waiting(deadline.rule)]
      : [deadline],
  );
}

/**
 * 维持: the replies' clocks run from their beginning. Those that the 退回 had stopped stay as they stood then: what was
 * missed stays missed.
 */
export function restarted(deadlines: Deadlines, at: Date, calendar: WorkingCalendar): Deadlines {
  const again = deadlines.flatMap((deadline) => {
    const { step } = deadline.rule;
    const isReply = step === 'FIRST_REPLY' || step === 'FINAL_REPLY';
    return isReply && hasStarted(deadline) ? [deadline, waiting(deadline.rule)] : [deadline];
  });
  return acknowledged(again, at, calendar);
}

/** 退回, 免予反馈, 撤回, 办结: nothing runs on. What was missed by then stays missed. */
export const stopped = (deadlines: Deadlines, at: Date): Deadlines =>
  deadlines.map((deadline) => (isRunning(deadline) ? { ...deadline, doneAt: at.toISOString() } : deadline));
