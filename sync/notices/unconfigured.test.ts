/** What the exchange is not configured for: told once, asked again ever more seldom, and sent when it is configured. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../platform/root.js';
import { writeRegistry, writeVersion } from '../../schema/registry/registry-file.js';
import { createDatabase, type TestDatabase } from '../../test/testkit/database.js';
import { type OwnSubgraph, startOwnSubgraph } from '../../test/testkit/own-subgraph.js';
import { putNoticeRules, toyNoticeRule } from '../test/toy-notice-rules.js';
import { samplingLine } from '../test/toy-records.js';
import { createToySync, type ToySync } from '../test/toy-sync.js';
import { readOutboxState } from './outbox-store.js';

const NOW = '2026-06-20T04:00:00Z';
/** Runs its own subgraph; nobody has given it a 代字. */
const JOINED = 'water-affairs';

const rule = (over: object) => ({
  ...toyNoticeRule,
  id: 'toy-joined',
  sender: JOINED,
  mode: 'SEND',
  signer: 'zhang',
  ...over,
});

let database: TestDatabase;
let notices: pg.Pool;
let home: string;
let exchange: OwnSubgraph;
let toy: ToySync;

beforeEach(async () => {
  database = await createDatabase('subgraphs/exchange/prisma/migrations');
  notices = new pg.Pool({ connectionString: database.url, max: 2 });
  home = await mkdtemp(join(tmpdir(), 'hub-unconfigured-'));
  const sdl = readFileSync(join(projectRoot, 'test/own-subgraph/water-affairs.graphql'), 'utf8');
  const version = {
    version: 1,
    at: NOW,
    url: 'http://127.0.0.1:1',
    sha256: '',
    records: false,
    reason: null,
  };
  writeVersion(home, JOINED, 1, { sdl, records: null });
  writeRegistry(home, { subgraphs: [{ name: JOINED, versions: [version], retired: null }] });
  const clock = { now: () => new Date(NOW) };
  exchange = await startOwnSubgraph('exchange', database.url, clock, { HUB_HOME: home });
  toy = await createToySync(NOW, { HUB_URL_EXCHANGE: exchange.url });
});
afterEach(async () => {
  await toy?.stop();
  await exchange?.stop();
  await notices?.end();
  await database?.drop();
  if (home !== undefined) await rm(home, { recursive: true, force: true });
});

const waitingRows = z.array(z.object({ attempts: z.number(), pause: z.number() }));
/** Those that wait, and the seconds until they are tried again. */
async function waiting() {
  const { rows } = await toy.pool.query(
    `select o.attempts, extract(epoch from o.next_at - now())::float8 as pause from work.notice_outbox o
where o.state = 'DUE' and o.reason is not null and o.next_at > now() order by o.id`,
  );
  return waitingRows.parse(rows);
}
type Waiting = z.infer<typeof waitingRows>;
const attemptsOf = (rows: Waiting): number => rows.reduce((sum, each) => sum + each.attempts, 0);

const failing = (key: string, org: string) => samplingLine({ key, org, occurredOn: '2026-06-10' });

test('a sender without a 代字 is told of once and asked for ever more seldom; its notices go when it has one', async () => {
  const lines: string[] = [];
  const sync = await toy.start({ log: pino({ level: 'warn' }, { write: (line) => void lines.push(line) }) });
  const told = () => lines.filter((line) => line.includes('"notice.unconfigured"'));
  await sync.ready;
  const other = rule({ id: 'toy-other', sender: 'food-drug', type: 'WARNING' });
  await putNoticeRules(toy.pool, [rule({}), other]);
  toy.feed.publish(failing('S1', '607378325'), failing('T1', '132260250'));
  await toy.settled();
  await toy.until('the other sender is served, and both of this one rest', async () => {
    const { delivered } = await readOutboxState(toy.pool);
    const pauses = (await waiting()).map((each) => each.pause);
    return delivered === 2 && pauses.length === 2 && pauses.every((pause) => pause > 0.5 && pause < 30);
  });
  // As after some attempts: no pause ends by itself while we look.
  await toy.pool.query(
    `update work.notice_outbox set attempts = 4, next_at = now() + interval '1 hour' where state = 'DUE'`,
  );
  // Time passes: each round costs one request, however many wait, and puts them off for longer.
  let longest = 16;
  let held = await waiting();
  for (const _round of [1, 2, 3, 4]) {
    const before = attemptsOf(held);
    await toy.pool.query(`update work.notice_outbox set next_at = now() where state = 'DUE'`);
    await toy.until(`both wait for longer than ${longest} s`, async () => {
      held = await waiting();
      return held.length === 2 && held.every(({ pause }) => pause > longest);
    });
    expect(attemptsOf(held)).toBe(before + 1);
    longest = Math.min(...held.map(({ pause }) => pause));
  }
  expect(await readOutboxState(toy.pool)).toEqual({
    due: 2,
    unconfigured: 2,
    delivered: 2,
    givenUp: 0,
    reason: expect.stringContaining('water-affairs 没有发文代字,请在 configuration 的 document-codes 中配置'),
  });
  expect(told()).toHaveLength(1);

  await notices.query(
    `insert into configuration (name, effective_from, value, who, why) values ('document-codes', '2026-06-01', $1, '测试', '测试')`,
    [JSON.stringify({ [JOINED]: '沪水务抄' })],
  );
  await toy.pool.query(`update work.notice_outbox set next_at = now() where state = 'DUE'`);
  await toy.until('all are delivered', async () => (await readOutboxState(toy.pool)).delivered === 4);
  const { rows } = await notices.query(
    `select n.state, n.document_number as number from notice n where n.sender_department = $1 order by 2`,
    [JOINED],
  );
  expect(rows).toEqual([
    { state: 'DELIVERED', number: '沪水务抄〔2026〕1号' },
    { state: 'DELIVERED', number: '沪水务抄〔2026〕2号' },
  ]);
  expect(told()).toHaveLength(1);
}, 180_000);
