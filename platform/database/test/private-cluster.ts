/** A cluster in a folder of its own per test, stopped and removed after it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, vi } from 'vitest';
import { createLogger } from '../../log.js';
import { type Cluster, type ClusterOptions, startCluster } from '../cluster.js';

const log = createLogger('test');

export interface PrivateCluster {
  /** A new folder with mode 0700, and the cluster's own inside it. */
  readonly parent: string;
  readonly directory: string;
  /** Starts it, unsupervised unless asked. */
  start(options?: Partial<ClusterOptions>): Promise<Cluster>;
  /** Pid of the server by its own file. */
  postmaster(): number;
}

export const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

/** Call once per file; the folders change with each test. */
export const usePrivateCluster = (): PrivateCluster => {
  const started: Cluster[] = [];
  const place = { parent: '', directory: '' };
  beforeEach(() => {
    place.parent = mkdtempSync(join(tmpdir(), 'hub-cluster-'));
    place.directory = join(place.parent, 'postgres');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    for (const cluster of started.splice(0)) await cluster.stop();
    rmSync(place.parent, { recursive: true, force: true });
  });
  return {
    get parent() {
      return place.parent;
    },
    get directory() {
      return place.directory;
    },
    start: async (options = {}) => {
      const cluster = await startCluster({ directory: place.directory, log, supervise: false, ...options });
      started.push(cluster);
      return cluster;
    },
    postmaster: () =>
      Number(readFileSync(join(place.directory, 'data/postmaster.pid'), 'utf8').split('\n')[0]),
  };
};
