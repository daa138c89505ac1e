/** The embedded PostgreSQL: a real server from a registry package, driven directly. */
import type { Logger } from '../log.js';
import { findBinaries } from './cluster/binaries.js';
import { initialise, SUPERUSER } from './cluster/initialise.js';
import { preparePaths, readPassword } from './cluster/paths.js';
import { findPostmaster } from './cluster/postmaster.js';
import { chooseRunAs } from './cluster/run-as.js';
import { adoptOrStart, type ServerPlan, shutDown } from './cluster/server.js';
import { DEFAULT_SETTINGS, type Settings } from './cluster/settings.js';

export interface ClusterOptions {
  /** Folder of the cluster: data, password, port, log. Made when missing. */
  readonly directory: string;
  /** Server settings over the defaults; names as in postgresql.conf. */
  readonly settings?: Settings;
  readonly log: Logger;
  /** Start the server again when it ends unasked while this process lives; default true. */
  readonly supervise?: boolean;
  /** Gives the start up; a server that was begun is ended. */
  readonly signal?: AbortSignal;
}

export interface Cluster {
  readonly port: number;
  /** Connection string of a database on this cluster, with the password: never log it. */
  url(database: string): string;
  /** True when the server ran already: its starter was killed, or is another process. */
  readonly adopted: boolean;
  /** Fast shutdown; resolves when the server is gone. Safe to call twice. */
  stop(): Promise<void>;
}

const SUPERVISE_EVERY_MS = 500;

/**
 * Looks after the server until `stop`, on the port that every pool knows; a start that fails is tried again at the
 * next look.
 */
const supervise = (plan: ServerPlan, port: number, log: Logger): { stop(): Promise<void> } => {
  const given = new AbortController();
  let busy: Promise<void> = Promise.resolve();
  let starting = false;
  const revive = async (): Promise<void> => {
    log.warn({ event: 'database.server.lost' });
    const running = await adoptOrStart({ ...plan, signal: given.signal }, port);
    log.warn({ event: 'database.server.restarted', port: running.port, pid: running.pid });
  };
  const timer = setInterval(() => {
    if (starting || findPostmaster(plan.paths.data) !== null) return;
    starting = true;
    busy = revive()
      .catch((error: unknown) => {
        if (given.signal.aborted) return;
        // Tried again for as long as it takes (until the disk has room, say): a line each, not a page.
        const reason = error instanceof Error ? error.message : String(error);
        log.error({ event: 'database.server.restart.failed', reason });
      })
      .finally(() => {
        starting = false;
      });
  }, SUPERVISE_EVERY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      given.abort();
      await busy;
    },
  };
};

/**
 * Starts the cluster in `directory`, or adopts the one that runs there (after a kill -9 of its starter). The
 * server outlives this process unless it is stopped; it listens on a free loopback port, the same as last time
 * if possible. Works as root, also below folders that are closed to other users.
 * @throws HubError CLUSTER_FAILED, CLUSTER_FOLDER_BLOCKED, CLUSTER_UNSUPPORTED, START_INTERRUPTED
 */
export const startCluster = async (options: ClusterOptions): Promise<Cluster> => {
  const { log, signal } = options;
  const binaries = await findBinaries();
  const paths = preparePaths(options.directory);
  const password = readPassword(paths.password);
  const urlOn = (port: number, database = 'postgres'): string =>
    `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  const runAs = chooseRunAs(paths.directory, paths.data, binaries.postgres);
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const plan: ServerPlan = { paths, runAs, settings, program: binaries.postgres, urlOn };
  const starting: ServerPlan = signal === undefined ? plan : { ...plan, signal };

  const begun = performance.now();
  await initialise(paths, runAs, binaries.initdb, signal);
  const running = await adoptOrStart(starting);
  const { port, adopted } = running;
  log.info({ event: 'database.server.ready', port, adopted, ms: Math.round(performance.now() - begun) });

  const watcher = options.supervise === false ? null : supervise(plan, port, log);
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await watcher?.stop();
    await shutDown(paths.data);
  };
  return {
    port,
    adopted,
    url: (database) => urlOn(port, database),
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
};
