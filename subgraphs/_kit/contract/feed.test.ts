/** Every committed version passes the feed once, whoever commits late or not at all. */
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { randomOf } from '../../../cli/sample/random.js';
import { systemClock } from '../../../platform/clock.js';
import { type FeedTestPage, horizonPassed, readFeed } from '../../../test/testkit/feed-reader.js';
import { ndjson, sampleKey, sampleRow } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';
import { ensureEpoch, ensureNoneAhead } from '../feed/epoch.js';

/** Short by default; `HUB_FEED_SECONDS=60 npx vitest run subgraphs/_kit/contract/feed.test.ts` for the long run. */
const SECONDS = Number(process.env['HUB_FEED_SECONDS'] ?? 3);
const WRITERS = 8;
const SEED = Number(process.env['HUB_FEED_SEED'] ?? 1);

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startTestSubgraph('food-drug', systemClock);
});
afterAll(() => hub.stop());
afterEach(() => hub.pool.query('truncate food_sampling, food_sampling_history, link'));

const row = (n: number, changes: Record<string, unknown> = {}) => {
  const record = hub.department.records.find(({ name }) => name === 'FoodSampling');
  if (record === undefined) throw new Error('no FoodSampling');
  return sampleRow(record, n, changes);
};

async function publish(rows: readonly unknown[]): Promise<void> {
  const answer = await hub.fetch('/publish/FoodSampling', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: ndjson(rows),
  });
  expect(await answer.json()).toMatchObject({ rejected: 0 });
  await horizonPassed(hub.pool);
}

const read = (after: string, more?: string) => readFeed(hub, after, more);

/** A writer of its own session: several rows, pauses between them, sometimes a rollback. */
async function write(writer: number, until: number, committed: Set<string>): Promise<void> {
  const random = randomOf(SEED, writer);
  const client = new pg.Client({ connectionString: hub.databaseUrl });
  await client.connect();
  for (let n = 0; performance.now() < until; n++) {
    const keys = Array.from({ length: random.between(1, 5) }, (_, i) => `W${writer}-${n}-${i}`);
    await client.query('begin');
    for (const key of keys) {
      await client.query(
        `insert into food_sampling (key, version, status, occurred_on, published_at, received_at, share_attribute,
           publicity, content_hash, sampling_no, sampling_type, stage, product_name, sampled_on, verdict)
         values ($1, 1, 'VALID', '2026-01-01', now(), now(), 'UNCONDITIONAL', 'PUBLIC', 'x', $1, 'CITY', 'MARKET', 'p',
           '2026-01-01', 'PASS')`,
        [key],
      );
      if (random.chance(0.3)) await delay(random.int(15));
    }
    if (random.chance(0.05)) await delay(60);
    if (random.chance(0.05)) await client.query('rollback');
    else {
      await client.query('commit');
      for (const key of keys) committed.add(key);
    }
  }
  await client.end();
}

describe('the feed', () => {
  it('loses nothing and repeats nothing under eight writers with delays and rollbacks', {
    timeout: SECONDS * 1_000 + 30_000,
  }, async () => {
    const committed = new Set<string>();
    const seen: string[] = [];
    let cursor = '';
    const until = performance.now() + SECONDS * 1_000;
    const writers = Array.from({ length: WRITERS }, (_, w) => write(w, until, committed));
    const writing = Promise.all(writers);
    let done = false;
    void writing.then(() => {
      done = true;
    });
    for (let over = false; !over; ) {
      const allWritten = done;
      const { lines, end } = await read(cursor, '&limit=500');
      seen.push(...lines.map(({ key }) => key ?? ''));
      cursor = end.cursor;
      over = allWritten && lines.length === 0 && end.more === false && end.held === false;
    }
    await writing;
    expect(seen.length).toBe(new Set(seen).size);
    expect(committed.size).toBeGreaterThan(0);
    expect([...committed].filter((key) => !seen.includes(key))).toEqual([]);
    expect(seen.length).toBe(committed.size);
  });

  it('says that committed rows are held back while a transaction that may stand before them is open', async () => {
    const earlier = new pg.Client({ connectionString: hub.databaseUrl });
    await earlier.connect();
    await earlier.query('begin');
    await earlier.query('select pg_current_xact_id()');
    const publishing = publish([row(1)]);
    await expect.poll(async () => (await read('')).end.held, { interval: 20 }).toBe(true);
    expect((await read('')).lines).toEqual([]);
    await earlier.query('commit');
    await earlier.end();
    await publishing;
    await expect.poll(async () => (await read('')).end.held, { interval: 20 }).toBe(false);
    expect((await read('')).lines).toHaveLength(1);
  });

  it('gives each accepted version once, late ones too, and a page at a time', async () => {
    await publish([
      row(1, { version: 1 }),
      row(1, { version: 3, brand: 'c' }),
      row(1, { version: 2, brand: 'b' }),
    ]);
    const versions: number[] = [];
    let cursor = '';
    for (let more = true; more; ) {
      const { lines, end } = await read(cursor, '&limit=1');
      versions.push(...lines.map(({ version }) => version ?? 0));
      cursor = end.cursor;
      more = end.more === true;
    }
    expect(versions).toEqual([1, 3, 2]);
    await publish([row(1, { version: 3, brand: 'c' })]);
    expect((await read(cursor)).lines).toEqual([]);
  });

  it('answers a waiting reader as soon as rows are there', async () => {
    const { end } = await read('');
    const before = performance.now();
    const waiting = read(end.cursor, '&wait=20');
    await publish([row(2)]);
    expect((await waiting).lines).toMatchObject([{ key: sampleKey(2) }]);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('tells that a record is no longer shared, and never what it says', async () => {
    await publish([row(3), row(4, { shareAttribute: 'NONE' })]);
    const first = await read('');
    expect(first.lines.map(({ key, record }) => [key, record === null])).toEqual([
      [sampleKey(3), false],
      [sampleKey(4), true],
    ]);
    await publish([row(3, { shareAttribute: 'NONE' })]);
    expect((await read(first.end.cursor)).lines).toMatchObject([{ key: sampleKey(3), record: null }]);
    for (const line of (await read('')).lines) expect(line.record).toBeNull();
  });

  it('takes back what was shared before a version that is not, and tells it to whoever reads late', async () => {
    await publish([row(11, { version: 1 })]);
    const first = await read('');
    await publish([row(11, { version: 3, shareAttribute: 'NONE' })]);
    await publish([row(11, { version: 4 })]);
    await publish([row(11, { version: 2, brand: 'late' })]);
    const told = ({ lines }: FeedTestPage) => lines.map(({ version, record }) => [version, record !== null]);
    const expected = [
      [3, false],
      [4, true],
    ];
    expect(told(await read(first.end.cursor))).toEqual(expected);
    expect(told(await read(''))).toEqual(expected);
  });

  const link = async (n: number, orgCode: string): Promise<void> => {
    const subject = { recordType: 'FoodSampling', key: sampleKey(n), field: 'producer' };
    await hub.asService('/internal/links', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ links: [{ ...subject, orgCode, tier: 3, matchedBy: 'test' }] }),
    });
    await horizonPassed(hub.pool);
  };
  const linked = (version: number, orgCode: string | null) => ({
    version,
    record: { fields: { producer: { orgCode } } },
  });

  it('sends a linked record again', async () => {
    await publish([row(5, { producer: { name: '无码厂' } })]);
    const { end } = await read('');
    await link(5, '666007217');
    expect((await read(end.cursor)).lines).toMatchObject([linked(1, '666007217')]);
  });

  it('tells of an earlier version what its last link said, also to who reads late', async () => {
    await publish([row(8, { producer: { name: '无码厂' } })]);
    const first = await read('');
    await link(8, '666007217');
    await publish([row(8, { producer: { name: '另一厂' } })]);
    await link(8, '717411229');
    for (const { lines } of [await read(first.end.cursor), await read('')]) {
      expect(lines.filter(({ version }) => version === 1)).toMatchObject([linked(1, '666007217')]);
      expect(lines.at(-1)).toMatchObject(linked(2, '717411229'));
    }
  });

  it('asks for a resync where the database is another, and loses nothing then', async () => {
    await publish([row(6), row(7)]);
    const { end } = await read('');
    // As a restored database looks: another cluster wrote the epoch, and its transactions were far ahead of ours.
    await hub.pool.query(`update feed_epoch set system_identifier = 'another'`);
    await hub.pool.query(`update food_sampling set xid = '99999999'::xid8`);
    await ensureEpoch(hub.pool, hub.department);
    const refused = await hub.asService(`/changes?after=${end.cursor}`);
    expect(refused.status).toBe(410);
    expect(await refused.json()).toMatchObject({ error: { code: 'FEED_RESYNC' } });
    expect((await read('')).lines.map(({ key }) => key)).toEqual([sampleKey(6), sampleKey(7)]);
  });

  it('asks for a resync where tables were put back that another cluster wrote, and loses nothing then', async () => {
    await publish([row(11)]);
    const { end } = await read('');
    await hub.pool.query(`update food_sampling set xid = '99999999'::xid8`);
    await ensureEpoch(hub.pool, hub.department);
    expect((await hub.asService(`/changes?after=${end.cursor}`)).status).toBe(200);
    await ensureNoneAhead(hub.pool, hub.department);
    expect((await hub.asService(`/changes?after=${end.cursor}`)).status).toBe(410);
    expect((await read('')).lines.map(({ key }) => key)).toEqual([sampleKey(11)]);
  });

  it('asks for a resync where tables were restored in place from an older backup', async () => {
    await publish([row(9)]);
    await hub.pool.query('create table backup as table food_sampling');
    await publish([row(10)]);
    const { end } = await read('');
    await hub.pool.query('truncate food_sampling; insert into food_sampling table backup; drop table backup');
    const refused = await hub.asService(`/changes?after=${end.cursor}`);
    expect(refused.status).toBe(410);
    expect((await read('')).lines.map(({ key }) => key)).toEqual([sampleKey(9)]);
  });

  it('refuses a cursor ahead of the database', async () => {
    const { end } = await read('');
    const [epoch, version] = JSON.parse(Buffer.from(end.cursor, 'base64url').toString());
    const ahead = Buffer.from(JSON.stringify([epoch, version, '999999999', 1])).toString('base64url');
    expect((await hub.asService(`/changes?after=${ahead}`)).status).toBe(410);
    expect((await hub.asService('/changes?after=zzz')).status).toBe(400);
    expect((await hub.asService('/changes?limit=0.5')).status).toBe(400);
  });
});
