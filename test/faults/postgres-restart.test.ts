/** PostgreSQL restarted under load: what fails meanwhile may be repeated, and everything heals by itself. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { databaseName } from '../../platform/config.js';
import { findPostmaster } from '../../platform/database/cluster/postmaster.js';
import { type Cluster, startCluster } from '../../platform/database/cluster.js';
import { createLogger } from '../../platform/log.js';
import { loadDepartment } from '../../schema/compiler/load.js';
import { ndjson, sampleKey, sampleOrgCode, sampleRow } from '../testkit/sample-row.js';
import { startWholeHub, type WholeHub } from '../testkit/whole-hub.js';

const READERS = 4;
const ROWS_PER_BATCH = 50;
/** Load before and after the restart, so that it falls into the middle of it. */
const LOAD_MS = 1_500;
/** How long it takes to replay the log is the machine's affair. */
const HEALED_WITHIN_MS = 120_000;

const DEPARTMENT = 'food-drug';
const SAMPLING = loadDepartment(DEPARTMENT).records.find(({ name }) => name === 'FoodSampling');
const QUERY = `query ($code: ID!) { enterprise(code: $code) { orgCode label
  foodSamplings(first: 5) { nodes { id } } productSamplings(first: 5) { nodes { id } } credit { score } } }`;
const variables = { code: sampleOrgCode(7) };

let home: string;
let cluster: Cluster;
let hub: WholeHub;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hub-restart-'));
  // Durable, unlike the tests' own cluster: what was acknowledged must be there after a crash.
  cluster = await startCluster({
    directory: home,
    settings: { shared_buffers: '48MB' },
    log: createLogger('postgres', { HUB_LOG_LEVEL: 'silent' }),
  });
  hub = await startWholeHub({ databaseUrl: (name) => cluster.url(databaseName(name)) });
  await hub.sync.ready;
}, 300_000);
afterAll(async () => {
  await hub?.stop();
  await cluster?.stop();
  await rm(home, { recursive: true, force: true });
}, 300_000);

interface Load {
  /** Failures that may not be repeated, or that say nothing. */
  readonly wrong: unknown[];
  /** Failures that may. */
  retryable: number;
  /** Questions that got their whole answer. */
  answered: number;
  /** Batches of rows that were acknowledged, by number. */
  readonly acknowledged: number[];
}

const Refusal = z.object({ error: z.object({ code: z.string(), retryable: z.boolean() }) });
let batch = 0;

/** Readers and one publisher, until `signal`; every answer is judged. */
async function load(signal: AbortSignal): Promise<Load> {
  const seen: Load = { wrong: [], retryable: 0, answered: 0, acknowledged: [] };
  const read = async (): Promise<void> => {
    while (!signal.aborted) {
      const { status, errors = [] } = await hub.ask(QUERY, variables);
      if (errors.length > 0) seen.retryable += 1;
      else seen.answered += 1;
      if (status !== 200) seen.wrong.push({ status, errors });
      seen.wrong.push(...errors.filter(({ extensions }) => !extensions.retryable));
    }
  };
  const publish = async (): Promise<void> => {
    while (!signal.aborted) {
      const number = batch++;
      const rows = Array.from({ length: ROWS_PER_BATCH }, (_, n) =>
        SAMPLING ? sampleRow(SAMPLING, number * ROWS_PER_BATCH + n) : {},
      );
      const { status, body } = await hub.publish(DEPARTMENT, 'FoodSampling', ndjson(rows));
      if (status === 200) {
        seen.acknowledged.push(number);
        continue;
      }
      const refusal = Refusal.safeParse(body);
      if (refusal.data?.error.retryable) seen.retryable += 1;
      else seen.wrong.push({ status, body });
    }
  };
  await Promise.all([publish(), ...Array.from({ length: READERS }, read)]);
  return seen;
}

async function untilRestarted(pid: number): Promise<void> {
  await expect
    .poll(
      () => {
        const found = findPostmaster(join(home, 'data'));
        return found !== null && found.pid !== pid && found.status === 'ready';
      },
      { timeout: HEALED_WITHIN_MS, interval: 50 },
    )
    .toBe(true);
}

describe.each<[string, NodeJS.Signals]>([
  ['shut down and started again', 'SIGINT'],
  ['killed', 'SIGKILL'],
])('PostgreSQL %s under load', (_name, signal) => {
  test('errors may be repeated, nothing acknowledged is lost, and all parts heal', async () => {
    const stop = new AbortController();
    const running = load(stop.signal);
    try {
      await delay(LOAD_MS);
      const { pid = 0 } = findPostmaster(join(home, 'data')) ?? {};
      expect(pid).toBeGreaterThan(0);
      process.kill(pid, signal);
      await untilRestarted(pid);
      await delay(LOAD_MS);
    } finally {
      // Also when it fails: the hub goes, and nobody would hear of what the load says then.
      stop.abort();
      await running;
    }
    const seen = await running;
    expect(seen.wrong).toEqual([]);
    expect(seen.retryable).toBeGreaterThan(0);
    expect(seen.answered).toBeGreaterThan(0);

    await expect
      .poll(async () => (await hub.ask(QUERY, variables)).errors, { timeout: HEALED_WITHIN_MS })
      .toBeUndefined();
    const after = await hub.publish(DEPARTMENT, 'FoodSampling', ndjson([]));
    expect(after.status).toBe(200);
    await hub.settled();

    for (const number of seen.acknowledged) {
      for (const n of [0, ROWS_PER_BATCH - 1]) {
        const id = `${DEPARTMENT}/FoodSampling/${sampleKey(number * ROWS_PER_BATCH + n)}`;
        const { data } = await hub.ask('query ($id: ID!) { record(id: $id) { id } }', { id });
        expect(data, id).toEqual({ record: { id } });
      }
    }
  }, 300_000);
});
