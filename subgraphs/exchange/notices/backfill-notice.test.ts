/** What went on paper while the hub was down, entered afterwards, over HTTP on a real database. */
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../../platform/clock.js';
import { createPool, transaction } from '../../../platform/database/pool.js';
import { CONTEXT_HEADER, signContext } from '../../../platform/identity/context.js';
import { TEST_SECRETS } from '../../../test/testkit/identity.js';
import { chainsAnswer } from '../audit/chains-answer.js';
import { verifyContent } from '../audit/verify-content.js';
import { hashOfEvent } from '../events/event-hash.js';
import {
  CONTENT,
  type Exchange,
  person,
  RECEIVER,
  REPLY,
  SENDER,
  startExchange,
} from '../test/exchange-fixture.js';
import { invariantProblem, readEvents } from '../walks/invariants.js';
import { openCase } from './case-store.js';

/** Wednesday, 10:00 in Shanghai. */
const NOW = '2026-11-25T02:00:00.000Z';
let exchange: Exchange;
let pool: pg.Pool;
beforeAll(async () => {
  exchange = await startExchange(NOW);
  pool = createPool(exchange.databaseUrl, { max: 2, name: 'backfill' });
});
afterAll(async () => {
  await pool?.end();
  await exchange?.stop();
});

const signer = person('signer', SENDER);
const PAPER = {
  paperNumber: '食药监传〔2026〕7号',
  signedBy: '赵敏',
  signedAt: '2026-11-02T01:00:00.000Z',
  deliveredAt: '2026-11-02T02:00:00.000Z',
  reason: '枢纽停机检修,以传真发出',
};
const ACKNOWLEDGED = { department: RECEIVER, acknowledgedAt: '2026-11-03T02:00:00.000Z' };
const ANSWER = { content: REPLY, signedBy: '钱勇', signedAt: '2026-11-09T02:00:00.000Z' };
const CLOSED = { ...ANSWER, closedAt: '2026-11-10T02:00:00.000Z' };
const received = (reply?: object) => ({ recipients: [{ ...ACKNOWLEDGED, ...(reply ? { reply } : {}) }] });

const enter = (backfill: object = {}, content: object = {}, by = signer) =>
  exchange.act(
    'backfillNotice',
    { content: { ...CONTENT, ...content }, backfill: { ...PAPER, ...backfill } },
    by,
  );

const SEEN = `query ($id: ID) { qualityNotice(id: $id) { signedBy signedAt deliveredAt closedAt draftedBy
  backfilled { paperNumber reason enteredBy enteredAt } timeInStates { state from to }
  recipients { state stateSince receivedAt repliedAt doneAt timeInStates { state from to }
    replies { state signedBy signedAt measures } }
  events { action at happenedAt by department } } }`;
const seen = async (id: string) => (await exchange.ask(SEEN, { id }, signer))?.['qualityNotice'];

const notices = async () => {
  const { rows } = await pool.query('select count(*)::int as count from notice');
  return rows;
};
async function problemOf(id: string): Promise<string | null> {
  const { whole, events } = await transaction(pool, async (client) => ({
    whole: await openCase(client, 'notice', id),
    events: await readEvents(client, id),
  }));
  if (whole === null) return 'not there';
  const broken = events.find((event) => hashOfEvent(id, event) !== event.hash);
  return broken === undefined ? invariantProblem(whole, events) : `event ${broken.number} is not what it was`;
}

describe('a notice that went on paper', () => {
  it('is held to what was entered: an edited reply, heading or recipient is found', async () => {
    const { id } = await enter(received(CLOSED), { copy: ['fire'] });
    const faults = async () => {
      const context = await signContext(person('auditor'), TEST_SECRETS.internalSecret, fixedClock(NOW));
      const answer = await fetch(`${exchange.url}/audit/chains`, { headers: { [CONTEXT_HEADER]: context } });
      const { chains } = chainsAnswer.parse(await answer.json());
      const chain = chains.find((each) => each.id === id);
      if (chain === undefined) throw new Error('no chain');
      return verifyContent(chain, chain.events).map(({ fault, action }) => [fault, action]);
    };
    expect(await faults()).toEqual([]);
    const ofNotice = `from notice_recipient r where r.id = p.recipient_id and r.notice_id = $1`;
    await pool.query(`update notice_reply p set results = '{NOT_FOUND}' ${ofNotice}`, [id]);
    expect(await faults()).toEqual([['REPLY', 'BACKFILL_REPLY']]);
    await pool.query(`update notice_reply p set results = '{CONFIRMED}' ${ofNotice}`, [id]);
    await pool.query(`update notice set urgency = 'ORDINARY' where id = $1`, [id]);
    await pool.query(
      `update notice_recipient set department = 'health' where notice_id = $1 and kind = 'COPY'`,
      [id],
    );
    expect(await faults()).toEqual([
      ['HEADING', 'BACKFILL'],
      ['RECIPIENTS', 'BACKFILL'],
    ]);
  });

  it('is an ordinary one at its place, with the clocks of the paper and the events of its entry', async () => {
    const told = await enter(received(CLOSED));
    expect(told).toMatchObject({
      state: 'CLOSED',
      documentNumber: expect.stringMatching(/^沪食药监抄〔2026〕\d+号$/),
    });
    const { documentNumber: _, ...notice } = Object(await seen(told.id));
    expect(notice).toMatchObject({
      signedBy: '赵敏',
      draftedBy: signer.subject,
      signedAt: PAPER.signedAt,
      deliveredAt: PAPER.deliveredAt,
      closedAt: CLOSED.closedAt,
      backfilled: {
        paperNumber: PAPER.paperNumber,
        reason: PAPER.reason,
        enteredBy: signer.subject,
        enteredAt: NOW,
      },
      timeInStates: [
        { state: 'SIGNED', from: PAPER.signedAt, to: PAPER.deliveredAt },
        { state: 'DELIVERED', from: PAPER.deliveredAt, to: CLOSED.closedAt },
        { state: 'CLOSED', from: CLOSED.closedAt, to: null },
      ],
      recipients: [
        {
          state: 'DONE',
          receivedAt: ACKNOWLEDGED.acknowledgedAt,
          repliedAt: CLOSED.signedAt,
          doneAt: CLOSED.closedAt,
          replies: [
            { state: 'SIGNED', signedBy: '钱勇', signedAt: CLOSED.signedAt, measures: REPLY.measures },
          ],
        },
      ],
    });
    expect(
      notice.events.map(({ action, happenedAt }: Record<string, unknown>) => [action, happenedAt]),
    ).toEqual([
      ['DRAFT', null],
      ['BACKFILL', PAPER.signedAt],
      ['NUMBER', null],
      ['DELIVER', PAPER.deliveredAt],
      ['ARRIVE', PAPER.deliveredAt],
      ['BACKFILL_ACKNOWLEDGE', ACKNOWLEDGED.acknowledgedAt],
      ['BACKFILL_REPLY', CLOSED.signedAt],
      ['CLOSE', CLOSED.closedAt],
      ['CLOSE_NOTICE', CLOSED.closedAt],
    ]);
    expect(new Set(notice.events.map(({ at }: Record<string, unknown>) => at))).toEqual(new Set([NOW]));
    expect(await problemOf(told.id)).toBeNull();
  });

  it('is overdue where nobody acknowledged it, since the deadlines are those of its delivery', async () => {
    const told = await enter();
    expect(told).toMatchObject({
      state: 'DELIVERED',
      // 加急, one working day after a Monday.
      recipients: [
        { state: 'PENDING', receiveDueAt: '2026-11-03T09:30:00.000Z', overdue: true, daysLate: 16 },
      ],
    });
    expect(await problemOf(told.id)).toBeNull();
  });

  it('goes on in the hub from where the paper left it', async () => {
    const told = await enter(received());
    const id = told.recipients[0]?.id ?? '';
    expect(told.recipients[0]).toMatchObject({
      state: 'RECEIVED',
      availableActions: expect.not.arrayContaining(['BACKFILL_REPLY']),
    });
    await exchange.act('takeNotice', { id }, person('handler', RECEIVER));
    expect(await problemOf(told.id)).toBeNull();
    const answered = await enter(received(ANSWER));
    expect(answered).toMatchObject({ state: 'DELIVERED', recipients: [{ state: 'REPLIED' }] });
    const record = { id: answered.recipients[0]?.id ?? '' };
    const again = await exchange.act('reworkNotice', { ...record, reason: '未写明数量' }, signer);
    expect(again).toMatchObject({ recipients: [{ state: 'REWORK' }] });
    expect(await problemOf(answered.id)).toBeNull();
  });

  it('is 办结 with its acknowledgements where no reply is expected', async () => {
    const told = await enter(received(), { type: 'CIRCULAR' });
    expect(told).toMatchObject({
      state: 'CLOSED',
      closedAt: ACKNOWLEDGED.acknowledgedAt,
      recipients: [{ state: 'EXEMPT' }],
    });
    expect(await problemOf(told.id)).toBeNull();
  });

  it('counts in the figures by the paper', async () => {
    const query = `query ($from: Date, $to: Date) { noticeTimeliness(from: $from, to: $to, departments: ["fire"]) {
      departments { received averageDaysToAnswer { numerator denominator } answeredByDateAgreed { numerator denominator } } } }`;
    const recipients = [{ ...ACKNOWLEDGED, department: 'fire', reply: CLOSED }];
    await enter({ recipients }, { main: ['fire'] });
    expect(await exchange.ask(query, { from: '2026-11-01', to: '2026-11-02' }, signer)).toEqual({
      noticeTimeliness: {
        departments: [
          {
            received: 1,
            averageDaysToAnswer: { numerator: 7, denominator: 1 },
            answeredByDateAgreed: { numerator: 1, denominator: 1 },
          },
        ],
      },
    });
  });

  it('leaves no gap between the numbers of the hub', async () => {
    const serials = await pool.query(
      `select array_agg(document_serial order by document_serial) as given from notice where document_code = '沪食药监抄'`,
    );
    const { given } = serials.rows[0];
    expect(given).toEqual(given.map((_serial: number, index: number) => index + 1));
  });

  it('is entered once for a document of the sender, and refused with another content', async () => {
    const senderDocument = { id: 'FAX-7', version: 1 };
    const first = await enter(received(), { senderDocument });
    const count = await notices();
    expect((await enter(received(), { senderDocument })).id).toBe(first.id);
    expect(await enter(received(ANSWER), { senderDocument })).toMatchObject({ code: 'DOCUMENT_CONFLICT' });
    expect(await notices()).toEqual(count);
  });

  it('says on paper that it was entered afterwards', async () => {
    const { id } = await enter();
    const context = await signContext(signer, TEST_SECRETS.internalSecret, { now: () => exchange.clock.at });
    const page = await fetch(`${exchange.url}/notices/${id}/print`, {
      headers: { [CONTEXT_HEADER]: context },
    });
    expect(await page.text()).toContain(
      '补录：书面件文号 食药监传〔2026〕7号，赵敏签发；2026年11月25日补录入枢纽',
    );
  });
});

const later = (instant: string) => ({ deliveredAt: instant });
const INVALID = 'INPUT_INVALID';
describe('an entry', () => {
  it('has the days that are known when it is entered, also where they were published after its delivery', async () => {
    const year = { year: 2026, weekdaysOff: ['2026-11-03'], makeUpDays: [], source: '测试' };
    await pool.query(
      `insert into configuration (name, effective_from, value, who, why) values ('calendar-years', '2026-11-20', $1, '测试', '测试')`,
      [JSON.stringify([year])],
    );
    // 加急, delivered on the 2nd: 签收 within one working day.
    expect(await enter()).toMatchObject({ recipients: [{ receiveDueAt: '2026-11-04T09:30:00.000Z' }] });
    await pool.query(`delete from configuration where name = 'calendar-years'`);
  });

  it.each([
    ['somebody who does not sign', {}, {}, person('handler', SENDER), { code: 'WRONG_ACTOR' }],
    ['a machine', {}, {}, person('publisher', SENDER), { code: 'WRONG_ACTOR' }],
    [
      'who signed the paper himself',
      { signedBy: signer.subject },
      {},
      signer,
      { rule: 'IS_PAPER_SECOND_PERSON' },
    ],
    [
      'who signed the reply himself',
      received({ ...ANSWER, signedBy: signer.subject }),
      {},
      signer,
      { rule: 'IS_PAPER_SECOND_PERSON' },
    ],
    ['a notice without text', {}, { body: ' ' }, signer, { rule: 'IS_COMPLETE' }],
    ['a secret', {}, { secrecy: 'SECRET' }, signer, { code: 'SECRET' }],
    ['a secret reason', { reason: '机密★1年' }, {}, signer, { code: 'SECRET' }],
    ['no signer', { signedBy: ' ' }, {}, signer, { code: INVALID }],
    ['no number', { paperNumber: '' }, {}, signer, { code: INVALID }],
    ['no reason', { reason: '' }, {}, signer, { code: INVALID }],
    ['a delivery in the future', later('2026-11-25T02:00:00.001Z'), {}, signer, { code: INVALID }],
    ['a delivery before its signature', later('2026-11-02T00:59:59.000Z'), {}, signer, { code: INVALID }],
    [
      'a signature more than a year ago',
      { signedAt: '2025-11-25T01:59:59.000Z' },
      {},
      signer,
      { code: INVALID },
    ],
    [
      'a receipt before delivery',
      { ...received(), ...later('2026-11-03T02:00:01.000Z') },
      {},
      signer,
      { code: INVALID },
    ],
    [
      'a reply before its receipt',
      received({ ...ANSWER, signedAt: '2026-11-03T01:00:00.000Z' }),
      {},
      signer,
      { code: INVALID },
    ],
    [
      'a close before its reply',
      received({ ...ANSWER, closedAt: ACKNOWLEDGED.acknowledgedAt }),
      {},
      signer,
      { code: INVALID },
    ],
    [
      'a receipt of somebody else',
      { recipients: [{ ...ACKNOWLEDGED, department: 'fire' }] },
      {},
      signer,
      { code: INVALID },
    ],
    ['a receipt twice', { recipients: [ACKNOWLEDGED, ACKNOWLEDGED] }, {}, signer, { code: INVALID }],
    ['a reply of a copy', received(ANSWER), { main: ['fire'], copy: [RECEIVER] }, signer, { code: INVALID }],
    ['a reply to a circular', received(ANSWER), { type: 'CIRCULAR' }, signer, { code: INVALID }],
    [
      'an interim reply',
      received({ ...ANSWER, content: { ...REPLY, kind: 'INTERIM', nextStep: '抽样' } }),
      {},
      signer,
      { code: INVALID },
    ],
    [
      'a reply that says nothing',
      received({ ...ANSWER, content: { ...REPLY, results: [] } }),
      {},
      signer,
      { code: INVALID },
    ],
    ['an unknown department', {}, { main: ['nowhere'] }, signer, { code: INVALID }],
  ])('%s is refused, and nothing is kept', async (_name, backfill, content, by, refusal) => {
    const count = await notices();
    expect(await enter(backfill, content, by)).toMatchObject({ __typename: 'NoticeRefused', ...refusal });
    expect(await notices()).toEqual(count);
  });
});
