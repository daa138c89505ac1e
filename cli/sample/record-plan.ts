import type { Row } from './sample.js';
import type { World } from './world.js';

/** Background rows of one record type. */
export interface RecordPlan {
  readonly department: string;
  readonly recordType: string;
  /** Records at scale 1; `count` where it does not follow the scale. */
  readonly at1?: number;
  readonly count?: (world: World) => number;
  /** The versions of the i-th record; empty while it is not published. */
  readonly rows: (world: World, i: number) => readonly Row[];
}

export const plannedCount = (plan: RecordPlan, world: World): number =>
  plan.count?.(world) ?? Math.round((plan.at1 ?? 0) * world.scale);

/** One row, or none while it is not published. */
export const once = (system: Row | null, row: () => Row): readonly Row[] =>
  system === null ? [] : [{ ...row(), ...system }];
