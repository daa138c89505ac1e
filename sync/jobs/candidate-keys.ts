import type { JobDefinition, KeyQuery, RunContext } from './job.js';

/** What a full run of the job must look at, besides what is open or due. */
export async function candidateKeys(job: JobDefinition, run: RunContext): Promise<KeyQuery> {
  return job.candidates === undefined ? { text: job.allKeys, values: [] } : job.candidates(run);
}
