/** "Incremental = rebuild" through the whole of sync: any history, in any pages, ends as a rebuild of its end does. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays } from '../domain/dates.js';
import { fixedClock } from '../platform/clock.js';
import { transaction } from '../platform/database/pool.js';
import { createLogger } from '../platform/log.js';
import type { FeedLine } from '../schema/feed.js';
import { applyPage, type FeedTarget, finishReading } from '../subgraphs/risk/store/apply-page.js';
import { registerJobs } from '../subgraphs/risk/store/registered-jobs.js';
import { requestRun } from '../subgraphs/risk/store/runs.js';
import { storeContents, storeDifferences } from '../test/testkit/store-contents.js';
import { createEvaluator } from './evaluator.js';
import { startRunWorker } from './scheduler/run-worker.js';
import type { ToyLine } from './test/toy-feed.js';
import { DEPARTMENT, samplingLine, toyDepartment, toyJob, withdrawalLine } from './test/toy-records.js';
import { createToySync, type ToySync } from './test/toy-sync.js';

const START = '2026-06-01';
const runs = Number(process.env['HUB_PROPERTY_RUNS'] ?? 15);
const log = createLogger('test', { HUB_LOG_LEVEL: 'silent' });

let toy: ToySync;
beforeAll(async () => {
  toy = await createToySync();
  const sync = await toy.start({ jobs: [] });
  await sync.ready;
  await sync.stop();
});
afterAll(() => toy.stop());

interface Step {
  readonly lines: readonly ToyLine[];
  /** Days that pass before the page comes. */
  readonly days: number;
}

const CODES = {
  org: (org: string) => org,
  uscc: (org: string) => `91310000${org}X`,
  regNo: () => '310000000000017',
} as const;

/** More than departments may send: also the same version with other content, as a new events.ts or a link makes it. */
const line: fc.Arbitrary<ToyLine> = fc
  .record({
    key: fc.constantFrom('S1', 'S2', 'S3', 'S4', 'S5'),
    version: fc.integer({ min: 1, max: 4 }),
    org: fc.constantFrom('111111111', '222222222', '333333333'),
    name: fc.constantFrom('甲公司', '乙公司'),
    model: fc.constantFrom('M1', 'M2'),
    batchNo: fc.constantFrom('B1', 'B2'),
    verdict: fc.constantFrom('PASS' as const, 'FAIL' as const, 'FAIL' as const),
    status: fc.constantFrom('VALID' as const, 'CORRECTED' as const, 'REVOKED' as const),
    day: fc.integer({ min: -40, max: 60 }),
    published: fc.integer({ min: 0, max: 90 }),
    items: fc.subarray(['铅', '镉', '汞']),
    code: fc.constantFrom('org' as const, 'uscc' as const, 'regNo' as const),
    gtin: fc.constantFrom(null, '06901234567892'),
    productClass: fc.constantFrom(null, 'F01', 'F02'),
    district: fc.constantFrom('310101', '310104'),
    withdrawn: fc.boolean(),
  })
  .map(({ day, published, withdrawn, code, ...sampling }) =>
    withdrawn && sampling.version >= 3
      ? withdrawalLine(sampling.key, sampling.version)
      : samplingLine({
          ...sampling,
          code: CODES[code](sampling.org),
          occurredOn: addDays(START, day),
          publishedAt: `${addDays(START, published)}T00:00:00.000Z`,
          receivedAt: `${addDays(START, published)}T00:00:00.000Z`,
        }),
  );

const history: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 4 }), days: fc.integer({ min: 0, max: 20 }) }),
  { minLength: 1, maxLength: 8 },
);

const department = toyDepartment();

/** Rows out, tables kept: making them anew costs more than the rest of a case. */
async function emptyStore(): Promise<void> {
  const { rows } = await toy.pool.query<{ name: string }>(
    `select format('derived.%I', c.relname) as name from pg_class c
where c.relnamespace = 'derived'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  and c.relname <> 'store_version'`,
  );
  await toy.pool.query(rows.map(({ name }) => `delete from ${name}`).join(';'));
  await toy.pool.query('insert into derived.feed_cursor (department, shape) values ($1, $2)', [
    department.code,
    department.shape,
  ]);
}

/** An empty store, as a feed that was never read leaves it. */
async function openStore(primed: boolean) {
  await emptyStore();
  await transaction(toy.pool, (client) => registerJobs(client, [toyJob]));
  if (primed) await toy.pool.query('update derived.job set primed = true');
  const target: FeedTarget = {
    pool: toy.pool,
    departments: new Map([[DEPARTMENT, department]]),
    rules: [toyJob],
  };
  let place = 0;
  let from: string | null = null;
  const apply = async (lines: readonly ToyLine[], more: boolean, now: Date): Promise<void> => {
    const numbered = lines.map((each): FeedLine => {
      place += 1;
      return { cursor: String(place), ...each };
    });
    const batch = { from, lines: numbered, cursor: String(place), asOf: now.toISOString(), more };
    const { applied } = await applyPage(target, department, batch, now);
    expect(applied).toBe(true);
    from = String(place);
  };
  return { apply, finish: () => finishReading(target, department, 1) };
}

it('ticks over any history leave what a rebuild of its end finds', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.boolean(), async (steps, more) => {
      const clock = fixedClock(`${START}T04:00:00Z`);
      const ticking = await openStore(true);
      await ticking.finish();
      const evaluator = createEvaluator({ pool: toy.pool, jobs: [toyJob], clock, log });
      for (const { lines, days } of steps) {
        clock.advance(days * 86_400_000);
        await ticking.apply(lines, more, clock.now());
        await evaluator.idle();
      }
      clock.advance(86_400_000);
      await evaluator.idle();
      await evaluator.stop();
      const ticked = await storeContents(toy.pool);

      const rebuilt = await openStore(false);
      await rebuilt.apply(
        steps.flatMap(({ lines }) => lines),
        true,
        clock.now(),
      );
      await rebuilt.finish();
      const window = `rebuild ${Math.random()}`;
      const request = { job: toyJob.id, window, trigger: 'MANUAL', asOf: clock.now() } as const;
      await requestRun(toy.pool, { ...request, dryRun: false, requestedBy: null });
      const worker = startRunWorker({
        pool: toy.pool,
        jobs: [toyJob],
        owner: 'rebuild',
        clock,
        random: Math.random,
        log,
      });
      await worker.idle();
      await worker.stop();
      expect(storeDifferences(ticked, await storeContents(toy.pool))).toEqual([]);
    }),
    { numRuns: runs, endOnFailure: true },
  );
}, 1_800_000);
