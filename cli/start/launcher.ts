/** `hub start`: embedded PostgreSQL, then subgraphs, gateway and sync, each in its own process, until asked to stop. */
import { join } from 'node:path';
import type { HubConfig } from '../../platform/config.js';
import { departmentVariable } from '../../platform/config.js';
import { startCluster } from '../../platform/database/cluster.js';
import { HubError } from '../../platform/errors.js';
import { asFileError } from '../../platform/file-error.js';
import { loadSecrets } from '../../platform/identity/secrets.js';
import { createLogger } from '../../platform/log.js';
import { type Child, startChild } from './child.js';
import { lockHome } from './lock.js';
import { removeRunFile, writeRunFile } from './run-file.js';

/** Small young generations: the embedded hub shares one small machine. */
const EXEC_ARGV = ['--max-semi-space-size=8'];
/** sync waits for PostgreSQL most of its time: what its heap would spread to is better left to others. */
const SPARING_ARGV = [...EXEC_ARGV, '--optimize-for-size'];

/** Ctrl-C ends everything in five seconds: the outer parts together, then what they stood on, then PostgreSQL. */
const STOP_WITHIN_MS = { gateway: 2_500, sync: 2_500, subgraphs: 1_500 } as const;

export interface LaunchOptions {
  readonly config: HubConfig;
  readonly env: NodeJS.ProcessEnv;
  /** Folder names of the subgraphs. */
  readonly names: readonly string[];
  readonly note: (line: string) => void;
  /** Gives the start up. */
  readonly signal: AbortSignal;
}

export interface RunningHub {
  readonly gateway: string;
  readonly subgraphs: string;
  readonly sync: string;
  stop(): Promise<void>;
}

interface Stoppable {
  stop(): Promise<void>;
}

const startDatabase = async (options: LaunchOptions): Promise<Stoppable & { env: NodeJS.ProcessEnv }> => {
  const { config, env, signal } = options;
  if (config.postgresUrl !== undefined) return { env, stop: async () => undefined };
  const directory = join(config.home, 'postgres');
  const cluster = await startCluster({ directory, log: createLogger('postgres'), signal });
  return { env: { ...env, HUB_POSTGRES_URL: cluster.url('postgres') }, stop: () => cluster.stop() };
};

/** Stops the groups from the last to the first, each whole; a part that cannot be stopped does not spare the others. */
const stopAll = async (groups: readonly (readonly Stoppable[])[]): Promise<void> => {
  const failures: unknown[] = [];
  for (const group of [...groups].reverse()) {
    const results = await Promise.allSettled(group.map((part) => part.stop()));
    failures.push(...results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : [])));
  }
  if (failures.length > 0) throw failures[0];
};

const asStartError = (error: unknown): HubError => {
  const known = asFileError(error);
  if (known instanceof HubError) return known;
  const reason = error instanceof Error ? error.message : String(error);
  return new HubError('PART_FAILED', { reason }, { cause: error });
};

/**
 * Starts all parts in the order in which they need one another.
 * @throws HubError HOME_IN_USE, FILE_FAILED, CLUSTER_…, PART_FAILED, START_INTERRUPTED; whatever was started before
 * the failure is stopped again.
 */
export const launchHub = async (options: LaunchOptions): Promise<RunningHub> => {
  const { config, names, note, signal } = options;
  const lock = lockHome(config.home);
  const groups: Stoppable[][] = [];
  const stop = async (): Promise<void> => {
    try {
      removeRunFile(config.home);
      await stopAll(groups.splice(0));
    } finally {
      lock.release();
    }
  };
  const interrupted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new HubError('START_INTERRUPTED')), { once: true });
  });
  interrupted.catch(() => undefined);
  const child = (part: keyof typeof STOP_WITHIN_MS, env: NodeJS.ProcessEnv): Child =>
    startChild({
      part,
      home: config.home,
      env,
      execArgv: part === 'sync' ? SPARING_ARGV : EXEC_ARGV,
      stopWithinMs: STOP_WITHIN_MS[part],
      note,
    });
  try {
    await loadSecrets(config.home, options.env);
    const database = await startDatabase(options);
    groups.push([database]);
    signal.throwIfAborted();
    const subgraphsChild = child('subgraphs', database.env);
    groups.push([subgraphsChild]);
    const subgraphs = await Promise.race([subgraphsChild.url, interrupted]);
    const urls = names.map((name) => [departmentVariable('HUB_URL', name), `${subgraphs}/${name}`]);
    const env = { ...database.env, ...Object.fromEntries(urls) };
    const outer = [child('gateway', env), child('sync', env)] as const;
    groups.push([...outer]);
    const listening = Promise.all([outer[0].url, outer[1].url]);
    const [gateway, sync] = await Promise.race([listening, interrupted]);
    writeRunFile(config.home, { launcher: process.pid, gateway, subgraphs, sync });
    return { gateway, subgraphs, sync, stop };
  } catch (error) {
    await stop();
    throw signal.aborted ? new HubError('START_INTERRUPTED') : asStartError(error);
  }
};
