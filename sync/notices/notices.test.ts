/** Rules raise notices through the whole of sync and a real exchange, over HTTP and real databases. */
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from '../../test/testkit/database.js';
import { type FaultyProxy, startFaultyProxy } from '../../test/testkit/faulty-proxy.js';
import { type OwnSubgraph, startOwnSubgraph } from '../../test/testkit/own-subgraph.js';
import { recordNotices } from '../jobs/j20-record-notices.js';
import type { JobDefinition } from '../jobs/job.js';
import { putNoticeRules, toyNoticeRule } from '../test/toy-notice-rules.js';
import { samplingLine, toyJob } from '../test/toy-records.js';
import { createToySync, type ToySync } from '../test/toy-sync.js';

const NOW = '2026-06-20T04:00:00Z';
const ORG = '607378325';

let database: TestDatabase;
let notices: pg.Pool;
let exchange: OwnSubgraph;
let proxy: FaultyProxy;
let toy: ToySync;

beforeEach(async () => {
  database = await createDatabase('subgraphs/exchange/prisma/migrations');
  notices = new pg.Pool({ connectionString: database.url, max: 2 });
  exchange = await startOwnSubgraph('exchange', database.url, { now: () => new Date(NOW) });
  proxy = await startFaultyProxy(exchange.url);
  toy = await createToySync(NOW, { HUB_URL_EXCHANGE: proxy.url });
});
afterEach(async () => {
  await toy?.stop();
  await proxy?.stop();
  await exchange?.stop();
  await notices?.end();
  await database?.drop();
});

async function start(rules: readonly object[] = [toyNoticeRule], jobs: readonly JobDefinition[] = [toyJob]) {
  const sync = await toy.start({ jobs });
  await sync.ready;
  await putNoticeRules(toy.pool, rules);
  return sync;
}

interface Told {
  readonly state: string;
  readonly sender: string;
  readonly records: string[];
  readonly events: string[];
}

async function told(): Promise<Told[]> {
  const { rows } = await notices.query<Told>(`select n.state, n.sender_department as sender,
  array(select a.key || '.' || a.version from attached_record a where a.notice_id = n.id order by a.place) as records,
  array(select e.action from notice_event e where e.notice_id = n.id order by e.number) as events
from notice n order by n.drafted_at, n.id`);
  return rows;
}

/** Nothing is evaluated or on its way to the exchange any more. */
async function settled(): Promise<void> {
  await toy.settled();
  await toy.until('every notice is taken', async () => {
    const { rowCount } = await toy.pool.query(`select from work.notice_outbox where state = 'DUE' limit 1`);
    return rowCount === 0;
  });
}

const failing = (key: string, over: object = {}) =>
  samplingLine({ key, org: ORG, occurredOn: '2026-06-10', ...over });

test('a new finding drafts a notice with its evidence; when it gets more severe, the open notice takes the rest', async () => {
  await start();
  toy.feed.publish(failing('S1'));
  await settled();
  expect(await told()).toEqual([
    { state: 'DRAFT', sender: 'food-drug', records: ['S1.1'], events: ['DRAFT'] },
  ]);
  toy.feed.publish(failing('S2'));
  await settled();
  expect(await told()).toEqual([
    { state: 'DRAFT', sender: 'food-drug', records: ['S1.1', 'S2.1'], events: ['DRAFT', 'APPEND'] },
  ]);
  toy.feed.publish(failing('S3'));
  await settled();
  expect((await told()).map(({ events }) => events)).toEqual([['DRAFT', 'APPEND']]);
}, 180_000);

test('a rebuild of the store and two syncs at once raise nothing again', async () => {
  const first = await start();
  toy.feed.publish(failing('S1'), failing('S2'), failing('T1', { org: '132260250' }));
  await settled();
  const before = await told();
  expect(before).toHaveLength(2);
  await first.stop();
  await toy.pool.query('drop schema derived cascade');
  await Promise.all([toy.start(), toy.start()].map(async (sync) => (await sync).ready));
  await settled();
  expect(await toy.findings()).toHaveLength(2);
  expect(await told()).toEqual(before);
}, 180_000);

test('an answer that never came, and an exchange that is away, cost nothing but time', async () => {
  await start();
  await proxy.fail('mute');
  toy.feed.publish(failing('S1'));
  await toy.until('the exchange has it', async () => (await told()).length === 1);
  await toy.until('sync knows of no answer', async () => {
    const { rows } = await toy.pool.query(
      `select reason from work.notice_outbox where state = 'DUE' and reason is not null`,
    );
    return rows.length === 1;
  });
  await proxy.fail('down');
  toy.feed.publish(failing('T1', { org: '132260250' }));
  await toy.until('both wait', async () => {
    const { rowCount } = await toy.pool.query(
      `select from work.notice_outbox where state = 'DUE' and reason is not null`,
    );
    return rowCount === 2;
  });
  await proxy.fail(null);
  await settled();
  expect((await told()).map(({ records }) => records).sort()).toEqual([['S1.1'], ['T1.1']]);
}, 180_000);

test('what the exchange refuses is given up with its reason', async () => {
  await start([{ ...toyNoticeRule, main: ['nobody'] }]);
  toy.feed.publish(failing('S1'));
  await settled();
  const { rows } = await toy.pool.query('select state, reason from work.notice_outbox');
  expect(rows).toEqual([
    { state: 'GIVEN_UP', reason: expect.stringMatching(/^INPUT_INVALID:没有部门“nobody”/) },
  ]);
}, 180_000);

test('a published record raises a notice by itself, once, from the day on which the rule holds', async () => {
  const rule = {
    ...toyNoticeRule,
    on: { kind: 'RECORD', event: 'INSPECTION', outcomes: ['FAIL'], withinDays: 30 },
    validFrom: '2026-06-15T00:00:00+08:00',
  };
  const off = { ...toyNoticeRule, id: 'failed-sampling', mode: 'OFF' };
  await start([rule, off], [recordNotices]);
  toy.feed.publish(
    failing('BEFORE', { occurredOn: '2026-06-14' }),
    failing('S1', { occurredOn: '2026-06-15' }),
    failing('OLD', { occurredOn: '2026-05-01', publishedAt: '2026-06-16T00:00:00Z' }),
    failing('GOOD', { verdict: 'PASS', occurredOn: '2026-06-16' }),
  );
  await settled();
  expect((await told()).map(({ records }) => records)).toEqual([['S1.1']]);
  toy.feed.publish(failing('S1', { occurredOn: '2026-06-15', version: 2 }));
  await settled();
  expect((await told()).map(({ records }) => records)).toEqual([['S1.1']]);
}, 180_000);
