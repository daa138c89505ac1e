import { z } from 'zod';
import { clockRuleSchema } from './clock-rule.js';

const instant = z.iso.datetime({ offset: true });

/**
 * One clock of a recipient record, with the rule that was in force at delivery: a later rule does not move it. Plain
 * values, instants as ISO texts in UTC, so that it survives JSON unchanged.
 */
export const deadlineSchema = z.strictObject({
  rule: clockRuleSchema,
  /** Null: it waits for its start, the acknowledgement or a rework. */
  startedAt: instant.nullable(),
  /** In time up to and with this instant; null as long as it has not started. */
  dueAt: instant.nullable(),
  /** 暂定: it runs through a year without a published calendar, and is computed again when that is loaded. */
  provisional: z.boolean(),
  /** `dueAt` before the extension that the sender granted; null: none was. */
  extendedFrom: instant.nullable(),
  /** When the step was done, or its clock stopped; null: open. */
  doneAt: instant.nullable(),
});
export type Deadline = z.infer<typeof deadlineSchema>;

export interface StartedDeadline extends Deadline {
  readonly startedAt: string;
  readonly dueAt: string;
}

export function hasStarted(deadline: Deadline): deadline is StartedDeadline {
  return deadline.startedAt !== null && deadline.dueAt !== null;
}

export function isRunning(deadline: Deadline): deadline is StartedDeadline {
  return hasStarted(deadline) && deadline.doneAt === null;
}
