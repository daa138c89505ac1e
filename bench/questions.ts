/** How long the analysts' registered questions take through the gateway, each asked about what the home holds. */
import { join } from 'node:path';
import { ANSWERS } from '../cli/sample/answer-keys.js';
import { type PlantedFile, readPlanted } from '../cli/sample/planted-file.js';
import { TrustedDocuments } from '../gateway/plugins/trusted-documents.js';
import { projectRoot } from '../platform/root.js';
import { benchHome } from './home.js';
import { type BenchHub, startBenchHub } from './hub.js';
import { type Measured, quantile } from './measured.js';

const LIMIT_MS = 300;
const WARM = 3;
const ROUNDS = 25;

type Question = PlantedFile['questions'][number];

/** Each question of the analysts once: of those planted in the sample the one that is answered with most. */
function questionsOf(home: string): Question[] {
  const planted = readPlanted(home)?.questions ?? [];
  return Object.keys(ANSWERS).map((document) => {
    const [longest] = planted
      .filter((each) => each.document === document)
      .sort((a, b) => b.answer.length - a.answer.length);
    if (longest === undefined)
      throw new Error(`${document} was not planted in ${home}: remove it to have it made anew`);
    return longest;
  });
}

async function timesOf(hub: BenchHub, token: string, query: string, variables: Question['variables']) {
  const times: number[] = [];
  for (let round = -WARM; round < ROUNDS; round += 1) {
    const begun = performance.now();
    const { errors } = await hub.client.graphql(token, query, { ...variables });
    if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 500));
    if (round >= 0) times.push(performance.now() - begun);
  }
  return times;
}

/** @param say is told what goes on, a line each. */
export async function questionTimes(say: (line: string) => void): Promise<Measured[]> {
  const home = await benchHome(1);
  const questions = questionsOf(home);
  const known = await TrustedDocuments.read(join(projectRoot, 'schema/operations'));
  const hub = await startBenchHub(home);
  try {
    const token = await hub.client.token('analyst');
    const measured: Measured[] = [];
    for (const { document, variables } of questions) {
      say(`  ${document}`);
      const times = await timesOf(hub, token, known.named(document) ?? '', variables);
      measured.push({
        name: `分析问题 ${document} p50`,
        ratio: quantile(times, 0.5),
        limit: LIMIT_MS,
        note: `毫秒,p95 ${quantile(times, 0.95).toFixed(0)},${ROUNDS} 次`,
      });
    }
    return measured;
  } finally {
    await hub.stop();
  }
}
