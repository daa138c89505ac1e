import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { HubError } from '../../../../platform/errors.js';
import { projectRoot } from '../../../../platform/root.js';
import type { RecordDescriptor } from '../../../../schema/compiler/descriptor.js';
import type { RowSource } from './row-source.js';
import { tableRows } from './table-rows.js';

/** Beyond these a workbook costs more memory than it is worth: 100,000 rows of 15 columns took 526 MB. */
const MAX_BYTES = 20 * 1_048_576;
const MAX_LINES = 50_000;
const WORKER_MB = 512;
const WORKER_TIMEOUT_MS = 60_000;

const Lines = z.array(z.array(z.string()));
const WORKER = join(projectRoot, 'subgraphs', '_kit', 'publish', 'sources', 'xlsx-worker.mjs');
const instead = (): HubError =>
  new HubError('PAYLOAD_TOO_LARGE', { limit: '20 MB 或 50,000 行(XLSX);更大的请用 CSV 或 NDJSON' });

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

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

function unpack(bytes: Buffer): Promise<readonly (readonly string[])[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData: { bytes },
      resourceLimits: { maxOldGenerationSizeMb: WORKER_MB },
    });
    const timer = setTimeout(() => {
      void worker.terminate();
      reject(instead());
    }, WORKER_TIMEOUT_MS);
    worker.once('message', (message: unknown) => {
      resolve(Lines.parse(message));
      void worker.terminate();
    });
    worker.once('error', (cause) =>
      reject(
        isOutOfMemory(cause)
          ? instead()
          : new HubError('FILE_INVALID', { reason: '不是可读的 XLSX 文件' }, { cause }),
      ),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new HubError('FILE_INVALID', { reason: 'XLSX 文件没有读完' }));
    });
  });
}

async function* lines(body: AsyncIterable<Buffer>): AsyncGenerator<readonly string[]> {
  const all = await unpack(await readWhole(body));
  if (all.length > MAX_LINES + 1) throw instead();
  yield* all.filter((cells) => cells.some((cell) => cell !== ''));
}

/** The first sheet of an XLSX workbook. @throws HubError PAYLOAD_TOO_LARGE, FILE_INVALID */
export const xlsxRows = (record: RecordDescriptor, body: AsyncIterable<Buffer>): RowSource =>
  tableRows(record, lines(body));
