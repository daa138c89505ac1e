/** `hub start`: embedded PostgreSQL, then subgraphs, gateway and sync, each in its own process, until asked to stop. */
import { join } from 'node:path';
import type { HubConfig } from '../../platform/config.js';
import { departmentVariable } from '../../platform/config.js';
import { startCluster } from '../../platform/database/cluster.js';
import { HubError } from '../../platform/errors.js';
import { loadSecrets } from '../../platform/identity/secrets.js';
import { createLogger } from '../../platform/log.js';
import { type Child, startChild } from './child.js';
import { lockHome } from './lock.js';
import { removeRunFile, writeRunFile } from './run-file.js';

/** Small heaps and young generations: the embedded hub shares one small machine. */
const V8_FLAGS = {
  subgraphs: ['--max-semi-space-size=8'],
  gateway: ['--max-semi-space-size=8'],
  sync: ['--max-semi-space-size=8'],
} as const;

export interface RunningHub {
  readonly gateway: string;
  readonly subgraphs: string;
  readonly sync: string;
  stop(): Promise<void>;
}

interface Stoppable {
  stop(): Promise<void>;
}

const startDatabase = async (
  config: HubConfig,
  env: NodeJS.ProcessEnv,
): Promise<Stoppable & { env: NodeJS.ProcessEnv }> => {
  if (config.postgresUrl !== undefined) return { env, stop: async () => undefined };
  const cluster = await startCluster({
    directory: join(config.home, 'postgres'),
    log: createLogger('postgres'),
  });
  return { env: { ...env, HUB_POSTGRES_URL: cluster.url('postgres') }, stop: () => cluster.stop() };
};

/**
 * Starts all parts in the order in which they need one another.
 * @throws HubError HOME_IN_USE, PART_FAILED; whatever was started before the failure is stopped again.
 */
export const launchHub = async (
  config: HubConfig,
  env: NodeJS.ProcessEnv,
  names: readonly string[],
  note: (line: string) => void,
): Promise<RunningHub> => {
  const lock = lockHome(config.home);
  const started: Stoppable[] = [];
  const stop = async (): Promise<void> => {
    removeRunFile(config.home);
    for (const part of started.reverse()) await part.stop();
    started.length = 0;
    lock.release();
  };
  try {
    await loadSecrets(config.home, env);
    const database = await startDatabase(config, env);
    started.push(database);
    const start = (part: keyof typeof V8_FLAGS, partEnv: NodeJS.ProcessEnv): Child => {
      const child = startChild({ part, home: config.home, env: partEnv, execArgv: V8_FLAGS[part], note });
      started.push(child);
      return child;
    };
    const subgraphs = await start('subgraphs', database.env).url;
    const urls = Object.fromEntries(
      names.map((name) => [departmentVariable('HUB_URL', name), `${subgraphs}/${name}`]),
    );
    const partEnv = { ...database.env, ...urls };
    const gatewayChild = start('gateway', partEnv);
    const syncChild = start('sync', partEnv);
    const [gateway, sync] = await Promise.all([gatewayChild.url, syncChild.url]);
    writeRunFile(config.home, { launcher: process.pid, gateway, subgraphs, sync });
    return { gateway, subgraphs, sync, stop };
  } catch (error) {
    await stop();
    if (error instanceof HubError) throw error;
    throw new HubError(
      'PART_FAILED',
      { reason: error instanceof Error ? error.message : String(error) },
      { cause: error },
    );
  }
};
