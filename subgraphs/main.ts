/** Subgraphs in one process on one port, each under its base path `/<name>`; by itself: `main.js <name>…`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Clock, clockFromEnv } from '../platform/clock.js';
import { databaseUrl, type HubConfig, readConfig } from '../platform/config.js';
import { openDatabase } from '../platform/database/migrate.js';
import { createPool } from '../platform/database/pool.js';
import { HubError } from '../platform/errors.js';
import { serve } from '../platform/http/serve.js';
import { loadSecrets, type Secrets } from '../platform/identity/secrets.js';
import { createLogger, type Logger } from '../platform/log.js';
import { projectRoot } from '../platform/root.js';
import { loadSubgraph } from './_kit/load-subgraph.js';
import { createHost, type SubgraphHost } from './_kit/serve/host.js';
import type { SubgraphContext } from './_kit/subgraph.js';
import { subgraphNames } from './names.js';

export interface StartSubgraphsOptions {
  /** Folder names. */
  readonly names: readonly string[];
  readonly config: HubConfig;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly log: Logger;
  /** Absent: a free one. */
  readonly port?: number;
  /** Hears the address at once: until a subgraph is loaded it answers there that it is not ready. */
  readonly onListening?: (url: string) => void;
}

export interface RunningSubgraphs {
  /** Base of all: a subgraph listens under `<url>/<name>`. */
  readonly url: string;
  readonly port: number;
  readonly names: readonly string[];
  stop(): Promise<void>;
}

/** Most connections of one subgraph to its database. */
export const SUBGRAPH_CONNECTIONS = 6;
const STATEMENT_TIMEOUT_MS = 60_000;
/** Requests that come first wait for databases this long; a database that is away must not hold back the start. */
const READY_MS = 10_000;

async function startOne(
  name: string,
  options: StartSubgraphsOptions,
  secrets: Secrets,
): Promise<SubgraphHost> {
  const { config, env, clock } = options;
  const log = options.log.child({ department: name });
  const url = databaseUrl(config, env, name);
  const pool = createPool(url, {
    max: SUBGRAPH_CONNECTIONS,
    name,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    log,
  });
  const context: SubgraphContext = { name, config, env, clock, log, secrets, databaseUrl: url, pool };
  const subgraph = await loadSubgraph(context);
  return createHost(context, subgraph, async () => {
    await openDatabase(url, join(projectRoot, 'subgraphs', name, 'prisma', 'migrations'), pool);
    await subgraph.prepare?.();
  });
}

/** Name, and what is below it. */
const PATH = /^\/([^/?]*)(.*)$/;

/** Waits for the databases, but not for ever. */
async function untilReady(hosts: Iterable<SubgraphHost>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, READY_MS);
  });
  await Promise.race([Promise.all([...hosts].map((host) => host.ready)), limit]);
  clearTimeout(timer);
}

/** Resolves when every subgraph has its database, or after READY_MS with those that do not answering 503. */
export async function startSubgraphs(options: StartSubgraphsOptions): Promise<RunningSubgraphs> {
  const { names, config, env, log } = options;
  const secrets = await loadSecrets(config.home, env);
  const hosts = new Map<string, SubgraphHost>();
  const server = await serve(
    (request, response) => {
      const [, name = '', rest] = PATH.exec(request.url ?? '/') ?? [];
      const host = hosts.get(name);
      if (host !== undefined) return host.handle(request, response, rest ?? '/');
      // Still to be loaded.
      if (names.includes(name)) throw new HubError('DATABASE_UNAVAILABLE');
      throw new HubError('NOT_FOUND', { what: `/${name}`.slice(0, 100) });
    },
    { host: config.host, log, ...(options.port === undefined ? {} : { port: options.port }) },
  );
  const stop = async (): Promise<void> => {
    for (const host of hosts.values()) host.interrupt();
    await server.stop();
    await Promise.all([...hosts.values()].map((host) => host.stop()));
  };
  options.onListening?.(server.url);
  try {
    for (const name of names) hosts.set(name, await startOne(name, options, secrets));
  } catch (error) {
    await stop();
    throw error;
  }
  await untilReady(hosts.values());
  return { url: server.url, port: server.port, names: [...names], stop };
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) {
  const { env } = process;
  const given = process.argv.slice(2);
  const part = Number(env['HUB_PART_PORT']);
  const running = await startSubgraphs({
    names: given.length > 0 ? given : subgraphNames(),
    config: readConfig(env),
    env,
    clock: clockFromEnv(env),
    log: createLogger('subgraphs'),
    ...(part > 0 ? { port: part } : {}),
  });
  process.stdout.write(`${running.names.map((name) => `${running.url}/${name}`).join('\n')}\n`);
  const stop = (): void => {
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
