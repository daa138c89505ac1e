/** Who a subject is depends on what the departments say, never on the order in which it was heard. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fixedClock } from '../../platform/clock.js';
import { createPool } from '../../platform/database/pool.js';
import { createLogger } from '../../platform/log.js';
import { applyPage, type FeedTarget } from '../../subgraphs/risk/store/apply-page.js';
import { departmentStores } from '../../subgraphs/risk/store/department-store.js';
import { ensureStore } from '../../subgraphs/risk/store/ensure-store.js';
import { primeJob, registerJobs } from '../../subgraphs/risk/store/registered-jobs.js';
import { createDatabase, type TestDatabase } from '../../test/testkit/database.js';
import { sampleOrgCode } from '../../test/testkit/sample-row.js';
import { createEvaluator } from '../evaluator.js';
import { identityLinks } from '../jobs/j12-identity-links.js';
import { LINK_LINES, type Line } from '../test/link-lines.js';

const clock = fixedClock('2026-06-20T04:00:00Z');
const NOW = clock.now();
const departments = departmentStores().filter(({ code }) =>
  ['industry-commerce', 'food-drug'].includes(code),
);
const job = identityLinks(() => departments);

let database: TestDatabase;
let target: FeedTarget;
let pool: FeedTarget['pool'];
beforeAll(async () => {
  database = await createDatabase('subgraphs/risk/prisma/migrations');
  pool = createPool(database.url, { max: 4, name: 'test' });
  await ensureStore(pool, departments);
  const client = await pool.connect();
  await registerJobs(client, [job]);
  client.release();
  await primeJob(pool, job.id);
  target = { pool, departments: new Map(departments.map((each) => [each.code, each])), rules: [job] };
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const names = z.array(z.object({ name: z.string() }));

async function clear(): Promise<void> {
  const { rows } = await pool.query(
    `select c.oid::regclass::text as name from pg_class c where c.relnamespace = 'derived'::regnamespace
and c.relkind in ('r', 'p') and not c.relispartition and c.relname not in ('store_version', 'job', 'feed_cursor')`,
  );
  const tables = names.parse(rows).map(({ name }) => name);
  await pool.query(`truncate ${tables.join(', ')}`);
  await pool.query('update derived.feed_cursor set cursor = null, reading = false');
}

let place = 0;
const cursors = new Map<string, string | null>();

async function apply(lines: readonly Line[]): Promise<void> {
  for (const department of departments) {
    const own = lines.filter(({ id }) => id.startsWith(`${department.code}/`));
    if (own.length === 0) continue;
    const from = cursors.get(department.code) ?? null;
    const read = own.map((each) => ({ ...each, cursor: String(++place) }));
    const cursor = String(place);
    cursors.set(department.code, cursor);
    await applyPage(
      target,
      department,
      { from, lines: read, cursor, asOf: NOW.toISOString(), more: false },
      NOW,
    );
  }
}

const dueRows = z.array(z.object({ id: z.string(), field: z.string(), orgCode: z.string().nullable() }));

/** What departments would say once they were told: the same versions with the decided links. */
async function tellDepartments(heard: readonly Line[]): Promise<boolean> {
  const { rows } = await pool.query(
    `update derived.open_subject set delivery = 'SENT' where delivery = 'DUE' returning record_id as id, field, org_code as "orgCode"`,
  );
  const due = dueRows.parse(rows);
  const lines = due.flatMap(({ id, field, orgCode }) => {
    const current = heard.filter((each) => each.id === id).sort((a, b) => b.version - a.version)[0];
    const subject = current?.record?.fields[field];
    if (!current?.record || typeof subject !== 'object' || subject === null || Array.isArray(subject))
      return [];
    const fields = { ...current.record.fields, [field]: { ...subject, orgCode } };
    return [{ ...current, record: { ...current.record, fields } }];
  });
  await apply(lines);
  return due.length > 0;
}

async function hear(order: readonly Line[], pageSize: number): Promise<unknown[]> {
  await clear();
  cursors.clear();
  const evaluator = createEvaluator({ pool, jobs: [job], clock, log: createLogger('test') });
  try {
    for (let at = 0; at < order.length; at += pageSize) {
      const heard = order.slice(0, at + pageSize);
      await apply(order.slice(at, at + pageSize));
      await evaluator.idle();
      for (let round = 0; round < 10 && (await tellDepartments(heard)); round += 1) await evaluator.idle();
    }
    expect(evaluator.failures()).toEqual(new Map());
  } finally {
    await evaluator.stop();
  }
  const subjects = await pool.query(
    `select o.key, o.state, o.org_code as "orgCode", o.tier, o.rule, o.candidates, o.shown_org_code as shown, o.delivery
from derived.open_subject o order by o.key`,
  );
  const findings = await pool.query(
    `select f.subject_key as key, f.summary, f.evidence from derived.finding f where f.state = 'OPEN' order by 1`,
  );
  return [...subjects.rows, ...findings.rows];
}

describe('links and conflicts', () => {
  it('are what the tiers say', async () => {
    const result = await hear(LINK_LINES, LINK_LINES.length);
    const linked = (key: string, n: number, tier: number) => ({
      key,
      state: 'LINKED',
      orgCode: sampleOrgCode(n),
      shown: sampleOrgCode(n),
      tier,
    });
    expect(result).toMatchObject([
      linked('A', 1, 5),
      linked('B', 1, 6),
      { key: 'C', state: 'CONFLICT', orgCode: null },
      {
        key: 'D',
        state: 'REVIEW',
        orgCode: null,
        candidates: [{ orgCode: sampleOrgCode(1), rule: 'HOMOPHONE' }],
      },
      linked('E', 1, 2),
      linked('F', 4, 5),
      linked('H', 9, 5),
      { key: `identity:${sampleOrgCode(2)}` },
      { key: 'name:上海泰华食品有限公司' },
    ]);
  }, 60_000);

  it('are the same for any order of arrival', async () => {
    const expected = await hear(LINK_LINES, LINK_LINES.length);
    const orders = fc.shuffledSubarray([...LINK_LINES], { minLength: LINK_LINES.length });
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 6 }), async (order, pageSize) => {
        expect(await hear(order, pageSize)).toEqual(expected);
      }),
      { numRuns: 4 },
    );
  }, 240_000);
});
