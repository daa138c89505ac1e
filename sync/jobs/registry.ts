import { join } from 'node:path';
import { projectRoot } from '../../platform/root.js';
import type { DepartmentStore } from '../../subgraphs/risk/store/department-store.js';
import { loadJoins } from '../joins/load.js';
import { recallCandidates } from './j01-recall-candidates.js';
import { creditJob } from './j08-credit.js';
import { identityLinks } from './j12-identity-links.js';
import { recordNotices } from './j20-record-notices.js';
import type { JobDefinition } from './job.js';

/**
 * Every scheduled job: those in TypeScript, and the join files of sync/joins. Ordered by id.
 * @param departments those that the store has tables of; default: of the tree
 */
export function allJobs(departments?: () => readonly DepartmentStore[]): readonly JobDefinition[] {
  return [
    recallCandidates,
    creditJob,
    identityLinks(departments),
    recordNotices,
    ...loadJoins(join(projectRoot, 'sync/joins')),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}
