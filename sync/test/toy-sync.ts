/** A whole sync on a database of its own, against a toy feed. */
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { type FixedClock, fixedClock } from '../../platform/clock.js';
import { readConfig } from '../../platform/config.js';
import { createPool } from '../../platform/database/pool.js';
import { createLogger, type Logger } from '../../platform/log.js';
import { createDatabase } from '../../test/testkit/database.js';
import { TEST_SECRETS } from '../../test/testkit/identity.js';
import type { JobDefinition } from '../jobs/job.js';
import { type RunningSync, startSync } from '../main.js';
import { startToyFeed, type ToyFeed } from './toy-feed.js';
import { toyDepartment, toyJob } from './toy-records.js';

export interface OpenFinding {
  readonly key: string;
  readonly severity: number;
  readonly score: number;
  readonly evidence: readonly string[];
  readonly degraded: readonly string[];
}

export interface ToySync {
  readonly feed: ToyFeed;
  readonly pool: pg.Pool;
  readonly clock: FixedClock;
  /** Starts a sync process's worth of sync; several may run at once. */
  start(options?: {
    jobs?: readonly JobDefinition[];
    leaseSeconds?: number;
    clock?: FixedClock;
    /** Where what is logged is looked at. */
    log?: Logger;
  }): Promise<RunningSync>;
  /** Open findings, by key. */
  findings(): Promise<OpenFinding[]>;
  /** Resolves when `holds` does; fails with `what` after a minute. */
  until(what: string, holds: () => Promise<boolean>): Promise<void>;
  /** The store has applied everything. */
  settledFeed(): Promise<void>;
  /** … and evaluated it. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const LOOKS = 3_000;
const LOOK_EVERY_MS = 20;

/** @param others addresses of further subgraphs, as HUB_URL_… */
export async function createToySync(
  now = '2026-06-20T04:00:00Z',
  others: NodeJS.ProcessEnv = {},
): Promise<ToySync> {
  const database = await createDatabase();
  const feed = await startToyFeed();
  const pool = createPool(database.url, { max: 3, name: 'test' });
  const clock = fixedClock(now);
  const running = new Set<RunningSync>();
  const silent = createLogger('sync-test', { HUB_LOG_LEVEL: process.env['TOY_LOG'] ?? 'silent' });
  const env = { DATABASE_URL_RISK: database.url, HUB_URL_FOOD_DRUG: feed.url, ...others };

  const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
    for (let look = 0; look < LOOKS; look += 1) {
      if (await holds()) return;
      await delay(LOOK_EVERY_MS);
    }
    throw new Error(`not within ${(LOOKS * LOOK_EVERY_MS) / 1_000} s: ${what}`);
  };

  const settledFeed = (): Promise<void> =>
    until('feed read to its end', async () => {
      const { rows } = await pool.query<{ cursor: string | null; reading: boolean }>(
        'select cursor, reading from derived.feed_cursor',
      );
      return rows.every(({ cursor, reading }) => cursor === feed.end && !reading);
    });

  return {
    feed,
    pool,
    clock,
    start: async ({ jobs = [toyJob], leaseSeconds, clock: own = clock, log = silent } = {}) => {
      const sync = await startSync({
        config: readConfig(env),
        env,
        clock: own,
        log,
        secrets: TEST_SECRETS,
        departments: [toyDepartment()],
        jobs,
        ...(leaseSeconds === undefined ? {} : { leaseSeconds }),
      });
      running.add(sync);
      return sync;
    },
    findings: async () => {
      const { rows } = await pool.query<OpenFinding>(
        `select subject_key as key, severity, score, evidence, degraded from derived.finding
where state = 'OPEN' order by join_id, subject_key`,
      );
      return rows;
    },
    until,
    settledFeed,
    settled: async () => {
      await settledFeed();
      await until('no key waits', async () => {
        const { rowCount } = await pool.query('select from derived.touched where priority < 2 limit 1');
        const runs = await pool.query(`select from work.run where state in ('PENDING', 'RUNNING') limit 1`);
        return rowCount === 0 && runs.rowCount === 0;
      });
    },
    stop: async () => {
      for (const sync of running) await sync.stop();
      await feed.stop();
      await pool.end();
      await database.drop();
    },
  };
}
