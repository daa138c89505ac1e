/** vitest's order of files: what starts whole hubs first, so that no worker is left with one while the other is done. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Minutes each; elsewhere a file takes seconds. */
const WHOLE_HUB = /\/test\/(?:faults|e2e|own-subgraph|console|live)\//;

const isSlow = ({ moduleId }: TestSpecification): boolean => WHOLE_HUB.test(moduleId);

/** Otherwise as vitest does: failed and long ones of the last run first, or large files. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
