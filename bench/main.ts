/**
 * `npm run bench [-- --only <part>]`: measures what must hold at scale 1, as ratios within one run, and prints a
 * table. Exit code 1 when a limit is broken. Homes are kept under HUB_BENCH_HOME (default .hub-bench).
 */
import { Command, Option } from 'commander';
import { table } from '../cli/table.js';
import { deadlinesRatio } from './deadlines-ratio.js';
import { entitiesRatio } from './entities-ratio.js';
import { gatewayRatios } from './gateway-ratio.js';
import { linksRatio } from './links-ratio.js';
import { liveLatency } from './live-latency.js';
import { holds, type Measured } from './measured.js';
import { publishRatio } from './publish-ratio.js';
import { questionTimes } from './questions.js';
import { serveRatios } from './serve-ratio.js';
import { startFigures } from './start.js';
import { rebuildRatio } from './sync/rebuild-ratio.js';
import { tickRatio } from './sync/tick-ratio.js';
import { traySeconds } from './trays.js';
import { visibilitySeconds } from './visibility.js';

type Say = (line: string) => void;

const PARTS: Readonly<Record<string, (say: Say) => Promise<readonly Measured[]>>> = {
  start: startFigures,
  gateway: gatewayRatios,
  entities: entitiesRatio,
  serve: serveRatios,
  publish: publishRatio,
  rebuild: async () => [await rebuildRatio()],
  // Needs a store of scale 5 beside that of scale 1: a good part of an hour to load.
  tick: async () => [await tickRatio()],
  links: linksRatio,
  trays: traySeconds,
  deadlines: deadlinesRatio,
  visibility: visibilitySeconds,
  questions: questionTimes,
  live: liveLatency,
};

const say: Say = (line) => {
  process.stderr.write(`${line}\n`);
};

const command = new Command('bench')
  .description('按规模 1 测量各项指标')
  .addOption(new Option('--only <part...>', '只测这些部分').choices(Object.keys(PARTS)))
  .parse();
const { only = Object.keys(PARTS) } = command.opts<{ only?: string[] }>();

const shown = (value: number): string => value.toFixed(value < 10 ? 3 : 1);
const results: Measured[] = [];
const failed: string[] = [];
for (const [place, part] of only.entries()) {
  const begun = performance.now();
  say(`[${place + 1}/${only.length}] ${part}`);
  try {
    const measured = (await PARTS[part]?.(say)) ?? [];
    for (const { name, ratio, note } of measured) say(`  ${name}:${shown(ratio)}  ${note}`);
    results.push(...measured);
  } catch (error) {
    // The hours of the other parts must not be lost with it.
    failed.push(part);
    say(`  未能测完:${error instanceof Error ? error.stack : String(error)}`);
  }
  say(`[${place + 1}/${only.length}] ${part}:${Math.round((performance.now() - begun) / 1_000)} 秒`);
}

process.stdout.write(
  `${table(
    ['项目', '实测', '限值', '是否满足', '说明'],
    results.map((one) => [
      one.name,
      shown(one.ratio),
      one.limit === undefined ? '' : `${one.atLeast === true ? '≥' : '≤'} ${shown(one.limit)}`,
      one.limit === undefined ? '' : holds(one) ? '是' : '否',
      one.note,
    ]),
  )}\n`,
);
if (failed.length > 0) process.stdout.write(`未能测完:${failed.join('、')}\n`);
if (failed.length > 0 || !results.every(holds)) process.exitCode = 1;
