import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Clock, clockFromEnv } from '../platform/clock.js';
import { type HubConfig, readConfig } from '../platform/config.js';
import { createLogger, type Logger } from '../platform/log.js';
import { projectRoot } from '../platform/root.js';
import type { EngineLoader } from './engine/gateway-engine.js';
import type { FetchSettings } from './fetch/settings.js';
import type { LiveSettings } from './live/settings.js';

/** What a gateway is started with. */
export interface GatewayOptions {
  readonly config: HubConfig;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly log: Logger;
  /** Default: schema/supergraph.graphql of the project. Watched: a new good one is taken into use. */
  readonly supergraphPath?: string;
  /** How often the operations that clients sent are added to the home's log; default 10 s. */
  readonly flushOperationsMs?: number;
  /** Folder of trusted documents; default schema/operations of the project. */
  readonly operationsPath?: string;
  /** Folder of the built console; default dist/console of the project. */
  readonly consolePath?: string;
  /** Overrides of DESIGN 8's limits, for tests. */
  readonly fetch?: Partial<FetchSettings>;
  /** Overrides of what live subscriptions get, for tests. */
  readonly live?: Partial<LiveSettings>;
  readonly newId?: () => string;
  /** Another federation engine than `config.engine` names: the bench compares with a stock one. */
  readonly engineLoader?: EngineLoader;
}

export interface RunningGateway {
  /** `http://host:port`, no trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Takes a supergraph into use. @throws HubError SUPERGRAPH_INVALID; the last good one stays */
  reload(sdl: string): Promise<void>;
  /** Lets running requests finish, then closes everything. */
  stop(): Promise<void>;
}

/** A gateway that has all it needs but a port and the subgraphs' addresses. */
export interface PreparedGateway {
  /**
   * Listens. It does so with any number of subgraphs down; `/readyz` says which are missing.
   * @param env has HUB_URL_<SUBGRAPH>, where those that did not exist yet are by now
   */
  listen(env: NodeJS.ProcessEnv): Promise<RunningGateway>;
}

/**
 * Loads code, supergraph and trusted documents, and a planner for them: most of a gateway's start, and none of it has to
 * wait for a subgraph.
 * @throws HubError SUPERGRAPH_INVALID when there is no first good supergraph
 */
export async function prepareGateway(options: GatewayOptions): Promise<PreparedGateway> {
  // Not above: graphql decides by NODE_ENV, once, when it is loaded, whether it checks types on every step.
  const [{ createGateway }, { ServedSupergraph }] = await Promise.all([
    import('./create-gateway.js'),
    import('./served-supergraph.js'),
  ]);
  const supergraphPath = options.supergraphPath ?? join(projectRoot, 'schema', 'supergraph.graphql');
  const operationsPath = options.operationsPath ?? join(projectRoot, 'schema', 'operations');
  const consolePath = options.consolePath ?? join(projectRoot, 'dist', 'console');
  const served = new ServedSupergraph(options.config.home, supergraphPath, options.log);
  return createGateway({
    ...options,
    newId: options.newId ?? randomUUID,
    sdl: await served.read(),
    served,
    operationsPath,
    consolePath,
  });
}

/** Starts the gateway. @throws HubError SUPERGRAPH_INVALID when there is no first good supergraph */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  return (await prepareGateway(options)).listen(options.env);
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) {
  process.env['NODE_ENV'] ??= 'production';
  const gateway = await startGateway({
    config: readConfig(process.env),
    env: process.env,
    clock: clockFromEnv(process.env),
    log: createLogger('gateway'),
  });
  process.stdout.write(`${JSON.stringify({ event: 'gateway.ready', url: gateway.url })}\n`);
  const stop = () => void gateway.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
