/** Every part of a hub in this process, over real HTTP and real databases: gateway, subgraphs, sync. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { FetchSettings } from '../../gateway/fetch/settings.js';
import { type RunningGateway, startGateway } from '../../gateway/main.js';
import { type Clock, systemClock } from '../../platform/clock.js';
import { departmentVariable, readConfig } from '../../platform/config.js';
import { createIssuer } from '../../platform/identity/issuer.js';
import type { Role } from '../../platform/identity/roles.js';
import { loadSecrets } from '../../platform/identity/secrets.js';
import { createLogger } from '../../platform/log.js';
import { startSubgraphs } from '../../subgraphs/main.js';
import { subgraphNames } from '../../subgraphs/names.js';
import { type RunningSync, startSync } from '../../sync/main.js';
import { testIdentity } from './identity.js';

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.looseObject({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.looseObject({
          code: z.string(),
          retryable: z.boolean(),
          department: z.string().optional(),
        }),
      }),
    )
    .optional(),
  extensions: z
    .looseObject({
      sources: z.array(z.looseObject({ department: z.string(), status: z.string(), stale: z.boolean() })),
    })
    .optional(),
});
export type WholeAnswer = z.infer<typeof Answer> & { readonly status: number; readonly ms: number };

export interface Asking {
  /** Default: analyst. */
  readonly role?: Role;
  readonly department?: string;
  /** Address of another gateway than the hub's own. */
  readonly gateway?: string;
}

export interface WholeHub {
  readonly home: string;
  readonly gateway: string;
  readonly sync: RunningSync;
  /** @param ttlSeconds default an hour; negative: expired. */
  token(role: Role, department?: string, ttlSeconds?: number): Promise<string>;
  ask(query: string, variables?: unknown, by?: Asking): Promise<WholeAnswer>;
  /** A further gateway over the same subgraphs; ends with the hub, or when it is stopped. */
  addGateway(engine: 'hive' | 'apollo'): Promise<Pick<RunningGateway, 'url' | 'stop'>>;
  /** Streams rows through the gateway's /publish; gives the HTTP status and the parsed answer. */
  publish(department: string, type: string, body: string): Promise<{ status: number; body: unknown }>;
  /** A request to sync as the platform's administrator. */
  atSync(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>;
  /** Everything that was published is in the risk store and evaluated; fails after `seconds`. */
  settled(seconds?: number): Promise<void>;
  stop(): Promise<void>;
}

export interface WholeHubOptions {
  /** Database of each subgraph by name. */
  readonly databaseUrl: (subgraph: string) => string;
  /** Puts something between the gateway (and sync) and a subgraph; default: nothing. */
  readonly through?: (subgraph: string, url: string) => Promise<string>;
  readonly fetch?: Partial<FetchSettings>;
  readonly clock?: Clock;
}

const Status = z.object({
  feeds: z.array(z.object({ drained: z.boolean() })),
  jobs: z.array(z.object({ touched: z.number() })),
});
const LOOK_EVERY_MS = 100;
/** A loaded machine must not look like a department that is down; who tests time limits sets one. */
const PATIENT: Partial<FetchSettings> = { timeoutMs: 9_000 };

export const startWholeHub = async (options: WholeHubOptions): Promise<WholeHub> => {
  const home = await mkdtemp(join(tmpdir(), 'hub-whole-'));
  const names = subgraphNames();
  const env: NodeJS.ProcessEnv = { HUB_HOME: home, HUB_PORT: '0' };
  for (const name of names) env[departmentVariable('DATABASE_URL', name)] = options.databaseUrl(name);
  const { clock = systemClock } = options;
  const config = readConfig(env);
  const common = {
    config,
    env,
    clock,
    log: createLogger('whole-hub', { HUB_LOG_LEVEL: process.env['HUB_TEST_LOG'] ?? 'silent' }),
  };
  const subgraphs = await startSubgraphs({ ...common, names });
  for (const name of names) {
    const url = `${subgraphs.url}/${name}`;
    env[departmentVariable('HUB_URL', name)] = (await options.through?.(name, url)) ?? url;
  }
  const gateways = new Set<RunningGateway>();
  const addGateway: WholeHub['addGateway'] = async (engine) => {
    const settings = { ...common, config: { ...config, engine }, flushOperationsMs: 500 };
    const started = await startGateway({ ...settings, fetch: { ...PATIENT, ...options.fetch } });
    gateways.add(started);
    const stop = async (): Promise<void> => {
      if (gateways.delete(started)) await started.stop();
    };
    return { url: started.url, stop };
  };
  const { url: own } = await addGateway('hive');
  const sync = await startSync(common);
  const issuer = createIssuer(await loadSecrets(home, env), clock);
  const token = (role: Role, department?: string, ttlSeconds = 3_600): Promise<string> =>
    issuer.issue({ ...testIdentity(role, department ?? null), scopes: [] }, ttlSeconds);

  const atSync: WholeHub['atSync'] = async (method, path, body) => {
    const response = await fetch(`${sync.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${await token('admin')}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return response.json();
  };

  return {
    home,
    gateway: own,
    addGateway,
    sync,
    token,
    ask: async (query, variables = {}, { role = 'analyst', department, gateway = own } = {}) => {
      const begun = performance.now();
      const response = await fetch(`${gateway}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await token(role, department)}`,
        },
        body: JSON.stringify({ query, variables }),
      });
      const body = Answer.parse(await response.json());
      return { ...body, status: response.status, ms: performance.now() - begun };
    },
    publish: async (department, type, body) => {
      const response = await fetch(`${own}/publish/${department}/${type}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-ndjson',
          authorization: `Bearer ${await token('publisher', department)}`,
        },
        body,
      });
      return { status: response.status, body: await response.json() };
    },
    atSync,
    settled: async (seconds = 120) => {
      const isSettled = async (path: string): Promise<boolean> => {
        const { feeds, jobs } = Status.parse(await atSync('GET', path));
        return feeds.every(({ drained }) => drained) && jobs.every(({ touched }) => touched === 0);
      };
      const deadline = performance.now() + seconds * 1_000;
      while (performance.now() < deadline) {
        // Every department is asked only when nothing else is left: the hub needs the machine more.
        if ((await isSettled('/status')) && (await isSettled('/status?ask'))) return;
        await delay(LOOK_EVERY_MS);
      }
      throw new Error(
        `sync did not settle within ${seconds} s: ${JSON.stringify(await atSync('GET', '/status'))}`,
      );
    },
    stop: async () => {
      await Promise.all([...[...gateways].map((gateway) => gateway.stop()), sync.stop()]);
      await subgraphs.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
};
