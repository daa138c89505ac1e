/** The exchange subgraph on a database of its own, over HTTP, with people to act in it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import type { Identity } from '../../../platform/identity/identity.js';
import type { Role } from '../../../platform/identity/roles.js';
import { createDatabase } from '../../../test/testkit/database.js';
import { testIdentity } from '../../../test/testkit/identity.js';
import { startOwnSubgraph } from '../../../test/testkit/own-subgraph.js';

export const SENDER = 'food-drug';
export const RECEIVER = 'commerce';

export const person = (role: Role, department: string | null = null, name = ''): Identity => ({
  ...testIdentity(role, department),
  subject: `${role}${name}@${department ?? 'city'}`,
});
export const OFFICE = person('leading-office');

export const CONTENT = {
  type: 'FAILED_PRODUCT',
  urgency: 'URGENT',
  title: '关于某批次鲜牛奶不合格的抄告',
  body: '该批次大肠菌群超标,请依职权处理。',
  main: [RECEIVER],
};
export const REPLY = {
  kind: 'FINAL',
  results: ['CONFIRMED'],
  measures: ['TAKEN_OFF_SHELF'],
  documentNumbers: ['沪商罚〔2026〕7号'],
  quantities: [{ what: '下架', amount: '120', unit: '盒' }],
};

const OUTCOME = `{ __typename
  ... on QualityNotice { id version state documentNumber availableActions closedAt
    supersedes { id } supersededBy { id documentNumber }
    recipients { id version department kind state dueAt receiveDueAt firstReplyDueAt finalDueAt overdue dueSoon wasOverdue
      daysLate handlers forwardedTo returnReason suggestedDepartment reminders supervisedAt disputed autoCloseAt
      availableActions extension { until state } replies { kind state results measures signedBy }
      timeInStates { state seconds } }
    events { number action actionLabel by department recipientDepartment from to comment previousHash hash } }
  ... on NoticeRefused { code message rule winner { by department action version } notice { id } } }`;

const recipientSchema = z.looseObject({
  id: z.string(),
  department: z.string(),
  state: z.string(),
  version: z.number(),
});
const outcomeSchema = z.looseObject({
  __typename: z.string(),
  id: z.string().default(''),
  version: z.number().optional(),
  recipients: z.array(recipientSchema).default([]),
  events: z
    .array(
      z.looseObject({
        action: z.string(),
        by: z.string(),
        hash: z.string(),
        previousHash: z.string().nullable(),
      }),
    )
    .default([]),
});
export type Told = z.infer<typeof outcomeSchema>;

/** Types of what mutations take beside `id`. */
const TYPES: Readonly<Record<string, string>> = {
  id: 'ID!',
  content: 'NoticeContentInput!',
  backfill: 'NoticeBackfillInput!',
  reply: 'NoticeReplyInput!',
  reason: 'String!',
  place: 'String!',
  comment: 'String',
  department: 'ID!',
  returnReason: 'NoticeReturnReason!',
  handlers: '[ID!]!',
  until: 'DateTime!',
  hold: 'Boolean',
  supersession: 'NoticeSupersession!',
  expectedVersion: 'Int',
  sha256: 'String!',
};

export async function startExchange(begin: string) {
  const database = await createDatabase('subgraphs/exchange/prisma/migrations');
  const home = await mkdtemp(join(tmpdir(), 'hub-exchange-'));
  const clock = { at: new Date(begin) };
  const subgraph = await startOwnSubgraph(
    'exchange',
    database.url,
    { now: () => clock.at },
    { HUB_HOME: home },
  );
  const ask = async (query: string, variables: unknown, by: Identity) => {
    let answer = await subgraph.ask(query, variables, by);
    // What no connection was free for took no effect: sent again, as a client would on a busy machine.
    for (let again = 0; again < 20 && answer.errors?.[0]?.extensions['retryable'] === true; again += 1) {
      answer = await subgraph.ask(query, variables, by);
    }
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const textOf = (mutation: string, variables: object): string => {
    const names = Object.keys(variables);
    const types = names.map((name) => `$${name}: ${TYPES[name]}`).join(', ');
    const given = names.map((name) => `${name}: $${name}`).join(', ');
    return `mutation (${types}) { ${mutation}(${given}) ${OUTCOME} }`;
  };
  const act = async (mutation: string, variables: Record<string, unknown>, by: Identity): Promise<Told> => {
    const data = await ask(textOf(mutation, variables), variables, by);
    return outcomeSchema.parse(data?.[mutation]);
  };
  const draft = (content: object = {}, by = person('handler', SENDER)): Promise<Told> =>
    act('draftNotice', { content: { ...CONTENT, ...content } }, by);
  /** Drafted, submitted, signed: delivered unless it is held back. */
  const sign = async (content: object = {}, more: object = {}): Promise<Told> => {
    const { id } = await draft(content);
    await act('submitNotice', { id }, person('handler', SENDER));
    return act('signNotice', { id, ...more }, person('signer', SENDER));
  };
  return {
    url: subgraph.url,
    databaseUrl: database.url,
    home,
    clock,
    ask,
    act,
    draft,
    sign,
    answer: subgraph.ask,
    /** The answer as it comes, errors and all. */
    send: (mutation: string, variables: object, by: Identity) =>
      subgraph.ask(textOf(mutation, variables), variables, by),
    stop: async () => {
      await subgraph.stop();
      await database.drop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
export type Exchange = Awaited<ReturnType<typeof startExchange>>;
