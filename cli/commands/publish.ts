/** `hub publish FILE`: streams a file of records to the hub, with a progress bar, and goes on where it broke off. */
import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { request } from 'undici';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import { fileReason } from '../../platform/file-error.js';
import { type HubAnswer, type HubClient, readAnswer } from '../hub-client.js';
import { createProgress, type Output } from '../output.js';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.ndjson': 'application/x-ndjson',
  '.jsonl': 'application/x-ndjson',
  '.csv': 'text/csv',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const FIRST_BACKOFF_MS = 500;
/** Half a second, doubled until here: a minute in all, in which a part is started again and a batch let go of. */
const LONGEST_BACKOFF_MS = 32_000;
/** An attempt that got this far says that the hub is there: patience begins anew. */
const LONG_ATTEMPT_MS = 60_000;
const CHUNK_BYTES = 1 << 18;

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

const Retryable = z.object({
  error: z.object({ code: z.string(), message: z.string(), retryable: z.literal(true) }),
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

/** Also the first look at the file: what cannot be read is told before anything is sent. */
const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk);
  } catch (cause) {
    throw new HubError('FILE_UNREADABLE', { file, reason: fileReason(cause) }, { cause });
  }
  return hash.digest('hex');
};

interface Upload {
  readonly url: string;
  readonly token: string;
  readonly file: string;
  readonly mediaType: string;
  /** Bytes sent so far, of this attempt. */
  readonly onSent: (bytes: number) => void;
}

async function* contentOf({ file, onSent }: Upload): AsyncGenerator<Buffer> {
  let sent = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES })) {
    yield chunk;
    sent += chunk.length;
    onSent(sent);
  }
}

/** Undefined for what is no JSON: a proxy's page, say. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** HUB_UNREACHABLE when the connection broke. */
const exchange = async (upload: Upload): Promise<HubAnswer | HubError> => {
  const { url, token, mediaType, file } = upload;
  try {
    const answer = await request(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': mediaType, accept: 'application/json' },
      body: Readable.from(contentOf(upload), { objectMode: false }),
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    return { url, status: answer.statusCode, value: parseJson(await answer.body.text()) };
  } catch (cause) {
    const reason = fileReason(cause);
    if (reason !== null) throw new HubError('FILE_UNREADABLE', { file, reason }, { cause });
    return new HubError('HUB_UNREACHABLE', { url: new URL(url).origin }, { cause });
  }
};

/** One attempt: the receipt, or why another one may succeed. Throws what no other attempt will mend. */
const attempt = async (upload: Upload): Promise<Receipt | HubError> => {
  const answer = await exchange(upload);
  if (answer instanceof HubError) return answer;
  if (answer.status < 300) return readAnswer(Receipt, answer);
  const { status, value } = answer;
  const passing = Retryable.safeParse(value);
  if (passing.success) return new HubError('HUB_REFUSED', { status, ...passing.data.error });
  if (value === undefined && status >= 500) return new HubError('HUB_UNREACHABLE', { url: upload.url });
  return readAnswer(z.never(), answer);
};

/**
 * Sends the file and prints the receipt. Exit code 1 when rows were rejected.
 * @throws HubError FILE_UNREADABLE, FILE_FORMAT_UNKNOWN, FILE_EMPTY, HUB_REFUSED, HUB_UNREACHABLE
 */
export const publishFile = async (
  client: HubClient,
  output: Output,
  options: PublishOptions,
): Promise<void> => {
  const { file } = options;
  const mediaType = MEDIA_TYPES[extname(file).toLowerCase()];
  if (mediaType === undefined)
    throw new HubError('FILE_FORMAT_UNKNOWN', { file, known: Object.keys(MEDIA_TYPES).join('、') });
  const hash = await hashOf(file);
  const { size } = statSync(file);
  if (size === 0) throw new HubError('FILE_EMPTY', { file });
  const department = options.department ?? basename(dirname(resolve(file)));
  const type = options.type ?? basename(file, extname(file));
  const batch = options.batch ?? `file-${hash.slice(0, 32)}`;
  const token = await client.token('publisher', department);
  const path = [department, type].map(encodeURIComponent).join('/');
  const url = `${client.gateway}/publish/${path}?batch=${encodeURIComponent(batch)}`;
  const progress = createProgress(output, `${department}/${type}`, size);
  try {
    for (let wait = FIRST_BACKOFF_MS; ; wait *= 2) {
      const begun = performance.now();
      const outcome = await attempt({ url, token, file, mediaType, onSent: progress.update });
      if (!(outcome instanceof HubError)) {
        progress.stop();
        return printReceipt(client, output, outcome);
      }
      if (performance.now() - begun > LONG_ATTEMPT_MS) wait = FIRST_BACKOFF_MS;
      if (wait > LONGEST_BACKOFF_MS) throw outcome;
      output.note(`${outcome.message} ${wait / 1_000} 秒后用批次号 ${batch} 续传。`);
      await delay(wait);
    }
  } finally {
    progress.stop();
  }
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
