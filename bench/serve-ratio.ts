/**
 * CPU time of `_entities` behind the kit's own handler, against the same schema and statements behind graphql-http's:
 * as it comes, and told of the document as the kit knows it (decision 0001).
 */
import { type BenchCluster, onCluster } from './cluster.js';
import {
  CONCURRENCY,
  type Contestant,
  compareCpu,
  type Load,
  startContestant,
} from './entities/contestant.js';
import { fillSamplings, ROWS } from './entities/samplings.js';
import type { Measured } from './measured.js';

const LOADS: readonly Load[] = [
  { size: 1, rounds: 7, requests: 1_000 },
  { size: 20, rounds: 7, requests: 200 },
];
/** An own handler that cost more than the library as it comes would have no reason to be. */
const OTHERS = [
  { name: 'graphql-http', args: [], limit: 1 },
  // What remains is HTTP and JSON, the same work on both sides: a figure that shows where the difference comes from.
  { name: 'graphql-http + graphql-jit,文档只解析一次', args: ['prepared'] },
];

async function measure(contestants: readonly Contestant[], load: Load): Promise<Measured[]> {
  const [own = Number.NaN, ...others] = await compareCpu(contestants, load);
  return OTHERS.map(({ name, limit }, place) => {
    const other = others[place] ?? Number.NaN;
    return {
      name: `子图 _entities CPU ÷ ${name}:${load.size} 家企业`,
      ratio: own / other,
      ...(limit === undefined ? {} : { limit }),
      note: `每次 ${own.toFixed(2)} ÷ ${other.toFixed(2)} ms,${ROWS} 行,并发 ${CONCURRENCY},${load.rounds} 轮 × ${load.requests}`,
    };
  });
}

async function onContestants({ env, url, headersFor }: BenchCluster): Promise<readonly Measured[]> {
  const headers = () => headersFor({});
  const contestants = [await startContestant({ file: 'own-process.js', env, path: '/graphql', headers })];
  try {
    await fillSamplings(url('hub_food_drug'));
    for (const { args } of OTHERS) {
      contestants.push(
        await startContestant({ file: 'graphql-http-process.js', args, env, path: '/', headers }),
      );
    }
    const results: Measured[] = [];
    for (const load of LOADS) results.push(...(await measure(contestants, load)));
    return results;
  } finally {
    for (const contestant of contestants.reverse()) await contestant.close();
  }
}

export const serveRatios = (): Promise<readonly Measured[]> => onCluster(onContestants);
