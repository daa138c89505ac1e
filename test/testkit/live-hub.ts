/** Two departments' worth of a hub for live subscriptions: food-drug, risk, and as many gateways as a test starts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import type { LiveSettings } from '../../gateway/live/settings.js';
import { type RunningGateway, startGateway } from '../../gateway/main.js';
import { systemClock } from '../../platform/clock.js';
import { departmentVariable, readConfig } from '../../platform/config.js';
import { createPool, transaction } from '../../platform/database/pool.js';
import type { Identity } from '../../platform/identity/identity.js';
import { createIssuer } from '../../platform/identity/issuer.js';
import { loadSecrets } from '../../platform/identity/secrets.js';
import { createLogger } from '../../platform/log.js';
import { type RunningSubgraphs, startSubgraphs } from '../../subgraphs/main.js';
import { tellRecords } from '../../subgraphs/risk/store/tell-records.js';
import { createDatabase } from './database.js';
import { testIdentity } from './identity.js';

const NAMES = ['food-drug', 'risk'] as const;

export interface LiveHub {
  /** The risk store. */
  readonly pool: pg.Pool;
  addGateway(options?: { live?: Partial<LiveSettings>; engine?: 'hive' | 'apollo' }): Promise<RunningGateway>;
  token(identity?: Partial<Identity>, ttlSeconds?: number): Promise<string>;
  /** Tells of versions of a record that need not exist, in one transaction. */
  tell(records: readonly ToldRecord[]): Promise<void>;
  publish(gateway: string, row: object): Promise<void>;
  restartRisk(): Promise<void>;
  stop(): Promise<void>;
}

export interface ToldRecord {
  readonly key: string;
  readonly version?: number;
  readonly label?: string;
  readonly orgCode?: string;
  readonly district?: string;
}

export const lineOf = ({ key, version = 1, label = key, orgCode, district }: ToldRecord) => ({
  cursor: '',
  type: 'FoodSampling',
  id: `food-drug/FoodSampling/${key}`,
  key,
  version,
  label,
  events: [],
  record: {
    status: 'VALID' as const,
    supersededBy: null,
    occurredOn: '2026-06-01',
    publishedAt: '2026-06-01T00:00:00.000Z',
    receivedAt: '2026-06-01T00:00:00.000Z',
    districtCode: district ?? null,
    shareAttribute: 'UNCONDITIONAL',
    publicity: 'PUBLIC',
    contentHash: '',
    productKey: null,
    batchKey: null,
    fields: { producer: orgCode === undefined ? null : { name: key, code: null, orgCode } },
  },
});

export async function startLiveHub(): Promise<LiveHub> {
  const home = await mkdtemp(join(tmpdir(), 'hub-live-'));
  const databases = await Promise.all(
    NAMES.map((name) => createDatabase(`subgraphs/${name}/prisma/migrations`)),
  );
  const env: NodeJS.ProcessEnv = { HUB_HOME: home, HUB_PORT: '0' };
  for (const [index, name] of NAMES.entries()) {
    env[departmentVariable('DATABASE_URL', name)] = databases[index]?.url;
  }
  const log = createLogger('live-hub', { HUB_LOG_LEVEL: process.env['HUB_TEST_LOG'] ?? 'silent' });
  const config = readConfig(env);
  const common = { config, env, clock: systemClock, log };
  const parts = new Map<string, RunningSubgraphs>();
  const start = async (name: (typeof NAMES)[number], port?: number): Promise<void> => {
    const running = await startSubgraphs({ ...common, names: [name], ...(port ? { port } : {}) });
    parts.set(name, running);
    env[departmentVariable('HUB_URL', name)] = `${running.url}/${name}`;
  };
  for (const name of NAMES) await start(name);
  const pool = createPool(databases[1]?.url ?? '', { max: 10, name: 'test-live', log });
  const gateways: RunningGateway[] = [];
  const issuer = createIssuer(await loadSecrets(home, env), systemClock);
  const token: LiveHub['token'] = (identity = {}, ttlSeconds = 3_600) =>
    issuer.issue({ ...testIdentity('analyst'), scopes: [], ...identity }, ttlSeconds);
  return {
    pool,
    token,
    addGateway: async ({ live = {}, engine = 'hive' } = {}) => {
      const gateway = await startGateway({ ...common, config: { ...config, engine }, live });
      gateways.push(gateway);
      return gateway;
    },
    tell: (records) => transaction(pool, (client) => tellRecords(client, 'food-drug', records.map(lineOf))),
    publish: async (gateway, row) => {
      const publisher = await token({ ...testIdentity('publisher', 'food-drug') });
      const response = await fetch(`${gateway}/publish/food-drug/FoodSampling`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson', authorization: `Bearer ${publisher}` },
        body: JSON.stringify(row),
      });
      if (response.status !== 200) throw new Error(await response.text());
    },
    restartRisk: async () => {
      const port = parts.get('risk')?.port;
      await parts.get('risk')?.stop();
      await start('risk', port);
    },
    stop: async () => {
      await Promise.all(gateways.map((gateway) => gateway.stop()));
      await Promise.all([...parts.values()].map((part) => part.stop()));
      await pool.end();
      await Promise.all(databases.map((database) => database.drop()));
      await rm(home, { recursive: true, force: true });
    },
  };
}
