/** `hub publish FILE`: streams a file of records to the hub, with a progress bar, and goes on where it broke off. */
import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { request } from 'undici';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import { fileReason } from '../../platform/file-error.js';
import { mediaTypeOf } from '../file-format.js';
import { type HubAnswer, type HubClient, readAnswer } from '../hub-client.js';
import { createProgress, type Output } from '../output.js';
import { departmentOf, type RecordFile, typeOf } from '../record-file.js';
import { savedProfiles } from '../saved-profile.js';
import { downloadRejects } from './publish-rejects.js';

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
  rejectsUrl: z.string().nullish(),
  notes: z.array(z.string()).default([]),
});
type Receipt = z.infer<typeof Receipt>;

const Retryable = z.object({
  error: z.object({ code: z.string(), message: z.string(), retryable: z.literal(true) }),
});

export interface PublishOptions extends RecordFile {
  /** Default: derived from the content and how it is read, so that the same file sent twice is one batch. */
  readonly batch?: string;
  /** Name of a saved mapping of the sender's table. */
  readonly profile?: string;
  readonly extra?: string;
  readonly charset?: string;
  /** Where the rejected rows go, in the file's own form. */
  readonly rejects?: string;
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

/** What says how the file is read: in the address, and in the batch's number with the mapping itself. */
const readingOf = async (
  client: HubClient,
  options: PublishOptions,
): Promise<{ readonly query: Record<string, string>; readonly text: string }> => {
  const { profile, extra, charset } = options;
  const query = {
    ...(profile === undefined ? {} : { profile }),
    ...(extra === undefined ? {} : { extra }),
    ...(charset === undefined ? {} : { charset }),
  };
  if (profile === undefined) return { query, text: Object.values(query).join(' ') };
  const saved = await savedProfiles(client, departmentOf(options)).find(profile);
  return { query, text: JSON.stringify([query, saved.profile]) };
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
  const mediaType = mediaTypeOf(file);
  const department = departmentOf(options);
  const type = typeOf(options);
  const content = await hashOf(file);
  const { size } = statSync(file);
  if (size === 0) throw new HubError('FILE_EMPTY', { file });
  const reading = await readingOf(client, options);
  const hash =
    reading.text === '' ? content : createHash('sha256').update(`${content} ${reading.text}`).digest('hex');
  const batch = options.batch ?? `file-${hash.slice(0, 32)}`;
  const token = await client.token('publisher', department);
  const path = [department, type].map(encodeURIComponent).join('/');
  const url = `${client.gateway}/publish/${path}?${new URLSearchParams({ batch, ...reading.query })}`;
  const progress = createProgress(output, `${department}/${type}`, size);
  try {
    for (let wait = FIRST_BACKOFF_MS; ; wait *= 2) {
      const begun = performance.now();
      const outcome = await attempt({ url, token, file, mediaType, onSent: progress.update });
      if (!(outcome instanceof HubError)) {
        progress.stop();
        const { rejectsUrl } = outcome;
        if (options.rejects !== undefined && typeof rejectsUrl === 'string') {
          await downloadRejects(client, token, rejectsUrl, options.rejects);
        }
        return printReceipt(client, output, outcome, options.rejects);
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

const rejectsLine = (client: HubClient, { rejectsUrl }: Receipt, file: string | undefined): string[] => {
  if (typeof rejectsUrl !== 'string') return [];
  if (file === undefined)
    return [`  拒收的行可下载改正后重发(或加 --rejects 文件):${client.gateway}${rejectsUrl}`];
  return [`  拒收的行已写入 ${file},改正后可直接重发`];
};

const printReceipt = (
  client: HubClient,
  output: Output,
  receipt: Receipt,
  rejectsFile: string | undefined,
): void => {
  const { received, accepted, unchanged, stale, rejected, warned, issues } = receipt;
  const lines = [
    `批次 ${receipt.batchId}:收到 ${received} 行,入库 ${accepted},未变 ${unchanged},旧版 ${stale},拒收 ${rejected},提示 ${warned}`,
    ...receipt.notes.map((note) => `  ${note}`),
    ...issues
      .slice(0, SHOWN_ISSUES)
      .map(
        (issue) =>
          `  第 ${issue.row} 行 ${issue.field ?? ''} ${issue.severity === 'REJECTED' ? '拒收' : '提示'}:${issue.message}(${issue.code})`,
      ),
    ...(issues.length > SHOWN_ISSUES && typeof receipt.issuesUrl === 'string'
      ? [`  其余问题行:${client.gateway}${receipt.issuesUrl}`]
      : []),
    ...rejectsLine(client, receipt, rejectsFile),
  ];
  output.answer(receipt, lines.join('\n'));
  if (rejected > 0) process.exitCode = 1;
};
