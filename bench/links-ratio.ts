/** (f) Linking 100,000 new records that carry a name only, against 20,000 and 200,000 registered enterprises. */
import { join } from 'node:path';
import type pg from 'pg';
import { clockFromEnv } from '../platform/clock.js';
import { openDatabase } from '../platform/database/migrate.js';
import { createPool, transaction } from '../platform/database/pool.js';
import { createLogger } from '../platform/log.js';
import { projectRoot } from '../platform/root.js';
import { applyPage, type FeedTarget } from '../subgraphs/risk/store/apply-page.js';
import { departmentStores } from '../subgraphs/risk/store/department-store.js';
import { ensureStore } from '../subgraphs/risk/store/ensure-store.js';
import { primeJob, registerJobs } from '../subgraphs/risk/store/registered-jobs.js';
import type { SharedLine } from '../subgraphs/risk/store/table-statements.js';
import { createEvaluator, type Evaluator } from '../sync/evaluator.js';
import { identityLinks } from '../sync/jobs/j12-identity-links.js';
import { type BenchCluster, onCluster } from './cluster.js';
import { nameOnlyLine, registrationLine } from './links/lines.js';
import { type Measured, median } from './measured.js';

const SCALES = { small: 20_000, large: 200_000 } as const;
const RECORDS = 100_000;
const ROUNDS = 3;
const PAGE = 2_000;
const LONGEST_SECONDS = 60;
const RATIO = 1.3;

const log = createLogger('bench', { HUB_LOG_LEVEL: 'error' });
const clock = clockFromEnv({});
const job = identityLinks();

interface Site {
  readonly pool: pg.Pool;
  readonly target: FeedTarget;
  readonly evaluator: Evaluator;
}

async function openSite(cluster: BenchCluster, database: string): Promise<Site> {
  const url = cluster.url(database);
  await openDatabase(url, join(projectRoot, 'subgraphs', 'risk', 'prisma', 'migrations'));
  const pool = createPool(url, { max: 4, name: 'bench', log });
  const departments = departmentStores();
  await ensureStore(pool, departments);
  await transaction(pool, (client) => registerJobs(client, [job]));
  await pool.query('update derived.feed_cursor set reading = false');
  await primeJob(pool, job.id);
  const target = { pool, departments: new Map(departments.map((each) => [each.code, each])), rules: [job] };
  return { pool, target, evaluator: createEvaluator({ pool, jobs: [job], clock, log }) };
}

/** As a feed would bring them. */
async function fill(
  { target }: Site,
  code: string,
  count: number,
  lineOf: (n: number) => SharedLine,
): Promise<void> {
  const department = target.departments.get(code);
  if (department === undefined) throw new Error(`no department ${code}`);
  for (let at = 0, from: string | null = null; at < count; at += PAGE) {
    const lines = Array.from({ length: Math.min(PAGE, count - at) }, (_, i) => lineOf(at + i));
    const cursor = String(at + PAGE);
    await applyPage(target, department, { from, lines, cursor, asOf: null, more: true }, clock.now());
    from = cursor;
  }
}

const untouched = (pool: pg.Pool) => pool.query('truncate derived.touched');

/** Every record as it was before anybody looked at it. */
async function anew({ pool }: Site): Promise<void> {
  await untouched(pool);
  await pool.query(
    `update derived.open_subject set state = 'NEW', org_code = null, tier = null, rule = null, candidates = '[]', delivery = 'NONE'`,
  );
  await pool.query('vacuum analyze derived.open_subject');
}

async function link({ pool, evaluator }: Site): Promise<number> {
  await evaluator.idle();
  const begun = performance.now();
  await pool.query(
    `insert into derived.touched (job, key, priority)
select $1, 'subject:' || o.record_id || '#' || o.field, 1 from derived.open_subject o`,
    [job.id],
  );
  evaluator.wake();
  await evaluator.idle();
  return (performance.now() - begun) / 1_000;
}

async function prepare(site: Site, enterprises: number): Promise<void> {
  await fill(site, 'industry-commerce', enterprises, registrationLine);
  await site.evaluator.idle();
  await fill(site, 'food-drug', RECORDS, (n) => nameOnlyLine(n, enterprises));
  await site.evaluator.idle();
  await site.pool.query('analyze');
}

async function measure(small: Site, large: Site): Promise<readonly Measured[]> {
  const seconds = { small: [] as number[], large: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, site] of [
      ['small', small],
      ['large', large],
    ] as const) {
      await anew(site);
      seconds[name].push(await link(site));
    }
  }
  const linked = await large.pool.query(`select from derived.open_subject o where o.state = 'LINKED'`);
  const [few, many] = [median(seconds.small), median(seconds.large)];
  const note = `${RECORDS} 条只有名称的记录,${ROUNDS} 轮`;
  return [
    {
      name: '关联 10 万条记录(秒)',
      ratio: many,
      limit: LONGEST_SECONDS,
      note: `${note};${SCALES.large} 家企业,自动关联 ${linked.rowCount} 条`,
    },
    {
      name: '每条记录的关联费用:企业 10 倍',
      ratio: many / few,
      limit: RATIO,
      note: `${note};${few.toFixed(1)} 秒对 ${many.toFixed(1)} 秒`,
    },
  ];
}

export const linksRatio = (say: (line: string) => void): Promise<readonly Measured[]> =>
  onCluster(async (cluster) => {
    const sites: Site[] = [];
    try {
      for (const [name, enterprises] of Object.entries(SCALES)) {
        say(`  准备 ${enterprises} 家企业与 ${RECORDS} 条记录`);
        const site = await openSite(cluster, `links_${name}`);
        sites.push(site);
        await prepare(site, enterprises);
      }
      const [small, large] = sites;
      if (small === undefined || large === undefined) throw new Error('two sites are needed');
      return await measure(small, large);
    } finally {
      for (const { evaluator, pool } of sites) {
        await evaluator.stop();
        await pool.end();
      }
    }
  });
