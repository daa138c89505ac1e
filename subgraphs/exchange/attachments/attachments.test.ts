/** Files of notices: up and down over HTTP, by their content. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { z } from 'zod';
import { fixedClock } from '../../../platform/clock.js';
import { CONTEXT_HEADER, signContext } from '../../../platform/identity/context.js';
import type { Identity } from '../../../platform/identity/identity.js';
import { TEST_SECRETS } from '../../../test/testkit/identity.js';
import { type Exchange, person, RECEIVER, SENDER, startExchange } from '../test/exchange-fixture.js';

const BEGIN = '2026-11-25T02:00:00.000Z';
const PDF = Buffer.from('%PDF-1.7\n检验报告\n');
const sha256 = createHash('sha256').update(PDF).digest('hex');
const drafter = person('handler', SENDER);

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange(BEGIN);
});
afterAll(() => exchange?.stop());

async function send(path: string, by: Identity, body: Buffer | null = null, type = 'application/pdf') {
  const context = await signContext(by, TEST_SECRETS.internalSecret, fixedClock(BEGIN));
  return fetch(`${exchange.url}/attachments/${path}`, {
    headers: { 'content-type': type, [CONTEXT_HEADER]: context },
    ...(body === null ? {} : { method: 'POST', body: new Uint8Array(body) }),
  });
}
const upload = (id: string, by: Identity, body = PDF, type = 'application/pdf', name = '检验报告.pdf') =>
  send(`notice/${id}?name=${encodeURIComponent(name)}`, by, body, type);
const codeOf = async (response: Response) =>
  z.object({ error: z.object({ code: z.string() }) }).parse(await response.json()).error.code;

it('goes up to a draft with its event, and comes down to whoever may see the notice', async () => {
  const { id } = await exchange.draft();
  const told = await upload(id, drafter);
  expect(told.status).toBe(201);
  expect(await told.json()).toEqual({
    sha256,
    bytes: PDF.length,
    path: `/exchange/attachments/${id}/${sha256}`,
  });
  expect((await upload(id, drafter)).status).toBe(201);
  const shown = await exchange.ask(
    'query ($id: ID!) { qualityNotice(id: $id) { attachments { name mediaType bytes scan path } events { action } } }',
    { id },
    drafter,
  );
  expect(shown).toMatchObject({
    qualityNotice: {
      attachments: [
        { name: '检验报告.pdf', mediaType: 'application/pdf', bytes: PDF.length, scan: 'PENDING' },
      ],
      events: [{ action: 'DRAFT' }, { action: 'ATTACH' }, { action: 'ATTACH' }],
    },
  });
  const receiver = person('clerk', RECEIVER);
  expect((await send(`${id}/${sha256}`, receiver)).status).toBe(404);
  await exchange.act('submitNotice', { id }, drafter);
  await exchange.act('signNotice', { id }, person('signer', SENDER));
  const file = await send(`${id}/${sha256}`, receiver);
  expect(file.headers.get('content-disposition')).toContain(encodeURIComponent('检验报告.pdf'));
  expect(Buffer.from(await file.arrayBuffer())).toEqual(PDF);
  expect((await send(`${id}/${sha256}`, person('clerk', 'fire'))).status).toBe(404);
  expect(await codeOf(await upload(id, drafter))).toBe('WRONG_STATE');
});

test.each([
  ['a type that is not on the list', PDF, 'application/zip', 'x.zip', 'MEDIA_TYPE_UNSUPPORTED'],
  ['another content than its type', Buffer.from('MZ'), 'application/pdf', 'x.pdf', 'MEDIA_TYPE_UNSUPPORTED'],
  ['a name with a path', PDF, 'application/pdf', '../x.pdf', 'BAD_REQUEST'],
  [
    'more than 50 MB',
    Buffer.concat([PDF, Buffer.alloc(50 * 1_048_576)]),
    'application/pdf',
    'x.pdf',
    'PAYLOAD_TOO_LARGE',
  ],
])('%s is refused', async (_what, body, type, name, code) => {
  const { id } = await exchange.draft();
  expect(await codeOf(await upload(id, drafter, body, type, name))).toBe(code);
});

it('is refused to strangers before it is read', async () => {
  const { id } = await exchange.draft();
  expect(await codeOf(await upload(id, person('handler', 'fire')))).toBe('NOTICE_UNKNOWN');
  expect(await codeOf(await upload(id, person('clerk', 'commerce')))).toBe('NOTICE_UNKNOWN');
});
