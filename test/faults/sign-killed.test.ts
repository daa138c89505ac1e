/**
 * The exchange killed with -9 while sixteen people sign at once, again and again, until all is signed: no number is lost, none is
 * given twice, and whatever has a number is delivered with all its events.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { randomOf } from '../../cli/sample/random.js';
import { fixedClock } from '../../platform/clock.js';
import { createPool } from '../../platform/database/pool.js';
import { CONTEXT_HEADER, signContext } from '../../platform/identity/context.js';
import { ensureLive } from '../../subgraphs/_kit/live/live-tables.js';
import { NO_ARGUMENTS } from '../../subgraphs/exchange/notices/act.js';
import { draftNotice } from '../../subgraphs/exchange/notices/draft-notice.js';
import { performAct } from '../../subgraphs/exchange/notices/perform-act.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { TEST_SECRETS, testIdentity } from '../testkit/identity.js';
import { startSubgraphProcess } from '../testkit/subgraph-process.js';

const ROUNDS = Number(process.env['HUB_FAULT_ROUNDS'] ?? 3);
const NOTICES = 16 * (ROUNDS + 1);
const SIGNERS = 16;
const DEPARTMENT = 'food-drug';
const now = new Date('2026-11-24T02:00:00.000Z');

let database: TestDatabase;
let pool: pg.Pool;
let home: string;
beforeAll(async () => {
  database = await createDatabase('subgraphs/exchange/prisma/migrations');
  pool = createPool(database.url, { max: 2, name: 'signing' });
  await ensureLive(pool);
  home = await mkdtemp(join(tmpdir(), 'hub-signing-'));
});
afterAll(async () => {
  await pool?.end();
  await database?.drop();
  await rm(home, { recursive: true, force: true });
});

const handler = { ...testIdentity('handler', DEPARTMENT), subject: 'drafter' };
const content = {
  type: 'FAILED_PRODUCT',
  title: '关于某批次不合格的抄告',
  body: '请依职权处理。',
  main: ['commerce', 'health'],
};

/** Drafted and submitted: signing is all that is left. */
async function prepare(): Promise<string> {
  const departments = new Set([DEPARTMENT, 'commerce', 'health']);
  const acting = { pool, departments, newId: () => crypto.randomUUID() };
  const known = { departments, isRecordType: () => false };
  const drafted = await draftNotice({ ...acting, known }, { content, viewer: handler, now });
  if ('refused' in drafted) throw new Error(drafted.message);
  const given = { ...NO_ARGUMENTS, id: drafted.noticeId };
  await performAct(acting, { target: { level: 'notice', action: 'SUBMIT' }, given, viewer: handler, now });
  return drafted.noticeId;
}

const SIGN = 'mutation ($id: ID!) { signNotice(id: $id) { __typename } }';

async function sign(url: string, id: string): Promise<void> {
  const identity = testIdentity('signer', DEPARTMENT);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [CONTEXT_HEADER]: await signContext(
        identity,
        TEST_SECRETS.internalSecret,
        fixedClock(now.toISOString()),
      ),
    },
    body: JSON.stringify({ query: SIGN, variables: { id } }),
  });
  await response.text();
}

const unsigned = async (): Promise<string[]> => {
  const { rows } = await pool.query(
    `select n.id::text as id from notice n where n.state = 'REVIEWING' order by n.id`,
  );
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id);
};

/** Sixteen at a time; what the kill cuts off is signed by the next process. */
async function signAll(url: string): Promise<void> {
  const waiting = await unsigned();
  const signer = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) await sign(url, id);
  };
  await Promise.all(Array.from({ length: SIGNERS }, signer));
}

const numbered = z.array(
  z.object({ serial: z.number(), state: z.string(), events: z.number(), records: z.number() }),
);

it('numbers stay without gaps and unique when the exchange is killed between and within signatures', async () => {
  for (let each = 0; each < NOTICES; each += 1) await prepare();
  const random = randomOf(20_261_125, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const running = await startSubgraphProcess('exchange', database.url, home);
    const cut = signAll(running.url).catch(() => undefined);
    await delay(random.between(5, 150));
    await running.kill();
    await cut;
  }
  const last = await startSubgraphProcess('exchange', database.url, home);
  await signAll(last.url);
  await last.stop();
  expect(await unsigned()).toEqual([]);
  const { rows } = await pool.query(`select n.document_serial as serial, n.state,
  (select count(*)::int from notice_event e where e.notice_id = n.id) as events,
  (select count(*)::int from notice_recipient r where r.notice_id = n.id and r.state = 'PENDING') as records
from notice n order by n.document_serial`);
  const expected = Array.from({ length: NOTICES }, (_each, index) => ({
    serial: index + 1,
    state: 'DELIVERED',
    // DRAFT, SUBMIT, SIGN, NUMBER, DELIVER, and ARRIVE of two.
    events: 7,
    records: 2,
  }));
  expect(numbered.parse(rows)).toEqual(expected);
}, 300_000);
