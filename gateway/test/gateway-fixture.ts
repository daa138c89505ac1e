import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FixedClock, fixedClock } from '../../platform/clock.js';
import { departmentVariable, readConfig } from '../../platform/config.js';
import type { Identity } from '../../platform/identity/identity.js';
import { createIssuer } from '../../platform/identity/issuer.js';
import type { Role } from '../../platform/identity/roles.js';
import { loadSecrets } from '../../platform/identity/secrets.js';
import { createLogger, type Logger } from '../../platform/log.js';
import { type GatewayOptions, type RunningGateway, startGateway } from '../main.js';
import { composeToys, startToys, type ToySubgraph } from './toy-subgraphs.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
    readonly extensions?: {
      sources?: { department: string; status: string; asOf: string | null; stale: boolean }[];
    };
  };
}

export interface Fixture {
  readonly gateway: RunningGateway;
  readonly clock: FixedClock;
  toy(name: string): ToySubgraph;
  /** @param name tells people of the same roles and department apart */
  token(
    roles: Role | readonly Role[],
    department?: string,
    ttlSeconds?: number,
    name?: string,
  ): Promise<string>;
  ask(body: unknown, token?: string, headers?: Record<string, string>): Promise<Answer>;
  /** Lets a department be served from elsewhere, for parts that a toy does not play. */
  setAddress(department: string, url: string): void;
  writeSupergraph(sdl: string): Promise<void>;
  stop(): Promise<void>;
}

export interface FixtureOptions {
  /** Departments that are not there when the gateway starts. */
  readonly down?: readonly string[];
  readonly engine?: 'hive' | 'apollo';
  readonly fetch?: GatewayOptions['fetch'];
  readonly log?: Logger;
  /** Trusted documents by file name. */
  readonly operations?: Record<string, string>;
}

/** A gateway over the toy subgraphs, over real HTTP, with its own home. */
export async function startFixture(options: FixtureOptions = {}): Promise<Fixture> {
  const home = await mkdtemp(join(tmpdir(), 'hub-gateway-'));
  const toys = await startToys();
  const env: NodeJS.ProcessEnv = {
    HUB_PORT: '0',
    HUB_HOME: home,
    HUB_ENGINE: options.engine ?? 'hive',
    HUB_INTERNAL_SECRET: 'test-secret-test-secret-test-secret',
  };
  for (const toy of toys) env[departmentVariable('HUB_URL', toy.name)] = toy.url;
  for (const name of options.down ?? []) await toys.find((toy) => toy.name === name)?.stop();
  const supergraphPath = join(home, 'supergraph.graphql');
  await writeFile(supergraphPath, composeToys());
  for (const [name, text] of Object.entries(options.operations ?? {}))
    await writeFile(join(home, name), text);
  const clock = fixedClock('2026-03-01T08:00:00Z');
  const gateway = await startGateway({
    config: readConfig(env),
    env,
    clock,
    log: options.log ?? createLogger('gateway', { HUB_LOG_LEVEL: 'silent' }),
    supergraphPath,
    operationsPath: home,
    ...(options.fetch ? { fetch: options.fetch } : {}),
  });
  const issuer = createIssuer(await loadSecrets(home, env), clock);
  return {
    gateway,
    clock,
    toy: (name) => {
      const toy = toys.find((candidate) => candidate.name === name);
      if (!toy) throw new Error(`no toy ${name}`);
      return toy;
    },
    token: (roles, department = 'food-drug', ttlSeconds = 3600, name = '') => {
      const identity: Identity = {
        subject: `${[roles].flat().join('+')}${name}@${department}`,
        department,
        roles: [roles].flat(),
        scopes: [],
        district: null,
        service: false,
      };
      return issuer.issue(identity, ttlSeconds);
    },
    ask: (body, token, headers) => ask(gateway.url, body, token, headers),
    setAddress: (department, url) => {
      env[departmentVariable('HUB_URL', department)] = url;
    },
    writeSupergraph: (sdl) => writeFile(supergraphPath, sdl),
    stop: async () => {
      await gateway.stop();
      await Promise.all(toys.map((toy) => toy.stop()));
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function ask(
  url: string,
  body: unknown,
  token?: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
