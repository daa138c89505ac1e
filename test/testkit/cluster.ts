/**
 * vitest's globalSetup: ONE private cluster per run, in a folder of its own that is removed afterwards. Several
 * runs at once on a machine do not see one another.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startCluster } from '../../platform/database/cluster.js';
import { createLogger } from '../../platform/log.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the maintenance database of this run's cluster. */
    postgresUrl: string;
  }
}

/** Nothing of a test's database must survive a crash. */
const THROWAWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '100',
  shared_buffers: '48MB',
  max_wal_size: '512MB',
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'hub-test-'));
  const cluster = await startCluster({ directory, settings: THROWAWAY, log: createLogger('testkit') });
  project.provide('postgresUrl', cluster.url('postgres'));
  return async () => {
    await cluster.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}
