/** The exchange subgraph on its own database, over HTTP: the way of a notice from draft to 办结. */
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Identity } from '../../platform/identity/identity.js';
import type { Role } from '../../platform/identity/roles.js';
import { createDatabase, type TestDatabase } from '../../test/testkit/database.js';
import { testIdentity } from '../../test/testkit/identity.js';
import { type OwnSubgraph, startOwnSubgraph } from '../../test/testkit/own-subgraph.js';

/** Wednesday, 10:00 in Shanghai. */
const now = new Date('2026-11-25T02:00:00.000Z');
const clock = { now: () => now };

let database: TestDatabase;
let pool: pg.Pool;
let exchange: OwnSubgraph;
beforeAll(async () => {
  database = await createDatabase('subgraphs/exchange/prisma/migrations');
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  exchange = await startOwnSubgraph('exchange', database.url, clock);
});
afterAll(async () => {
  await exchange?.stop();
  await pool?.end();
  await database?.drop();
});

const person = (role: Role, department: string): Identity => ({
  ...testIdentity(role, department),
  subject: `${role}@${department}`,
});
const SENDER = 'food-drug';
const RECEIVER = 'commerce';

const OUTCOME = `{ __typename
  ... on QualityNotice { id version state documentNumber availableActions
    recipients { id version department kind state dueAt receiveDueAt firstReplyDueAt finalDueAt overdue availableActions
      replies { kind state results measures signedBy } }
    events { number action by department recipientDepartment from to previousHash hash } }
  ... on NoticeRefused { code message rule winner { by department action version } notice { id } } }`;

const noticeSchema = z.looseObject({
  __typename: z.string(),
  id: z.string().optional(),
  recipients: z.array(z.looseObject({ id: z.string(), department: z.string() })).optional(),
});

async function act(mutation: string, types: string, variables: Record<string, unknown>, by: Identity) {
  const names = Object.keys(variables);
  const call = names.map((name) => `${name}: $${name}`).join(', ');
  const answer = await exchange.ask(`mutation (${types}) { ${mutation}(${call}) ${OUTCOME} }`, variables, by);
  expect(answer.errors).toBeUndefined();
  return noticeSchema.parse(answer.data?.[mutation]);
}

const CONTENT = {
  type: 'FAILED_PRODUCT',
  urgency: 'URGENT',
  title: '关于某批次鲜牛奶不合格的抄告',
  body: '该批次大肠菌群超标,请依职权处理。',
  main: [RECEIVER],
};
const REPLY = {
  kind: 'FINAL',
  results: ['CONFIRMED'],
  measures: ['TAKEN_OFF_SHELF'],
  documentNumbers: ['沪商罚〔2026〕7号'],
  quantities: [{ what: '下架', amount: '120', unit: '盒' }],
};

test('a notice goes from draft to 办结, numbered and delivered in one step, each step an event of one chain', async () => {
  const drafted = await act(
    'draftNotice',
    '$content: NoticeContentInput!',
    { content: CONTENT },
    person('handler', SENDER),
  );
  expect(drafted).toMatchObject({ state: 'DRAFT', documentNumber: null, version: 1 });
  const { id } = drafted;
  const notice = (mutation: string, by: Identity) => act(mutation, '$id: ID!', { id }, by);
  expect(await notice('submitNotice', person('handler', SENDER))).toMatchObject({ state: 'REVIEWING' });
  const signed = await notice('signNotice', person('signer', SENDER));
  expect(signed).toMatchObject({
    state: 'DELIVERED',
    documentNumber: '沪食药监抄〔2026〕1号',
    recipients: [
      {
        department: RECEIVER,
        state: 'PENDING',
        receiveDueAt: '2026-11-26T09:30:00.000Z',
        firstReplyDueAt: '2026-11-30T09:30:00.000Z',
        finalDueAt: '2026-12-02T09:30:00.000Z',
        dueAt: '2026-11-26T09:30:00.000Z',
      },
    ],
  });
  const record = signed.recipients?.[0]?.id;
  const move = (mutation: string, by: Identity, types = '', more = {}) =>
    act(mutation, `$id: ID!${types}`, { id: record, ...more }, by);
  expect(await move('acknowledgeNotice', person('clerk', RECEIVER))).toMatchObject({
    recipients: [{ state: 'RECEIVED', dueAt: '2026-11-30T09:30:00.000Z' }],
  });
  expect(await move('takeNotice', person('handler', RECEIVER))).toMatchObject({
    recipients: [{ state: 'IN_PROGRESS', availableActions: ['REQUEST_EXTENSION', 'DRAFT_REPLY'] }],
  });
  await move('draftNoticeReply', person('handler', RECEIVER), ', $reply: NoticeReplyInput!', {
    reply: REPLY,
  });
  expect(await move('signNoticeReply', person('signer', RECEIVER))).toMatchObject({
    recipients: [
      {
        state: 'REPLIED',
        dueAt: null,
        replies: [{ kind: 'FINAL', state: 'SIGNED', results: ['CONFIRMED'], signedBy: `signer@${RECEIVER}` }],
      },
    ],
  });
  const closed = await move('closeNoticeRecipient', person('handler', SENDER));
  expect(closed).toMatchObject({ state: 'CLOSED', recipients: [{ state: 'DONE', overdue: false }] });
  const events = z
    .array(z.looseObject({ action: z.string(), hash: z.string(), previousHash: z.string().nullable() }))
    .parse(closed['events']);
  expect(events.map(({ action }) => action)).toEqual([
    'DRAFT',
    'SUBMIT',
    'SIGN',
    'NUMBER',
    'DELIVER',
    'ARRIVE',
    'ACKNOWLEDGE',
    'TAKE',
    'DRAFT_REPLY',
    'SIGN_FINAL_REPLY',
    'CLOSE',
    'CLOSE_NOTICE',
  ]);
  expect(events.map(({ previousHash }) => previousHash)).toEqual([
    null,
    ...events.slice(0, -1).map(({ hash }) => hash),
  ]);
  expect(await notice('archiveNotice', person('clerk', SENDER))).toMatchObject({ state: 'ARCHIVED' });
});
