/** The sample's notices entered into the exchange subgraph on a real database, over HTTP. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TrustedDocuments } from '../../gateway/plugins/trusted-documents.js';
import { serviceToken } from '../../platform/identity/context.js';
import { projectRoot } from '../../platform/root.js';
import {
  type Exchange,
  OFFICE,
  person,
  startExchange,
} from '../../subgraphs/exchange/test/exchange-fixture.js';
import { TEST_SECRETS } from '../../test/testkit/identity.js';
import { askDocument } from '../sample/ask-document.js';
import { plant } from '../sample/planted/plant.js';
import { verifyQuestion } from '../sample/verify.js';
import { createWorld } from '../sample/world.js';
import { enterNotices, type NoticeDesk } from './sample-notices.js';

const UNTIL = '2026-06-30';
const { questions, afterwards } = plant(createWorld({ seed: 7, until: UNTIL, scale: 0.02 })).planted;

let exchange: Exchange;
let desk: NoticeDesk;
beforeAll(async () => {
  exchange = await startExchange(`${UNTIL}T01:00:00.000Z`);
  desk = {
    known: await TrustedDocuments.read(join(projectRoot, 'schema/operations')),
    client: {
      token: (role, department) => Promise.resolve(JSON.stringify(person(role, department))),
      graphql: async (token, query, variables) => {
        const { data, errors } = await exchange.answer(query, variables, JSON.parse(token));
        return { data, errors };
      },
    },
  };
});
afterAll(() => exchange?.stop());

/** J11, which closes what nobody objected to and reminds of what is late. */
async function scan(): Promise<void> {
  const token = await serviceToken('sync', TEST_SECRETS.internalSecret, { now: () => exchange.clock.at });
  const headers = { authorization: `Bearer ${token}` };
  const { status } = await fetch(`${exchange.url}/internal/deadlines/scan`, { method: 'POST', headers });
  expect(status).toBe(200);
}

async function verified() {
  const planted = questions.find(({ document }) => document === 'NoticeTimeliness');
  if (planted === undefined) throw new Error('no planted question');
  const { client, known } = desk;
  const answered = await askDocument(client, await client.token('analyst'), known, planted);
  const { missing, wrong, others } = verifyQuestion(planted, answered);
  return { missing, wrong, others };
}
const RIGHT = { missing: [], wrong: [], others: [] };

const Numbers = z.object({
  noticeTimeliness: z.object({ departments: z.array(z.object({ received: z.number() })) }),
});
/** Delivered in any time, whether the question counts them or not. */
async function receivedEver(): Promise<number> {
  const query = `query ($from: Date, $to: Date) { noticeTimeliness(from: $from, to: $to) { departments { received } } }`;
  const read = Numbers.parse(await exchange.ask(query, { from: '2025-06-30', to: UNTIL }, OFFICE));
  return read.noticeTimeliness.departments.reduce((sum, { received }) => sum + received, 0);
}

describe('the notices of the sample', () => {
  it('tell how prompt departments are as planted, also after J11, and again when entered again', async () => {
    expect((await verified()).missing).not.toEqual([]);
    await enterNotices(desk, afterwards.notices);
    expect(await verified()).toEqual(RIGHT);
    await scan();
    expect(await verified()).toEqual(RIGHT);
    // All but the one that was withdrawn.
    const received = await receivedEver();
    expect(received).toBe(afterwards.notices.length - 1);
    await enterNotices(desk, afterwards.notices);
    expect(await verified()).toEqual(RIGHT);
    expect(await receivedEver()).toBe(received);
  });

  it('are gone on with where they were broken off between a notice and what its sender does about it', async () => {
    exchange.clock.at = new Date('2026-07-01T01:00:00.000Z');
    const later = plant(createWorld({ seed: 7, until: '2026-07-01', scale: 0.02 })).planted;
    const begun = later.afterwards.notices.map((step) => ({ ...step, sequel: null }));
    await enterNotices(desk, begun);
    const { client, known } = desk;
    const planted = later.questions.find(({ document }) => document === 'NoticeTimeliness');
    if (planted === undefined) throw new Error('no planted question');
    const negative = async () =>
      (await askDocument(client, await client.token('analyst'), known, planted)).find((key) =>
        key.startsWith('commerce negativeRatings'),
      );
    const before = await negative();
    await enterNotices(desk, later.afterwards.notices);
    expect([before, await negative()]).toEqual([
      'commerce negativeRatings 1/7',
      'commerce negativeRatings 2/8',
    ]);
  });
});
