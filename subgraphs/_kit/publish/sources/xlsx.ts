import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { HubError } from '../../../../platform/errors.js';
import { projectRoot } from '../../../../platform/root.js';
import type { RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import { createSlots } from '../slots.js';
import type { RowSource } from './row-source.js';
import { tableRows } from './table-rows.js';
import { unpackedSize } from './unpacked-size.js';

/** Beyond these a workbook costs more memory than it is worth: 100,000 rows of 15 columns took 526 MB. */
const MAX_BYTES = 20 * 1_048_576;
const MAX_LINES = 50_000;
const WORKER_MB = 512;
const WORKER_TIMEOUT_MS = 60_000;
/** A file of 20 MB can unpack to 20 GB. */
const MAX_UNPACKED = 256 * 1_048_576;
/**
 * What one workbook may add to the memory of the process, should it unpack to more than it says: unpacked bytes
 * are no part of the worker's heap, so that its limit does not hold them.
 */
const MAX_GROWTH = 800 * 1_048_576;
const WATCH_EVERY_MS = 25;

const Lines = z.array(z.array(z.string()));
const WORKER = join(projectRoot, 'subgraphs', '_kit', 'publish', 'sources', 'xlsx-worker.mjs');
const instead = (): HubError =>
  new HubError('PAYLOAD_TOO_LARGE', {
    limit: '20 MB、展开 256 MB 或 50,000 行(XLSX);更大的请用 CSV 或 NDJSON',
  });

/** A workbook is a ZIP file, whose directory stands at its end: it is read whole, within MAX_BYTES. */
async function readWhole(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw instead();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}

const TOO_LARGE: ReadonlySet<unknown> = new Set(['ERR_WORKER_OUT_OF_MEMORY', 'ERR_STRING_TOO_LONG']);
const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && TOO_LARGE.has(error.code);
const noWorkbook = (cause?: unknown): HubError =>
  new HubError('FILE_INVALID', { reason: '不是可读的 XLSX 文件;请用 Excel 另存为 .xlsx 或 CSV' }, { cause });

/** One at a time in a process: each may need MAX_GROWTH. */
const reading = createSlots(1);

function unpack(bytes: Buffer): Promise<readonly (readonly string[])[]> {
  return new Promise((resolve, reject) => {
    const before = process.memoryUsage.rss();
    const begun = performance.now();
    const worker = new Worker(WORKER, {
      workerData: { bytes },
      resourceLimits: { maxOldGenerationSizeMb: WORKER_MB },
    });
    const watch = setInterval(() => {
      const grown = process.memoryUsage.rss() - before;
      if (grown < MAX_GROWTH && performance.now() - begun < WORKER_TIMEOUT_MS) return;
      void worker.terminate();
      reject(instead());
    }, WATCH_EVERY_MS);
    worker.once('message', (message: unknown) => {
      resolve(Lines.parse(message));
      void worker.terminate();
    });
    worker.once('error', (cause) => reject(isTooLarge(cause) ? instead() : noWorkbook(cause)));
    worker.once('exit', () => {
      clearInterval(watch);
      reject(new HubError('FILE_INVALID', { reason: 'XLSX 文件没有读完' }));
    });
  });
}

async function* lines(body: AsyncIterable<Buffer>): AsyncGenerator<readonly string[]> {
  const bytes = await readWhole(body);
  const size = unpackedSize(bytes);
  if (size === null) throw noWorkbook();
  if (size > MAX_UNPACKED) throw instead();
  const all = await reading.run(() => unpack(bytes));
  if (all.length > MAX_LINES + 1) throw instead();
  yield* all.filter((cells) => cells.some((cell) => cell !== ''));
}

/** The first sheet of an XLSX workbook. @throws HubError PAYLOAD_TOO_LARGE, FILE_INVALID */
export const xlsxRows = (record: RecordDescriptor, body: AsyncIterable<Buffer>): RowSource =>
  tableRows(record, lines(body));
