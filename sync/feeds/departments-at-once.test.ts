/** Pages of two departments that name the same enterprise, applied at once. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPool } from '../../platform/database/pool.js';
import { applyPage, type FeedBatch, type FeedTarget } from '../../subgraphs/risk/store/apply-page.js';
import { ensureStore } from '../../subgraphs/risk/store/ensure-store.js';
import { primeJob, registerJobs } from '../../subgraphs/risk/store/registered-jobs.js';
import { createDatabase, type TestDatabase } from '../../test/testkit/database.js';
import type { ToyLine } from '../test/toy-feed.js';
import { samplingLine, toyDepartment, toyJob } from '../test/toy-records.js';

const NOW = new Date('2026-06-20T04:00:00Z');
const NAMED = '111111111';
const OTHER = '222222222';
const FIRST = toyDepartment();
const SECOND = toyDepartment('agriculture');

let database: TestDatabase;
let target: FeedTarget;
let pool: FeedTarget['pool'];
beforeAll(async () => {
  database = await createDatabase('subgraphs/risk/prisma/migrations');
  pool = createPool(database.url, { max: 5, name: 'test' });
  await ensureStore(pool, [FIRST, SECOND]);
  const client = await pool.connect();
  await registerJobs(client, [toyJob]);
  client.release();
  await primeJob(pool, toyJob.id);
  target = { pool, departments: new Map([FIRST, SECOND].map((each) => [each.code, each])), rules: [toyJob] };
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const page = (from: string | null, cursor: string, line: ToyLine): FeedBatch => ({
  from,
  lines: [{ cursor, ...line }],
  cursor,
  asOf: NOW.toISOString(),
  more: false,
});

/** Backends that wait for a lock. */
const waiting = async (): Promise<number> =>
  (
    await pool.query(
      `select from pg_locks l join pg_database d on d.oid = l.database
where d.datname = current_database() and not l.granted`,
    )
  ).rowCount ?? 0;

it('a name that one takes away goes to the record of the other, though that is not committed yet', async () => {
  // The latest day names it.
  const holder = { key: 'S1', name: '甲公司', occurredOn: '2026-06-09' };
  await applyPage(target, FIRST, page(null, '1', samplingLine({ ...holder, org: NAMED })), NOW);

  const gate = await pool.connect();
  await gate.query('begin; lock table derived.touched in exclusive mode');
  const passedOver = samplingLine({
    department: SECOND.code,
    key: 'S2',
    name: '乙公司',
    org: NAMED,
    occurredOn: '2026-06-01',
  });
  const adding = applyPage(target, SECOND, page(null, '1', passedOver), NOW);
  await expect.poll(waiting).toBe(1);
  const moving = applyPage(target, FIRST, page('1', '2', samplingLine({ ...holder, org: OTHER })), NOW);
  await expect.poll(waiting).toBe(2);
  await gate.query('commit');
  gate.release();
  await Promise.all([adding, moving]);

  const { rows } = await pool.query('select org_code, label, named_by from derived.enterprise order by 1');
  expect(rows).toEqual([
    { org_code: NAMED, label: '乙公司', named_by: 'agriculture/FoodSampling/S2' },
    { org_code: OTHER, label: '甲公司', named_by: 'food-drug/FoodSampling/S1' },
  ]);
});
