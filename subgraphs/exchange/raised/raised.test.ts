/** Rules raise notices over HTTP, on a real database: once, into the open one, drafted or signed by whom the rule names. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { serviceToken } from '../../../platform/identity/context.js';
import { projectRoot } from '../../../platform/root.js';
import { writeRegistry, writeVersion } from '../../../schema/registry/registry-file.js';
import { createDatabase, type TestDatabase } from '../../../test/testkit/database.js';
import { TEST_SECRETS, testIdentity } from '../../../test/testkit/identity.js';
import { type OwnSubgraph, startOwnSubgraph } from '../../../test/testkit/own-subgraph.js';
import type { Raised } from './raised-body.js';

const now = new Date('2026-11-25T02:00:00.000Z');
const clock = { now: () => now };

let database: TestDatabase;
let pool: pg.Pool;
let exchange: OwnSubgraph;
let home: string;
beforeAll(async () => {
  database = await createDatabase('subgraphs/exchange/prisma/migrations');
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  home = await mkdtemp(join(tmpdir(), 'hub-raised-'));
  exchange = await startOwnSubgraph('exchange', database.url, clock, { HUB_HOME: home });
});
afterAll(async () => {
  await exchange?.stop();
  await pool?.end();
  await database?.drop();
  if (home !== undefined) await rm(home, { recursive: true, force: true });
});

const record = (key: string, version = 1) => ({
  recordId: `inspection-quarantine/ImportDetention/${key}`,
  version,
  contentHash: `${version}`.repeat(64).slice(0, 64),
});

const raised = (over: Partial<Raised>): Raised => ({
  document: 'imported-on-sale:a:1',
  subject: 'imported-on-sale:a',
  rule: { id: 'imported-on-sale', title: '进口不合格在售' },
  sender: 'inspection-quarantine',
  mode: 'DRAFT',
  signer: null,
  type: 'IMPORT_DETENTION',
  urgency: 'URGENT',
  title: '关于进口不合格产品在售的抄告',
  body: '口岸检出后本市仍有在售记录。',
  main: ['industry-commerce'],
  copy: ['commerce'],
  enterprises: ['607378325'],
  products: ['607378325|甲|M1'],
  batches: [],
  records: [record('D-1')],
  ...over,
});

const answerSchema = z.union([
  z.object({ effect: z.string(), noticeId: z.string() }),
  z.object({ refused: z.string(), message: z.string() }),
]);

async function post(body: unknown): Promise<Response> {
  const authorization = `Bearer ${await serviceToken('sync', TEST_SECRETS.internalSecret, clock)}`;
  return fetch(`${exchange.url}/internal/notices`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function raise(over: Partial<Raised> = {}) {
  const response = await post(raised(over));
  expect(response.status).toBe(200);
  return answerSchema.parse(await response.json());
}

async function raiseWell(over: Partial<Raised> = {}) {
  const answer = await raise(over);
  if ('refused' in answer) throw new Error(answer.message);
  return answer;
}

const NOTICE = `query ($id: ID!) { qualityNotice(id: $id) { state senderDepartment draftedBy signedBy documentNumber
  recipients { department kind state } records { key version } events { action by comment } } }`;

async function read(id: string, department = 'inspection-quarantine') {
  const answer = await exchange.ask(NOTICE, { id }, testIdentity('handler', department));
  expect(answer.errors).toBeUndefined();
  return answer.data?.['qualityNotice'];
}

test('a rule drafts a notice in the name of its sender, with the records that it rests on', async () => {
  const { effect, noticeId } = await raiseWell();
  expect(effect).toBe('DRAFTED');
  expect(await read(noticeId)).toMatchObject({
    state: 'DRAFT',
    senderDepartment: 'inspection-quarantine',
    draftedBy: 'rule:imported-on-sale',
    records: [{ key: 'D-1', version: 1 }],
    recipients: [
      { department: 'industry-commerce', kind: 'MAIN', state: 'PLANNED' },
      { department: 'commerce', kind: 'COPY', state: 'PLANNED' },
    ],
  });
});

test('the same document again, also from sixteen at once, is the same notice', async () => {
  const over = { document: 'once:b:1', subject: 'once:b', products: ['607378325|甲|M2'] };
  const answers = await Promise.all(Array.from({ length: 16 }, () => raiseWell(over)));
  expect(new Set(answers.map(({ noticeId }) => noticeId)).size).toBe(1);
  const { rows } = await pool.query(
    `select count(*)::int as notices from notice where sender_document_id = 'once:b:1'`,
  );
  expect(rows).toEqual([{ notices: 1 }]);
});

test('a further finding on the same product joins the open notice, with its evidence in the chain', async () => {
  const first = await raiseWell();
  const rule = { id: 'other-rule', title: '另一规则' };
  const over = { rule, document: 'other-rule:a:1', subject: 'other-rule:a', copy: [] };
  const second = await raiseWell({ ...over, records: [record('D-1'), record('D-1', 2), record('D-2')] });
  expect(second).toEqual({ effect: 'APPENDED', noticeId: first.noticeId });
  expect(await read(first.noticeId)).toMatchObject({
    records: [
      { key: 'D-1', version: 1 },
      { key: 'D-1', version: 2 },
      { key: 'D-2', version: 1 },
    ],
    events: [{ action: 'DRAFT' }, { action: 'APPEND', by: 'rule:other-rule' }],
  });
  const again = await raiseWell({ document: 'imported-on-sale:a:2', records: [record('D-2')] });
  expect(again).toEqual({ effect: 'UNCHANGED', noticeId: first.noticeId });
});

test('a matter that the open notice does not carry to everybody opens one of its own', async () => {
  const first = await raiseWell();
  const other = await raiseWell({ document: 'wider:a:1', subject: 'wider:a', main: ['health'] });
  expect(other.effect).toBe('DRAFTED');
  expect(other.noticeId).not.toBe(first.noticeId);
});

test('a rule that is configured to send is signed by whom it names, numbered and delivered', async () => {
  const over = { document: 'send:c:1', subject: 'send:c', products: ['607378325|甲|M3'] };
  const { effect, noticeId } = await raiseWell({ ...over, mode: 'SEND', signer: 'zhang' });
  expect(effect).toBe('SENT');
  expect(await read(noticeId, 'commerce')).toMatchObject({
    state: 'DELIVERED',
    signedBy: 'zhang',
    documentNumber: '沪检抄〔2026〕1号',
    recipients: [
      { department: 'industry-commerce', state: 'PENDING' },
      { department: 'commerce', state: 'PENDING' },
    ],
  });
});

const SEND = { mode: 'SEND', signer: 'zhang' } as const;
const ACT = `mutation ($id: ID!, $reason: String!) { exemptNoticeRecipient(id: $id, reason: $reason) { __typename } }`;

test.each([
  ['has only a copy of it', { main: ['fire'], copy: ['industry-commerce'] }, false],
  ['was exempted from it', { main: ['industry-commerce', 'fire'], copy: [] }, true],
])('a department that %s is told of further evidence in a notice of its own', async (how, whom, exempt) => {
  const matter = { products: [`607378325|甲|${how}`] };
  const first = await raiseWell({ ...matter, ...whom, ...SEND, document: `${how}:1`, subject: `${how}:1` });
  const further = (number: number) =>
    raiseWell({ ...matter, ...SEND, document: `${how}:${number}`, subject: `${how}:${number}`, copy: [] });
  if (exempt) {
    expect(await further(2)).toEqual({ effect: 'UNCHANGED', noticeId: first.noticeId });
    const { rows } = await pool.query<{ id: string }>(
      `select r.id from notice_recipient r where r.notice_id = $1 and r.department = 'industry-commerce'`,
      [first.noticeId],
    );
    const signer = testIdentity('signer', 'inspection-quarantine');
    const { data } = await exchange.ask(ACT, { id: rows[0]?.id, reason: '另行处理' }, signer);
    expect(data).toEqual({ exemptNoticeRecipient: { __typename: 'QualityNotice' } });
  }
  const second = await further(3);
  expect(second.effect).toBe('SENT');
  expect(await read(second.noticeId)).toMatchObject({
    recipients: [{ department: 'industry-commerce', kind: 'MAIN', state: 'PENDING' }],
  });
  // What comes next joins the one that it still owes.
  expect(await further(4)).toEqual({ effect: 'UNCHANGED', noticeId: second.noticeId });
});

test('a department that sent a notice itself is told of further evidence in one that it receives', async () => {
  const matter = { products: ['607378325|甲|own'] };
  const own = { ...SEND, sender: 'industry-commerce', main: ['commerce'], copy: [] };
  await raiseWell({ ...matter, ...own, document: 'own:1', subject: 'own:1' });
  const other = await raiseWell({ ...matter, ...SEND, document: 'own:2', subject: 'own:2', copy: [] });
  expect(other.effect).toBe('SENT');
});

const evidence = (from: number, count: number) =>
  Array.from({ length: count }, (_, place) => record(`F-${from + place}`));

test.each([
  ['delivered', SEND, true],
  ['still a draft', { mode: 'DRAFT' }, false],
] as const)(
  'beyond 200 records a second notice goes on where the first is %s',
  async (how, mode, isFollowUp) => {
    const matter = { subject: `full:${how}`, products: [`607378325|甲|${how}`] };
    const at = (number: number, records: Raised['records'], more: object = {}) =>
      raiseWell({ ...matter, document: `full:${how}:${number}`, records, ...more });
    const first = await at(1, evidence(0, 150), mode);
    expect((await at(2, evidence(100, 100))).noticeId).toBe(first.noticeId);
    // No room for both: neither goes there.
    const second = await at(3, evidence(199, 3), mode);
    expect(second.effect).toBe(first.effect);
    expect(second.noticeId).not.toBe(first.noticeId);
    expect(await at(4, evidence(202, 1))).toEqual({ effect: 'APPENDED', noticeId: second.noticeId });
    expect(await at(5, evidence(3, 2))).toEqual({ effect: 'UNCHANGED', noticeId: first.noticeId });
    const { rows } = await pool.query(
      `select n.body, n.supersession, n.supersedes = $2 as "refers", s.superseded_by = n.id as "known",
       (select count(*)::int from attached_record a where a.notice_id = $2) as "there",
       (select count(*)::int from attached_record a where a.notice_id = n.id) as "here"
     from notice n left join notice s on s.id = n.supersedes where n.id = $1`,
      [second.noticeId, first.noticeId],
    );
    const [told] = z.array(z.looseObject({ body: z.string() })).parse(rows);
    expect(told).toMatchObject({ there: 200, here: 4 });
    expect(told).toMatchObject(
      isFollowUp
        ? { supersession: 'FOLLOW_UP', refers: true, known: true }
        : { supersession: null, refers: null, known: null },
    );
    expect(told?.body).toMatch(
      isFollowUp ? /本件接续沪检抄〔2026〕\d+号/ : /本件接续《关于进口不合格产品在售的抄告》/,
    );
  },
);

test('evidence of a department that runs its own subgraph is taken while that is in the graph', async () => {
  const water = { recordId: 'water-affairs/WaterInspection/W-1', version: 1, contentHash: 'a'.repeat(64) };
  const over = { document: 'water:e:1', subject: 'water:e', products: ['607378325|甲|M5'], records: [water] };
  expect(await raise(over)).toMatchObject({ refused: 'INPUT_INVALID' });
  const sdl = readFileSync(join(projectRoot, 'test/own-subgraph/water-affairs.graphql'), 'utf8');
  const version = {
    version: 1,
    at: now.toISOString(),
    url: 'http://127.0.0.1:1',
    sha256: '',
    records: false,
  };
  const entry = { name: 'water-affairs', versions: [{ ...version, reason: null }], retired: null };
  writeVersion(home, 'water-affairs', 1, { sdl, records: null });
  writeRegistry(home, { subgraphs: [entry] });
  const { noticeId } = await raiseWell(over);
  expect(await read(noticeId)).toMatchObject({ records: [{ key: 'W-1', version: 1 }] });
  const other = { ...water, recordId: 'water-affairs/Connection/W-1' };
  expect(await raise({ ...over, document: 'water:e:2', records: [other] })).toMatchObject({
    refused: 'INPUT_INVALID',
  });
});

test('what cannot be carried is refused with the reason and leaves nothing', async () => {
  const over = { document: 'secret:d:1', subject: 'secret:d', products: ['607378325|甲|M4'] };
  expect(await raise({ ...over, title: '机密★1年' })).toMatchObject({ refused: 'SECRET' });
  expect(await raise({ ...over, main: ['nobody'] })).toMatchObject({ refused: 'INPUT_INVALID' });
  const { rows } = await pool.query(`select from notice where sender_document_id = 'secret:d:1'`);
  expect(rows).toEqual([]);
});

test('only services of the hub raise notices, and only of known types', async () => {
  const open = await fetch(`${exchange.url}/internal/notices`, { method: 'POST', body: '{}' });
  expect(open.status).toBe(401);
  const wrong = await post(raised({ type: 'GOSSIP' }));
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toContain('IMPORT_DETENTION');
});
