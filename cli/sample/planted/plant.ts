import type { Planted, SampleChunk } from '../sample.js';
import type { World } from '../world.js';
import { BATCH_STORIES } from './batch-stories.js';
import { COMPLAINT_STORIES } from './complaint-stories.js';
import { CREDIT_STORIES } from './credit-stories.js';
import { IMPORT_STORIES } from './import-stories.js';
import { indicators } from './indicator-stories.js';
import { MATERIAL_STORIES } from './material-stories.js';
import { notices } from './notice-stories.js';
import { type Plot, tell } from './plot.js';
import { QUESTION_STORIES } from './question-stories.js';
import { RECALL_STORIES } from './recall-stories.js';
import { refusedRows } from './rejected-stories.js';
import { SAFETY_STORIES } from './safety-stories.js';
import { surge } from './surge.js';

const STORIES = [
  ...COMPLAINT_STORIES,
  ...RECALL_STORIES,
  ...IMPORT_STORIES,
  ...CREDIT_STORIES,
  ...SAFETY_STORIES,
  ...QUESTION_STORIES,
  ...BATCH_STORIES,
  ...MATERIAL_STORIES,
] as const;

/** Every story once in a small sample, four times at scale 1, nine times at scale 5. */
const copiesAt = (scale: number): number => Math.max(1, Math.round(4 * Math.sqrt(scale)));

/** Rows of the planted cases and decoys, and what is to be found of them. Reserves the series that it uses. */
export function plant(world: World): {
  readonly chunks: readonly SampleChunk[];
  readonly planted: Planted;
} {
  const copies = copiesAt(world.scale);
  let told = false;
  const once = (plot: Plot): void => {
    if (!told) for (const story of [refusedRows, surge, notices, indicators]) story(plot);
    told = true;
  };
  return tell(world, [...STORIES, once], copies);
}
