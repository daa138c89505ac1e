import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { samplingLine, withdrawalLine } from './test/toy-records.js';
import { createToySync, type ToySync } from './test/toy-sync.js';

let toy: ToySync;
beforeEach(async () => {
  toy = await createToySync();
});
afterEach(() => toy.stop());

const A = '111111111';
const B = '222222222';

describe('sync', () => {
  it('reads a feed, evaluates the first full run, and keeps the run', async () => {
    toy.feed.publish(samplingLine({ key: 'S1', org: A }), samplingLine({ key: 'S2', org: A }));
    toy.feed.publish(samplingLine({ key: 'S3', org: B, verdict: 'PASS' }));
    const sync = await toy.start();
    await sync.ready;
    expect(await toy.findings()).toEqual([
      {
        key: A,
        severity: 3,
        score: 2,
        evidence: ['food-drug/FoodSampling/S1', 'food-drug/FoodSampling/S2'],
        degraded: [],
      },
    ]);
    const { rows } = await toy.pool.query('select job, "window", trigger, state, found from work.run');
    expect(rows).toEqual([
      {
        job: 'toy-failed-samplings',
        window: '2026-06-20T02:00+08:00',
        trigger: 'CATCH_UP',
        state: 'OK',
        found: 1,
      },
    ]);
  });

  it('answers for a published record without a run', async () => {
    const sync = await toy.start();
    await sync.ready;
    const begun = performance.now();
    toy.feed.publish(samplingLine({ key: 'S1', org: A }));
    await toy.until('the finding', async () => (await toy.findings()).length === 1);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect((await toy.pool.query('select from work.run')).rowCount).toBe(1);
  });

  it('forgets every version of a record that is no longer shared', async () => {
    const sync = await toy.start();
    await sync.ready;
    toy.feed.publish(samplingLine({ key: 'S1', org: A }), samplingLine({ key: 'S1', version: 2, org: A }));
    await toy.settled();
    expect(await toy.findings()).toHaveLength(1);
    toy.feed.publish(withdrawalLine('S1', 2));
    await toy.settled();
    expect(await toy.findings()).toEqual([]);
    for (const table of [
      'event',
      'record',
      'food_drug__food_sampling',
      'food_drug__food_sampling__failed_items',
      'enterprise',
      'product',
    ])
      expect((await toy.pool.query(`select from derived.${table}`)).rowCount, table).toBe(0);
    const { rows } = await toy.pool.query('select change from derived.finding_change order by seq');
    expect(rows).toEqual([{ change: 'NEW' }, { change: 'GONE' }]);
  });
});
