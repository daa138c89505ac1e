/** What an act does to the clocks of a recipient record: the effects that the transition table names. Pure. */
import type { WorkingHourSum } from '../../../domain/calendar/working-hours.js';
import {
  acknowledged,
  finallyReplied,
  firstReplied,
  restarted,
  reworked,
  stopped,
} from '../../../domain/deadlines/clock-acts.js';
import { clockRuleAt } from '../../../domain/deadlines/clock-rule.js';
import { type Deadline, isRunning } from '../../../domain/deadlines/deadline.js';
import { deadlinesOf, recomputed } from '../../../domain/deadlines/deadlines-of.js';
import { dueAfter } from '../../../domain/deadlines/due-after.js';
import { DEFAULT_DUE_SOON, dueSoonAt } from '../../../domain/deadlines/due-soon.js';
import { extended } from '../../../domain/deadlines/extension.js';
import type { Urgency } from '../../../domain/deadlines/urgency.js';
import type { RecipientFacts } from '../machine/facts.js';
import type { ClockEffect } from '../machine/transition.js';
import type { Clockwork } from './clockwork.js';

type Clocks = readonly Deadline[];

interface Turn {
  readonly recipient: RecipientFacts;
  readonly urgency: Urgency;
  readonly expectsReply: boolean;
  readonly now: Date;
  readonly clockwork: Clockwork;
}

/** Of 抄送 and 通报 nothing is expected but 签收. */
function delivered({ recipient, urgency, expectsReply, now, clockwork }: Turn): Clocks {
  const clocks = deadlinesOf({ urgency, deliveredAt: now }, clockwork.rules, clockwork.calendar);
  return recipient.kind === 'MAIN' && expectsReply
    ? clocks
    : clocks.filter(({ rule }) => rule.step === 'ACKNOWLEDGE');
}

function granted({ recipient, clockwork }: Turn): Clocks {
  const { clocks, extensionAskedAt, extensionUntil } = recipient;
  if (extensionAskedAt === null || extensionUntil === null) throw new Error('no extension was asked for');
  const request = { askedAt: new Date(extensionAskedAt), until: new Date(extensionUntil) };
  return extended(clocks, request, clockwork.calendar);
}

const EFFECTS: Readonly<Record<ClockEffect, (turn: Turn) => Clocks>> = {
  DELIVERY: delivered,
  REPLY: ({ recipient, now, clockwork }) => acknowledged(recipient.clocks, now, clockwork.calendar),
  RESTART: ({ recipient, now, clockwork }) => restarted(recipient.clocks, now, clockwork.calendar),
  FIRST_REPLY: ({ recipient, now }) => firstReplied(recipient.clocks, now),
  EXTEND: granted,
  OBJECTION: ({ recipient, now }) => finallyReplied(recipient.clocks, now),
  REWORK: ({ recipient, now, clockwork }) => reworked(recipient.clocks, now, clockwork.calendar),
  STOP: ({ recipient, now }) => stopped(recipient.clocks, now),
};

const earliest = (instants: readonly string[]): string | null =>
  instants.reduce<string | null>((first, each) => (first === null || each < first ? each : first), null);

/**
 * What the lists look for, taken from the clocks.
 * @param closes when the sender's silence closes an answered record
 */
export function clockColumns(clocks: Clocks, { calendar }: Clockwork, closes: WorkingHourSum | null = null) {
  // Of two of one step the later one runs: the other was stopped by a 退回 that was not upheld.
  const dueOf = (step: string): string | null =>
    clocks.findLast(({ rule }) => rule.step === step)?.dueAt ?? null;
  const running = clocks.filter(isRunning);
  const soon = running.map((clock) => dueSoonAt(clock, DEFAULT_DUE_SOON, calendar).toISOString());
  return {
    clocks,
    receiveDueAt: dueOf('ACKNOWLEDGE'),
    firstReplyDueAt: dueOf('FIRST_REPLY'),
    finalDueAt: dueOf('FINAL_REPLY'),
    provisional: clocks.some(({ provisional }) => provisional) || closes?.provisional === true,
    dueAt: earliest(running.map(({ dueAt }) => dueAt)),
    soonAt: earliest(soon),
    autoCloseAt: closes?.at.toISOString() ?? null,
  };
}

/** When the sender's silence closes a record that was answered at `repliedAt`; under the rule in force at delivery. */
function silenceEnds(
  { deliveredAt, repliedAt }: Pick<RecipientFacts, 'deliveredAt' | 'repliedAt'>,
  urgency: Urgency,
  { rules, calendar }: Clockwork,
): WorkingHourSum | null {
  if (deliveredAt === null || repliedAt === null) return null;
  const rule = clockRuleAt(rules, urgency, 'OBJECTION', new Date(deliveredAt));
  return rule === null ? null : dueAfter(calendar, new Date(repliedAt), rule);
}

/** Instants that go with an effect. */
function stamps(effect: ClockEffect, turn: Turn): Partial<RecipientFacts> {
  const now = turn.now.toISOString();
  const { firstRepliedAt } = turn.recipient;
  switch (effect) {
    case 'DELIVERY':
      return { deliveredAt: now };
    case 'REPLY':
      return { receivedAt: now };
    case 'FIRST_REPLY':
      return { firstRepliedAt: firstRepliedAt ?? now };
    case 'OBJECTION':
      return { firstRepliedAt: firstRepliedAt ?? now, repliedAt: now };
    case 'REWORK':
    case 'STOP':
    case 'RESTART':
    case 'EXTEND':
      return {};
  }
}

/** The sender's silence counts from its final reply to the next act that touches a clock. */
export function turnClock(effect: ClockEffect, turn: Turn): Partial<RecipientFacts> {
  const { recipient, urgency, clockwork } = turn;
  const stamped = stamps(effect, turn);
  const closes =
    effect === 'OBJECTION' ? silenceEnds({ ...recipient, ...stamped }, urgency, clockwork) : null;
  return { ...stamped, ...clockColumns(EFFECTS[effect](turn), clockwork, closes) };
}

/** What the calendar as it is now makes of a record; null: it changes nothing. */
export function recomputedColumns(recipient: RecipientFacts, urgency: Urgency, clockwork: Clockwork) {
  const { clocks, autoCloseAt, provisional } = recipient;
  const fresh = recomputed(clocks, clockwork.calendar);
  const closes = autoCloseAt === null ? null : silenceEnds(recipient, urgency, clockwork);
  const columns = clockColumns(fresh, clockwork, closes);
  const isSame =
    JSON.stringify(fresh) === JSON.stringify(clocks) &&
    columns.autoCloseAt === autoCloseAt &&
    columns.provisional === provisional;
  return isSame ? null : columns;
}
