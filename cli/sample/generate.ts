/** The sample: background of all departments first, then the planted rows among them. Pure by its parameters. */
import { RECORD_PLANS } from './departments/plans.js';
import { indicatorQuestions } from './indicators/indicator-questions.js';
import { plant } from './planted/plant.js';
import { plannedCount, type RecordPlan } from './record-plan.js';
import type { Planted, Row, Sample, SampleChunk, SampleParameters } from './sample.js';
import { createWorld, type World } from './world.js';

/** Rows of one publication: well below the hub's bound of one transaction. */
const CHUNK_ROWS = 5_000;

function* backgroundOf(world: World, plan: RecordPlan): Generator<SampleChunk> {
  const { department, recordType } = plan;
  const count = plannedCount(plan, world);
  let rows: Row[] = [];
  for (let i = 0; i < count; i++) {
    rows.push(...plan.rows(world, i));
    if (rows.length < CHUNK_ROWS) continue;
    yield { department, recordType, rows };
    rows = [];
  }
  if (rows.length > 0) yield { department, recordType, rows };
}

/** The same parameters give the same chunks, in the same order. */
export function generateSample(parameters: SampleParameters): Sample {
  const world = createWorld(parameters);
  // First of all: planting says which class and district the background must leave alone.
  const { chunks, planted } = plant(world);
  function* all(): Generator<SampleChunk> {
    for (const plan of RECORD_PLANS) yield* backgroundOf(world, plan);
    yield* chunks;
  }
  let whole: Planted | null = null;
  return {
    chunks: { [Symbol.iterator]: all },
    planted: () => {
      whole ??= {
        ...planted,
        questions: [...planted.questions, ...indicatorQuestions(world, chunks, planted)],
      };
      return whole;
    },
  };
}
