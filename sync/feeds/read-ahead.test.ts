/** A fresh record counts while the feed in order is held back, and counts once when it comes again in order. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { samplingLine, withdrawalLine } from '../test/toy-records.js';
import { createToySync, type ToySync } from '../test/toy-sync.js';

const A = '111111111';
const B = '222222222';

let toy: ToySync;
beforeEach(async () => {
  toy = await createToySync();
  toy.feed.publish(samplingLine({ key: 'S1', org: A }));
  await (await toy.start()).ready;
  toy.feed.held = true;
});
afterEach(() => toy.stop());

const cursor = async (): Promise<string> =>
  (await toy.pool.query<{ cursor: string }>('select cursor from derived.feed_cursor')).rows[0]?.cursor ?? '';
const told = async (): Promise<string[]> => {
  const { rows } = await toy.pool.query(
    `select e.payload->>'key' as key, e.payload->>'version' as version from live.event e where e.topic = 'record' order by e.xid, e.seq`,
  );
  return rows.map(({ key, version }) => `${key} ${version}`);
};
const changes = async () =>
  (await toy.pool.query('select subject_key as key, change from derived.finding_change order by seq')).rows;

describe('what is read ahead', () => {
  it('is found before its turn, while the cursor stays', async () => {
    const before = await cursor();
    toy.feed.publish(samplingLine({ key: 'S2', org: B }));
    await toy.until('the finding', async () => (await toy.findings()).length === 2);
    expect(await cursor()).toBe(before);
    const state = await toy.pool.query('select as_of from derived.feed_cursor');
    expect(state.rows).toHaveLength(1);
  });

  it('counts once when it comes in order', async () => {
    toy.feed.publish(samplingLine({ key: 'S2', org: B }));
    await toy.until('the finding', async () => (await toy.findings()).length === 2);
    const [findings, changed, heard] = [await toy.findings(), await changes(), await told()];
    expect(heard).toEqual(['S2 1']);
    toy.feed.held = false;
    await toy.settled();
    expect(await toy.findings()).toEqual(findings);
    expect(await changes()).toEqual(changed);
    expect(await told()).toEqual(heard);
    expect((await toy.pool.query('select from derived.event')).rowCount).toBe(2);
  });

  it('is not applied again where nothing else was told of the record', async () => {
    toy.feed.publish(samplingLine({ key: 'S2', org: B }));
    await toy.until('the finding', async () => (await toy.findings()).length === 2);
    const xmin = async () =>
      (await toy.pool.query(`select xmin from derived.record where key = 'S2'`)).rows[0]?.xmin;
    const before = await xmin();
    toy.feed.held = false;
    await toy.settled();
    expect(await xmin()).toBe(before);
  });

  it('has the last word of a record whose older lines come afterwards in order', async () => {
    toy.feed.publish(samplingLine({ key: 'S2', org: B }), samplingLine({ key: 'S2', org: A, version: 2 }));
    await toy.until('the second version', async () => {
      const { rows } = await toy.pool.query(`select version from derived.record where key = 'S2'`);
      return rows[0]?.version === 2;
    });
    toy.feed.publish(withdrawalLine('S1'));
    await toy.until('the withdrawal', async () => {
      const { rowCount } = await toy.pool.query(`select from derived.record where key = 'S1'`);
      return rowCount === 0;
    });
    toy.feed.held = false;
    await toy.settled();
    expect(await toy.findings()).toMatchObject([{ key: A, evidence: ['food-drug/FoodSampling/S2'] }]);
  });

  it('comes again after a failure, though rows are still held back, and the failure is over', async () => {
    const lastError = async () =>
      (await toy.pool.query('select last_error from derived.feed_cursor')).rows[0]?.last_error ?? null;
    toy.feed.publish(samplingLine({ key: 'S2', org: B }));
    await toy.until('the finding', async () => (await toy.findings()).length === 2);
    toy.feed.down = true;
    await toy.until('the failure', async () => (await lastError()) !== null);
    toy.feed.down = false;
    await toy.until('its end', async () => (await lastError()) === null);
  });

  it('is not needed from a department that has no such path', async () => {
    toy.feed.held = false;
    toy.feed.publish(...[...new Array(1_500).keys()].map((n) => samplingLine({ key: `N${n}`, org: B })));
    await toy.settled();
    expect(await toy.findings()).toMatchObject([{ key: A }, { key: B, score: 1_500 }]);
  });
});
