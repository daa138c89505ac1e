import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { samplingLine, withdrawalLine } from '../test/toy-records.js';
import { createToySync, type ToySync } from '../test/toy-sync.js';
import { createBackoff } from './backoff.js';
import { parseFeedLine } from './parse-line.js';

const A = '111111111';
const B = '222222222';

let toy: ToySync;
beforeEach(async () => {
  toy = await createToySync();
});
afterEach(() => toy.stop());

const numbers = (count: number): number[] => [...new Array(count).keys()];

/** What the typed table says of the versions of a record. */
const versions = async (key: string) => {
  const { rows } = await toy.pool.query(
    `select version, valid_from, valid_to from derived.food_drug__food_sampling where key = $1 order by version`,
    [key],
  );
  return rows;
};

describe('a feed', () => {
  it('that is cut in the middle of a line counts each line once', async () => {
    toy.feed.publish(...numbers(60).map((n) => samplingLine({ key: `S${n}`, org: A })));
    toy.feed.cutAfter = [7, 0, 23, 1];
    const sync = await toy.start();
    await sync.ready;
    await toy.settled();
    expect((await toy.pool.query('select from derived.record')).rowCount).toBe(60);
    expect((await toy.pool.query('select from derived.event')).rowCount).toBe(60);
    expect(await toy.findings()).toMatchObject([{ key: A, score: 60 }]);
  });

  it('keeps older versions that come late, with the time in which each held', async () => {
    const sync = await toy.start();
    await sync.ready;
    const [first, second, third] = ['2026-06-02', '2026-06-05', '2026-06-09'];
    const line = (version: number, day = '', verdict: 'PASS' | 'FAIL' = 'FAIL') =>
      samplingLine({ key: 'S1', org: A, version, verdict, publishedAt: `${day}T00:00:00.000Z` });
    toy.feed.publish(line(3, third, 'PASS'));
    await toy.settled();
    toy.feed.publish(line(1, first), line(2, second));
    await toy.settled();
    expect(await versions('S1')).toEqual([
      { version: 1, valid_from: `${first}T00:00:00.000Z`, valid_to: `${second}T00:00:00.000Z` },
      { version: 2, valid_from: `${second}T00:00:00.000Z`, valid_to: `${third}T00:00:00.000Z` },
      { version: 3, valid_from: `${third}T00:00:00.000Z`, valid_to: null },
    ]);
    const { rows } = await toy.pool.query('select version, valid_to from derived.event order by version');
    expect(rows.map(({ valid_to }) => valid_to)).toEqual([
      `${second}T00:00:00.000Z`,
      `${third}T00:00:00.000Z`,
      null,
    ]);
    const record = await toy.pool.query('select version from derived.record');
    expect(record.rows).toEqual([{ version: 3 }]);
    expect(await toy.findings()).toEqual([]);
  });

  it('moves the events of a version that comes again with another link', async () => {
    const sync = await toy.start();
    await sync.ready;
    toy.feed.publish(samplingLine({ key: 'S1', org: A, batchNo: 'B1' }));
    await toy.settled();
    toy.feed.publish(samplingLine({ key: 'S1', org: B, batchNo: 'B1' }));
    await toy.settled();
    expect(await toy.findings()).toMatchObject([{ key: B }]);
    expect((await toy.pool.query('select from derived.event')).rowCount).toBe(1);
    expect((await toy.pool.query('select org_code from derived.enterprise')).rows).toEqual([{ org_code: B }]);
  });

  it('of another epoch is read again: what it lacks is forgotten, the rest does not flicker', async () => {
    const kept = samplingLine({ key: 'S1', org: A });
    toy.feed.publish(
      kept,
      samplingLine({ key: 'S2', org: B }),
      samplingLine({ key: 'S1', org: A, version: 2 }),
    );
    const sync = await toy.start();
    await sync.ready;
    expect(await toy.findings()).toHaveLength(2);
    toy.feed.restore([kept, samplingLine({ key: 'S3', org: B })]);
    await toy.until('a resync', async () => {
      const { rows } = await toy.pool.query('select resyncs, reading from derived.feed_cursor');
      return rows[0].resyncs === 1 && rows[0].reading === false;
    });
    await toy.settled();
    const { rows } = await toy.pool.query('select id, version from derived.record order by id');
    expect(rows).toEqual([
      { id: 'food-drug/FoodSampling/S1', version: 1 },
      { id: 'food-drug/FoodSampling/S3', version: 1 },
    ]);
    expect(await versions('S1')).toMatchObject([{ version: 1, valid_to: null }]);
    expect(await toy.findings()).toMatchObject([
      { key: A, evidence: ['food-drug/FoodSampling/S1'] },
      { key: B, evidence: ['food-drug/FoodSampling/S3'] },
    ]);
    const changes = await toy.pool.query('select change from derived.finding_change order by seq');
    expect(changes.rows.map(({ change }) => change)).not.toContain('GONE');
  });

  it('lets keys go that a process left held when it ended right after its reading', async () => {
    toy.feed.publish(samplingLine({ key: 'S1', org: A }));
    const sync = await toy.start();
    await sync.ready;
    await sync.stop();
    await toy.pool.query(
      `insert into derived.touched (job, key, priority, held_by) select j.id, $1, 2, 'food-drug' from derived.job j`,
      [B],
    );
    await toy.start();
    await toy.until('nothing held', async () => {
      const { rowCount } = await toy.pool.query('select from derived.touched');
      return rowCount === 0;
    });
  });

  it('sets lines aside that the store cannot hold, and goes on behind them', async () => {
    const wrong = samplingLine({ key: 'BAD', org: A });
    const broken = {
      ...wrong,
      record: wrong.record && {
        ...wrong.record,
        fields: { ...wrong.record.fields, testedOn: '2026-02-31' },
      },
    };
    const unknown = { ...samplingLine({ key: 'U', org: A }), type: 'Unheard', id: 'food-drug/Unheard/U' };
    // Too long for an entry of an index, and not to be compressed into one.
    const batchNo = numbers(6_000)
      .map((n) => String.fromCodePoint(0x4e00 + ((n * 7_919) % 20_000)))
      .join('');
    const long = samplingLine({ key: 'LONG', org: A, batchNo });
    const good = numbers(9).map((n) => samplingLine({ key: `S${n}`, org: A }));
    toy.feed.publish(...good.slice(0, 4), broken, ...good.slice(4), long, unknown);
    const sync = await toy.start();
    await sync.ready;
    expect(await toy.findings()).toMatchObject([{ key: A, score: 9 }]);
    const rejected = async (): Promise<string[]> => {
      const { rows } = await toy.pool.query('select record_id from derived.rejected_line order by record_id');
      return rows.map(({ record_id: id }) => id);
    };
    const [bad, ...others] = [
      'food-drug/FoodSampling/BAD',
      'food-drug/FoodSampling/LONG',
      'food-drug/Unheard/U',
    ];
    expect(await rejected()).toEqual([bad, ...others]);
    toy.feed.publish(samplingLine({ key: 'BAD', version: 2, org: A }));
    await toy.until('the mended line', async () => (await rejected()).length === 2);
    expect(await rejected()).toEqual(others);
  });

  it('tells of its own records only: lines and events in the name of others are set aside', async () => {
    const kept = samplingLine({ key: 'S1', org: A, department: 'fire' });
    const own = samplingLine({ key: 'S2', org: A });
    const [event] = own.events;
    if (event === undefined) throw new Error('no event');
    const forged = (key: string, changes: Partial<typeof event>) => {
      const line = samplingLine({ key, org: A });
      return { ...line, events: line.events.map((each) => ({ ...each, ...changes })) };
    };
    const theirs = { recordId: kept.id, department: 'fire' };
    toy.feed.publish(
      own,
      // Would take away what another record says.
      { ...withdrawalLine('S3'), id: own.id },
      kept,
      forged('E1', theirs),
      forged('E2', { department: 'fire' }),
      forged('E3', { recordType: 'FireIncident' }),
      forged('E4', { id: event.id }),
      forged('E5', { version: 7 }),
    );
    const sync = await toy.start();
    await sync.ready;
    const stored = await toy.pool.query(
      `select r.id, e.id as event from derived.record r join derived.event e on e.record_id = r.id`,
    );
    expect(stored.rows).toEqual([{ id: own.id, event: event.id }]);
    expect((await toy.pool.query('select from derived.event')).rowCount).toBe(1);
    const { rows } = await toy.pool.query('select reason from derived.rejected_line');
    expect(rows.map(({ reason }) => reason)).toHaveLength(7);
    for (const { reason } of rows)
      expect(reason).toMatch(/^(?:标识 .* 不是 |事件 .* 不属于 )food-drug\/FoodSampling\//);
  });

  it('that cannot be reached is named, and heals by itself', async () => {
    toy.feed.publish(samplingLine({ key: 'S1', org: A }));
    toy.feed.down = true;
    const sync = await toy.start();
    await sync.ready;
    const { rows } = await toy.pool.query('select state, degraded, summary from work.run');
    expect(rows).toMatchObject([{ state: 'PARTIAL', degraded: ['food-drug'] }]);
    expect(rows[0].summary.text).toContain('降级');
    toy.feed.down = false;
    await toy.until('the finding', async () => (await toy.findings()).length === 1);
    const state = await toy.pool.query('select last_error from derived.feed_cursor');
    expect(state.rows).toEqual([{ last_error: null }]);
  });

  it('shows a version that is published ahead of time when its time comes', async () => {
    const sync = await toy.start();
    await sync.ready;
    const ahead = { publishedAt: '2026-06-25T00:00:00.000Z', receivedAt: '2026-06-25T00:00:00.000Z' };
    toy.feed.publish(samplingLine({ key: 'S1', org: A, ...ahead }));
    await toy.settledFeed();
    expect(await toy.findings()).toEqual([]);
    toy.clock.advance(6 * 86_400_000);
    await toy.until('the finding', async () => (await toy.findings()).length === 1);
  });

  it('that withdraws and shares a record again in one page keeps the last word', async () => {
    const sync = await toy.start();
    await sync.ready;
    toy.feed.publish(
      samplingLine({ key: 'S1', org: A }),
      withdrawalLine('S1'),
      samplingLine({ key: 'S1', org: B, version: 2 }),
    );
    await toy.settled();
    expect(await versions('S1')).toMatchObject([{ version: 2 }]);
    expect(await toy.findings()).toMatchObject([{ key: B }]);
    // An older version that comes late and is withheld takes back nothing that is newer.
    toy.feed.publish(withdrawalLine('S1', 1), samplingLine({ key: 'S2', org: A }));
    await toy.settled();
    expect(await versions('S1')).toMatchObject([{ version: 2 }]);
    expect(await toy.findings()).toMatchObject([{ key: A }, { key: B }]);
  });
});

describe('reading a feed', () => {
  it('refuses what is no line of the contract', () => {
    const good = { cursor: 'c', ...samplingLine({ key: 'S1', org: A }) };
    expect(parseFeedLine(JSON.stringify(good))).toEqual(good);
    for (const bad of ['nonsense', '{}', '{"end":true}', JSON.stringify({ ...good, version: '1' })])
      expect(() => parseFeedLine(bad)).toThrow();
  });

  it('waits longer after each failure, at most fifteen seconds, never the same for all', () => {
    const low = createBackoff(() => 0);
    const high = createBackoff(() => 0.999);
    const lows = numbers(10).map(() => low.next());
    const highs = numbers(10).map(() => high.next());
    expect(lows[0]).toBe(125);
    expect(Math.max(...highs)).toBeLessThanOrEqual(15_000);
    expect(lows.every((each, index) => each < (highs[index] ?? 0))).toBe(true);
    low.reset();
    expect(low.next()).toBe(125);
  });
});
