/** (a) CPU time of a subgraph's `_entities` for 20 enterprises, against Apollo Server and Prisma over the same table. */
import { onCluster } from './cluster.js';
import { CONCURRENCY, compareCpu, startContestant } from './entities/contestant.js';
import { fillSamplings, ROWS } from './entities/samplings.js';
import type { Measured } from './measured.js';

const LIMIT = 1 / 4;
const LOAD = { size: 20, rounds: 7, requests: 300 };

export const entitiesRatio = (): Promise<readonly Measured[]> =>
  onCluster(async ({ env, url, headersFor }) => {
    const own = await startContestant({
      file: 'own-process.js',
      env,
      path: '/graphql',
      headers: () => headersFor({}),
    });
    try {
      const database = url('hub_food_drug');
      await fillSamplings(database);
      const baseline = await startContestant({
        file: 'baseline-process.js',
        env: { ...env, BENCH_DATABASE_URL: database },
        path: '/',
        headers: async () => ({}),
      });
      try {
        const [mine = Number.NaN, theirs = Number.NaN] = await compareCpu([own, baseline], LOAD);
        return [
          {
            name: `子图 _entities CPU ÷ Apollo Server + Prisma:${LOAD.size} 家企业`,
            ratio: mine / theirs,
            limit: LIMIT,
            note: `每次 ${mine.toFixed(2)} ÷ ${theirs.toFixed(2)} ms,${ROWS} 行,并发 ${CONCURRENCY},${LOAD.rounds} 轮 × ${LOAD.requests}`,
          },
        ];
      } finally {
        await baseline.close();
      }
    } finally {
      await own.close();
    }
  });
