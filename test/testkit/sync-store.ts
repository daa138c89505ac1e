/** A risk store of its own, and sync processes on it. */
import type pg from 'pg';
import type { Clock } from '../../platform/clock.js';
import { createPool } from '../../platform/database/pool.js';
import { allJobs } from '../../sync/jobs/registry.js';
import { createDatabase } from './database.js';
import { type StoreContents, storeContents } from './store-contents.js';
import { type SyncProcess, startSyncProcess } from './sync-process.js';

export interface SyncStore {
  readonly pool: pg.Pool;
  start(): SyncProcess;
  /**
   * Reads to the end, runs every job in full (so that baselines are of the same rows), and gives what is there.
   * @param withinMs for each of both, where there is more to read than most tests have
   */
  finish(withinMs?: number): Promise<StoreContents>;
  close(): Promise<void>;
}

/** @param env of processes that follow the departments: see startDepartments. */
export async function openSyncStore(env: NodeJS.ProcessEnv, clock: Clock): Promise<SyncStore> {
  const database = await createDatabase();
  const pool = createPool(database.url, { max: 2, name: 'test' });
  const start = (): SyncProcess => startSyncProcess({ ...env, DATABASE_URL_RISK: database.url }, clock);
  return {
    pool,
    start,
    finish: async (withinMs) => {
      const sync = start();
      try {
        await sync.settled(withinMs);
        for (const { id } of allJobs()) {
          const run = await sync.request('POST', `/jobs/${id}/run`, { wait: 60 });
          if (!JSON.stringify(run).includes('"state":"OK"')) throw new Error(JSON.stringify(run));
        }
        await sync.settled(withinMs);
        return await storeContents(pool);
      } finally {
        await sync.stop();
      }
    },
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
}
