/** Deadlines of a notice by its urgency, computed at delivery and then frozen (DOMAIN 4.3). No authority fixes them. */
import { PUBLISHED_YEARS } from '../../../domain/calendar/published-years.js';
import { addWorkingDays, createWorkingCalendar } from '../../../domain/calendar/working-calendar.js';
import { addWorkingHours, endOfWork, receiptDay } from '../../../domain/calendar/working-hours.js';
import type { Urgency } from '../machine/facts.js';

/** HOURS run round the clock. */
interface Span {
  readonly amount: number;
  readonly unit: 'HOURS' | 'WORKING_HOURS' | 'WORKING_DAYS';
}

const hours = (amount: number): Span => ({ amount, unit: 'HOURS' });
const workingHours = (amount: number): Span => ({ amount, unit: 'WORKING_HOURS' });
const workingDays = (amount: number): Span => ({ amount, unit: 'WORKING_DAYS' });

interface Spans {
  readonly receive: Span;
  readonly firstReply: Span | null;
  readonly final: Span;
  /** Shorter than the first round. */
  readonly rework: Span;
}

const SPANS: Readonly<Record<Urgency, Spans>> = {
  INSTANT: { receive: hours(1), firstReply: hours(4), final: hours(24), rework: hours(12) },
  SPECIAL: {
    receive: workingHours(4),
    firstReply: workingDays(1),
    final: workingDays(3),
    rework: workingDays(1),
  },
  URGENT: {
    receive: workingDays(1),
    firstReply: workingDays(3),
    final: workingDays(5),
    rework: workingDays(3),
  },
  PROMPT: { receive: workingDays(2), firstReply: null, final: workingDays(10), rework: workingDays(5) },
  ORDINARY: { receive: workingDays(3), firstReply: null, final: workingDays(15), rework: workingDays(7) },
};

/** 反馈 that the sender does not object to for so long is 办结. */
const OBJECTION = workingDays(10);
/** The last part of a clock is 将超期. */
const SOON_SHARE = 0.25;

const calendar = createWorkingCalendar(PUBLISHED_YEARS);

interface Due {
  readonly at: Date;
  /** 暂定: a year without a published calendar is on the way. */
  readonly provisional: boolean;
}

function after(from: Date, { amount, unit }: Span): Due {
  if (unit === 'HOURS') return { at: new Date(from.getTime() + amount * 3_600_000), provisional: false };
  if (unit === 'WORKING_HOURS') return addWorkingHours(calendar, from, amount);
  const received = receiptDay(calendar, from);
  const due = addWorkingDays(calendar, received.date, amount);
  return { at: endOfWork(due.date), provisional: due.provisional || received.provisional };
}

export interface Deadlines {
  readonly receiveDueAt: string;
  readonly firstReplyDueAt: string | null;
  readonly finalDueAt: string;
  readonly provisional: boolean;
}

export function deadlinesOf(urgency: Urgency, deliveredAt: Date): Deadlines {
  const spans = SPANS[urgency];
  const [receive, final] = [after(deliveredAt, spans.receive), after(deliveredAt, spans.final)];
  const firstReply = spans.firstReply === null ? null : after(deliveredAt, spans.firstReply);
  return {
    receiveDueAt: receive.at.toISOString(),
    firstReplyDueAt: firstReply?.at.toISOString() ?? null,
    finalDueAt: final.at.toISOString(),
    provisional: [receive, firstReply, final].some((due) => due?.provisional === true),
  };
}

export const reworkDue = (urgency: Urgency, from: Date): Due => after(from, SPANS[urgency].rework);

export const objectionEnds = (from: Date): string => after(from, OBJECTION).at.toISOString();

export const soonBefore = (from: Date, dueAt: string): string => {
  const due = new Date(dueAt).getTime();
  return new Date(due - Math.max(0, due - from.getTime()) * SOON_SHARE).toISOString();
};
