/** (a) The gateway's CPU time per request against @apollo/gateway, and the whole hub against a hand-written handler. */
import { deepStrictEqual } from 'node:assert';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { departmentVariable } from '../platform/config.js';
import { startCluster } from '../platform/database/cluster.js';
import { createLogger } from '../platform/log.js';
import { subgraphNames } from '../subgraphs/names.js';
import { QUESTIONS, type Question } from './gateway/questions.js';
import { benchCodes, publishBenchRecords } from './gateway/records.js';
import { benchHome } from './home.js';
import { type BenchHub, benchEnv, startBenchHub } from './hub.js';
import { type Measured, median } from './measured.js';
import { type MeasuredProcess, startMeasured } from './measured-process.js';

const CPU_LIMIT = 1 / 3;
const LATENCY_LIMIT = 4;
/**
 * At a time; enough to keep the gateway busy: an idle process pays for being woken, which is no work of its own.
 * Fewer of the large ones, so that no department runs into its time limit.
 */
const CONCURRENCY: Readonly<Record<Question['name'], number>> = { profile: 16, list: 8, small: 32 };
const WARM_UP_ROUNDS = 3;
const ROUNDS = 11;
const REQUESTS_PER_ROUND: Readonly<Record<Question['name'], number>> = {
  profile: 300,
  list: 64,
  small: 1_500,
};
const LATENCY_SAMPLES: Readonly<Record<Question['name'], number>> = { profile: 300, list: 100, small: 600 };
/** V8's flags of the gateway of `hub start`, for all that are measured. */
const AS_LAUNCHED = ['--max-semi-space-size=8'];
const CHILDREN = join(fileURLToPath(new URL('.', import.meta.url)), 'gateway');

/** One client per process asked; keep-alive, so that connecting is not measured. */
class Asker {
  readonly #pool: Pool;
  constructor(
    readonly url: string,
    private readonly token: string,
    private readonly pathOf: (question: Question) => string,
  ) {
    this.#pool = new Pool(url, { connections: Math.max(...Object.values(CONCURRENCY)) });
  }

  async ask(question: Question, n: number): Promise<string> {
    const variables = question.variables(n, benchCodes());
    const { statusCode, body } = await this.#pool.request({
      method: 'POST',
      path: this.pathOf(question),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query: question.query, variables }),
    });
    const text = await body.text();
    // Answers with errors begin with them.
    if (statusCode !== 200 || !text.startsWith('{"data"'))
      throw new Error(`${this.url}: HTTP ${statusCode} ${text.slice(0, 500)}`);
    return text;
  }

  async load(question: Question, count: number): Promise<void> {
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < count) await this.ask(question, next++);
    };
    await Promise.all(Array.from({ length: CONCURRENCY[question.name] }, worker));
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}

interface Contestant {
  readonly process: MeasuredProcess;
  readonly asker: Asker;
}

async function cpuPerRequest(
  { process, asker }: Contestant,
  question: Question,
  count: number,
): Promise<number> {
  const before = await process.cpuMs();
  await asker.load(question, count);
  return ((await process.cpuMs()) - before) / count;
}

/** The `data` of both must be the same, with something in every list. */
async function assertSame(one: Asker, other: Asker, question: Question): Promise<number> {
  const [mine, theirs] = [await one.ask(question, 0), await other.ask(question, 0)];
  deepStrictEqual(JSON.parse(mine).data, JSON.parse(theirs).data);
  if (mine.includes('"nodes":[]')) throw new Error(`${question.name}: an empty list measures nothing`);
  return Buffer.byteLength(mine);
}

async function compareCpu(own: Contestant, stock: Contestant, question: Question): Promise<Measured> {
  const bytes = await assertSame(own.asker, stock.asker, question);
  const count = REQUESTS_PER_ROUND[question.name];
  const rounds: { readonly own: number; readonly stock: number }[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const pair = {
      own: await cpuPerRequest(own, question, count),
      stock: await cpuPerRequest(stock, question, count),
    };
    if (round >= 0) rounds.push(pair);
  }
  const each = `${median(rounds.map((one) => one.own)).toFixed(2)} ÷ ${median(rounds.map((one) => one.stock)).toFixed(2)} ms`;
  return {
    name: `网关 CPU ÷ @apollo/gateway:${question.title}`,
    // Of each round by itself: what else runs on the machine slows both sides of a round alike.
    ratio: median(rounds.map((one) => one.own / one.stock)),
    limit: CPU_LIMIT,
    note: `每次 ${each},${(bytes / 1024).toFixed(1)} KB,并发 ${CONCURRENCY[question.name]},${ROUNDS} 轮 × ${count}`,
  };
}

async function compareLatency(hub: Asker, floor: Asker, question: Question): Promise<Measured> {
  await assertSame(hub, floor, question);
  const timed = async (asker: Asker, n: number): Promise<number> => {
    const begun = performance.now();
    await asker.ask(question, n);
    return performance.now() - begun;
  };
  const [mine, theirs]: [number[], number[]] = [[], []];
  const samples = LATENCY_SAMPLES[question.name];
  for (let n = -Math.ceil(samples / 5); n < samples; n += 1) {
    const pair = [await timed(hub, n + samples), await timed(floor, n + samples)] as const;
    if (n < 0) continue;
    mine.push(pair[0]);
    theirs.push(pair[1]);
  }
  const [a, b] = [median(mine), median(theirs)];
  return {
    name: `整个枢纽 p50 ÷ 手写接口:${question.title}`,
    ratio: a / b,
    limit: LATENCY_LIMIT,
    note: `${a.toFixed(2)} ÷ ${b.toFixed(2)} ms,并发 1,各 ${samples} 次交替`,
  };
}

/** Settings of a process beside the hub: its own port, the hub's subgraphs and databases. */
async function childEnv(hub: BenchHub): Promise<NodeJS.ProcessEnv> {
  const urls = subgraphNames().map((name) => [
    departmentVariable('HUB_URL', name),
    `${hub.subgraphs}/${name}`,
  ]);
  // It runs already: this only finds its address.
  const cluster = await startCluster({
    directory: join(hub.home, 'postgres'),
    supervise: false,
    log: createLogger('bench'),
  });
  return { ...benchEnv(hub.home, 0), ...Object.fromEntries(urls), HUB_POSTGRES_URL: cluster.url('postgres') };
}

async function measure(hub: BenchHub, say: (line: string) => void): Promise<Measured[]> {
  await publishBenchRecords(hub);
  const env = await childEnv(hub);
  const token = await hub.client.token('analyst');
  const started: Contestant[] = [];
  const start = async (file: string, args: string[], pathOf: (question: Question) => string) => {
    const process = await startMeasured(join(CHILDREN, file), args, env, AS_LAUNCHED);
    const contestant = { process, asker: new Asker(process.url, token, pathOf) };
    started.push(contestant);
    return contestant;
  };
  const hubAsker = new Asker(hub.gateway, token, () => '/graphql');
  try {
    const own = await start('gateway-process.js', ['own'], () => '/graphql');
    const stock = await start('gateway-process.js', ['stock'], () => '/graphql');
    const floor = await start('hand-written-process.js', [], ({ name }) => `/${name}`);
    const results: Measured[] = [];
    for (const question of QUESTIONS) {
      say(`  ${question.title}:CPU`);
      results.push(await compareCpu(own, stock, question));
    }
    for (const question of QUESTIONS) {
      say(`  ${question.title}:时延`);
      results.push(await compareLatency(hubAsker, floor.asker, question));
    }
    return results;
  } finally {
    await hubAsker.close();
    for (const { process, asker } of started) {
      await asker.close();
      await process.stop();
    }
  }
}

/** @param say is told what goes on, a line each. */
export async function gatewayRatios(say: (line: string) => void): Promise<Measured[]> {
  const hub = await startBenchHub(await benchHome(1));
  try {
    return await measure(hub, say);
  } finally {
    await hub.stop();
  }
}
