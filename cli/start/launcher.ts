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

/**
 * The embedded hub shares one small machine: small young generations, and an old one that is collected when it has
 * grown by a half (unasked, V8 lets a heap of forty megabytes grow to four times that first).
 */
const EXEC_ARGV = [
  '--max-semi-space-size=8',
  '--heap-growing-percent=50',
  // Code that runs only while a part starts is not worth optimising: four times V8's budget spares a seventh of the
  // processor time of reading a supergraph, and what serves requests is past it within seconds.
  '--interrupt-budget=270000',
];
/** Rows of a page live as long as its transaction: a smaller young generation would copy most of them twice. */
const SYNC_ARGV = ['--max-semi-space-size=16', '--heap-growing-percent=50'];

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

type Additions = Readonly<Record<string, string>>;

/** What the parts must know of it, and its end. */
const startDatabase = async (options: LaunchOptions): Promise<Stoppable & { env: Additions }> => {
  const { config, signal } = options;
  if (config.postgresUrl !== undefined) return { env: {}, stop: async () => undefined };
  const directory = join(config.home, 'postgres');
  const cluster = await startCluster({ directory, log: createLogger('postgres'), signal });
  return { env: { HUB_POSTGRES_URL: cluster.url('postgres') }, stop: () => cluster.stop() };
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

/** Starts the parts, each of which prepares itself until those are there that it needs; gives them to `groups`. */
const startParts = (options: LaunchOptions, groups: Stoppable[][]): Promise<Omit<RunningHub, 'stop'>> => {
  const { config, names, note, env } = options;
  const child = (part: keyof typeof STOP_WITHIN_MS, begin: Promise<Additions>): Child =>
    startChild({
      part,
      home: config.home,
      env,
      begin,
      execArgv: part === 'sync' ? SYNC_ARGV : EXEC_ARGV,
      stopWithinMs: STOP_WITHIN_MS[part],
      note,
    });
  const database = startDatabase(options);
  groups.push([
    {
      stop: () =>
        database.then(
          (each) => each.stop(),
          () => undefined,
        ),
    },
  ]);
  const databaseEnv = database.then((each) => each.env);
  const subgraphs = child('subgraphs', databaseEnv);
  groups.push([subgraphs]);
  const urls = (base: string): Additions =>
    Object.fromEntries(names.map((name) => [departmentVariable('HUB_URL', name), `${base}/${name}`]));
  const begin = Promise.all([databaseEnv, subgraphs.url]).then(([known, base]) => ({
    ...known,
    ...urls(base),
  }));
  const gateway = child('gateway', begin);
  const outer: Stoppable[] = [gateway];
  groups.push(outer);
  // Not earlier: it would take from the others what they need to be ready. Not when the start was given up meanwhile:
  // then the groups were taken away and stopped.
  const sync = Promise.all([gateway.ready, subgraphs.ready]).then(() => {
    if (!groups.includes(outer)) throw new HubError('START_INTERRUPTED');
    const started = child('sync', begin);
    outer.push(started);
    return started.ready;
  });
  return Promise.all([gateway.ready, subgraphs.ready, sync]).then(([gatewayUrl, subgraphsUrl, syncUrl]) => ({
    gateway: gatewayUrl,
    subgraphs: subgraphsUrl,
    sync: syncUrl,
  }));
};

/**
 * Starts all parts, side by side as far as they do not need one another.
 * @throws HubError HOME_IN_USE, FILE_FAILED, CLUSTER_…, PART_FAILED, START_INTERRUPTED; whatever was started before
 * the failure is stopped again.
 */
export const launchHub = async (options: LaunchOptions): Promise<RunningHub> => {
  const { config, signal } = options;
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
  try {
    await loadSecrets(config.home, options.env);
    signal.throwIfAborted();
    const urls = await Promise.race([startParts(options, groups), interrupted]);
    writeRunFile(config.home, { launcher: process.pid, ...urls });
    return { ...urls, stop };
  } catch (error) {
    await stop();
    throw signal.aborted ? new HubError('START_INTERRUPTED') : asStartError(error);
  }
};
