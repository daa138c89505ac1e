/**
 * (b) Publishing 100,000 rows of 15 fields as NDJSON over HTTP, with full checks and history, against plain COPY of
 * the same rows into the same table with the same indexes.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { request } from 'undici';
import { clockFromEnv } from '../platform/clock.js';
import { readConfig } from '../platform/config.js';
import { createLogger } from '../platform/log.js';
import { startSubgraphs } from '../subgraphs/main.js';
import { type BenchCluster, onCluster } from './cluster.js';
import { type Measured, median } from './measured.js';
import { samplingLines } from './publish/rows.js';

const LIMIT = 0.3;
const ROWS = 100_000;
const ROUNDS = 5;
const DEPARTMENT = 'food-drug';
const PIECE = 65_536;

const pieces = (bytes: Buffer): Readable =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    })(),
  );

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
};

async function publish(cluster: BenchCluster, url: string, lines: Buffer): Promise<void> {
  const answer = await request(`${url}/${DEPARTMENT}/publish/FoodSampling`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-ndjson',
      ...(await cluster.headersFor({
        department: DEPARTMENT,
        roles: ['publisher'],
        scopes: [`publish:${DEPARTMENT}`],
      })),
    },
    body: pieces(lines),
  });
  const receipt = await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(receipt);
}

/** The columns that COPY fills, and the published rows as its text. */
async function published(client: pg.Client): Promise<{ columns: string; text: Buffer }> {
  const { rows } = await client.query<{ names: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as names from pg_attribute
     where attrelid = 'food_sampling'::regclass and attnum > 0 and attname not in ('xid', 'seq')`,
  );
  const columns = rows[0]?.names ?? '';
  const chunks: Buffer[] = [];
  for await (const chunk of client.query(copyTo(`copy food_sampling (${columns}) to stdout`)))
    chunks.push(chunk);
  return { columns, text: Buffer.concat(chunks) };
}

async function measure(cluster: BenchCluster, url: string, client: pg.Client): Promise<Measured[]> {
  const lines = samplingLines(ROWS);
  const empty = () => client.query('truncate food_sampling, food_sampling_history');
  await publish(cluster, url, lines);
  const { columns, text } = await published(client);
  const times = { fresh: [] as number[], replay: [] as number[], copy: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await empty();
    times.fresh.push(await seconds(() => publish(cluster, url, lines)));
    times.replay.push(await seconds(() => publish(cluster, url, lines)));
    await empty();
    times.copy.push(
      await seconds(() =>
        pipeline(pieces(text), client.query(copyFrom(`copy food_sampling (${columns}) from stdin`))),
      ),
    );
  }
  const copy = median(times.copy);
  return (['fresh', 'replay'] as const).map((what) => {
    const own = median(times[what]);
    return {
      name: `发布速度 ÷ COPY:${what === 'fresh' ? '新记录' : '重发'}`,
      ratio: copy / own,
      limit: LIMIT,
      atLeast: true,
      note: `${ROWS} 行 ${own.toFixed(2)} 秒,COPY ${copy.toFixed(2)} 秒,一路发布,${ROUNDS} 轮`,
    };
  });
}

export const publishRatio = (): Promise<readonly Measured[]> =>
  onCluster(async (cluster) => {
    const subgraphs = await startSubgraphs({
      names: [DEPARTMENT],
      config: readConfig(cluster.env),
      env: cluster.env,
      clock: clockFromEnv(cluster.env),
      log: createLogger('bench'),
    });
    try {
      const client = new pg.Client({ connectionString: cluster.url('hub_food_drug') });
      await client.connect();
      try {
        return await measure(cluster, subgraphs.url, client);
      } finally {
        await client.end();
      }
    } finally {
      await subgraphs.stop();
    }
  });
