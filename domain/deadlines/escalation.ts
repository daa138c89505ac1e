import { z } from 'zod';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { WORKING_DAY_HOURS } from '../calendar/working-hours.js';
import { effectiveDates, inForceAt } from './clock-rule.js';
import type { StartedDeadline } from './deadline.js';
import { dueAfter } from './due-after.js';
import { type DueSoon, dueSoonAt } from './due-soon.js';

/**
 * Levels at which the hub speaks up, once each: 将超期提醒, 催办, 再次催办, 报请督办. The last puts the record before the
 * leading office; 督办 itself is that office's to set and to lift (DOMAIN 4.2).
 */
export const ESCALATION_LEVELS = ['DUE_SOON', 'REMIND', 'REMIND_AGAIN', 'SUPERVISE'] as const;
export type EscalationLevel = (typeof ESCALATION_LEVELS)[number];

const share = z.number().min(0).max(10);

/**
 * How late a record is when it is reminded and put before the leading office, as shares of the length that the step's rule
 * has: what was to be done in an hour is not left for days. Working days are shared out in working hours.
 */
export const escalationRuleSchema = z
  .strictObject({ ...effectiveDates, remind: share, remindAgain: share, supervise: share })
  .refine(({ remind, remindAgain, supervise }) => remind < remindAgain && remindAgain < supervise, {
    error: '催办、再次催办、报请督办须一次比一次晚',
  });
export type EscalationRule = z.infer<typeof escalationRuleSchema>;

/** The hub's default, no authority behind it: when it becomes 超期, after half of the clock more, after all of it. */
export const DEFAULT_ESCALATION_RULES: readonly EscalationRule[] = [
  {
    validFrom: '2011-01-01T00:00:00+08:00',
    validTo: null,
    remind: 0,
    remindAgain: 0.5,
    supervise: 1,
    who: '系统默认',
    why: '枢纽默认值:国家没有统一规定抄告的催办、督办时间',
  },
];

export interface Escalation {
  readonly level: EscalationLevel;
  /** It is reached once this instant has passed. */
  readonly at: Date;
}

/** `at` later than the deadline by a share of the rule's own length. */
function lateBy({ dueAt, rule }: StartedDeadline, part: number, calendar: WorkingCalendar): Date {
  if (part === 0) return new Date(dueAt);
  const { amount, unit } = rule;
  const length =
    unit === 'WORKING_DAY'
      ? { amount: amount * part * WORKING_DAY_HOURS, unit: 'WORKING_HOUR' as const }
      : { amount: amount * part, unit };
  return dueAfter(calendar, new Date(dueAt), length).at;
}

/** When each level of a running clock is reached, in this order; the rule is the one in force when the clock started. */
export function escalationsOf(
  deadline: StartedDeadline,
  rules: readonly EscalationRule[],
  dueSoon: DueSoon,
  calendar: WorkingCalendar,
): readonly Escalation[] {
  const soon: Escalation = { level: 'DUE_SOON', at: dueSoonAt(deadline, dueSoon, calendar) };
  const rule = inForceAt(rules, new Date(deadline.startedAt));
  if (rule === null) return [soon];
  return [
    soon,
    { level: 'REMIND', at: lateBy(deadline, rule.remind, calendar) },
    { level: 'REMIND_AGAIN', at: lateBy(deadline, rule.remindAgain, calendar) },
    { level: 'SUPERVISE', at: lateBy(deadline, rule.supervise, calendar) },
  ];
}

export interface EscalationScan {
  /** Reached and not yet raised. After an outage more than one: raise all, tell people of the last. */
  readonly due: readonly Escalation[];
  /** When the next scan of this clock finds something: what an index over open clocks holds. Null: nothing more. */
  readonly nextAt: Date | null;
}

export function scanEscalations(
  escalations: readonly Escalation[],
  raised: ReadonlySet<EscalationLevel>,
  now: Date,
): EscalationScan {
  const open = escalations.filter(({ level }) => !raised.has(level));
  return {
    due: open.filter(({ at }) => at < now),
    nextAt: open.find(({ at }) => at >= now)?.at ?? null,
  };
}
