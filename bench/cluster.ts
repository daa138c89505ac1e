/** A PostgreSQL of its own for one part of the bench, in a folder that is removed afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../platform/clock.js';
import { startCluster } from '../platform/database/cluster.js';
import { CONTEXT_HEADER, signContext } from '../platform/identity/context.js';
import type { Identity } from '../platform/identity/identity.js';
import { loadSecrets } from '../platform/identity/secrets.js';
import { createLogger } from '../platform/log.js';

export interface BenchCluster {
  /** Settings of parts that use this server. */
  readonly env: NodeJS.ProcessEnv;
  /** URL of a database on it. */
  readonly url: (database: string) => string;
  /** Headers of a request as the gateway would send it for this reader. */
  readonly headersFor: (identity: Partial<Identity>) => Promise<Record<string, string>>;
}

const NOBODY: Identity = {
  subject: 'bench',
  department: null,
  roles: ['analyst'],
  scopes: [],
  district: null,
  service: false,
};

export async function onCluster<T>(work: (cluster: BenchCluster) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  try {
    const cluster = await startCluster({ directory: join(home, 'postgres'), log: createLogger('bench') });
    try {
      const env = {
        ...process.env,
        HUB_HOME: home,
        HUB_POSTGRES_URL: cluster.url('postgres'),
        NODE_ENV: 'production',
      };
      const { internalSecret } = await loadSecrets(home, env);
      return await work({
        env,
        url: (database) => cluster.url(database),
        headersFor: async (identity) => ({
          [CONTEXT_HEADER]: await signContext({ ...NOBODY, ...identity }, internalSecret, systemClock),
        }),
      });
    } finally {
      await cluster.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
