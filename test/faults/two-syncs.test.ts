/** Two sync processes on one risk store: each window is run once, each page applied once, and one may die. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../platform/clock.js';
import { type Departments, startDepartments } from '../testkit/department-load.js';
import { horizonPassed } from '../testkit/feed-reader.js';
import { storeDifferences } from '../testkit/store-contents.js';
import { openSyncStore, type SyncStore } from '../testkit/sync-store.js';

const NOW = '2026-11-24T02:00:00.000Z';
const clock = fixedClock(NOW);

let departments: Departments;
let shared: SyncStore;
beforeAll(async () => {
  departments = await startDepartments({ clock, now: NOW, seed: 2, rows: 40 });
  await departments.publish(0);
  shared = await openSyncStore(departments.env, clock);
}, 300_000);
afterAll(async () => {
  await shared?.close();
  await departments?.stop();
});

describe('two sync processes', () => {
  it('run each window once, tell each finding once, and end as one alone does, though one is killed', {
    timeout: 600_000,
  }, async () => {
    // Rows that a neighbour's transaction keeps back are rows that the first run lacks, and says so.
    await horizonPassed(shared.pool);
    const [first, second] = [shared.start(), shared.start()];
    await Promise.all([first.settled(), second.settled()]);
    const runs = await shared.pool.query(
      `select r.job, count(*) as runs, max(r.attempts) as attempts, min(r.state) as state from work.run r
where r.job <> 'j11-notice-deadlines' group by r.job`,
    );
    expect(runs.rows.length).toBeGreaterThan(3);
    for (const run of runs.rows) expect(run).toMatchObject({ runs: 1, attempts: 1, state: 'OK' });
    const twice = await shared.pool.query(
      `select c.join_id, c.subject_key from derived.finding_change c where c.change = 'NEW' group by 1, 2
having count(*) > 1 and count(*) > (select count(*) from derived.finding_change g
  where g.join_id = c.join_id and g.subject_key = c.subject_key and g.change = 'GONE') + 1`,
    );
    expect(twice.rows).toEqual([]);

    const published = departments.publish(1);
    await first.kill();
    await published;
    await second.settled();
    await second.stop();

    const contents = await shared.finish();
    const alone = await openSyncStore(departments.env, clock);
    expect(storeDifferences(contents, await alone.finish())).toEqual([]);
    await alone.close();
  });
});
