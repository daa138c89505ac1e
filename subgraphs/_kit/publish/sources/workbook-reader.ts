/** Lines of a workbook's first sheet, read in a worker whose memory is capped; they come in blocks as they are taken. */
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { HubError } from '../../../../platform/errors.js';
import { projectRoot } from '../../../../platform/root.js';
import { createSlots } from '../slots.js';
import type { Cells } from './row-source.js';

const WORKER = join(projectRoot, 'subgraphs', '_kit', 'publish', 'sources', 'xlsx-worker.mjs');
const WORKER_MB = 700;
const WORKER_TIMEOUT_MS = 180_000;
/**
 * What one workbook may add to the memory of the process: unpacked bytes are no part of the worker's heap, so that
 * its limit does not hold them.
 */
const MAX_GROWTH = 700 * 1_048_576;
const WATCH_EVERY_MS = 25;

export const workbookTooLarge = (): HubError =>
  new HubError('PAYLOAD_TOO_LARGE', {
    limit: '20 MB、展开 200 MB 或 100,000 行(XLSX);更大的请用 CSV 或 NDJSON',
  });

const TOO_LARGE: ReadonlySet<unknown> = new Set(['ERR_WORKER_OUT_OF_MEMORY', 'ERR_STRING_TOO_LONG']);
const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && TOO_LARGE.has(error.code);

export const noWorkbook = (cause?: unknown): HubError =>
  new HubError('FILE_INVALID', { reason: '不是可读的 XLSX 文件;请用 Excel 另存为 .xlsx 或 CSV' }, { cause });

/** One at a time in a process: each may need MAX_GROWTH. */
const reading = createSlots(1);

const isBlock = (message: unknown): message is readonly Cells[] => Array.isArray(message);

/** Ends the worker when memory or time runs out, until its first block is there. */
function watch(worker: Worker): { readonly isOver: () => boolean; readonly stop: () => void } {
  const before = process.memoryUsage.rss();
  const begun = performance.now();
  let over = false;
  const timer = setInterval(() => {
    const grown = process.memoryUsage.rss() - before;
    if (grown < MAX_GROWTH && performance.now() - begun < WORKER_TIMEOUT_MS) return;
    over = true;
    void worker.terminate();
  }, WATCH_EVERY_MS);
  return { isOver: () => over, stop: () => clearInterval(timer) };
}

async function nextBlock(worker: Worker): Promise<readonly Cells[]> {
  const ended = new AbortController();
  try {
    const message = once(worker, 'message', { signal: ended.signal });
    const exit = once(worker, 'exit', { signal: ended.signal });
    exit.catch(() => undefined);
    message.catch(() => undefined);
    worker.postMessage('next');
    const [block] = await Promise.race([message, exit]);
    if (isBlock(block)) return block;
    throw noWorkbook();
  } catch (cause) {
    if (cause instanceof HubError) throw cause;
    throw isTooLarge(cause) ? workbookTooLarge() : noWorkbook(cause);
  } finally {
    ended.abort();
  }
}

/** @throws HubError PAYLOAD_TOO_LARGE, FILE_INVALID */
export async function* readWorkbook(bytes: Buffer): AsyncGenerator<Cells> {
  const giveBack = await reading.take();
  const worker = new Worker(WORKER, {
    workerData: { bytes },
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MB },
  });
  const guard = watch(worker);
  try {
    for (;;) {
      const block = await nextBlock(worker);
      guard.stop();
      if (block.length === 0) return;
      yield* block;
    }
  } catch (error) {
    throw guard.isOver() ? workbookTooLarge() : error;
  } finally {
    guard.stop();
    await worker.terminate();
    giveBack();
  }
}
