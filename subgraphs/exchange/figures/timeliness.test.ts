/** The four figures out of notices that went their way through the graph, with the clock in hand. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  CONTENT,
  type Exchange,
  person,
  RECEIVER,
  REPLY,
  SENDER,
  startExchange,
} from '../test/exchange-fixture.js';

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

test('who was exempted or returned a notice is asked for nothing after that, and what was missed before stays missed', async () => {
  const delivery = '2026-09-01T02:00:00.000Z';
  const inTime = '2026-09-03T02:00:00.000Z';
  const tooLate = '2026-09-10T02:00:00.000Z';
  const exempt = async (id: string, instant: string) => {
    at(instant);
    await exchange.act('exemptNoticeRecipient', { id, reason: '另行处理' }, person('signer', SENDER));
  };
  const giveBack = async (id: string, instant: string) => {
    at(instant);
    const back = { returnReason: 'NOT_COMPETENT', reason: '不属本部门职责', department: 'fire' };
    await exchange.act('returnNotice', { id, ...back }, person('clerk', RECEIVER));
  };
  for (const [receipt, release, instant] of [
    // Never acknowledged; exempted with time left, and beyond the seven days.
    [null, exempt, inTime],
    [null, exempt, tooLate],
    // Acknowledged, so the answer has a date: 2026-09-08.
    ['2026-09-01T03:00:00.000Z', exempt, inTime],
    ['2026-09-01T03:00:00.000Z', exempt, tooLate],
    ['2026-09-01T03:00:00.000Z', giveBack, inTime],
    ['2026-09-01T03:00:00.000Z', giveBack, tooLate],
  ] as const) {
    const id = await delivered(delivery);
    if (receipt !== null) await received(id, receipt);
    await release(id, instant);
  }
  // Given back in time, and the sender took until after the date to say that it need not go on.
  const undecided = await delivered(delivery);
  await received(undecided, '2026-09-01T03:00:00.000Z');
  await giveBack(undecided, inTime);
  await exempt(undecided, tooLate);
  // Corrected in time: the correction owes an answer, the original none.
  at(delivery);
  const original = await exchange.sign();
  await received(original.recipients[0]?.id ?? '', '2026-09-01T03:00:00.000Z');
  at(inTime);
  const given = { id: original.id, supersession: 'CORRECTION', content: { ...CONTENT, title: '更正' } };
  const { id } = await exchange.act('supersedeNotice', given, person('handler', SENDER));
  await exchange.act('submitNotice', { id }, person('handler', SENDER));
  const correction = await exchange.act('signNotice', { id }, person('signer', SENDER));
  const corrected = correction.recipients[0]?.id ?? '';
  await received(corrected, inTime);
  await replied(corrected, '2026-09-04T02:00:00.000Z');
  at('2026-10-20T02:00:00.000Z');
  expect(await figures({ from: '2026-09-01', to: '2026-09-30', departments: [RECEIVER] })).toMatchObject({
    departments: [
      {
        received: 9,
        acceptedWithinSevenDays: { numerator: 7, denominator: 8 },
        answeredByDateAgreed: { numerator: 1, denominator: 3 },
      },
    ],
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
