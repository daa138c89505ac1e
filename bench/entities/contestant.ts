/** One way of serving `_entities`, in a process of its own, and what a request costs it beside another one. */
import { deepStrictEqual } from 'node:assert';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { median } from '../measured.js';
import { startMeasured } from '../measured-process.js';
import { ENTITIES } from './question.js';
import { enterpriseReferences } from './samplings.js';

export const CONCURRENCY = 4;
const AS_LAUNCHED = ['--max-semi-space-size=8'];

export interface ContestantOptions {
  /** A compiled module of this folder that calls `reportTo`. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Below the process's URL. */
  readonly path: string;
  readonly headers: () => Promise<Record<string, string>>;
}

export interface Contestant {
  cpuMs(): Promise<number>;
  /** @param size enterprises at once. */
  ask(request: number, size: number): Promise<unknown>;
  close(): Promise<void>;
}

export async function startContestant(options: ContestantOptions): Promise<Contestant> {
  const { file, args = [], env, path, headers } = options;
  const module = join(fileURLToPath(new URL('.', import.meta.url)), file);
  const process = await startMeasured(module, args, env, AS_LAUNCHED);
  const { origin, pathname } = new URL(process.url + path);
  const pool = new Pool(origin, { connections: CONCURRENCY });
  return {
    cpuMs: () => process.cpuMs(),
    ask: async (request, size) => {
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: pathname,
        headers: { 'content-type': 'application/json', ...(await headers()) },
        body: JSON.stringify({
          query: ENTITIES,
          variables: { representations: enterpriseReferences(request, size) },
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

export interface Load {
  /** Enterprises per request. */
  readonly size: number;
  readonly rounds: number;
  readonly requests: number;
}

async function cpuPerRequest(contestant: Contestant, { size, requests }: Load): Promise<number> {
  const before = await contestant.cpuMs();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < requests) await contestant.ask(next++, size);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return ((await contestant.cpuMs()) - before) / requests;
}

/**
 * Median milliseconds of CPU time per request of each, measured in turn within each round.
 * @throws AssertionError where their answers differ
 */
export async function compareCpu(contestants: readonly Contestant[], load: Load): Promise<number[]> {
  const [first, ...others] = await Promise.all(contestants.map((each) => each.ask(0, load.size)));
  for (const answer of others) deepStrictEqual(answer, first);
  const measured = contestants.map((contestant): { contestant: Contestant; rounds: number[] } => ({
    contestant,
    rounds: [],
  }));
  for (let round = 0; round <= load.rounds; round += 1) {
    for (const { contestant, rounds } of measured) {
      const cpu = await cpuPerRequest(contestant, load);
      // The first round warms all up.
      if (round > 0) rounds.push(cpu);
    }
  }
  return measured.map(({ rounds }) => median(rounds));
}
