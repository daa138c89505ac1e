/**
 * Four figures of how promptly a department answers, after the indicators that the EU publishes for its Internal Market
 * Information System (Single Market Scoreboard, governance tool IMI), with the scoreboard's limits: shares of 80 % and
 * more are green there, 60–79 yellow.
 */
import { daysBetween, shanghaiDate } from '../dates.js';

/** One 主送 recipient record that a department received in the period. Null: it did not happen yet. */
export interface RecipientHistory {
  readonly deliveredAt: Date;
  readonly acknowledgedAt: Date | null;
  /** The final reply; the first one, where a rework followed. */
  readonly repliedAt: Date | null;
  /** When the department was let off or gave it back, and it stands so: from then on it owes nothing. */
  readonly releasedAt: Date | null;
  /** The date agreed: the final reply's deadline with its extension. Null: no reply is expected, or no clock runs yet. */
  readonly dueAt: Date | null;
  /** The sender's verdict on the reply. Null: none given. */
  readonly ratedNegatively: boolean | null;
}

export type TimelinessColour = 'GREEN' | 'YELLOW' | 'RED';

export interface TimelinessFigure {
  readonly numerator: number;
  readonly denominator: number;
  /** A share between 0 and 1, or days; null when the denominator is 0. */
  readonly value: number | null;
  readonly colour: TimelinessColour | null;
}

export interface Timeliness {
  /** 7 日内签收率: of the records acknowledged, or owed for longer than 7 days. */
  readonly acceptedWithinSevenDays: TimelinessFigure;
  /** 平均反馈天数: calendar days from delivery to the final reply; the numerator is their sum. */
  readonly averageDaysToAnswer: TimelinessFigure;
  /** 按期反馈率: of the records answered, or owed past the date agreed. */
  readonly answeredByDateAgreed: TimelinessFigure;
  /** 差评率: of the replies that the sender rated. */
  readonly negativeRatings: TimelinessFigure;
}

const ACCEPT_DAYS = 7;

/** Limits are compared in whole numbers: 4 of 5 is 80 %, whatever 4 / 5 is in binary. */
const moreIsBetter = (numerator: number, denominator: number): TimelinessColour => {
  if (numerator * 100 >= denominator * 80) return 'GREEN';
  return numerator * 100 >= denominator * 60 ? 'YELLOW' : 'RED';
};
const fewerDaysAreBetter = (days: number, count: number): TimelinessColour => {
  if (days < count * 16) return 'GREEN';
  return days <= count * 25 ? 'YELLOW' : 'RED';
};
const fewerIsBetter = (numerator: number, denominator: number): TimelinessColour => {
  if (numerator * 100 < denominator * 5) return 'GREEN';
  return numerator * 100 < denominator * 15 ? 'YELLOW' : 'RED';
};

function figure(
  numerator: number,
  denominator: number,
  colourOf: (numerator: number, denominator: number) => TimelinessColour,
): TimelinessFigure {
  if (denominator === 0) return { numerator, denominator, value: null, colour: null };
  return {
    numerator,
    denominator,
    value: numerator / denominator,
    colour: colourOf(numerator, denominator),
  };
}

/** Calendar days in Shanghai: one day late in the evening and early the next morning are one day apart. */
const daysFrom = (from: Date, to: Date): number => daysBetween(shanghaiDate(from), shanghaiDate(to));

type Verdict = 'YES' | 'NO' | 'OPEN';

/**
 * OPEN: may still be either, or never will be, so it counts in neither number. What was missed before the department was
 * released stays missed.
 */
const accepted = ({ deliveredAt, acknowledgedAt, releasedAt }: RecipientHistory, asOf: Date): Verdict => {
  if (daysFrom(deliveredAt, acknowledgedAt ?? releasedAt ?? asOf) > ACCEPT_DAYS) return 'NO';
  return acknowledgedAt === null ? 'OPEN' : 'YES';
};
const answeredInTime = ({ repliedAt, releasedAt, dueAt }: RecipientHistory, asOf: Date): Verdict => {
  if (dueAt === null) return 'OPEN';
  if ((repliedAt ?? releasedAt ?? asOf) > dueAt) return 'NO';
  return repliedAt === null ? 'OPEN' : 'YES';
};

function shareOf(verdicts: readonly Verdict[]): TimelinessFigure {
  const decided = verdicts.filter((verdict) => verdict !== 'OPEN');
  return figure(decided.filter((verdict) => verdict === 'YES').length, decided.length, moreIsBetter);
}

export function timelinessOf(histories: readonly RecipientHistory[], asOf: Date): Timeliness {
  const days = histories.flatMap(({ deliveredAt, repliedAt }) =>
    repliedAt === null ? [] : [daysFrom(deliveredAt, repliedAt)],
  );
  const ratings = histories.flatMap(({ ratedNegatively }) =>
    ratedNegatively === null ? [] : [ratedNegatively],
  );
  return {
    acceptedWithinSevenDays: shareOf(histories.map((history) => accepted(history, asOf))),
    averageDaysToAnswer: figure(
      days.reduce((sum, each) => sum + each, 0),
      days.length,
      fewerDaysAreBetter,
    ),
    answeredByDateAgreed: shareOf(histories.map((history) => answeredInTime(history, asOf))),
    negativeRatings: figure(ratings.filter((negative) => negative).length, ratings.length, fewerIsBetter),
  };
}
