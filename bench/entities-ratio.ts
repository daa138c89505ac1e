/** (a) CPU time of a subgraph's `_entities` for 20 enterprises, against Apollo Server and Prisma over the same table. */
import { deepStrictEqual } from 'node:assert';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { Pool } from 'undici';
import { onCluster } from './cluster.js';
import { ENTITIES } from './entities/question.js';
import { type Measured, median } from './measured.js';
import { type MeasuredProcess, startMeasured } from './measured-process.js';

const LIMIT = 1 / 4;
const ROWS = 400_000;
const ENTERPRISES = 20_000;
const PER_REQUEST = 20;
const CONCURRENCY = 4;
const ROUNDS = 7;
const REQUESTS = 300;
const AS_LAUNCHED = ['--max-semi-space-size=8'];
const CHILDREN = join(fileURLToPath(new URL('.', import.meta.url)), 'entities');

/** Rows as publishing leaves them; every twentieth sampling fails on two items. */
const FILL = `insert into food_sampling (key, version, status, occurred_on, published_at, received_at, share_attribute,
  publicity, content_hash, sampling_no, sampling_type, stage, producer_name, producer_code, producer_org_code,
  product_name, batch_no, sampled_on, testing_body, verdict, failed_items)
select 'SC' || n, 1, 'VALID', day, day, day, 'UNCONDITIONAL', 'ON_REQUEST', md5(n::text), 'SC' || n, 'CITY', 'MARKET',
  '上海第' || code || '食品有限公司', '91310101' || code || 'X', code::text, '精制大米', 'B' || n % 900, day, '市食品检验所',
  case when n % 20 = 0 then 'FAIL' else 'PASS' end,
  case when n % 20 = 0 then '[{"name":"铅","itemClass":"A","measured":"0.4"},{"name":"水分","itemClass":"B","measured":"15"}]'::jsonb end
from (select n, 100000000 + (n::bigint * 7919) % ${ENTERPRISES} as code, date '2023-06-01' + n % 1095 as day
  from generate_series(1, ${ROWS}) n) rows`;

const representations = (request: number) =>
  Array.from({ length: PER_REQUEST }, (_, i) => ({
    __typename: 'Enterprise',
    orgCode: String(100_000_000 + (((request * PER_REQUEST + i) * 31) % ENTERPRISES)),
  }));

interface Contestant {
  readonly process: MeasuredProcess;
  readonly ask: (request: number) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** @param headers of each request; `path` below the process's URL. */
function contestant(
  process: MeasuredProcess,
  path: string,
  headers: () => Promise<Record<string, string>>,
): Contestant {
  const { origin, pathname } = new URL(process.url + path);
  const pool = new Pool(origin, { connections: CONCURRENCY });
  return {
    process,
    ask: async (request) => {
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: pathname,
        headers: { 'content-type': 'application/json', ...(await headers()) },
        body: JSON.stringify({
          query: ENTITIES,
          variables: { representations: representations(request) },
        }),
      });
      const answer: unknown = await body.json();
      if (statusCode !== 200) throw new Error(`${process.url}: HTTP ${statusCode} ${JSON.stringify(answer)}`);
      return answer;
    },
    close: async () => {
      await pool.close();
      await process.stop();
    },
  };
}

async function cpuPerRequest({ process, ask }: Contestant): Promise<number> {
  const before = await process.cpuMs();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < REQUESTS) await ask(next++);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return ((await process.cpuMs()) - before) / REQUESTS;
}

async function compare(own: Contestant, baseline: Contestant): Promise<Measured> {
  const answer = await own.ask(0);
  deepStrictEqual(answer, await baseline.ask(0));
  const [mine, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const pair = [await cpuPerRequest(own), await cpuPerRequest(baseline)] as const;
    // The first round warms both up.
    if (round === 0) continue;
    mine.push(pair[0]);
    theirs.push(pair[1]);
  }
  const [a, b] = [median(mine), median(theirs)];
  return {
    name: '子图 _entities CPU ÷ Apollo Server + Prisma:20 家企业',
    ratio: a / b,
    limit: LIMIT,
    note: `每次 ${a.toFixed(2)} ÷ ${b.toFixed(2)} ms,${ROWS} 行,并发 ${CONCURRENCY},${ROUNDS} 轮 × ${REQUESTS}`,
  };
}

async function fill(database: string): Promise<void> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    await client.query(FILL);
    await client.query('vacuum analyze food_sampling');
  } finally {
    await client.end();
  }
}

export const entitiesRatio = (): Promise<readonly Measured[]> =>
  onCluster(async ({ env, url, headersFor }) => {
    const start = (file: string, more: NodeJS.ProcessEnv = {}) =>
      startMeasured(join(CHILDREN, file), [], { ...env, ...more }, AS_LAUNCHED);
    const own = contestant(await start('own-process.js'), '/graphql', () => headersFor({}));
    try {
      const database = url('hub_food_drug');
      await fill(database);
      const baseline = contestant(
        await start('baseline-process.js', { BENCH_DATABASE_URL: database }),
        '/',
        async () => ({}),
      );
      try {
        return [await compare(own, baseline)];
      } finally {
        await baseline.close();
      }
    } finally {
      await own.close();
    }
  });
