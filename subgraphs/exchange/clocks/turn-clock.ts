/** What an act does to the clocks of a recipient record: the effects that the transition table names. Pure. */
import { PUBLISHED_YEARS } from '../../../domain/calendar/published-years.js';
import { countWorkingDays, createWorkingCalendar } from '../../../domain/calendar/working-calendar.js';
import { shanghaiDate } from '../../../domain/dates.js';
import type { RecipientFacts, Urgency } from '../machine/facts.js';
import type { ClockEffect } from '../machine/transition.js';
import { deadlinesOf, objectionEnds, reworkDue, soonBefore } from './deadlines.js';

const calendar = createWorkingCalendar(PUBLISHED_YEARS);
const NO_CLOCK = { dueAt: null, soonAt: null } as const;

interface Turn {
  readonly recipient: RecipientFacts;
  readonly urgency: Urgency;
  readonly expectsReply: boolean;
  readonly now: Date;
}

const running = (from: Date, dueAt: string | null) =>
  dueAt === null ? NO_CLOCK : { dueAt, soonAt: soonBefore(from, dueAt) };

/** The deadline that runs while a 主送 record waits for its 反馈. */
function replyClock({ recipient, expectsReply, now }: Turn): Partial<RecipientFacts> {
  if (recipient.kind === 'COPY' || !expectsReply) return NO_CLOCK;
  const { firstRepliedAt, firstReplyDueAt, finalDueAt } = recipient;
  return running(now, firstRepliedAt === null ? (firstReplyDueAt ?? finalDueAt) : finalDueAt);
}

const EFFECTS: Readonly<Record<ClockEffect, (turn: Turn) => Partial<RecipientFacts>>> = {
  DELIVERY: ({ urgency, now }) => {
    const deadlines = deadlinesOf(urgency, now);
    return { ...deadlines, deliveredAt: now.toISOString(), ...running(now, deadlines.receiveDueAt) };
  },
  REPLY: (turn) => ({
    receivedAt: turn.recipient.receivedAt ?? turn.now.toISOString(),
    ...replyClock(turn),
  }),
  FIRST_REPLY: (turn) => {
    const firstRepliedAt = turn.recipient.firstRepliedAt ?? turn.now.toISOString();
    const known =
      turn.recipient.state === 'REWORK'
        ? {}
        : replyClock({ ...turn, recipient: { ...turn.recipient, firstRepliedAt } });
    return { firstRepliedAt, ...known };
  },
  EXTEND: ({ recipient, now }) => {
    const finalDueAt = recipient.extensionUntil ?? recipient.finalDueAt;
    const isFinalRunning = recipient.dueAt === recipient.finalDueAt;
    return { finalDueAt, ...(isFinalRunning ? running(now, finalDueAt) : {}) };
  },
  OBJECTION: ({ recipient, now }) => ({
    firstRepliedAt: recipient.firstRepliedAt ?? now.toISOString(),
    repliedAt: now.toISOString(),
    autoCloseAt: objectionEnds(now),
    ...NO_CLOCK,
  }),
  REWORK: ({ recipient, urgency, now }) => {
    const due = reworkDue(urgency, now);
    return {
      autoCloseAt: null,
      provisional: recipient.provisional || due.provisional,
      ...running(now, due.at.toISOString()),
    };
  },
  STOP: () => ({ autoCloseAt: null, ...NO_CLOCK }),
};

/** What was missed stays with the record, also when it is 办结: a later act never makes it punctual. */
function lateness({ recipient, now }: Turn): Partial<RecipientFacts> {
  const { dueAt, daysLate } = recipient;
  if (dueAt === null || now.getTime() <= new Date(dueAt).getTime()) return {};
  const late = countWorkingDays(calendar, shanghaiDate(new Date(dueAt)), shanghaiDate(now));
  return { wasOverdue: true, daysLate: Math.max(daysLate, late) };
}

export function turnClock(effect: ClockEffect, turn: Turn): Partial<RecipientFacts> {
  const met = effect === 'EXTEND' ? {} : lateness(turn);
  return { ...met, ...EFFECTS[effect](turn) };
}
