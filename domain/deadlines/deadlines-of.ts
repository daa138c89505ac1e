import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { acknowledged } from './clock-acts.js';
import { type ClockRule, clockRuleAt } from './clock-rule.js';
import { type Deadline, hasStarted, type StartedDeadline } from './deadline.js';
import { started, waiting } from './start-clock.js';
import type { Urgency } from './urgency.js';

export interface Delivery {
  readonly urgency: Urgency;
  readonly deliveredAt: Date;
  /** Absent: not yet; the clocks of the replies wait for it. */
  readonly acknowledgedAt?: Date | undefined;
}

/**
 * The clocks of a recipient record under the rules in force at delivery: 签收 runs at once, the replies from the
 * acknowledgement, 重办 waits. Who does not sign is 超期 with 签收 itself; no later clock runs yet. Of whom no reply is
 * expected (抄送, 通报) keep the first only.
 */
export function deadlinesOf(
  { urgency, deliveredAt, acknowledgedAt }: Delivery,
  rules: readonly ClockRule[],
  calendar: WorkingCalendar,
): readonly Deadline[] {
  const frozen = (['ACKNOWLEDGE', 'FIRST_REPLY', 'FINAL_REPLY', 'REWORK'] as const).flatMap((step) => {
    const rule = clockRuleAt(rules, urgency, step, deliveredAt);
    if (rule === null) return [];
    return [step === 'ACKNOWLEDGE' ? started(waiting(rule), deliveredAt, calendar) : waiting(rule)];
  });
  return acknowledgedAt === undefined ? frozen : acknowledged(frozen, acknowledgedAt, calendar);
}

/** An extension was agreed for a day and stays, unless the calendar moved the deadline beyond it. */
function computedAgain(deadline: StartedDeadline, calendar: WorkingCalendar): Deadline {
  const fresh = started(deadline, new Date(deadline.startedAt), calendar);
  if (deadline.extendedFrom === null || fresh.dueAt === null) return fresh;
  const isBeyond = new Date(fresh.dueAt) > new Date(deadline.dueAt);
  return { ...fresh, dueAt: isBeyond ? fresh.dueAt : deadline.dueAt, extendedFrom: fresh.dueAt };
}

/**
 * The same clocks on a calendar in which a year was loaded, under their frozen rules. The notice for a year may also
 * touch the last days of the year before, so every open clock is computed again; one that is done only when it was
 * 暂定.
 */
export function recomputed(deadlines: readonly Deadline[], calendar: WorkingCalendar): readonly Deadline[] {
  return deadlines.map((deadline) => {
    const isSettled = deadline.doneAt !== null && !deadline.provisional;
    return hasStarted(deadline) && !isSettled ? computedAgain(deadline, calendar) : deadline;
  });
}
