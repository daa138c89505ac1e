/** `hub publish FILE`: streams a file of records to the hub, with a progress bar, and goes on where it broke off. */
import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { Transform } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { request } from 'undici';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import type { HubClient } from '../hub-client.js';
import { createProgress, type Output } from '../output.js';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.ndjson': 'application/x-ndjson',
  '.jsonl': 'application/x-ndjson',
  '.csv': 'text/csv',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const ATTEMPTS = 5;
const FIRST_BACKOFF_MS = 500;

const Receipt = z.looseObject({
  batchId: z.string(),
  received: z.number(),
  accepted: z.number(),
  unchanged: z.number(),
  stale: z.number(),
  rejected: z.number(),
  warned: z.number(),
  issues: z.array(
    z.looseObject({
      row: z.number(),
      field: z.string().nullish(),
      severity: z.string(),
      code: z.string(),
      message: z.string(),
    }),
  ),
  issuesUrl: z.string().nullish(),
});
type Receipt = z.infer<typeof Receipt>;

const Refusal = z.object({
  error: z.looseObject({ code: z.string(), message: z.string(), retryable: z.boolean().optional() }),
});

export interface PublishOptions {
  readonly file: string;
  /** Default: the name of the file's folder. */
  readonly department?: string;
  /** Default: the file's name without its ending. */
  readonly type?: string;
  /** Default: derived from the content, so that the same file sent twice is one batch. */
  readonly batch?: string;
}

const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
};

/** One attempt; a refusal that cannot be mended by sending again is thrown, null asks for another attempt. */
const send = async (
  url: string,
  token: string,
  file: string,
  mediaType: string,
  onBytes: (n: number) => void,
): Promise<Receipt | null> => {
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      onBytes(chunk.length);
      done(null, chunk);
    },
  });
  try {
    const answer = await request(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': mediaType, accept: 'application/json' },
      body: createReadStream(file, { highWaterMark: 1 << 18 }).pipe(counter),
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    const value: unknown = await answer.body.json();
    if (answer.statusCode < 300) return Receipt.parse(value);
    const refusal = Refusal.parse(value);
    if (refusal.error.retryable === true) return null;
    const { code, message } = refusal.error;
    throw new HubError('HUB_REFUSED', { status: answer.statusCode, code, message });
  } catch (error) {
    if (error instanceof HubError || error instanceof z.ZodError) throw error;
    return null;
  }
};

/**
 * Sends the file and prints the receipt. Exit code 1 when rows were rejected.
 * @throws HubError FILE_UNREADABLE, FILE_FORMAT_UNKNOWN, HUB_REFUSED, HUB_UNREACHABLE
 */
export const publishFile = async (
  client: HubClient,
  output: Output,
  options: PublishOptions,
): Promise<void> => {
  const { file } = options;
  const extension = extname(file).toLowerCase();
  const mediaType = MEDIA_TYPES[extension];
  if (mediaType === undefined)
    throw new HubError('FILE_FORMAT_UNKNOWN', { file, known: Object.keys(MEDIA_TYPES).join('、') });
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new HubError('FILE_UNREADABLE', { file });
  const department = options.department ?? basename(dirname(file));
  const type = options.type ?? basename(file, extname(file));
  const batch = options.batch ?? `file-${(await hashOf(file)).slice(0, 32)}`;
  const token = await client.token('publisher', department);
  const url = `${client.gateway}/publish/${department}/${type}?batch=${encodeURIComponent(batch)}`;
  const progress = createProgress(output, `${department}/${type}`, size);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      let sent = 0;
      const receipt = await send(url, token, file, mediaType, (bytes) => {
        sent += bytes;
        progress.update(sent);
      });
      if (receipt !== null) {
        progress.stop();
        printReceipt(client, output, receipt);
        return;
      }
      output.note(`连接中断,${(FIRST_BACKOFF_MS * 2 ** attempt) / 1_000} 秒后用同一批次号续传(${batch})`);
      await delay(FIRST_BACKOFF_MS * 2 ** attempt);
    }
  } finally {
    progress.stop();
  }
  throw new HubError('HUB_UNREACHABLE', { url: client.gateway });
};

const SHOWN_ISSUES = 10;

const printReceipt = (client: HubClient, output: Output, receipt: Receipt): void => {
  const { received, accepted, unchanged, stale, rejected, warned, issues } = receipt;
  const lines = [
    `批次 ${receipt.batchId}:收到 ${received} 行,入库 ${accepted},未变 ${unchanged},旧版 ${stale},拒收 ${rejected},提示 ${warned}`,
    ...issues
      .slice(0, SHOWN_ISSUES)
      .map(
        (issue) =>
          `  第 ${issue.row} 行 ${issue.field ?? ''} ${issue.severity === 'REJECTED' ? '拒收' : '提示'}:${issue.message}(${issue.code})`,
      ),
    ...(issues.length > SHOWN_ISSUES && typeof receipt.issuesUrl === 'string'
      ? [`  其余问题行:${client.gateway}${receipt.issuesUrl}`]
      : []),
  ];
  output.answer(receipt, lines.join('\n'));
  if (rejected > 0) process.exitCode = 1;
};
