/** A department's database restored elsewhere, from a whole backup and from one that is older than what sync read. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../platform/clock.js';
import { readConfig } from '../../platform/config.js';
import { type Cluster, startCluster } from '../../platform/database/cluster.js';
import { openDatabase } from '../../platform/database/migrate.js';
import { createPool } from '../../platform/database/pool.js';
import { CONTEXT_HEADER, serviceToken, signContext } from '../../platform/identity/context.js';
import { createLogger } from '../../platform/log.js';
import { projectRoot } from '../../platform/root.js';
import { loadDepartment } from '../../schema/compiler/load.js';
import { type RunningSubgraphs, startSubgraphs } from '../../subgraphs/main.js';
import { departmentStore } from '../../subgraphs/risk/store/department-store.js';
import { allJobs } from '../../sync/jobs/registry.js';
import { type RunningSync, startSync } from '../../sync/main.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { TEST_SECRETS, testIdentity } from '../testkit/identity.js';
import { ndjson, sampleKey, sampleRow } from '../testkit/sample-row.js';
import { storeContents, storeDifferences } from '../testkit/store-contents.js';

const DEPARTMENT = 'food-drug';
const NOW = '2026-11-24T02:00:00.000Z';
const MIGRATIONS = join(projectRoot, 'subgraphs', DEPARTMENT, 'prisma', 'migrations');

const clock = fixedClock(NOW);
const log = createLogger('test', { HUB_LOG_LEVEL: 'silent' });
const descriptor = loadDepartment(DEPARTMENT);
const env: NodeJS.ProcessEnv = { HUB_INTERNAL_SECRET: TEST_SECRETS.internalSecret };

let home: string;
let elsewhere: Cluster;
let original: TestDatabase;
let second: TestDatabase;
let department: RunningSubgraphs;
let sync: RunningSync;
let risk: TestDatabase;
let pool: pg.Pool;

/** The department on the database at `url`; sync asks for its address at each attempt. */
async function startDepartment(url: string): Promise<void> {
  const own = { ...env, [`DATABASE_URL_FOOD_DRUG`]: url };
  department = await startSubgraphs({ names: [DEPARTMENT], config: readConfig(own), env: own, clock, log });
  env['HUB_URL_FOOD_DRUG'] = `${department.url}/${DEPARTMENT}`;
}

const follow = (url: string): Promise<RunningSync> =>
  startSync({
    config: readConfig(env),
    env: Object.assign(env, { DATABASE_URL_RISK: url }),
    clock,
    log,
    secrets: TEST_SECRETS,
    departments: [departmentStore(descriptor)],
  });

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hub-restored-'));
  env['HUB_HOME'] = home;
  elsewhere = await startCluster({ directory: join(home, 'cluster'), log, settings: { fsync: 'off' } });
  original = await createDatabase();
  second = await createDatabase();
  risk = await createDatabase();
  pool = createPool(risk.url, { max: 2, name: 'test' });
  await startDepartment(original.url);
  sync = await follow(risk.url);
  await sync.ready;
}, 300_000);
afterAll(async () => {
  await sync?.stop();
  await department?.stop();
  await pool?.end();
  for (const database of [original, second, risk]) await database?.drop();
  await elsewhere?.stop();
  await rm(home, { recursive: true, force: true });
}, 300_000);

/** Rows `first` … `last` of every record type of the department. */
async function publish(first: number, last: number, version = 1): Promise<void> {
  const identity = testIdentity('publisher', DEPARTMENT);
  const context = await signContext(identity, TEST_SECRETS.internalSecret, clock);
  for (const record of descriptor.records) {
    const rows = Array.from({ length: last - first + 1 }, (_, n) =>
      sampleRow(record, first + n + (version - 1) * 7, {
        [record.keyField]: sampleKey(first + n),
        version,
      }),
    );
    const answer = await fetch(`${department.url}/${DEPARTMENT}/publish/${record.name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', [CONTEXT_HEADER]: context },
      body: ndjson(rows),
    });
    expect(await answer.json()).toMatchObject({ accepted: rows.length });
  }
}

const request = async (method: 'GET' | 'POST', path: string) => {
  const authorization = `Bearer ${await serviceToken('test', TEST_SECRETS.internalSecret, clock)}`;
  const answer = await fetch(`${sync.url}${path}`, { method, headers: { authorization } });
  return answer.json();
};

/** Keys of a record type that the store knows: `records` of them, read to the end and evaluated. */
const settled = (records: number): Promise<void> =>
  expect
    .poll(
      async () => {
        const { feeds, jobs } = await request('GET', '/status?ask');
        const waiting = jobs.reduce((sum: number, job: { touched: number }) => sum + job.touched, 0);
        const { rows } = await pool.query(
          `select count(*) as n from derived.record r where r.record_type = 'FoodSampling'`,
        );
        return [feeds[0].drained, feeds[0].reading, waiting, rows[0].n];
      },
      { timeout: 120_000 },
    )
    .toEqual([true, false, 0, records]);

type Backup = ReadonlyMap<string, Buffer>;

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What pg_dump would take of the data: every table's rows, as they are. */
const backUp = (url: string): Promise<Backup> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I', t.tablename) as name from pg_tables t
where t.schemaname = 'public' and t.tablename <> '_prisma_migrations'`,
    );
    const backup = new Map<string, Buffer>();
    for (const { name } of rows) backup.set(name, await buffer(client.query(to(`copy ${name} to stdout`))));
    return backup;
  });

async function restore(backup: Backup, url: string): Promise<void> {
  await openDatabase(url, MIGRATIONS);
  await withClient(url, async (client) => {
    await client.query(`truncate ${[...backup.keys()].join(', ')}`);
    for (const [name, data] of backup) {
      await pipeline(Readable.from([data]), client.query(from(`copy ${name} from stdin`)));
    }
  });
}

async function moveTo(url: string): Promise<void> {
  await department.stop();
  await startDepartment(url);
}

const resyncs = async () => {
  const { feeds } = await request('GET', '/status');
  return { resyncs: feeds[0].resyncs, reason: feeds[0].resyncReason };
};

describe('a department restored into another cluster', () => {
  it('is read again, reported, and no finding goes meanwhile', { timeout: 300_000 }, async () => {
    await publish(0, 149);
    await publish(0, 19, 2);
    await settled(150);
    const before = await storeContents(pool);
    expect(before['finding']).not.toEqual([]);
    await pool.query('truncate derived.finding_change');
    const url = elsewhere.url('hub_food_drug');
    await restore(await backUp(original.url), url);
    await moveTo(url);
    await expect.poll(resyncs, { timeout: 120_000 }).toEqual({
      resyncs: 1,
      reason: expect.stringContaining('数据库已换集群或已恢复'),
    });
    await settled(150);
    expect(storeDifferences(await storeContents(pool), before)).toEqual([]);
    const changes = await pool.query('select from derived.finding_change');
    expect(changes.rowCount).toBe(0);
  });

  it('from an older backup loses what that lacks, takes it again, and ends as if read for the first time', {
    timeout: 300_000,
  }, async () => {
    const backup = await backUp(elsewhere.url('hub_food_drug'));
    await publish(150, 199);
    await settled(200);
    // Back in the first cluster, whose transactions have gone on: only the database is another.
    await restore(backup, second.url);
    await moveTo(second.url);
    await expect.poll(resyncs, { timeout: 120_000 }).toMatchObject({ resyncs: 2 });
    await settled(150);
    await publish(150, 209);
    await publish(20, 29, 2);
    await settled(210);
    for (const { id } of allJobs()) {
      expect(await request('POST', `/jobs/${id}/run`)).toMatchObject({ state: 'OK' });
    }
    await settled(210);
    const contents = await storeContents(pool);
    await sync.stop();
    const anew = await createDatabase();
    const other = createPool(anew.url, { max: 1, name: 'test' });
    const reader = await follow(anew.url);
    await reader.ready;
    expect(storeDifferences(await storeContents(other), contents)).toEqual([]);
    await reader.stop();
    await other.end();
    await anew.drop();
  });
});
