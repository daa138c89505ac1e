/** What short transactions commit can be read ahead of its turn, each once, whatever is open beside them. */
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../../platform/clock.js';
import { FEED_AHEAD_PATH, FEED_PATH } from '../../../schema/feed.js';
import { readFeed } from '../../../test/testkit/feed-reader.js';
import { ndjson, sampleKey, sampleRow } from '../../../test/testkit/sample-row.js';
import { startTestSubgraph, type TestSubgraph } from '../../../test/testkit/subgraph.js';

let hub: TestSubgraph;
/** A transaction that may stand before every row that is published while it is open. */
let earlier: pg.Client;
/** Mark of the feed read ahead, before the test. */
let from: string;
beforeAll(async () => {
  hub = await startTestSubgraph('food-drug', systemClock);
  await publish([row(0)]);
  from = (await read(FEED_AHEAD_PATH, (await read(FEED_PATH, '')).cursor)).cursor;
  earlier = new pg.Client({ connectionString: hub.databaseUrl });
  await earlier.connect();
  await earlier.query('begin');
  await earlier.query('select pg_current_xact_id()');
});
afterAll(async () => {
  await earlier.end();
  await hub.stop();
});
afterEach(async () => {
  from = (await read(FEED_AHEAD_PATH, from)).cursor;
});

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
}

async function read(path: string, after: string, more?: string): Promise<{ keys: string[]; cursor: string }> {
  const { lines, end } = await readFeed(hub, after, more, path);
  return { keys: lines.map(({ key }) => key ?? ''), cursor: end.cursor };
}

const rows = (first: number, count: number) => Array.from({ length: count }, (_, n) => row(first + n));

describe('the feed read ahead', () => {
  it('tells what the feed in order keeps back, each transaction once', async () => {
    await publish([row(1)]);
    await publish([row(2), row(3)]);
    const inOrder = await read(FEED_PATH, '');
    for (const n of [1, 2, 3]) expect(inOrder.keys).not.toContain(sampleKey(n));
    const first = await read(FEED_AHEAD_PATH, from);
    expect(first.keys).toEqual([1, 2, 3].map(sampleKey));
    expect((await read(FEED_AHEAD_PATH, first.cursor)).keys).toEqual([]);
    await publish([row(2, { version: 5, brand: 'b' })]);
    expect((await read(FEED_AHEAD_PATH, first.cursor)).keys).toEqual([sampleKey(2)]);
  });

  it('leaves bulk uploads out, and the longer transactions where not all have room', async () => {
    await publish(rows(100, 1_001));
    await publish(rows(2_000, 30));
    await publish(rows(3_000, 2));
    const { keys } = await read(FEED_AHEAD_PATH, from, '&limit=31');
    expect(keys).toEqual([3_000, 3_001].map(sampleKey));
    const all = await read(FEED_AHEAD_PATH, from, '&limit=500');
    expect(all.keys).toHaveLength(32);
  });

  it('tells of a transaction that began before the last look and is committed after it', async () => {
    const late = new pg.Client({ connectionString: hub.databaseUrl });
    await late.connect();
    await late.query('begin');
    await late.query(`update food_sampling set xid = pg_current_xact_id() where key = $1`, [sampleKey(1)]);
    await publish([row(4_000)]);
    const before = await read(FEED_AHEAD_PATH, from);
    expect(before.keys).toEqual([sampleKey(4_000)]);
    await late.query('commit');
    await late.end();
    expect((await read(FEED_AHEAD_PATH, before.cursor)).keys).toEqual([sampleKey(1)]);
  });

  it('answers a waiting reader as soon as rows are there', async () => {
    const waiting = read(FEED_AHEAD_PATH, from, '&wait=30');
    await publish([row(5_000)]);
    expect((await waiting).keys).toEqual([sampleKey(5_000)]);
  });

  it('is needed at once: the feed in order says soon that rows are held back', async () => {
    await publish([row(6_000)]);
    const before = performance.now();
    const answers: unknown[] = [];
    await expect
      .poll(async () => {
        const { cursor } = await read(FEED_PATH, '');
        const answer = await hub.asService(`${FEED_PATH}?after=${encodeURIComponent(cursor)}&wait=30`);
        answers.push(JSON.parse(await answer.text()));
        return answers.at(-1);
      })
      .toMatchObject({ end: true, held: true, more: false });
    // Each answer comes long before its 30 seconds are over.
    expect(performance.now() - before).toBeLessThan(answers.length * 15_000);
  });

  it('refuses what is no cursor, or one of another database', async () => {
    expect((await hub.asService(`${FEED_AHEAD_PATH}?after=zzz`)).status).toBe(400);
    const other = Buffer.from(JSON.stringify(['another', '5:5:'])).toString('base64url');
    expect((await hub.asService(`${FEED_AHEAD_PATH}?after=${other}`)).status).toBe(410);
  });
});
