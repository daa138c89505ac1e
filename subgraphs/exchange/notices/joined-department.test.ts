/** A department that runs its own subgraph is one between which notices go, from when it joins until it leaves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTEXT_HEADER, signContext } from '../../../platform/identity/context.js';
import { projectRoot } from '../../../platform/root.js';
import { writeRegistry, writeVersion } from '../../../schema/registry/registry-file.js';
import { TEST_SECRETS } from '../../../test/testkit/identity.js';
import { type Exchange, person, REPLY, startExchange } from '../test/exchange-fixture.js';

const BEGIN = '2026-11-25T02:00:00.000Z';
const JOINED = 'water-affairs';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange(BEGIN);
});
afterAll(() => exchange?.stop());

const fileOf = (name: string): string => readFileSync(join(projectRoot, 'test/own-subgraph', name), 'utf8');

/** As `hub schema publish` and `hub schema retire` write it. */
function register(retired: { at: string; reason: string | null } | null): void {
  const texts = { sdl: fileOf('water-affairs.graphql'), records: fileOf('records.graphql') };
  writeVersion(exchange.home, JOINED, 1, texts);
  const version = {
    version: 1,
    at: BEGIN,
    url: 'http://127.0.0.1:1',
    sha256: '',
    records: true,
    reason: null,
  };
  writeRegistry(exchange.home, { subgraphs: [{ name: JOINED, versions: [version], retired }] });
}

const refused = { __typename: 'NoticeRefused', code: 'INPUT_INVALID' };

test('it is addressed, handles and replies, sends under its own 代字, and is no longer addressed once it has left', async () => {
  expect(await exchange.draft({ main: [JOINED] })).toMatchObject(refused);
  register(null);
  const told = await exchange.sign({ main: [JOINED] });
  const record = { id: told.recipients[0]?.id };
  const signer = person('signer', JOINED);
  const handler = person('handler', JOINED);
  await exchange.act('acknowledgeNotice', record, person('clerk', JOINED));
  await exchange.act('takeNotice', record, handler);
  await exchange.act('draftNoticeReply', { ...record, reply: REPLY }, handler);
  expect(await exchange.act('signNoticeReply', record, signer)).toMatchObject({
    recipients: [{ department: JOINED, state: 'REPLIED' }],
  });
  const figures = await exchange.ask(
    '{ noticeTimeliness { departments { department received } } }',
    {},
    handler,
  );
  expect(figures).toMatchObject({
    noticeTimeliness: { departments: expect.arrayContaining([{ department: JOINED, received: 1 }]) },
  });

  const { id } = await exchange.draft({ main: ['commerce'] }, handler);
  await exchange.act('submitNotice', { id }, handler);
  const unnumbered = await exchange.send('signNotice', { id }, signer);
  expect(unnumbered.errors?.[0]?.extensions.code).toBe('CONFIG_INVALID');
  const pool = new pg.Pool({ connectionString: exchange.databaseUrl, max: 1 });
  await pool.query(
    `insert into configuration (name, effective_from, value, who, why) values ('document-codes', '2026-11-25', $1, '测试', '测试')`,
    [JSON.stringify({ [JOINED]: '沪水务抄' })],
  );
  await pool.end();
  expect(await exchange.act('signNotice', { id }, signer)).toMatchObject({
    state: 'DELIVERED',
    documentNumber: '沪水务抄〔2026〕1号',
    recipients: [{ department: 'commerce', state: 'PENDING' }],
  });
  const context = await signContext(signer, TEST_SECRETS.internalSecret, { now: () => exchange.clock.at });
  const page = await fetch(`${exchange.url}/notices/${id}/print`, { headers: { [CONTEXT_HEADER]: context } });
  expect(await page.text()).toContain('水务局');

  register({ at: BEGIN, reason: null });
  expect(await exchange.draft({ main: [JOINED] })).toMatchObject(refused);
  const closed = await exchange.act('closeNoticeRecipient', record, person('handler', 'food-drug'));
  expect(closed).toMatchObject({ state: 'CLOSED' });
}, 60_000);
