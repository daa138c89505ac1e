/**
 * Publishing 100,000 rows of 15 fields as NDJSON over HTTP, with full checks and history, against plain COPY of the
 * same rows into the same table with the same indexes. Alternating rounds; medians; prints JSON.
 * Run: node dist/bench/publish-ratio.js [rows] [rounds]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { request } from 'undici';
import { organisationCodeCheck } from '../domain/identifiers/organisation-code.js';
import { composeUscc } from '../domain/identifiers/uscc.js';
import { systemClock } from '../platform/clock.js';
import { readConfig } from '../platform/config.js';
import { startCluster } from '../platform/database/cluster.js';
import { CONTEXT_HEADER, signContext } from '../platform/identity/context.js';
import { loadSecrets } from '../platform/identity/secrets.js';
import { createLogger } from '../platform/log.js';
import { startSubgraphs } from '../subgraphs/main.js';

const ROWS = Number(process.argv[2] ?? 100_000);
const ROUNDS = Number(process.argv[3] ?? 3);
const NAME = 'food-drug';

const uscc = (n: number): string => {
  const body = String(60_000_000 + n);
  return composeUscc('91', '310101', body + organisationCodeCheck(body));
};
const codes = Array.from({ length: 2_000 }, (_, n) => uscc(n));

/** Fifteen fields beside the nested items; keys spread over the index. */
const row = (i: number): string =>
  JSON.stringify({
    samplingNo: `SC26${String((i * 7_919) % ROWS).padStart(10, '0')}`,
    samplingType: 'CITY',
    stage: 'MARKET',
    producer: { name: `上海第${i % 2_000}食品有限公司`, code: codes[i % 2_000] },
    sampledAt: { name: `上海第${i % 777}超市`, code: codes[i % 777] },
    productName: `精制大米${i % 100}号`,
    productClass: 'F01',
    brand: `金穗${i % 40}`,
    model: `${(i % 9) + 1}kg/袋`,
    batchNo: `202609${String((i % 28) + 1).padStart(2, '0')}`,
    sampledOn: `2026-0${(i % 9) + 1}-${String((i % 28) + 1).padStart(2, '0')}`,
    testingBody: '市食品检验所',
    verdict: i % 20 === 0 ? 'FAIL' : 'PASS',
    followUp: 'NOT_NEEDED',
    sampler: '张三',
    publishedAt: '2026-11-01T08:00:00+08:00',
    districtCode: '310115',
    version: 1,
  });

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const home = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const log = createLogger('bench');
const cluster = await startCluster({ directory: join(home, 'postgres'), log });
const env = { HUB_HOME: home, HUB_POSTGRES_URL: cluster.url('postgres') };
const subgraphs = await startSubgraphs({
  names: [NAME],
  config: readConfig(env),
  env,
  clock: systemClock,
  log,
});
const { internalSecret } = await loadSecrets(home, env);
const client = new pg.Client({ connectionString: cluster.url('hub_food_drug') });
await client.connect();
try {
  const body = Buffer.from(Array.from({ length: ROWS }, (_, i) => `${row(i)}\n`).join(''));
  const publish = async (): Promise<number> => {
    const start = performance.now();
    const answer = await request(`${subgraphs.url}/${NAME}/publish/FoodSampling`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-ndjson',
        [CONTEXT_HEADER]: await signContext(
          {
            subject: 'bench',
            department: NAME,
            roles: ['publisher'],
            scopes: [`publish:${NAME}`],
            district: null,
            service: false,
          },
          internalSecret,
          systemClock,
        ),
      },
      body: Readable.from(
        (function* () {
          for (let at = 0; at < body.length; at += 65_536) yield body.subarray(at, at + 65_536);
        })(),
      ),
    });
    const receipt = await answer.body.text();
    const seconds = (performance.now() - start) / 1_000;
    if (answer.statusCode !== 200) throw new Error(receipt);
    process.stderr.write(`${seconds.toFixed(2)} s ${receipt.slice(0, 220)}\n`);
    return ROWS / seconds;
  };
  const columns: string[] = [];
  let copied: Buffer = Buffer.alloc(0);
  const plainCopy = async (): Promise<number> => {
    await client.query('truncate food_sampling, food_sampling_history');
    const start = performance.now();
    await pipeline(
      Readable.from(
        (function* () {
          for (let at = 0; at < copied.length; at += 65_536) yield copied.subarray(at, at + 65_536);
        })(),
      ),
      client.query(copyFrom(`copy food_sampling (${columns.join(', ')}) from stdin`)),
    );
    return ROWS / ((performance.now() - start) / 1_000);
  };
  const results = { copy: [] as number[], fresh: [] as number[], replay: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    await client.query('truncate food_sampling, food_sampling_history');
    const fresh = await publish();
    const replay = await publish();
    if (round === 0) {
      const found = await client.query<{ name: string }>(
        `select quote_ident(attname) as name from pg_attribute where attrelid = 'food_sampling'::regclass
         and attnum > 0 and attname not in ('xid', 'seq') order by attnum`,
      );
      columns.push(...found.rows.map(({ name }) => name));
      const chunks: Buffer[] = [];
      for await (const chunk of client.query(
        copyTo(`copy food_sampling (${columns.join(', ')}) to stdout`),
      )) {
        chunks.push(chunk);
      }
      copied = Buffer.concat(chunks);
      continue;
    }
    results.fresh.push(fresh);
    results.replay.push(replay);
    results.copy.push(await plainCopy());
  }
  const base = median(results.copy);
  process.stdout.write(
    `${JSON.stringify({
      rows: ROWS,
      rounds: ROUNDS,
      copyRowsPerSecond: Math.round(base),
      newRatio: Number((median(results.fresh) / base).toFixed(2)),
      replayRatio: Number((median(results.replay) / base).toFixed(2)),
    })}\n`,
  );
} finally {
  await client.end();
  await subgraphs.stop();
  await cluster.stop();
  rmSync(home, { recursive: true, force: true });
}
