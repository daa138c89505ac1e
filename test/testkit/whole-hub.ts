/** Every part of a hub in this process, over real HTTP and real databases: gateway, subgraphs, sync. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { FetchSettings } from '../../gateway/fetch/settings.js';
import { startGateway } from '../../gateway/main.js';
import { systemClock } from '../../platform/clock.js';
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

export interface WholeHub {
  readonly gateway: string;
  readonly sync: RunningSync;
  token(role: Role, department?: string): Promise<string>;
  ask(query: string, variables?: unknown, role?: Role, department?: string): Promise<WholeAnswer>;
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
}

const Status = z.object({
  feeds: z.array(z.object({ drained: z.boolean() })),
  jobs: z.array(z.object({ touched: z.number() })),
});
const LOOK_EVERY_MS = 100;

export const startWholeHub = async (options: WholeHubOptions): Promise<WholeHub> => {
  const home = await mkdtemp(join(tmpdir(), 'hub-whole-'));
  const names = subgraphNames();
  const env: NodeJS.ProcessEnv = { HUB_HOME: home, HUB_PORT: '0' };
  for (const name of names) env[departmentVariable('DATABASE_URL', name)] = options.databaseUrl(name);
  const config = readConfig(env);
  const common = {
    config,
    env,
    clock: systemClock,
    log: createLogger('whole-hub', { HUB_LOG_LEVEL: 'silent' }),
  };
  const subgraphs = await startSubgraphs({ ...common, names });
  for (const name of names) {
    const url = `${subgraphs.url}/${name}`;
    env[departmentVariable('HUB_URL', name)] = (await options.through?.(name, url)) ?? url;
  }
  const gateway = await startGateway({ ...common, ...(options.fetch ? { fetch: options.fetch } : {}) });
  const sync = await startSync(common);
  const issuer = createIssuer(await loadSecrets(home, env), systemClock);
  const token = (role: Role, department?: string): Promise<string> =>
    issuer.issue({ ...testIdentity(role, department ?? null), scopes: [] }, 3_600);

  const atSync: WholeHub['atSync'] = async (method, path, body) => {
    const response = await fetch(`${sync.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${await token('admin')}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return response.json();
  };

  return {
    gateway: gateway.url,
    sync,
    token,
    ask: async (query, variables = {}, role = 'analyst', department) => {
      const begun = performance.now();
      const response = await fetch(`${gateway.url}/graphql`, {
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
      const response = await fetch(`${gateway.url}/publish/${department}/${type}`, {
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
    settled: async (seconds = 30) => {
      for (let look = 0; look < (seconds * 1_000) / LOOK_EVERY_MS; look += 1) {
        const { feeds, jobs } = Status.parse(await atSync('GET', '/status'));
        if (feeds.every(({ drained }) => drained) && jobs.every(({ touched }) => touched === 0)) return;
        await delay(LOOK_EVERY_MS);
      }
      throw new Error(
        `sync did not settle within ${seconds} s: ${JSON.stringify(await atSync('GET', '/status'))}`,
      );
    },
    stop: async () => {
      await Promise.all([gateway.stop(), sync.stop()]);
      await subgraphs.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
};
