/** What must hold of the clocks of a notice from one act to the next (DOMAIN 4.2): told in words. */
import { hasStarted } from '../../../domain/deadlines/deadline.js';
import { dueFigures } from '../../../domain/deadlines/due-figures.js';
import { DEFAULT_DUE_SOON } from '../../../domain/deadlines/due-soon.js';
import { CALENDAR } from '../clocks/clockwork.js';
import type { RecipientFacts } from '../machine/facts.js';
import { RECIPIENT_TRANSITIONS } from '../machine/recipient-transitions.js';
import type { StoredCase } from '../notices/case-store.js';
import type { StoredEvent } from './invariants.js';

/** Acts that may move a deadline that runs; others start clocks and stop them. */
const MOVING: ReadonlySet<string> = new Set(
  RECIPIENT_TRANSITIONS.filter(({ action, clock }) => clock === 'EXTEND' || action === 'RECOMPUTE').map(
    ({ action }) => action,
  ),
);

const wasOverdue = ({ clocks }: RecipientFacts, now: Date): boolean =>
  dueFigures(clocks, now, DEFAULT_DUE_SOON, CALENDAR).wasOverdue;

function recordProblem(before: RecipientFacts, after: RecipientFacts, now: Date): string | null {
  const moved = before.clocks
    .filter(hasStarted)
    .find(
      (clock) =>
        !after.clocks.some(
          ({ rule, startedAt, dueAt, doneAt }) =>
            rule.step === clock.rule.step &&
            startedAt === clock.startedAt &&
            dueAt === clock.dueAt &&
            (clock.doneAt === null || doneAt === clock.doneAt),
        ),
    );
  if (moved !== undefined) return `the clock ${moved.rule.step} of ${before.department} is not what it was`;
  if (wasOverdue(before, now) && !wasOverdue(after, now)) return `${before.department} is no longer late`;
  return null;
}

/**
 * Null: everything holds.
 * @param told events since `before`
 */
export function clockProblem(
  before: Pick<StoredCase, 'recipients'>,
  after: Pick<StoredCase, 'recipients'>,
  told: readonly Pick<StoredEvent, 'recipientId' | 'action'>[],
  now: Date,
): string | null {
  for (const record of before.recipients) {
    if (told.some(({ recipientId, action }) => recipientId === record.id && MOVING.has(action))) continue;
    const then = after.recipients.find(({ id }) => id === record.id);
    const problem = then === undefined ? null : recordProblem(record, then, now);
    if (problem !== null) return problem;
    if (then === undefined && record.state !== 'PLANNED') return `the record of ${record.department} is gone`;
  }
  return null;
}
