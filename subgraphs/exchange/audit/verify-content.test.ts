/** What a notice says is compared with what was signed: over HTTP, with a database that somebody else writes to. */
import pg from 'pg';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { fixedClock } from '../../../platform/clock.js';
import { CONTEXT_HEADER, signContext } from '../../../platform/identity/context.js';
import type { Identity } from '../../../platform/identity/identity.js';
import { TEST_SECRETS } from '../../../test/testkit/identity.js';
import { type Exchange, person, SENDER, startExchange } from '../test/exchange-fixture.js';
import { chainsAnswer } from './chains-answer.js';
import { verifyChain } from './verify-chain.js';
import { verifyContent } from './verify-content.js';

const BEGIN = '2026-11-25T02:00:00.000Z';

let exchange: Exchange;
let pool: pg.Pool;
let id: string;
beforeAll(async () => {
  exchange = await startExchange(BEGIN);
  pool = new pg.Pool({ connectionString: exchange.databaseUrl, max: 1 });
  ({ id } = await exchange.draft());
  for (const name of ['检验报告.pdf', '照片说明.pdf']) {
    await call(`attachments/notice/${id}?name=${encodeURIComponent(name)}`, person('handler', SENDER), name);
  }
  await exchange.act('submitNotice', { id }, person('handler', SENDER));
  await exchange.act('signNotice', { id }, person('signer', SENDER));
});
afterAll(async () => {
  await pool?.end();
  await exchange?.stop();
});

async function call(path: string, by: Identity, file?: string): Promise<unknown> {
  const context = await signContext(by, TEST_SECRETS.internalSecret, fixedClock(BEGIN));
  const response = await fetch(`${exchange.url}/${path}`, {
    headers: { 'content-type': 'application/pdf', [CONTEXT_HEADER]: context },
    ...(file === undefined ? {} : { method: 'POST', body: `%PDF-1.7\n${file}` }),
  });
  expect(response.ok).toBe(true);
  return response.json();
}

async function found() {
  const { chains } = chainsAnswer.parse(await call('audit/chains', person('auditor')));
  const [chain] = chains;
  if (chain === undefined) throw new Error('no chain');
  expect(verifyChain(chain, [])).toEqual([]);
  return verifyContent(chain, chain.events).map(({ fault, action, file }) => [fault, action, file]);
}

it('is as it was signed', async () => {
  expect(await found()).toEqual([]);
});

const rename = `update notice_attachment set name = '其他.pdf' where notice_id = $1 and name = '检验报告.pdf'`;
const drop = `delete from notice_attachment where notice_id = $1 and name = '照片说明.pdf'`;
const add = `insert into notice_attachment (notice_id, sha256, name, media_type, bytes, uploaded_by, uploaded_at)
  values ($1, repeat('0', 64), '混入.pdf', 'application/pdf', 1, 'x', now())`;

test.each([
  ['title', `update notice set title = title || '?' where id = $1`, ['TITLE', 'SIGN', undefined]],
  ['body', `update notice set body = '无事。' where id = $1`, ['BODY', 'SIGN', undefined]],
  ['name of a file', rename, ['FILE', 'ATTACH', '检验报告.pdf']],
  ['list without one of its files', drop, ['FILE', 'ATTACH', '照片说明.pdf']],
  ['list with one more file', add, ['FILE', null, '混入.pdf']],
])('an edited %s is found and named', async (_what, edit, finding) => {
  const before = await pool.query(
    `select n.title, n.body, (select jsonb_agg(a) from notice_attachment a where a.notice_id = n.id) as files
     from notice n where n.id = $1`,
    [id],
  );
  await pool.query(edit, [id]);
  expect(await found()).toEqual([finding]);
  const [{ title, body, files }] = before.rows;
  await pool.query('update notice set title = $2, body = $3 where id = $1', [id, title, body]);
  await pool.query('delete from notice_attachment where notice_id = $1', [id]);
  await pool.query(
    'insert into notice_attachment select * from jsonb_populate_recordset(null::notice_attachment, $1)',
    [JSON.stringify(files)],
  );
  expect(await found()).toEqual([]);
});
