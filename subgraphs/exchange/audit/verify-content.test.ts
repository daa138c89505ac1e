/** What a notice says is compared with what was signed: over HTTP, with a database that somebody else writes to. */
import type pg from 'pg';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { fixedClock } from '../../../platform/clock.js';
import { createPool, transaction } from '../../../platform/database/pool.js';
import { CONTEXT_HEADER, signContext } from '../../../platform/identity/context.js';
import type { Identity } from '../../../platform/identity/identity.js';
import { TEST_SECRETS } from '../../../test/testkit/identity.js';
import { HUB } from '../notices/case-work.js';
import { appendEvidence } from '../raised/append-evidence.js';
import { type Exchange, person, RECEIVER, REPLY, SENDER, startExchange } from '../test/exchange-fixture.js';
import { chainsAnswer } from './chains-answer.js';
import { verifyChain } from './verify-chain.js';
import { verifyContent } from './verify-content.js';

const contentHash = 'a'.repeat(64);
const BEGIN = '2026-11-25T02:00:00.000Z';

let exchange: Exchange;
let pool: pg.Pool;
let id: string;
beforeAll(async () => {
  exchange = await startExchange(BEGIN);
  pool = createPool(exchange.databaseUrl, { max: 1, name: 'verify' });
  ({ id } = await exchange.draft({
    main: [RECEIVER, 'health'],
    copy: ['fire'],
    enterprises: ['607378325'],
    records: [1, 2].map((version) => ({ recordId: 'commerce/TraceEvent/T-1', version, contentHash })),
  }));
  for (const name of ['检验报告.pdf', '照片说明.pdf']) {
    await call(`attachments/notice/${id}?name=${encodeURIComponent(name)}`, person('handler', SENDER), name);
  }
  await exchange.act('submitNotice', { id }, person('handler', SENDER));
  const told = await exchange.act('signNotice', { id }, person('signer', SENDER));
  const recordOf = (department: string) =>
    told.recipients.find((each) => each.department === department)?.id ?? '';
  const answered = { id: recordOf(RECEIVER) };
  await exchange.act('acknowledgeNotice', answered, person('clerk', RECEIVER));
  await exchange.act('takeNotice', answered, person('handler', RECEIVER));
  for (const reply of [{ ...REPLY, kind: 'INTERIM', nextStep: '抽样' }, REPLY]) {
    await exchange.act('draftNoticeReply', { ...answered, reply }, person('handler', RECEIVER));
    await exchange.act('signNoticeReply', answered, person('signer', RECEIVER));
  }
  const returned = { id: recordOf('health') };
  await exchange.act('acknowledgeNotice', returned, person('clerk', 'health'));
  const back = { returnReason: 'NOT_COMPETENT', reason: '不属本部门职责', department: 'commerce' };
  await exchange.act('returnNotice', { ...returned, ...back }, person('clerk', 'health'));
  const department = 'industry-commerce';
  await exchange.act('reassignNotice', { ...returned, department }, person('handler', SENDER));
  const appendix = { noticeId: id, document: 'later', comment: '规则', viewer: HUB, now: new Date(BEGIN) };
  const record = { department: 'commerce', recordType: 'TraceEvent', key: 'T-1', version: 3, contentHash };
  await transaction(pool, (client) => appendEvidence(client, { ...appendix, records: [record] }));
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

const inNotice = (change: string) => `update notice set ${change} where id = $1`;
const inSubject = (key: string) => `update notice_subject set key = '${key}' where notice_id = $1`;
const inRecipient = (department: string, change: string) =>
  `update notice_recipient set ${change} where notice_id = $1 and department = '${department}'`;
const inRecord = (version: number, letter: string) =>
  `update attached_record set content_hash = repeat('${letter}', 64) where notice_id = $1 and version = ${version}`;
const inReply = (kind: string, change: string) => `update notice_reply p set ${change} from notice_recipient r
  where r.id = p.recipient_id and r.notice_id = $1 and p.kind = '${kind}'`;
const FORGED = '0b8f6a52-6f5f-4e0c-9d55-3f5b8a2f0d11';
const forge = `insert into notice_reply select '${FORGED}', p.recipient_id, p.kind, p.state, p.results, p.measures,
  p.document_numbers, p.quantities, p.next_step, p.text, p.drafted_by, p.drafted_at, p.signed_by, p.signed_at
  from notice_reply p join notice_recipient r on r.id = p.recipient_id where r.notice_id = $1 and p.kind = 'FINAL'`;
const burn = `delete from notice_reply where id = '${FORGED}' and $1::uuid is not null`;

test.each([
  ['urgency', inNotice(`urgency = 'ORDINARY'`), inNotice(`urgency = 'URGENT'`), 'HEADING', 'SIGN'],
  ['list of co-signers', inNotice(`cosigners = '{fire}'`), inNotice(`cosigners = '{}'`), 'HEADING', 'SIGN'],
  ['subject', inSubject('607378324'), inSubject('607378325'), 'SUBJECTS', 'SIGN'],
  [
    'recipient',
    inRecipient('fire', `department = 'agriculture'`),
    inRecipient('agriculture', `department = 'fire'`),
    'RECIPIENTS',
    'SIGN',
  ],
  [
    'recipient that came in later',
    inRecipient('industry-commerce', `kind = 'COPY'`),
    inRecipient('industry-commerce', `kind = 'MAIN'`),
    'RECIPIENTS',
    'ARRIVE',
  ],
  ['record', inRecord(2, 'b'), inRecord(2, 'a'), 'RECORDS', 'SIGN'],
  ['record that came in later', inRecord(3, 'b'), inRecord(3, 'a'), 'RECORDS', 'APPEND'],
  [
    'result of a reply',
    inReply('FINAL', `results = '{NOT_FOUND}'`),
    inReply('FINAL', `results = '{CONFIRMED}'`),
    'REPLY',
    'SIGN_FINAL_REPLY',
  ],
  [
    'text of a reply',
    inReply('INTERIM', `text = '无事。'`),
    inReply('INTERIM', 'text = null'),
    'REPLY',
    'SIGN_INTERIM_REPLY',
  ],
  [
    'state of a signed reply',
    inReply('FINAL', `state = 'SENT_BACK'`),
    inReply('FINAL', `state = 'SIGNED'`),
    'REPLY',
    'SIGN_FINAL_REPLY',
  ],
  ['list of replies, one put in,', forge, burn, 'REPLY', null],
])('an edited %s is found and named', async (_what, edit, undo, fault, action) => {
  await pool.query(edit, [id]);
  expect(await found()).toEqual([[fault, action, undefined]]);
  await pool.query(undo, [id]);
  expect(await found()).toEqual([]);
});

it('is not asked of events from before they carried such hashes', async () => {
  const { chains } = chainsAnswer.parse(await call('audit/chains', person('auditor')));
  const [chain] = chains;
  if (chain === undefined) throw new Error('no chain');
  const kept = ['titleHash', 'bodyHash', 'reply', 'document', 'records', 'sha256', 'name', 'documentNumber'];
  const events = chain.events.map((event) => ({
    ...event,
    data: Object.fromEntries(Object.entries(event.data).filter(([name]) => kept.includes(name))),
  }));
  expect(verifyContent(chain, events)).toEqual([]);
});
