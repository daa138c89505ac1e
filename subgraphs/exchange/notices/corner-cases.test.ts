/** Acts at the edges of the table, and what must not leave a department or be kept, over HTTP on a real database. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { fixedClock } from '../../../platform/clock.js';
import { CONTEXT_HEADER, signContext } from '../../../platform/identity/context.js';
import type { Identity } from '../../../platform/identity/identity.js';
import { TEST_SECRETS } from '../../../test/testkit/identity.js';
import {
  CONTENT,
  type Exchange,
  person,
  RECEIVER,
  REPLY,
  SENDER,
  startExchange,
  type Told,
} from '../test/exchange-fixture.js';

const BEGIN = '2026-11-25T02:00:00.000Z';
const PDF = Buffer.from('%PDF-1.7\n处理结果\n');
const sha256 = createHash('sha256').update(PDF).digest('hex');
const drafter = person('handler', SENDER);
const signer = person('signer', SENDER);
const clerk = person('clerk', RECEIVER);
const handler = person('handler', RECEIVER);

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange(BEGIN);
});
afterAll(() => exchange?.stop());

const recordOf = ({ recipients }: Told, department = RECEIVER): string =>
  recipients.find((each) => each.department === department)?.id ?? '';

/** Delivered, received and taken by a handler. */
async function inProgress(): Promise<{ id: string; record: string }> {
  const told = await exchange.sign();
  const record = recordOf(told);
  await exchange.act('acknowledgeNotice', { id: record }, clerk);
  await exchange.act('takeNotice', { id: record }, handler);
  return { id: told.id, record };
}

async function send(path: string, by: Identity, body?: Buffer): Promise<Response> {
  const context = await signContext(by, TEST_SECRETS.internalSecret, fixedClock(BEGIN));
  return fetch(`${exchange.url}/${path}`, {
    headers: { 'content-type': 'application/pdf', [CONTEXT_HEADER]: context },
    ...(body === undefined ? {} : { method: 'POST', body: new Uint8Array(body) }),
  });
}

it('is withdrawn although one of its recipients was exempted before', async () => {
  const told = await exchange.sign({ main: [RECEIVER, 'fire'] });
  await exchange.act('exemptNoticeRecipient', { id: recordOf(told, 'fire'), reason: '与其无关' }, signer);
  expect(await exchange.act('withdrawNotice', { id: told.id, reason: '有误' }, signer)).toMatchObject({
    state: 'WITHDRAWN',
    recipients: [{ state: 'WITHDRAWN' }, { state: 'EXEMPT' }],
  });
});

it('that corrects one withdrawn meanwhile is refused, and no number is lost by it', async () => {
  const original = await exchange.sign();
  const content = { type: 'FAILED_PRODUCT', title: '更正', body: '更正。', main: [RECEIVER] };
  const given = { id: original.id, content, supersession: 'CORRECTION' };
  const { id } = await exchange.act('supersedeNotice', given, drafter);
  await exchange.act('submitNotice', { id }, drafter);
  await exchange.act('withdrawNotice', { id: original.id, reason: '有误' }, signer);
  expect(await exchange.act('signNotice', { id }, signer)).toMatchObject({ code: 'RULE' });
  const serial = (told: Told): number => Number(/〕(\d+)号/.exec(String(told['documentNumber']))?.[1]);
  expect(serial(await exchange.sign())).toBe(serial(original) + 1);
});

it('no longer stands in its original when it is withdrawn, where what came before it stands again', async () => {
  const original = await exchange.sign();
  const further = async (supersession: string): Promise<Told> => {
    const content = { ...CONTENT, title: supersession };
    const { id } = await exchange.act('supersedeNotice', { id: original.id, content, supersession }, drafter);
    await exchange.act('submitNotice', { id }, drafter);
    return exchange.act('signNotice', { id }, signer);
  };
  const read = async () =>
    (
      await exchange.ask(
        `query ($id: ID!) { qualityNotice(id: $id) { supersededBy { id } events { action comment } } }`,
        { id: original.id },
        drafter,
      )
    )?.['qualityNotice'];
  const followUp = await further('FOLLOW_UP');
  const correction = await further('CORRECTION');
  expect(await read()).toMatchObject({ supersededBy: { id: correction.id } });
  await exchange.act('withdrawNotice', { id: correction.id, reason: '有误' }, signer);
  expect(await read()).toMatchObject({
    supersededBy: { id: followUp.id },
    events: expect.arrayContaining([
      { action: 'UNSUPERSEDE', comment: `${correction['documentNumber']}更正已撤回` },
    ]),
  });
  const again = await further('CORRECTION');
  await exchange.act('withdrawNotice', { id: followUp.id, reason: '有误' }, signer);
  expect(await read()).toMatchObject({ supersededBy: { id: again.id } });
  await exchange.act('withdrawNotice', { id: again.id, reason: '有误' }, signer);
  expect(await read()).toMatchObject({ supersededBy: null });
});

it('leaves the tray of its sender when it was answered without the extension that was asked for', async () => {
  const { record } = await inProgress();
  const until = '2026-12-02T02:00:00.000Z';
  await exchange.act('requestExtension', { id: record, reason: '检验未完', until }, handler);
  await exchange.act('draftNoticeReply', { id: record, reply: REPLY }, handler);
  await exchange.act('signNoticeReply', { id: record }, person('signer', RECEIVER));
  const closed = await exchange.act('closeNoticeRecipient', { id: record }, drafter);
  expect(closed).toMatchObject({ recipients: [{ state: 'DONE', extension: null }] });
  const tray = await exchange.ask('{ noticeTray(tray: TO_CONFIRM) { nodes { id } } }', {}, drafter);
  expect(tray).not.toMatchObject({ noticeTray: { nodes: [{ id: record }] } });
});

test('who wrote last does not sign', async () => {
  const { id } = await exchange.draft();
  const content = { type: 'FAILED_PRODUCT', title: '改过的', body: '改过的正文。', main: [RECEIVER] };
  await exchange.act('editNotice', { id, content }, signer);
  await exchange.act('submitNotice', { id }, drafter);
  expect(await exchange.act('signNotice', { id }, signer)).toMatchObject({
    code: 'RULE',
    rule: 'IS_SECOND_PERSON',
  });
});

test('an identifier in capitals is the same one', async () => {
  const told = await exchange.sign();
  const id = recordOf(told).toUpperCase();
  expect(await exchange.act('acknowledgeNotice', { id }, clerk)).toMatchObject({
    recipients: [{ state: 'RECEIVED' }],
  });
});

test('a document sent again is the notice that is there, also when its draft was changed since', async () => {
  const sent = { senderDocument: { id: 'doc-1', version: 1 } };
  const { id } = await exchange.draft(sent);
  const content = { type: 'FAILED_PRODUCT', title: '改过的', body: '改过的正文。', main: [RECEIVER] };
  await exchange.act('editNotice', { id, content }, drafter);
  expect(await exchange.draft(sent)).toMatchObject({ __typename: 'QualityNotice', id });
});

const half = '前\ud800后';
test.each([
  ['title', 'draftNotice', { content: { ...CONTENT, title: half } }, 'content.title'],
  [
    'batch',
    'draftNotice',
    { content: { ...CONTENT, batches: [{ productKey: 'x', batchNo: half }] } },
    'content.batches[0].batchNo',
  ],
  [
    'reason',
    'returnNotice',
    { id: 'x', reason: half, department: 'fire', returnReason: 'DUPLICATE' },
    'reason',
  ],
])('half a character in a %s is bad input, and the field is named', async (_what, mutation, given, field) => {
  const { errors } = await exchange.send(mutation, given, drafter);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(`${field}:`),
    extensions: { code: 'BAD_REQUEST' },
  });
});

test.each([
  ['version 0', { id: 'doc-2', version: 0 }],
  ['an empty identifier', { id: ' ', version: 1 }],
  ['an endless identifier', { id: 'x'.repeat(201), version: 1 }],
])('a sender document with %s is refused', async (_what, senderDocument) => {
  expect(await exchange.draft({ senderDocument })).toMatchObject({ code: 'INPUT_INVALID' });
});

test('a secrecy mark is stopped in reasons and replies too', async () => {
  const { id, record } = await inProgress();
  const reply = { ...REPLY, text: '见机密★1年文件' };
  expect(await exchange.act('draftNoticeReply', { id: record, reply }, handler)).toMatchObject({
    code: 'SECRET',
  });
  const reason = '据秘密★6个月文件';
  expect(await exchange.act('exemptNoticeRecipient', { id: record, reason }, signer)).toMatchObject({
    code: 'SECRET',
    notice: { id },
  });
});

test('a file of a reply stays inside its department until that is signed, and is no enclosure of the notice', async () => {
  const { id, record } = await inProgress();
  const path = `attachments/${id}/${sha256}`;
  const name = encodeURIComponent('处理结果.pdf');
  expect((await send(`attachments/recipient/${record}?name=${name}`, handler, PDF)).status).toBe(201);
  const listed = async (by: Identity) =>
    exchange.ask('query ($id: ID!) { qualityNotice(id: $id) { attachments { sha256 } } }', { id }, by);
  expect(await listed(drafter)).toEqual({ qualityNotice: { attachments: [] } });
  expect((await send(path, drafter)).status).toBe(404);
  expect(await listed(clerk)).toEqual({ qualityNotice: { attachments: [{ sha256 }] } });
  expect((await send(path, clerk)).status).toBe(200);
  await exchange.act('draftNoticeReply', { id: record, reply: REPLY }, handler);
  await exchange.act('signNoticeReply', { id: record }, person('signer', RECEIVER));
  expect(await listed(drafter)).toEqual({ qualityNotice: { attachments: [{ sha256 }] } });
  expect((await send(path, drafter)).status).toBe(200);
  expect(await (await send(`notices/${id}/print`, drafter)).text()).not.toContain('处理结果.pdf');
});

test.each([
  ['main', Array.from({ length: 101 }, () => RECEIVER), '各至多 100 个'],
  ['cosigners', Array.from({ length: 101 }, () => 'fire'), '各至多 100 个'],
  ['cosigners', ['fire', 'fire'], '一个部门只会签一次'],
  ['enterprises', Array.from({ length: 201 }, () => '132260250'), '各至多 200 个'],
])('a draft with too many of %s is told how many there may be', async (list, values, told) => {
  expect(await exchange.draft({ [list]: values })).toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining(told),
  });
});

test('a record takes no more handlers, and a 反馈 no more results, than anybody could mean', async () => {
  const told = await exchange.sign();
  const id = recordOf(told);
  await exchange.act('acknowledgeNotice', { id }, clerk);
  const handlers = Array.from({ length: 51 }, (_each, n) => `li${n}`);
  expect(await exchange.act('assignNotice', { id, handlers }, clerk)).toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining('承办人至多 50 人'),
  });
  expect(await exchange.act('assignNotice', { id, handlers: handlers.slice(1) }, clerk)).toMatchObject({
    __typename: 'QualityNotice',
  });
  await exchange.act('takeNotice', { id }, handler);
  const measures = Array.from({ length: 101 }, () => 'TAKEN_OFF_SHELF');
  const reply = { ...REPLY, measures };
  expect(await exchange.act('draftNoticeReply', { id, reply }, handler)).toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining('各至多 100 项'),
  });
});
