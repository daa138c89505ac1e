/** A workbook of one sheet, written in a worker: compressing holds nobody up there, and its memory has a bound. */
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../../../../platform/root.js';
import { createSlots } from '../slots.js';
import type { Cells } from './row-source.js';

const WORKER = join(projectRoot, 'subgraphs', '_kit', 'publish', 'sources', 'xlsx-write-worker.mjs');
const WORKER_MB = 512;
const writing = createSlots(1);

export const writeWorkbook = (lines: readonly Cells[]): Promise<Buffer> =>
  writing.run(async () => {
    const worker = new Worker(WORKER, {
      workerData: { lines },
      resourceLimits: { maxOldGenerationSizeMb: WORKER_MB },
    });
    try {
      const [bytes] = await once(worker, 'message');
      return Buffer.from(bytes);
    } finally {
      await worker.terminate();
    }
  });
