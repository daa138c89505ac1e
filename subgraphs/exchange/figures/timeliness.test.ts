/** The four figures out of notices that went their way through the graph, with the clock in hand. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Role } from '../../../platform/identity/roles.js';
import { createDatabase, type TestDatabase } from '../../../test/testkit/database.js';
import { testIdentity } from '../../../test/testkit/identity.js';
import { type OwnSubgraph, startOwnSubgraph } from '../../../test/testkit/own-subgraph.js';

const SENDER = 'food-drug';
const RECEIVER = 'commerce';
let time = new Date();
const at = (instant: string) => {
  time = new Date(instant);
};

let database: TestDatabase;
let exchange: OwnSubgraph;
beforeAll(async () => {
  database = await createDatabase('subgraphs/exchange/prisma/migrations');
  exchange = await startOwnSubgraph('exchange', database.url, { now: () => time });
});
afterAll(async () => {
  await exchange?.stop();
  await database?.drop();
});

const Outcome = z.object({
  __typename: z.literal('QualityNotice'),
  id: z.string(),
  recipients: z.array(z.object({ id: z.string() })),
});
async function act(mutation: string, types: string, variables: object, role: Role, department: string) {
  const call = Object.keys(variables)
    .map((name) => `${name}: $${name}`)
    .join(', ');
  const { data, errors } = await exchange.ask(
    `mutation (${types}) { ${mutation}(${call}) { __typename ... on QualityNotice { id recipients { id } } ... on NoticeRefused { message } } }`,
    variables,
    { ...testIdentity(role, department), subject: `${role}@${department}` },
  );
  expect(errors).toBeUndefined();
  expect(data?.[mutation]).toMatchObject({ __typename: 'QualityNotice' });
  return Outcome.parse(data?.[mutation]);
}
const byId = (mutation: string, id: string, role: Role, department: string) =>
  act(mutation, '$id: ID!', { id }, role, department);

/** Signed at this instant, 加急: to be acknowledged in one working day, answered in five. Gives the recipient record. */
async function delivered(instant: string, type = 'FAILED_PRODUCT'): Promise<string> {
  at(instant);
  const content = { type, urgency: 'URGENT', title: '关于某产品的抄告', body: '请处理。', main: [RECEIVER] };
  const { id } = await act('draftNotice', '$content: NoticeContentInput!', { content }, 'handler', SENDER);
  await byId('submitNotice', id, 'handler', SENDER);
  const { recipients } = await byId('signNotice', id, 'signer', SENDER);
  return recipients[0]?.id ?? '';
}
async function received(id: string, instant: string): Promise<void> {
  at(instant);
  await byId('acknowledgeNotice', id, 'clerk', RECEIVER);
}
async function replied(id: string, instant: string, mutation = 'takeNotice'): Promise<void> {
  at(instant);
  if (mutation !== '') await byId(mutation, id, 'handler', RECEIVER);
  const reply = { kind: 'FINAL', results: ['CONFIRMED'], measures: ['NONE'] };
  await act('draftNoticeReply', '$id: ID!, $reply: NoticeReplyInput!', { id, reply }, 'handler', RECEIVER);
  await byId('signNoticeReply', id, 'signer', RECEIVER);
}

const FIGURE = '{ numerator denominator value colour }';
const QUERY = `query ($from: Date, $to: Date, $departments: [ID!]) {
  noticeTimeliness(from: $from, to: $to, departments: $departments) { from to departments { department received
    acceptedWithinSevenDays ${FIGURE} averageDaysToAnswer ${FIGURE} answeredByDateAgreed ${FIGURE} negativeRatings ${FIGURE} } } }`;
const figures = async (variables: object) => {
  const { data, errors } = await exchange.ask(QUERY, variables, testIdentity('analyst', null));
  expect(errors).toBeUndefined();
  return data?.['noticeTimeliness'];
};

test('count what a department received in the period, by when and how it answered', async () => {
  // Before the quarter: counts nowhere.
  await delivered('2026-06-30T02:00:00.000Z');
  // Acknowledged the next day, answered after 3 days, closed without objection.
  const good = await delivered('2026-07-01T02:00:00.000Z');
  await received(good, '2026-07-02T02:00:00.000Z');
  await replied(good, '2026-07-04T02:00:00.000Z');
  await byId('closeNoticeRecipient', good, 'handler', SENDER);
  // Acknowledged on the eighth day, answered after 33 days and late, to be done again.
  const bad = await delivered('2026-07-01T02:00:00.000Z');
  await received(bad, '2026-07-09T02:00:00.000Z');
  await replied(bad, '2026-08-03T02:00:00.000Z');
  await act('reworkNotice', '$id: ID!, $reason: String!', { id: bad, reason: '未查清' }, 'signer', SENDER);
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
  [{ from: '2026-08-02', to: '2026-08-01' }, 'BAD_REQUEST'],
  [{ departments: ['nowhere'] }, 'NOT_FOUND'],
])('%j is refused', async (variables, code) => {
  const { errors } = await exchange.ask(QUERY, variables, testIdentity('analyst', null));
  expect(errors?.[0]?.extensions.code).toBe(code);
});
