/** The way of a notice on its sender's side, over HTTP on a real database. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { ANONYMOUS } from '../../../platform/identity/identity.js';
import {
  CONTENT,
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
let pool: pg.Pool;
beforeAll(async () => {
  exchange = await startExchange(BEGIN);
  pool = new pg.Pool({ connectionString: exchange.databaseUrl, max: 1 });
});
afterAll(async () => {
  await pool?.end();
  await exchange?.stop();
});

const drafter = person('handler', SENDER);
const signer = person('signer', SENDER);
const clerk = person('clerk', RECEIVER);
const handler = person('handler', RECEIVER);

test('a notice goes from draft to 办结, numbered and delivered in one step, each step an event of one chain', async () => {
  const signed = await exchange.sign();
  expect(signed).toMatchObject({
    state: 'DELIVERED',
    documentNumber: '沪食药监抄〔2026〕1号',
    recipients: [{ department: RECEIVER, state: 'PENDING', dueAt: '2026-11-26T09:30:00.000Z' }],
  });
  const id = signed.recipients[0]?.id;
  expect(await exchange.act('acknowledgeNotice', { id }, clerk)).toMatchObject({
    recipients: [
      { state: 'RECEIVED', dueAt: '2026-11-30T09:30:00.000Z', finalDueAt: '2026-12-02T09:30:00.000Z' },
    ],
  });
  expect(await exchange.act('takeNotice', { id }, handler)).toMatchObject({
    recipients: [
      {
        state: 'IN_PROGRESS',
        handlers: [handler.subject],
        availableActions: ['REQUEST_EXTENSION', 'DRAFT_REPLY', 'ATTACH_REPLY'],
      },
    ],
  });
  await exchange.act('draftNoticeReply', { id, reply: REPLY }, handler);
  expect(await exchange.act('signNoticeReply', { id }, person('signer', RECEIVER))).toMatchObject({
    recipients: [
      {
        state: 'REPLIED',
        dueAt: null,
        replies: [{ kind: 'FINAL', state: 'SIGNED', results: ['CONFIRMED'], signedBy: `signer@${RECEIVER}` }],
      },
    ],
  });
  exchange.clock.at = new Date('2026-11-25T03:00:00.000Z');
  const closed = await exchange.act('closeNoticeRecipient', { id }, drafter);
  expect(closed).toMatchObject({
    state: 'CLOSED',
    closedAt: '2026-11-25T03:00:00.000Z',
    recipients: [{ state: 'DONE', overdue: false, wasOverdue: false }],
  });
  expect(closed.recipients[0]?.['timeInStates']).toContainEqual({ state: 'REPLIED', seconds: 3_600 });
  expect(closed.events.map(({ action }) => action)).toEqual([
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
  expect(closed.events.map(({ previousHash }) => previousHash)).toEqual([
    null,
    ...closed.events.slice(0, -1).map(({ hash }) => hash),
  ]);
  expect(await exchange.act('archiveNotice', { id: closed.id }, drafter)).toMatchObject({
    state: 'ARCHIVED',
  });
  exchange.clock.at = new Date(BEGIN);
});

test('events and outbox are written with the act, in one order, and are never changed', async () => {
  const { id, events } = await exchange.sign();
  const { rows } = await pool.query(
    'select event_number, audience from outbox where notice_id = $1 order by position',
    [id],
  );
  expect(rows.map(({ event_number }) => event_number)).toEqual(events.map((_event, index) => index + 1));
  expect(rows.at(0).audience).toEqual([SENDER]);
  expect(rows.at(-1).audience).toEqual([SENDER, RECEIVER]);
  for (const change of [
    `update notice_event set comment = 'x'`,
    'delete from notice_event',
    'truncate notice_event',
  ]) {
    await expect(pool.query(change)).rejects.toThrow('append-only');
  }
});

describe('a draft', () => {
  it('is changed by its department until it is submitted, and only complete ones are', async () => {
    const { id } = await exchange.draft({ body: '', main: [] });
    expect(await exchange.act('submitNotice', { id }, drafter)).toMatchObject({
      code: 'RULE',
      rule: 'IS_COMPLETE',
    });
    expect(await exchange.act('editNotice', { id, content: CONTENT }, person('clerk', SENDER))).toMatchObject(
      {
        version: 2,
        recipients: [{ department: RECEIVER, state: 'PLANNED' }],
      },
    );
    await exchange.act('submitNotice', { id }, drafter);
    expect(await exchange.act('editNotice', { id, content: CONTENT }, drafter)).toMatchObject({
      code: 'WRONG_STATE',
    });
    expect(await exchange.act('sendBackNotice', { id, reason: ' ' }, signer)).toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect(await exchange.act('sendBackNotice', { id, reason: '补充批号' }, signer)).toMatchObject({
      state: 'DRAFT',
    });
  });

  it('is signed by somebody else than whoever drafted it', async () => {
    const { id } = await exchange.draft({}, signer);
    await exchange.act('submitNotice', { id }, signer);
    expect(await exchange.act('signNotice', { id }, signer)).toMatchObject({
      code: 'RULE',
      rule: 'IS_SECOND_PERSON',
    });
    expect(await exchange.act('signNotice', { id }, drafter)).toMatchObject({ code: 'WRONG_ACTOR' });
    expect(await exchange.act('signNotice', { id }, person('signer', SENDER, '2'))).toMatchObject({
      state: 'DELIVERED',
    });
  });

  it('goes round its co-signers before it is signed', async () => {
    const { id } = await exchange.draft({ cosigners: ['health'] });
    await exchange.act('submitNotice', { id }, drafter);
    expect(await exchange.act('signNotice', { id }, signer)).toMatchObject({ rule: 'ALL_COSIGNED' });
    await exchange.act('startCosigning', { id }, signer);
    const cosigner = person('signer', 'health');
    expect(await exchange.act('refuseCosigning', { id, reason: '请附检验报告' }, cosigner)).toMatchObject({
      state: 'DRAFT',
    });
    await exchange.act('submitNotice', { id }, drafter);
    await exchange.act('startCosigning', { id }, signer);
    await exchange.act('cosignNotice', { id }, cosigner);
    expect(await exchange.act('cosignNotice', { id }, cosigner)).toMatchObject({ rule: 'NOT_YET_COSIGNED' });
    expect(await exchange.act('signNotice', { id }, signer)).toMatchObject({ state: 'DELIVERED' });
  });

  test.each([
    ['a department that is none', { main: ['nowhere'] }],
    ['its own department', { main: [SENDER] }],
    ['a department twice', { main: [RECEIVER], copy: [RECEIVER] }],
    ['no title', { title: ' ' }],
    ['a title without end', { title: '长'.repeat(201) }],
    ['a bad enterprise code', { enterprises: ['91310000607378320A'] }],
    ['a bad product key', { products: ['milk'] }],
    [
      'a record that no department has',
      { records: [{ recordId: 'food-drug/Nothing/1', version: 1, contentHash: 'a'.repeat(64) }] },
    ],
    [
      'a record without its hash',
      { records: [{ recordId: 'food-drug/FoodSampling/1', version: 1, contentHash: 'x' }] },
    ],
  ])('with %s is refused', async (_what, content) => {
    expect(await exchange.draft(content)).toMatchObject({
      __typename: 'NoticeRefused',
      code: 'INPUT_INVALID',
    });
  });

  test.each([
    ['绝密', { secrecy: 'TOP_SECRET' }],
    ['机密', { secrecy: 'SECRET' }],
    ['秘密', { secrecy: 'CONFIDENTIAL' }],
    ['工作秘密', { secrecy: 'WORK_SECRET' }],
    ['a secrecy mark in its text', { body: '机密★1年 风洞试验用油' }],
  ])('with %s is refused without a word of it being kept', async (_what, content) => {
    const told = await exchange.draft({ title: '风洞试验', body: '风洞试验用油', ...content });
    expect(told).toMatchObject({ code: 'SECRET', message: expect.stringContaining('机要渠道') });
    expect(JSON.stringify(told)).not.toContain('风洞');
    const { rows } = await pool.query(
      `select count(*)::int as kept from notice n where n.title || n.body like '%风洞%'`,
    );
    expect(rows).toEqual([{ kept: 0 }]);
  });

  it('sent again by a machine is the one that is there; the same version with another content is a conflict', async () => {
    const machine = person('publisher', SENDER);
    const senderDocument = { id: 'OA-2026-7', version: 1 };
    const both = await Promise.all([1, 2].map(() => exchange.draft({ senderDocument }, machine)));
    expect(both[0]?.id).toBe(both[1]?.id);
    const { id } = await exchange.draft({ senderDocument }, machine);
    expect(id).toBe(both[0]?.id);
    expect(await exchange.draft({ senderDocument, title: '另一内容' }, machine)).toMatchObject({
      code: 'DOCUMENT_CONFLICT',
      notice: { id },
    });
    const next = await exchange.draft({ senderDocument: { ...senderDocument, version: 2 } }, machine);
    expect(next.id).not.toBe(id);
    await exchange.act('submitNotice', { id }, machine);
    expect(await exchange.act('signNotice', { id }, machine)).toMatchObject({ code: 'WRONG_ACTOR' });
  });
});

describe('a signed notice', () => {
  it('that is held back may be delivered later, or voided with its number kept', async () => {
    const held = await exchange.sign({}, { hold: true });
    expect(held).toMatchObject({ state: 'NUMBERED', recipients: [{ state: 'PLANNED' }] });
    expect(await exchange.act('deliverNotice', { id: held.id }, signer)).toMatchObject({
      state: 'DELIVERED',
    });
    const second = await exchange.sign({}, { hold: true });
    const voided = await exchange.act('voidNotice', { id: second.id, reason: '文件有误' }, signer);
    expect(voided).toMatchObject({ state: 'VOID', documentNumber: second['documentNumber'] });
    const third = await exchange.sign();
    expect(third['documentNumber']).not.toBe(second['documentNumber']);
  });

  it('is withdrawn only while nobody has received it', async () => {
    const { id } = await exchange.sign({ copy: ['health'] });
    expect(await exchange.act('withdrawNotice', { id, reason: '有误' }, signer)).toMatchObject({
      state: 'WITHDRAWN',
      recipients: [
        { state: 'WITHDRAWN', dueAt: null },
        { state: 'WITHDRAWN', dueAt: null },
      ],
    });
    const second = await exchange.sign({ copy: ['health'] });
    const copied = second.recipients.find(({ department }) => department === 'health');
    await exchange.act('acknowledgeNotice', { id: copied?.id }, person('clerk', 'health'));
    expect(await exchange.act('withdrawNotice', { id: second.id, reason: '有误' }, signer)).toMatchObject({
      code: 'RULE',
      rule: 'NOBODY_RECEIVED',
    });
  });

  it('is corrected by another one, which frees those who have not finished', async () => {
    const original = await exchange.sign();
    const correction = await exchange.act(
      'supersedeNotice',
      { id: original.id, supersession: 'CORRECTION', content: { ...CONTENT, title: '更正' } },
      drafter,
    );
    expect(correction).toMatchObject({ state: 'DRAFT', supersedes: { id: original.id } });
    await exchange.act('submitNotice', { id: correction.id }, drafter);
    const signed = await exchange.act('signNotice', { id: correction.id }, signer);
    const { qualityNotice } = z
      .object({ qualityNotice: z.looseObject({}) })
      .parse(
        await exchange.ask(
          'query ($id: ID!) { qualityNotice(id: $id) { state supersededBy { id } recipients { state } } }',
          { id: original.id },
          clerk,
        ),
      );
    expect(qualityNotice).toMatchObject({
      state: 'CLOSED',
      supersededBy: { id: signed.id },
      recipients: [{ state: 'EXEMPT' }],
    });
  });

  it('is offered for 更正 and 续报 to those who draft in the sender, once it is delivered and until it is corrected', async () => {
    const offered = async (id: string, by: typeof clerk) =>
      z
        .object({ qualityNotice: z.object({ availableActions: z.array(z.string()) }) })
        .parse(
          await exchange.ask('query ($id: ID!) { qualityNotice(id: $id) { availableActions } }', { id }, by),
        )
        .qualityNotice.availableActions.includes('SUPERSEDE');
    const { id, version } = await exchange.sign({}, { hold: true });
    expect(await offered(id, drafter)).toBe(false);
    const given = { id, supersession: 'CORRECTION', content: { ...CONTENT, title: '更正' } };
    expect(await exchange.act('supersedeNotice', given, drafter)).toMatchObject({ code: 'WRONG_STATE' });
    await exchange.act('deliverNotice', { id }, signer);
    for (const [by, may] of [
      [drafter, true],
      [person('analyst', SENDER), false],
      [clerk, false],
      [person('handler', RECEIVER), false],
      [person('auditor'), false],
    ] as const) {
      expect(await offered(id, by), by.subject).toBe(may);
    }
    const foreign = { ...given, content: { ...given.content, main: ['fire'] } };
    const refused = await exchange.act('supersedeNotice', foreign, person('handler', RECEIVER));
    expect(refused).toMatchObject({ code: 'WRONG_ACTOR' });
    const late = await exchange.act('supersedeNotice', { ...given, expectedVersion: version }, drafter);
    expect(late).toMatchObject({ code: 'CONFLICT', winner: { action: 'DELIVER' } });
    const correction = await exchange.act('supersedeNotice', given, drafter);
    // A draft binds nobody yet.
    expect(await offered(id, drafter)).toBe(true);
    await exchange.act('submitNotice', { id: correction.id }, drafter);
    await exchange.act('signNotice', { id: correction.id }, signer);
    expect(await offered(id, drafter)).toBe(false);
    expect(await offered(correction.id, drafter)).toBe(true);
  });

  it('is corrected once; what is wrong with the correction is corrected in its turn', async () => {
    const original = await exchange.sign();
    const begin = (id: string, supersession: string) =>
      exchange.act('supersedeNotice', { id, supersession, content: { ...CONTENT, title: '更正' } }, drafter);
    const sign = async ({ id }: Told) => {
      await exchange.act('submitNotice', { id }, drafter);
      return exchange.act('signNotice', { id }, signer);
    };
    const [one, two] = [await begin(original.id, 'CORRECTION'), await begin(original.id, 'CORRECTION')];
    const first = await sign(one);
    const refused = {
      __typename: 'NoticeRefused',
      code: 'RULE',
      rule: 'IS_NOT_CORRECTED',
      message: expect.stringContaining(String(first['documentNumber'])),
    };
    expect(await sign(two)).toMatchObject(refused);
    expect(await begin(original.id, 'CORRECTION')).toMatchObject(refused);
    expect(await begin(original.id, 'FOLLOW_UP')).toMatchObject(refused);
    const seen = await exchange.ask(
      'query ($id: ID!) { qualityNotice(id: $id) { supersededBy { id } } }',
      { id: original.id },
      drafter,
    );
    expect(seen).toMatchObject({ qualityNotice: { supersededBy: { id: first.id } } });
    const third = await sign(await begin(first.id, 'CORRECTION'));
    expect(third).toMatchObject({ state: 'DELIVERED', supersedes: { id: first.id } });
  });

  it('is the same notice when a machine sends it again, before and after its delivery', async () => {
    const [original, other] = [await exchange.sign(), await exchange.sign()];
    const content = { ...CONTENT, title: '更正', senderDocument: { id: 'GZ-7', version: 1 } };
    const send = (id: string, supersession: string, title = content.title) =>
      exchange.act('supersedeNotice', { id, supersession, content: { ...content, title } }, drafter);
    const { id } = await send(original.id, 'CORRECTION');
    expect(await send(original.id, 'CORRECTION')).toMatchObject({ __typename: 'QualityNotice', id });
    await exchange.act('submitNotice', { id }, drafter);
    await exchange.act('signNotice', { id }, signer);
    expect(await send(original.id, 'CORRECTION')).toMatchObject({ id, state: 'DELIVERED' });
    const refused = { code: 'DOCUMENT_CONFLICT' };
    expect(await send(original.id, 'CORRECTION', '另一件')).toMatchObject(refused);
    expect(await send(other.id, 'CORRECTION')).toMatchObject(refused);
    expect(await send(original.id, 'FOLLOW_UP')).toMatchObject(refused);
  });

  it('is seen by its two sides and by those who oversee, and by nobody else', async () => {
    const { id } = await exchange.sign();
    const seen = (by: typeof clerk) =>
      exchange.ask('query ($id: ID!) { qualityNotice(id: $id) { id } }', { id }, by);
    for (const by of [drafter, clerk, OFFICE, person('auditor')]) {
      expect(await seen(by), by.subject).toEqual({ qualityNotice: { id } });
    }
    for (const by of [person('clerk', 'fire'), person('analyst'), person('admin')]) {
      expect(await seen(by), by.subject).toEqual({ qualityNotice: null });
    }
    expect(
      await exchange.act('withdrawNotice', { id, reason: '有误' }, person('signer', 'fire')),
    ).toMatchObject({
      code: 'NOTICE_UNKNOWN',
      notice: null,
    });
    const refused = await exchange.answer('{ qualityNotices { nodes { id } } }', {}, ANONYMOUS);
    expect(refused.errors?.[0]?.extensions.code).toBe('TOKEN_MISSING');
  });
});

test('of two who act at once one wins, and the other is told who', async () => {
  const { id, version } = await exchange.sign();
  const [a, b] = [signer, person('signer', SENDER, '2')];
  const both = await Promise.all(
    [a, b].map((by) => exchange.act('withdrawNotice', { id, reason: '有误', expectedVersion: version }, by)),
  );
  const [won, lost] = both[0]?.__typename === 'QualityNotice' ? [a, both[1]] : [b, both[0]];
  expect(both.filter(({ __typename }) => __typename === 'QualityNotice')).toHaveLength(1);
  expect(lost).toMatchObject({
    code: 'CONFLICT',
    winner: { by: won.subject, department: SENDER, action: 'WITHDRAW' },
    message: expect.stringContaining(won.subject),
  });
  expect(await exchange.act('withdrawNotice', { id, reason: '有误' }, b)).toMatchObject({
    code: 'WRONG_STATE',
    winner: { by: won.subject },
  });
});

test('a secret leaves a stub with its number, its day and the two departments', async () => {
  const register = (variables: object, by = drafter) =>
    exchange.ask(
      `mutation ($documentNumber: String!, $to: ID!) { registerSecretStub(documentNumber: $documentNumber, datedOn: "2026-11-20", to: $to) {
        __typename ... on SecretStub { documentNumber datedOn toDepartment } ... on NoticeRefused { code } } }`,
      { documentNumber: '沪食药监密[2026]3号', to: RECEIVER, ...variables },
      by,
    );
  expect(await register({})).toMatchObject({
    registerSecretStub: { documentNumber: '沪食药监密〔2026〕3号', datedOn: '2026-11-20' },
  });
  expect(await register({ documentNumber: '内容' })).toMatchObject({
    registerSecretStub: { code: 'INPUT_INVALID' },
  });
  expect(await register({}, person('analyst'))).toMatchObject({
    registerSecretStub: { code: 'WRONG_ACTOR' },
  });
  const list = (by: typeof clerk) => exchange.ask('{ secretStubs { documentNumber } }', {}, by);
  expect(await list(clerk)).toEqual({ secretStubs: [{ documentNumber: '沪食药监密〔2026〕3号' }] });
  expect(await list(person('clerk', 'fire'))).toEqual({ secretStubs: [] });
});
