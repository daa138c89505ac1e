/**
 * Sync killed with -9 while J11 has the exchange scan deadlines, the exchange too every other time: no reminder, escalation
 * or closing is lost, none is told twice, and the end is what an undisturbed scan makes of the same notices.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomOf } from '../../cli/sample/random.js';
import { URGENCIES } from '../../domain/deadlines/urgency.js';
import { fixedClock } from '../../platform/clock.js';
import { departmentVariable } from '../../platform/config.js';
import { createPool } from '../../platform/database/pool.js';
import { createLogger } from '../../platform/log.js';
import { departmentCodes } from '../../schema/compiler/load.js';
import { ensureLive } from '../../subgraphs/_kit/live/live-tables.js';
import { scanDeadlines } from '../../subgraphs/exchange/deadlines/scan-deadlines.js';
import { NO_ARGUMENTS } from '../../subgraphs/exchange/notices/act.js';
import { draftNotice } from '../../subgraphs/exchange/notices/draft-notice.js';
import { performAct, type Target } from '../../subgraphs/exchange/notices/perform-act.js';
import { CONTENT, person, RECEIVER, REPLY, SENDER } from '../../subgraphs/exchange/test/exchange-fixture.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { freePort } from '../testkit/hub-process.js';
import { TEST_SECRETS } from '../testkit/identity.js';
import { startSubgraphProcess } from '../testkit/subgraph-process.js';
import { openSyncStore, type SyncStore } from '../testkit/sync-store.js';

/** Short by default; `npm run test:faults` for the long run. */
const ROUNDS = Number(process.env['HUB_FAULT_ROUNDS'] ?? 3);
/** Notices that are late when a round begins. */
const BATCH = 40;
const JOB = 'j11-notice-deadlines';
/** As the exchange's process has it. */
const NOW = '2026-11-24T02:00:00.000Z';
const now = new Date(NOW);
const HOUR_MS = 3_600_000;
const LATEST_KILL_MS = 150;
const ROUND_MS = 60_000;

/** One exchange's database, and its ids in the order in which they were needed: two with the same acts are equal. */
class Book {
  #ids = 0;
  readonly departments = new Set([SENDER, RECEIVER, 'health']);

  constructor(
    readonly database: TestDatabase,
    readonly pool: pg.Pool,
  ) {}

  static async open(): Promise<Book> {
    const database = await createDatabase('subgraphs/exchange/prisma/migrations');
    const pool = createPool(database.url, { max: 2, name: 'deadlines' });
    await ensureLive(pool);
    return new Book(database, pool);
  }

  readonly newId = (): string => {
    this.#ids += 1;
    return `00000000-0000-4000-8000-${String(this.#ids).padStart(12, '0')}`;
  };

  async #act(id: string, target: Target, viewer: ReturnType<typeof person>, at: Date): Promise<void> {
    const given = { ...NO_ARGUMENTS, id, reply: REPLY };
    const outcome = await performAct(this, { target, given, viewer, now: at });
    if ('refused' in outcome) throw new Error(outcome.message);
  }

  /** Delivered `hours` ago; every fifth was answered at once, and the sender says nothing to it. */
  async deliver(number: number, hours: number): Promise<void> {
    const at = new Date(now.getTime() - hours * HOUR_MS);
    const urgency = URGENCIES[number % URGENCIES.length];
    const content = { ...CONTENT, urgency, main: [RECEIVER, 'health'] };
    const known = { departments: this.departments, isRecordType: () => false };
    const drafting = { pool: this.pool, departments: this.departments, newId: this.newId, known };
    const drafted = await draftNotice(drafting, { content, viewer: person('handler', SENDER), now: at });
    if ('refused' in drafted) throw new Error(drafted.message);
    const { noticeId } = drafted;
    await this.#act(noticeId, { level: 'notice', action: 'SUBMIT' }, person('handler', SENDER), at);
    await this.#act(noticeId, { level: 'notice', action: 'SIGN' }, person('signer', SENDER), at);
    if (number % 5 !== 0) return;
    const { rows } = await this.pool.query<{ id: string }>(
      'select r.id::text as id from notice_recipient r where r.notice_id = $1 and r.department = $2',
      [noticeId, RECEIVER],
    );
    for (const [action, role] of [
      ['ACKNOWLEDGE', 'clerk'],
      ['TAKE', 'handler'],
      ['DRAFT_REPLY', 'handler'],
      ['SIGN_FINAL_REPLY', 'signer'],
    ] as const) {
      await this.#act(rows[0]?.id ?? '', { level: 'recipient', action }, person(role, RECEIVER), at);
    }
  }

  async looked(): Promise<number> {
    const { rows } = await this.pool.query<{ count: number }>(
      'select count(*)::int as count from notice_recipient r where r.looked_version is not null',
    );
    return rows[0]?.count ?? 0;
  }

  /** Everything that was told and noted; events with their hashes, so with all that they say. */
  async contents(): Promise<Record<string, unknown[]>> {
    const contents: Record<string, unknown[]> = {};
    for (const [name, select] of Object.entries({
      notices: `select n.id, n.state, n.version, n.event_count, n.head_hash, n.closed_at from notice n order by n.id`,
      recipients: `select r.id, r.state, r.version, r.reminders, r.raised_levels, r.put_forward_at, r.looked_version, r.next_look_at,
  r.done_at from notice_recipient r order by r.id`,
      events: `select e.notice_id, e.number, e.action, e.hash from notice_event e order by e.notice_id, e.number`,
    })) {
      contents[name] = (await this.pool.query(select)).rows;
    }
    return contents;
  }

  async close(): Promise<void> {
    await this.pool.end();
    await this.database.drop();
  }
}

let disturbed: Book;
let undisturbed: Book;
let store: SyncStore;
let home: string;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hub-deadlines-'));
  disturbed = await Book.open();
  undisturbed = await Book.open();
  const nobody = `http://127.0.0.1:${await freePort()}`;
  env = {
    HUB_HOME: home,
    HUB_NOW: NOW,
    HUB_LOG_LEVEL: process.env['HUB_TEST_LOG'] ?? 'silent',
    HUB_INTERNAL_SECRET: TEST_SECRETS.internalSecret,
    ...Object.fromEntries(departmentCodes().map((code) => [departmentVariable('HUB_URL', code), nobody])),
  };
  store = await openSyncStore(env, fixedClock(NOW));
}, 300_000);
afterAll(async () => {
  await store?.close();
  await disturbed?.close();
  await undisturbed?.close();
  await rm(home, { recursive: true, force: true });
});

/** Both processes, and J11 asked for; the run of one that was killed is nobody's any more, so each asks for its own. */
async function scan(wait: number) {
  const exchange = await startSubgraphProcess('exchange', disturbed.database.url, home);
  env[departmentVariable('HUB_URL', 'exchange')] = exchange.url;
  const sync = store.start();
  const run = sync.request('POST', `/jobs/${JOB}/run`, { wait });
  // Who is killed does not answer.
  run.catch(() => undefined);
  return { exchange, sync, run };
}

async function untilOver(run: Promise<unknown>): Promise<void> {
  expect(await run).toMatchObject({ state: 'OK' });
}

it('every deadline is told once, whoever is killed while they are scanned', {
  timeout: ROUNDS * ROUND_MS + 300_000,
}, async () => {
  const random = randomOf(20_261_129, 'deadlines');
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await disturbed.looked();
    for (let each = 0; each < BATCH; each += 1) {
      const number = round * BATCH + each;
      const hours = random.between(1, 900);
      await disturbed.deliver(number, hours);
      await undisturbed.deliver(number, hours);
    }
    const { exchange, sync } = await scan(0);
    await expect.poll(() => disturbed.looked(), { timeout: ROUND_MS, interval: 5 }).toBeGreaterThan(before);
    await delay(random.between(0, LATEST_KILL_MS));
    await sync.kill();
    if (round % 2 === 1) await exchange.kill();
    else await exchange.stop();
  }
  const { exchange, sync, run } = await scan(60);
  await untilOver(run);
  await sync.stop();
  await exchange.stop();

  const log = createLogger('test', { HUB_LOG_LEVEL: 'silent' });
  for (let more = true; more; ) {
    const scanned = await scanDeadlines({ pool: undisturbed.pool, log, now, most: 200 });
    expect(scanned.failed).toEqual([]);
    more = scanned.more;
  }
  const expected = await undisturbed.contents();
  const actions = new Set(expected['events']?.map((event) => Object(event).action));
  expect([...actions]).toEqual(expect.arrayContaining(['WARN', 'REMIND', 'PUT_FORWARD', 'AUTO_CLOSE']));
  expect(await disturbed.contents()).toEqual(expected);
});
