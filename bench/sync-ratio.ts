/** (c) What sync costs: a tick, which must not grow with the store, and rebuilding every finding. */
import type { Measured } from './measured.js';
import { rebuildRatio } from './sync/rebuild-ratio.js';
import { tickRatio } from './sync/tick-ratio.js';

export const syncRatios = async (say: (line: string) => void): Promise<readonly Measured[]> => {
  say('  重建全部比对结果,与手写 SQL 比较');
  const rebuilt = await rebuildRatio();
  say('  一次增量,规模 1 与规模 5');
  return [rebuilt, await tickRatio()];
};
