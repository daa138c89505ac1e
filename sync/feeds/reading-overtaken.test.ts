/** Two processes read one feed: the one that has come to its end must not end what the other has begun meanwhile. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPool } from '../../platform/database/pool.js';
import { applyPage, type FeedTarget, finishReading } from '../../subgraphs/risk/store/apply-page.js';
import { ensureStore } from '../../subgraphs/risk/store/ensure-store.js';
import { readFeedState, restartReading } from '../../subgraphs/risk/store/feed-state.js';
import { createDatabase, type TestDatabase } from '../../test/testkit/database.js';
import { samplingLine, toyDepartment, toyJob } from '../test/toy-records.js';

const NOW = new Date('2026-06-20T04:00:00Z');
const DEPARTMENT = toyDepartment();

let database: TestDatabase;
let target: FeedTarget;
beforeAll(async () => {
  database = await createDatabase('subgraphs/risk/prisma/migrations');
  const pool = createPool(database.url, { max: 3, name: 'test' });
  await ensureStore(pool, [DEPARTMENT]);
  target = { pool, departments: new Map([[DEPARTMENT.code, DEPARTMENT]]), rules: [toyJob] };
});
afterAll(async () => {
  await target.pool.end();
  await database.drop();
});

it('a reading that another one has overtaken forgets nothing and ends nothing', async () => {
  const lines = [{ cursor: '1', ...samplingLine({ key: 'S1', org: '111111111' }) }];
  const batch = { from: null, lines, cursor: '1', asOf: NOW.toISOString(), more: false };
  const applied = await applyPage(target, DEPARTMENT, batch, NOW);
  expect(applied).toMatchObject({ reading: true, generation: 1 });

  await restartReading(target.pool, DEPARTMENT.code, '数据库已换集群或已恢复', '1');
  expect(await finishReading(target, DEPARTMENT, applied.generation)).toBe(0);

  const { rows } = await target.pool.query('select r.id from derived.record r');
  expect(rows).toEqual([{ id: `${DEPARTMENT.code}/FoodSampling/S1` }]);
  expect(await readFeedState(target.pool, DEPARTMENT.code)).toMatchObject({ generation: 2, reading: true });

  const again = await applyPage(target, DEPARTMENT, batch, NOW);
  expect(await finishReading(target, DEPARTMENT, again.generation)).toBe(0);
  expect(await readFeedState(target.pool, DEPARTMENT.code)).toMatchObject({ generation: 2, reading: false });
});
