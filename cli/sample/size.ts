import { RECORD_PLANS } from './departments/plans.js';
import { plant } from './planted/plant.js';
import { plannedCount } from './record-plan.js';
import type { SampleParameters } from './sample.js';
import { createWorld } from './world.js';

/** Records that the sample comes to, give or take those that no department has published yet. */
export function estimateRecords(parameters: SampleParameters): number {
  const world = createWorld(parameters);
  const planted = plant(world).chunks.reduce((sum, { rows }) => sum + rows.length, 0);
  return RECORD_PLANS.reduce((sum, plan) => sum + plannedCount(plan, world), planted);
}
