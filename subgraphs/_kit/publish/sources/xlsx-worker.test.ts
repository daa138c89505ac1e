import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { workbook } from '../../../../test/testkit/workbook.js';

/** Whoever looks twice finds that a tenth of a second has gone: a machine that is busy elsewhere. */
const BUSY = 'data:text/javascript,let now = 0; Date.now = () => (now += 100);';

it('reads a long sheet in one go, however slow its machine is', async () => {
  const blank = '<row s="1" customFormat="1"/>'.repeat(20_000);
  const worker = new Worker(new URL('xlsx-worker.mjs', import.meta.url), {
    workerData: { bytes: workbook([['编号'], ['V1']], { after: blank }) },
    execArgv: ['--import', BUSY],
  });
  try {
    worker.postMessage('next');
    const [block] = await once(worker, 'message');
    expect(block.slice(0, 2)).toEqual([['编号'], ['V1']]);
  } finally {
    await worker.terminate();
  }
});
