import { describe, expect, it } from 'vitest';
import { type RecipientHistory, type TimelinessColour, timelinessOf } from './timeliness.js';

const shanghai = (text: string): Date => new Date(`${text}+08:00`);
const asOf = shanghai('2026-11-25T12:00');

const history = (change: Partial<RecipientHistory>): RecipientHistory => ({
  deliveredAt: shanghai('2026-10-01T10:00'),
  acknowledgedAt: null,
  repliedAt: null,
  releasedAt: null,
  dueAt: null,
  ratedNegatively: null,
  ...change,
});
const times = (count: number, change: Partial<RecipientHistory>) =>
  Array.from({ length: count }, () => history(change));

describe('accepted within seven days', () => {
  it('counts calendar days, and nobody who still has time', () => {
    const { acceptedWithinSevenDays } = timelinessOf(
      [
        history({ acknowledgedAt: shanghai('2026-10-08T23:59') }),
        history({ acknowledgedAt: shanghai('2026-10-09T00:00') }),
        history({}),
        history({ deliveredAt: shanghai('2026-11-18T10:00') }),
        history({ deliveredAt: shanghai('2026-11-17T23:00') }),
      ],
      asOf,
    );
    expect(acceptedWithinSevenDays).toEqual({ numerator: 1, denominator: 4, value: 0.25, colour: 'RED' });
  });

  it('leaves out who was released before, and keeps who was late by then', () => {
    const { acceptedWithinSevenDays } = timelinessOf(
      [
        history({ releasedAt: shanghai('2026-10-08T23:59') }),
        history({ releasedAt: shanghai('2026-10-09T00:00') }),
      ],
      asOf,
    );
    expect(acceptedWithinSevenDays).toMatchObject({ numerator: 0, denominator: 1 });
  });
});

describe('days to answer', () => {
  const answered = (on: string) => history({ repliedAt: shanghai(`${on}T09:00`) });
  it('are the mean over what was answered', () => {
    const { averageDaysToAnswer } = timelinessOf(
      [answered('2026-10-03'), answered('2026-10-31'), history({})],
      asOf,
    );
    expect(averageDaysToAnswer).toEqual({ numerator: 32, denominator: 2, value: 16, colour: 'YELLOW' });
  });
});

describe('answered by the date agreed', () => {
  const dueAt = shanghai('2026-11-20T17:30');
  it('leaves out what is not due, and what has no date', () => {
    const { answeredByDateAgreed } = timelinessOf(
      [
        history({ dueAt, repliedAt: dueAt }),
        history({ dueAt, repliedAt: shanghai('2026-11-20T17:30:01') }),
        history({ dueAt }),
        history({ dueAt: shanghai('2026-11-25T17:30') }),
        history({ dueAt: shanghai('2026-11-25T17:30'), repliedAt: asOf }),
        history({ repliedAt: asOf }),
      ],
      asOf,
    );
    expect(answeredByDateAgreed).toEqual({ numerator: 2, denominator: 4, value: 0.5, colour: 'RED' });
  });

  it('leaves out who was released before it, and keeps who had missed it by then', () => {
    const { answeredByDateAgreed } = timelinessOf(
      [
        history({ dueAt, releasedAt: dueAt }),
        history({ dueAt, releasedAt: shanghai('2026-11-20T17:30:01') }),
        // Answered, to be done again, then exempted: the answer counts.
        history({ dueAt, repliedAt: dueAt, releasedAt: asOf }),
      ],
      asOf,
    );
    expect(answeredByDateAgreed).toMatchObject({ numerator: 1, denominator: 2 });
  });
});

describe('colours', () => {
  const late = { acknowledgedAt: shanghai('2026-11-01T10:00') };
  const soon = { acknowledgedAt: shanghai('2026-10-02T10:00') };
  const shares: [number, number, TimelinessColour][] = [
    [80, 100, 'GREEN'],
    [4, 5, 'GREEN'],
    [799, 1000, 'YELLOW'],
    [60, 100, 'YELLOW'],
    [599, 1000, 'RED'],
  ];
  it.each(shares)('%i of %i accepted is %s', (good, all, colour) => {
    const histories = [...times(good, soon), ...times(all - good, late)];
    expect(timelinessOf(histories, asOf).acceptedWithinSevenDays.colour).toBe(colour);
  });
  const means: [string, string, TimelinessColour][] = [
    ['2026-10-16', '2026-10-17', 'GREEN'],
    ['2026-10-17', '2026-10-17', 'YELLOW'],
    ['2026-10-26', '2026-10-26', 'YELLOW'],
    ['2026-10-26', '2026-10-27', 'RED'],
  ];
  it.each(means)('answers of %s and %s are %s', (first, second, colour) => {
    const histories = [first, second].map((on) => history({ repliedAt: shanghai(`${on}T09:00`) }));
    expect(timelinessOf(histories, asOf).averageDaysToAnswer.colour).toBe(colour);
  });
  const ratings: [number, number, TimelinessColour][] = [
    [0, 1, 'GREEN'],
    [49, 1000, 'GREEN'],
    [5, 100, 'YELLOW'],
    [149, 1000, 'YELLOW'],
    [15, 100, 'RED'],
  ];
  it.each(ratings)('%i of %i rated negatively is %s', (bad, all, colour) => {
    const histories = [
      ...times(bad, { ratedNegatively: true }),
      ...times(all - bad, { ratedNegatively: false }),
      ...times(3, {}),
    ];
    expect(timelinessOf(histories, asOf).negativeRatings).toMatchObject({ denominator: all, colour });
  });
  it('are none where nothing is counted', () => {
    const none = { numerator: 0, denominator: 0, value: null, colour: null };
    expect(timelinessOf([], asOf)).toEqual({
      acceptedWithinSevenDays: none,
      averageDaysToAnswer: none,
      answeredByDateAgreed: none,
      negativeRatings: none,
    });
  });
});
