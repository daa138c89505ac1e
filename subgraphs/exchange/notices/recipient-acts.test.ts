/** The way of a recipient record, over HTTP on a real database. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Exchange,
  OFFICE,
  person,
  RECEIVER,
  REPLY,
  SENDER,
  startExchange,
  type Told,
} from '../test/exchange-fixture.js';

/** Wednesday, 10:00 in Shanghai. */
const BEGIN = '2026-11-25T02:00:00.000Z';
let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange(BEGIN);
});
afterAll(() => exchange?.stop());

const drafter = person('handler', SENDER);
const signer = person('signer', SENDER);
const clerk = person('clerk', RECEIVER);
const handler = person('handler', RECEIVER);
const theirSigner = person('signer', RECEIVER);

let id = '';
const act = (mutation: string, by: typeof clerk, more: object = {}): Promise<Told> =>
  exchange.act(mutation, { id, ...more }, by);
beforeEach(async () => {
  exchange.clock.at = new Date(BEGIN);
  id = (await exchange.sign()).recipients[0]?.id ?? '';
});
const receive = () => act('acknowledgeNotice', clerk);
const take = async () => {
  await receive();
  return act('takeNotice', handler);
};
const answer = async (reply: object = {}) => {
  await act('draftNoticeReply', handler, { reply: { ...REPLY, ...reply } });
  return act('signNoticeReply', theirSigner);
};

describe('a recipient', () => {
  it('returns what is not theirs, and the sender gives it to another department', async () => {
    await receive();
    const back = { returnReason: 'NOT_COMPETENT', reason: '不属本部门职责', department: 'industry-commerce' };
    expect(await act('returnNotice', clerk, { ...back, department: 'nowhere' })).toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect(await act('returnNotice', clerk, back)).toMatchObject({
      recipients: [{ state: 'RETURNED', suggestedDepartment: 'industry-commerce', dueAt: null }],
    });
    expect(await act('reassignNotice', drafter, { department: RECEIVER })).toMatchObject({
      rule: 'IS_NEW_RECIPIENT',
    });
    const told = await act('reassignNotice', drafter, { department: 'industry-commerce' });
    expect(told.recipients.map(({ department, state }) => `${department} ${state}`).sort()).toEqual([
      `${RECEIVER} REASSIGNED`,
      'industry-commerce PENDING',
    ]);
    expect(told).toMatchObject({ state: 'DELIVERED' });
  });

  it('who returns is upheld by the leading office, once and for all, and their clocks begin again', async () => {
    await receive();
    const back = { returnReason: 'NOT_COMPETENT', reason: '不属本部门职责', department: 'fire' };
    await act('returnNotice', clerk, back);
    expect(await act('upholdNoticeRecipient', OFFICE, { reason: '属该部门' })).toMatchObject({
      rule: 'IS_DISPUTED',
    });
    await act('disputeNoticeRecipient', drafter, { reason: '应由其处理' });
    exchange.clock.at = new Date('2026-11-30T02:00:00.000Z');
    expect(await act('upholdNoticeRecipient', OFFICE, { reason: '属该部门' })).toMatchObject({
      recipients: [{ state: 'RECEIVED', disputed: false, dueAt: '2026-12-03T09:30:00.000Z', overdue: false }],
    });
    expect(await act('returnNotice', clerk, back)).toMatchObject({ rule: 'IS_NOT_UPHELD' });
  });

  it('who returned late is late, also when upheld: the clocks that begin again do not wipe it out', async () => {
    await receive();
    exchange.clock.at = new Date('2026-12-04T02:00:00.000Z');
    const back = { returnReason: 'NOT_COMPETENT', reason: '不属本部门职责', department: 'fire' };
    expect(await act('returnNotice', clerk, back)).toMatchObject({
      recipients: [{ overdue: false, wasOverdue: true, daysLate: 4 }],
    });
    await act('disputeNoticeRecipient', drafter, { reason: '应由其处理' });
    expect(await act('upholdNoticeRecipient', OFFICE, { reason: '属该部门' })).toMatchObject({
      recipients: [
        {
          overdue: false,
          wasOverdue: true,
          daysLate: 4,
          firstReplyDueAt: '2026-12-09T09:30:00.000Z',
          finalDueAt: '2026-12-11T09:30:00.000Z',
        },
      ],
    });
  });

  it('forwards to a district office or to a department, which sees it, and stays responsible', async () => {
    await receive();
    expect(await act('forwardNotice', clerk, { place: '浦东新区局' })).toMatchObject({
      recipients: [{ state: 'FORWARDED', forwardedTo: '浦东新区局' }],
    });
    const second = await exchange.sign();
    const other = second.recipients[0]?.id;
    await exchange.act('acknowledgeNotice', { id: other }, clerk);
    const told = await exchange.act('forwardNotice', { id: other, place: 'fire' }, clerk);
    expect(told.recipients).toMatchObject([
      { department: RECEIVER, kind: 'MAIN', state: 'FORWARDED' },
      { department: 'fire', kind: 'COPY', state: 'PENDING' },
    ]);
    expect(
      await exchange.act('assignNotice', { id: other, handlers: ['li', 'li', 'wang'] }, clerk),
    ).toMatchObject({
      recipients: [{ state: 'IN_PROGRESS', handlers: ['li', 'wang'] }, {}],
    });
  });

  it.each([
    ['the department that it forwarded to', 'fire'],
    ['any other', 'health'],
  ])('that forwarded is relieved of the answer when the sender gives it to %s', async (_whom, department) => {
    const told = await exchange.sign({ main: [RECEIVER, 'agriculture'], copy: ['industry-commerce'] });
    id = told.recipients.find((each) => each.department === RECEIVER)?.id ?? '';
    await receive();
    const forwarded = await act('forwardNotice', clerk, { place: 'fire' });
    const copy = forwarded.recipients.find((each) => each.department === 'fire')?.id;
    await exchange.act('acknowledgeNotice', { id: copy }, person('clerk', 'fire'));
    expect(await act('reassignNotice', clerk, { department })).toMatchObject({ code: 'WRONG_ACTOR' });
    for (const taken of ['agriculture', 'industry-commerce', RECEIVER, SENDER]) {
      expect(await act('reassignNotice', drafter, { department: taken })).toMatchObject({
        rule: 'IS_NEW_RECIPIENT',
      });
    }
    const { recipients } = await act('reassignNotice', drafter, { department });
    const others = { agriculture: 'MAIN PENDING', 'industry-commerce': 'COPY PENDING' };
    expect(
      recipients
        .filter((each) => !(each.department in others))
        .map((each) => `${each.department} ${each['kind']} ${each.state} ${each['dueAt']}`)
        .sort(),
    ).toEqual(
      [
        `${RECEIVER} MAIN REASSIGNED null`,
        department === 'fire' ? 'fire COPY REASSIGNED null' : 'fire COPY RECEIVED null',
        `${department} MAIN PENDING 2026-11-26T09:30:00.000Z`,
      ].sort(),
    );
    expect(await act('takeNotice', handler)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('asks for more time once, in time, for no longer than there was', async () => {
    await take();
    const ask = (until: string) => act('requestExtension', handler, { until, reason: '等待检验结果' });
    expect(await ask('2026-12-30T09:30:00.000Z')).toMatchObject({ rule: 'IS_WITHIN_ORIGINAL' });
    expect(await act('grantExtension', signer)).toMatchObject({ rule: 'IS_EXTENSION_ASKED' });
    await ask('2026-12-07T09:30:00.000Z');
    expect(await ask('2026-12-08T09:30:00.000Z')).toMatchObject({ rule: 'IS_FIRST_EXTENSION' });
    await act('refuseExtension', signer, { reason: '请抓紧' });
    await ask('2026-12-04T09:30:00.000Z');
    exchange.clock.at = new Date('2026-12-03T02:00:00.000Z');
    expect(await act('grantExtension', signer)).toMatchObject({
      recipients: [
        { state: 'EXTENDED', finalDueAt: '2026-12-04T09:30:00.000Z', extension: { state: 'GRANTED' } },
      ],
    });
  });

  it('answers in parts: the first reply meets its own deadline, the final one ends the clock', async () => {
    await take();
    expect(await act('draftNoticeReply', handler, { reply: { ...REPLY, kind: 'INTERIM' } })).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('下一步'),
    });
    expect(await act('draftNoticeReply', handler, { reply: { ...REPLY, measures: [] } })).toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect(await answer({ kind: 'INTERIM', nextStep: '抽样检验' })).toMatchObject({
      recipients: [{ state: 'IN_PROGRESS', dueAt: '2026-12-02T09:30:00.000Z' }],
    });
    await act('draftNoticeReply', handler, { reply: REPLY });
    expect(await act('sendBackNoticeReply', theirSigner, { reason: '补充数量' })).toMatchObject({
      recipients: [{ state: 'IN_PROGRESS' }],
    });
    expect(await act('signNoticeReply', theirSigner)).toMatchObject({ rule: 'HAS_FINAL_REPLY' });
    expect(await answer()).toMatchObject({
      recipients: [{ state: 'REPLIED', autoCloseAt: '2026-12-09T09:30:00.000Z' }],
    });
  });

  it('signs no reply that the same person drafted', async () => {
    await take();
    const both = { ...theirSigner, scopes: [...theirSigner.scopes, 'exchange:handle'] };
    await exchange.act('draftNoticeReply', { id, reply: REPLY }, both);
    expect(await act('signNoticeReply', both)).toMatchObject({ rule: 'IS_REPLY_SECOND_PERSON' });
  });

  it('keeps what is not signed to itself', async () => {
    await take();
    await act('draftNoticeReply', handler, { reply: REPLY });
    const replies = (by: typeof clerk) =>
      exchange.ask(
        `{ noticeTray(tray: TO_HANDLE, department: "${RECEIVER}", first: 200) { nodes { id replies { state } } } }`,
        {},
        by,
      );
    expect(JSON.stringify(await replies(handler))).toContain('PENDING');
    expect(JSON.stringify(await replies(OFFICE))).not.toContain('PENDING');
  });

  it('who was late stays late: 办结 is never overdue, and tells by how many days it was', async () => {
    exchange.clock.at = new Date('2026-11-30T02:00:00.000Z');
    await take();
    exchange.clock.at = new Date('2026-12-07T02:00:00.000Z');
    expect(await act('remindNoticeRecipient', drafter)).toMatchObject({
      recipients: [{ overdue: true, reminders: 1 }],
    });
    await answer();
    expect(await act('reworkNotice', signer, { reason: '数量不清' })).toMatchObject({
      recipients: [{ state: 'REWORK', overdue: false, dueAt: '2026-12-10T09:30:00.000Z' }],
    });
    await answer();
    expect(await act('closeNoticeRecipient', drafter)).toMatchObject({
      state: 'CLOSED',
      recipients: [{ state: 'DONE', overdue: false, wasOverdue: true, daysLate: 2 }],
    });
  });

  it('of a circular only receives, and so does a copied department', async () => {
    const circular = await exchange.sign({ type: 'CIRCULAR', copy: ['health'] });
    const [main, copy] = ['commerce', 'health'].map((code) =>
      circular.recipients.find(({ department }) => department === code),
    );
    const copied = await exchange.act('acknowledgeNotice', { id: copy?.id }, person('clerk', 'health'));
    expect(copied.recipients.find(({ department }) => department === 'health')).toMatchObject({
      state: 'RECEIVED',
      dueAt: null,
    });
    expect(await exchange.act('takeNotice', { id: copy?.id }, person('handler', 'health'))).toMatchObject({
      rule: 'IS_MAIN',
    });
    const told = await exchange.act('acknowledgeNotice', { id: main?.id }, clerk);
    expect(told).toMatchObject({ state: 'CLOSED' });
    expect(told.recipients.find(({ department }) => department === 'commerce')).toMatchObject({
      state: 'EXEMPT',
    });
  });

  it('is exempted by the sender, which closes the notice', async () => {
    expect(await act('exemptNoticeRecipient', signer, { reason: '已另行办理' })).toMatchObject({
      state: 'CLOSED',
      recipients: [{ state: 'EXEMPT', dueAt: null }],
    });
  });
});

describe('the leading office', () => {
  it('alone supervises, lifts and settles', async () => {
    await receive();
    const supervise = (by: typeof clerk) => act('superviseNoticeRecipient', by, { reason: '久拖不决' });
    for (const by of [signer, theirSigner])
      expect(await supervise(by)).toMatchObject({ code: 'WRONG_ACTOR' });
    expect(await supervise(OFFICE)).toMatchObject({ recipients: [{ supervisedAt: BEGIN }] });
    expect(await supervise(OFFICE)).toMatchObject({ rule: 'IS_UNSUPERVISED' });
    await act('disputeNoticeRecipient', clerk, { reason: '职责不清' });
    expect(await act('settleNoticeDispute', clerk, { reason: '由我处办理' })).toMatchObject({
      code: 'WRONG_ACTOR',
    });
    expect(await act('settleNoticeDispute', OFFICE, { reason: '由商务办理' })).toMatchObject({
      recipients: [{ disputed: false }],
    });
    expect(await act('liftSupervision', OFFICE)).toMatchObject({ recipients: [{ supervisedAt: null }] });
  });
});
