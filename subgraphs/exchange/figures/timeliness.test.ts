/** The four figures out of notices that went their way through the graph, with the clock in hand. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Exchange, person, RECEIVER, REPLY, SENDER, startExchange } from '../test/exchange-fixture.js';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange('2026-06-30T02:00:00.000Z');
});
afterAll(() => exchange?.stop());

const at = (instant: string) => {
  exchange.clock.at = new Date(instant);
};

/** Signed at this instant, 加急: to be acknowledged in one working day, answered in five. Gives the recipient record. */
async function delivered(instant: string, type = 'FAILED_PRODUCT'): Promise<string> {
  at(instant);
  const { recipients } = await exchange.sign({ type });
  return recipients[0]?.id ?? '';
}
async function received(id: string, instant: string): Promise<void> {
  at(instant);
  await exchange.act('acknowledgeNotice', { id }, person('clerk', RECEIVER));
}
async function replied(id: string, instant: string): Promise<void> {
  at(instant);
  await exchange.act('takeNotice', { id }, person('handler', RECEIVER));
  await exchange.act('draftNoticeReply', { id, reply: REPLY }, person('handler', RECEIVER));
  const { __typename } = await exchange.act('signNoticeReply', { id }, person('signer', RECEIVER));
  expect(__typename).toBe('QualityNotice');
}

const FIGURE = '{ numerator denominator value colour }';
const QUERY = `query ($from: Date, $to: Date, $departments: [ID!]) {
  noticeTimeliness(from: $from, to: $to, departments: $departments) { from to departments { department received
    acceptedWithinSevenDays ${FIGURE} averageDaysToAnswer ${FIGURE} answeredByDateAgreed ${FIGURE} negativeRatings ${FIGURE} } } }`;
const figures = async (variables: object) =>
  (await exchange.ask(QUERY, variables, person('analyst')))?.['noticeTimeliness'];

test('count what a department received in the period, by when and how it answered', async () => {
  // Before the quarter: counts nowhere.
  await delivered('2026-06-30T02:00:00.000Z');
  // Acknowledged the next day, answered after 3 days, closed without objection.
  const good = await delivered('2026-07-01T02:00:00.000Z');
  await received(good, '2026-07-02T02:00:00.000Z');
  await replied(good, '2026-07-04T02:00:00.000Z');
  await exchange.act('closeNoticeRecipient', { id: good }, person('handler', SENDER));
  // Acknowledged on the eighth day, answered after 33 days and late, to be done again.
  const bad = await delivered('2026-07-01T02:00:00.000Z');
  await received(bad, '2026-07-09T02:00:00.000Z');
  await replied(bad, '2026-08-03T02:00:00.000Z');
  await exchange.act('reworkNotice', { id: bad, reason: '未查清' }, person('signer', SENDER));
  // Never acknowledged.
  await delivered('2026-07-10T02:00:00.000Z');
  // Too fresh to say anything about.
  await delivered('2026-08-09T02:00:00.000Z');
  // No reply is expected: it counts for the acknowledgement only.
  const circular = await delivered('2026-08-01T02:00:00.000Z', 'CIRCULAR');
  await received(circular, '2026-08-02T02:00:00.000Z');

  at('2026-08-10T02:00:00.000Z');
  expect(await figures({ departments: [RECEIVER, 'fire'] })).toEqual({
    from: '2026-07-01',
    to: '2026-08-10',
    departments: [
      {
        department: RECEIVER,
        received: 5,
        acceptedWithinSevenDays: { numerator: 2, denominator: 4, value: 0.5, colour: 'RED' },
        averageDaysToAnswer: { numerator: 36, denominator: 2, value: 18, colour: 'YELLOW' },
        answeredByDateAgreed: { numerator: 1, denominator: 2, value: 0.5, colour: 'RED' },
        negativeRatings: { numerator: 1, denominator: 2, value: 0.5, colour: 'RED' },
      },
      {
        department: 'fire',
        received: 0,
        acceptedWithinSevenDays: { numerator: 0, denominator: 0, value: null, colour: null },
        averageDaysToAnswer: { numerator: 0, denominator: 0, value: null, colour: null },
        answeredByDateAgreed: { numerator: 0, denominator: 0, value: null, colour: null },
        negativeRatings: { numerator: 0, denominator: 0, value: null, colour: null },
      },
    ],
  });
  expect(await figures({ from: '2026-06-01', to: '2026-06-30', departments: [RECEIVER] })).toMatchObject({
    departments: [{ received: 1, acceptedWithinSevenDays: { numerator: 0, denominator: 1 } }],
  });
});

test.each([
  [{ from: '2026-08-02', to: '2026-08-01' }, 'BAD_REQUEST', '不得晚于'],
  [{ from: '2025-08-01', to: '2026-08-02' }, 'BAD_REQUEST', '至多统计 366 天'],
  [{ departments: ['nowhere'] }, 'NOT_FOUND', 'nowhere'],
])('%j is refused', async (variables, code, told) => {
  const { errors } = await exchange.answer(QUERY, variables, person('analyst'));
  expect(errors).toMatchObject([{ message: expect.stringContaining(told), extensions: { code } }]);
});

test('a year is the longest that is counted at once, and a department that is named twice is counted once', async () => {
  const departments = [RECEIVER, RECEIVER];
  const longest = await figures({ from: '2025-08-02', to: '2026-08-02', departments });
  expect(longest).toMatchObject({ departments: [{ department: RECEIVER }] });
});
