/** The check that walks make of clocks finds what it is there for: random walks seldom come by it. */
import { expect, it } from 'vitest';
import { acknowledged, stopped } from '../../../domain/deadlines/clock-acts.js';
import type { Deadline } from '../../../domain/deadlines/deadline.js';
import { deadlinesOf } from '../../../domain/deadlines/deadlines-of.js';
import { DEFAULT_CLOCK_RULES } from '../../../domain/deadlines/default-clock-rules.js';
import { CALENDAR } from '../clocks/clockwork.js';
import { newRecipient } from '../notices/new-recipient.js';
import { clockProblem } from './clock-invariants.js';

const at = new Date('2026-11-25T02:00:00.000Z');
const late = new Date('2026-12-04T02:00:00.000Z');
const now = new Date('2026-12-05T02:00:00.000Z');

const delivered = deadlinesOf({ urgency: 'URGENT', deliveredAt: at }, DEFAULT_CLOCK_RULES, CALENDAR);
const returnedLate = stopped(acknowledged(delivered, at, CALENDAR), late);
const caseOf = (clocks: readonly Deadline[], state: 'PLANNED' | 'RETURNED' = 'RETURNED') => {
  const notice = { id: 'n', senderDepartment: 'food-drug' };
  const recipient = newRecipient(notice, { id: 'r', department: 'commerce', kind: 'MAIN', at });
  return { recipients: [{ ...recipient, state, clocks }] };
};
const before = caseOf(returnedLate);
const moved = returnedLate.map((clock) =>
  clock.dueAt === null ? clock : { ...clock, dueAt: now.toISOString() },
);

it('passes what is as it was, and what is not there before delivery', () => {
  expect(clockProblem(before, before, [], now)).toBeNull();
  expect(clockProblem(caseOf([], 'PLANNED'), { recipients: [] }, [], now)).toBeNull();
});

it('finds a clock that was missed and is gone, or a record that is', () => {
  expect(clockProblem(before, caseOf(acknowledged(delivered, at, CALENDAR)), [], now)).toContain(
    'FIRST_REPLY',
  );
  expect(clockProblem(before, { recipients: [] }, [], now)).toContain('gone');
});

it('finds a deadline that moved, unless by an act that may move it', () => {
  expect(clockProblem(before, caseOf(moved), [{ recipientId: 'r', action: 'REMIND' }], now)).toContain(
    'clock',
  );
  expect(
    clockProblem(before, caseOf(moved), [{ recipientId: 'r', action: 'GRANT_EXTENSION' }], now),
  ).toBeNull();
});
