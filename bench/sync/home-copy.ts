/** PostgreSQL on a copy of a bench home's data, without a hub: what is measured is sync's own work. */
import { constants, cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { readPlanted } from '../../cli/sample/planted-file.js';
import { createWorld, type World } from '../../cli/sample/world.js';
import { fixedClock } from '../../platform/clock.js';
import { startCluster } from '../../platform/database/cluster.js';
import { createPool } from '../../platform/database/pool.js';
import { loadSecrets, type Secrets } from '../../platform/identity/secrets.js';
import { createLogger } from '../../platform/log.js';
import type { FeedTarget } from '../../subgraphs/risk/store/apply-page.js';
import { departmentStores } from '../../subgraphs/risk/store/department-store.js';
import { ensureStore } from '../../subgraphs/risk/store/ensure-store.js';
import { allJobs } from '../../sync/jobs/registry.js';
import { benchHome } from '../home.js';
import { BENCH_NOW, benchEnv } from '../hub.js';

export const clock = fixedClock(BENCH_NOW);
export const log = createLogger('bench', { HUB_LOG_LEVEL: 'error' });

export interface HomeCopy {
  /** Settings of parts that use its server. */
  readonly env: NodeJS.ProcessEnv;
  readonly secrets: Secrets;
  /** The risk store. */
  readonly target: FeedTarget & { readonly pool: pg.Pool };
  /** What its sample is made of. */
  readonly world: World;
}

const CONNECTIONS = 6;

/** @throws Error when the home's risk store is of another version: it would be read anew, which takes long. */
async function openTarget(url: string): Promise<FeedTarget> {
  const pool = createPool(url, { max: CONNECTIONS, name: 'sync', log });
  const departments = departmentStores();
  const { rebuilt, reshaped } = await ensureStore(pool, departments);
  if (rebuilt || reshaped.length > 0) {
    await pool.end();
    throw new Error('the bench home was made by another version: remove it and run again');
  }
  // A copied file is as it was; the planner must not guess.
  await pool.query('analyze');
  return { pool, departments: new Map(departments.map((each) => [each.code, each])), rules: allJobs() };
}

/** The copy is removed when `work` has ended. */
export async function onHomeCopy<T>(scale: number, work: (home: HomeCopy) => Promise<T>): Promise<T> {
  const original = await benchHome(scale);
  const copy = join(dirname(original), `sync-${scale}-${process.pid}`);
  cpSync(original, copy, { recursive: true, mode: constants.COPYFILE_FICLONE });
  try {
    const cluster = await startCluster({ directory: join(copy, 'postgres'), log });
    try {
      const env = { ...benchEnv(copy, 0), HUB_POSTGRES_URL: cluster.url('postgres') };
      const planted = readPlanted(copy);
      if (planted === null) throw new Error(`${copy} has no sample`);
      const target = await openTarget(cluster.url('hub_risk'));
      try {
        const secrets = await loadSecrets(copy, env);
        return await work({ env, secrets, target, world: createWorld(planted) });
      } finally {
        await target.pool.end();
      }
    } finally {
      await cluster.stop();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
