/**
 * vitest's globalSetup: ONE private cluster per run, in a folder of its own that is removed afterwards. Several
 * runs at once on a machine do not see one another.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { shutDown } from '../../platform/database/cluster/server.js';
import { startCluster } from '../../platform/database/cluster.js';
import { createLogger } from '../../platform/log.js';
import { isAlive } from '../../platform/process.js';

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
  max_connections: '250',
  shared_buffers: '48MB',
  max_wal_size: '512MB',
  // Dozens of databases that live for seconds: a worker process for each every 20 s is work for nobody.
  autovacuum_naptime: '2min',
};

const PREFIX = 'hub-test-';

/** Pid of the run that made a cluster's folder; 0 where it has not written it yet, or has just removed the folder. */
const ownerOf = (directory: string): number => {
  try {
    return Number(readFileSync(join(directory, 'owner'), 'utf8'));
  } catch {
    return 0;
  }
};

/** Clusters of runs that were killed: their servers live on by design, so the next run ends them. */
const sweep = async (): Promise<void> => {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const directory = join(tmpdir(), name);
    const owner = ownerOf(directory);
    if (owner === 0 || isAlive(owner)) continue;
    await shutDown(join(directory, 'data'));
    rmSync(directory, { recursive: true, force: true });
  }
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep();
  const directory = mkdtempSync(join(tmpdir(), PREFIX));
  writeFileSync(join(directory, 'owner'), String(process.pid));
  const cluster = await startCluster({ directory, settings: THROWAWAY, log: createLogger('testkit') });
  project.provide('postgresUrl', cluster.url('postgres'));
  return async () => {
    await cluster.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}
