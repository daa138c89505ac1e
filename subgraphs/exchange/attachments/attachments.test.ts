/** Files of notices: up and down over HTTP, by their content. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import pg from 'pg';
import { request } from 'undici';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { z } from 'zod';
import { fixedClock } from '../../../platform/clock.js';
import { CONTEXT_HEADER, signContext } from '../../../platform/identity/context.js';
import type { Identity } from '../../../platform/identity/identity.js';
import { TEST_SECRETS } from '../../../test/testkit/identity.js';
import { type Exchange, person, RECEIVER, SENDER, startExchange } from '../test/exchange-fixture.js';
import { createAttachmentFiles } from './attachment-files.js';
import { LOCK_CONTENT } from './remove-unused.js';
import { sweepAttachments } from './sweep-attachments.js';

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

const fileOf = (content: Buffer): { sha256: string; path: string } => {
  const hash = createHash('sha256').update(content).digest('hex');
  return { sha256: hash, path: join(exchange.home, 'attachments', hash.slice(0, 2), hash) };
};
const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n`);

it('comes off a draft with its event, and its file goes when nothing refers to it', async () => {
  const content = pdf('去掉');
  const file = fileOf(content);
  const [one, two] = [await exchange.draft(), await exchange.draft()];
  for (const { id } of [one, two]) expect((await upload(id, drafter, content)).status).toBe(201);
  const off = (id: string) => exchange.act('removeNoticeAttachment', { id, sha256: file.sha256 }, drafter);
  const told = await off(one.id);
  expect(told.events.map(({ action }) => action)).toEqual(['DRAFT', 'ATTACH', 'DETACH']);
  expect(existsSync(file.path)).toBe(true);
  expect(told.availableActions).not.toContain('DETACH');
  expect(await off(one.id)).toMatchObject({ code: 'RULE', rule: 'HAS_ATTACHMENTS' });
  await upload(one.id, drafter);
  expect(await off(one.id)).toMatchObject({ __typename: 'NoticeRefused', code: 'INPUT_INVALID' });
  await off(two.id);
  expect(existsSync(file.path)).toBe(false);
  await exchange.act('submitNotice', { id: one.id }, drafter);
  expect(await off(one.id)).toMatchObject({ code: 'WRONG_STATE' });
});

it('is there for whom it was attached, while the same content is taken off elsewhere at the same time', async () => {
  const content = pdf('同一内容');
  const file = fileOf(content);
  const drafts = await Promise.all(Array.from({ length: 6 }, () => exchange.draft()));
  for (let round = 0; round < 3; round++) {
    const ways = drafts.map(({ id }, n) =>
      (n + round) % 2 === 0
        ? upload(id, drafter, content)
        : exchange.act('removeNoticeAttachment', { id, sha256: file.sha256 }, drafter),
    );
    await Promise.all(ways);
    expect(existsSync(file.path)).toBe(true);
  }
});

const WAITING = `select from pg_locks l join pg_database d on d.oid = l.database
  where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`;

it('goes when a crash has left it without a notice, and never while one names it or may still', async () => {
  const files = createAttachmentFiles(exchange.home);
  const folder = join(exchange.home, 'attachments');
  const pool = new pg.Pool({ connectionString: exchange.databaseUrl, max: 3 });
  const receive = (text: string) => files.receive(Readable.from([pdf(text)]), () => true);
  const sweep = (at = BEGIN) => sweepAttachments({ pool, files, now: new Date(at) });
  try {
    const { id } = await exchange.draft();
    await upload(id, drafter, pdf('在用'));
    const [left, late] = [await receive('遗留'), await receive('在途')];
    await left.keep();
    // An upload that has got its place, and whose row is not committed yet.
    const client = await pool.connect();
    await client.query('begin');
    await client.query(LOCK_CONTENT, [late.sha256]);
    await client.query(
      `insert into notice_attachment (notice_id, sha256, name, media_type, bytes, uploaded_by, uploaded_at)
       values ($1, $2, 'x.pdf', 'application/pdf', $3, 'x', now())`,
      [id, late.sha256, late.bytes],
    );
    await late.keep();
    // Nobody names it, but a backup that is restored tomorrow may.
    await (await receive('新近')).keep();
    const [old, young] = [new Date('2026-10-26T01:59:00Z'), new Date('2026-10-26T02:01:00Z')];
    for (const text of ['在用', '遗留', '在途']) await utimes(fileOf(pdf(text)).path, old, old);
    await utimes(fileOf(pdf('新近')).path, young, young);
    const sweeping = sweep();
    await expect.poll(async () => (await pool.query(WAITING)).rowCount).toBeGreaterThan(0);
    await client.query('commit');
    client.release();
    expect(await sweeping).toEqual({ contents: 1, uploads: 0 });
    expect(existsSync(fileOf(pdf('遗留')).path)).toBe(false);
    for (const text of ['在用', '在途', '新近']) expect(existsSync(fileOf(pdf(text)).path)).toBe(true);
    const [begun, stale] = [join(folder, '.begun'), join(folder, '.stale')];
    for (const path of [begun, stale]) await writeFile(path, PDF);
    await utimes(begun, new Date(BEGIN), new Date(BEGIN));
    await utimes(stale, new Date('2026-11-23T02:00:00Z'), new Date('2026-11-23T02:00:00Z'));
    expect(await sweep()).toEqual({ contents: 0, uploads: 1 });
    expect([existsSync(begun), existsSync(stale)]).toEqual([true, false]);
    await rm(begun);
  } finally {
    await pool.end();
  }
});

it('that is refused leaves no file', async () => {
  const { id } = await exchange.draft();
  const content = pdf('迟到');
  // The draft is submitted while the file is on its way: refused at the end, when all of it is there.
  const context = await signContext(drafter, TEST_SECRETS.internalSecret, fixedClock(BEGIN));
  async function* late(): AsyncGenerator<Buffer> {
    await exchange.act('submitNotice', { id }, drafter);
    yield content;
  }
  const answer = await request(`${exchange.url}/attachments/notice/${id}?name=x.pdf`, {
    method: 'POST',
    headers: { 'content-type': 'application/pdf', [CONTEXT_HEADER]: context },
    body: Readable.from(late()),
  });
  expect(await answer.body.json()).toMatchObject({ error: { code: 'WRONG_STATE' } });
  expect(existsSync(fileOf(content).path)).toBe(false);
  const left = await readdir(join(exchange.home, 'attachments'));
  expect(left.filter((name) => name.startsWith('.'))).toEqual([]);
});

it('beyond fifty to a notice is refused', async () => {
  const { id } = await exchange.draft();
  const pool = new pg.Pool({ connectionString: exchange.databaseUrl, max: 1 });
  await pool.query(
    `insert into notice_attachment (notice_id, sha256, name, media_type, bytes, uploaded_by, uploaded_at)
     select $1, lpad(n::text, 64, '0'), n || '.pdf', 'application/pdf', 1, 'x', now() from generate_series(1, 49) as n`,
    [id],
  );
  await pool.end();
  expect((await upload(id, drafter)).status).toBe(201);
  const answer = await upload(id, drafter, pdf('第五十一个'));
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('至多 50 个附件');
});

it('that is lost or cut on the disk is an error before anything is sent', async () => {
  const { id } = await exchange.draft();
  const content = pdf('丢失');
  const file = fileOf(content);
  await upload(id, drafter, content);
  await truncate(file.path, 5);
  expect(await codeOf(await send(`${id}/${file.sha256}`, drafter))).toBe('ATTACHMENT_LOST');
  await rm(file.path);
  const answer = await send(`${id}/${file.sha256}`, drafter);
  expect(answer.status).toBe(500);
  expect(await codeOf(answer)).toBe('ATTACHMENT_LOST');
});

it('is refused to strangers before it is read', async () => {
  const { id } = await exchange.draft();
  expect(await codeOf(await upload(id, person('handler', 'fire')))).toBe('NOTICE_UNKNOWN');
  expect(await codeOf(await upload(id, person('clerk', 'commerce')))).toBe('NOTICE_UNKNOWN');
});
