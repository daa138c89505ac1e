/** `hub sample`: generates the sample and publishes it through the same door as every department system. */
import { setTimeout as delay } from 'node:timers/promises';
import { request } from 'undici';
import { z } from 'zod';
import { isCalendarDate, shanghaiDate } from '../../domain/dates.js';
import type { Clock } from '../../platform/clock.js';
import type { HubConfig } from '../../platform/config.js';
import { HubError } from '../../platform/errors.js';
import type { HubClient } from '../hub-client.js';
import { createProgress, type Output } from '../output.js';
import { generateSample } from '../sample/generate.js';
import { readPlanted, writePlanted } from '../sample/planted-file.js';
import type { Sample, SampleChunk, SampleParameters } from '../sample/sample.js';
import { estimateRecords } from '../sample/size.js';
import { writeSample } from '../sample/write.js';
import { doAfterwards } from './sample-afterwards.js';

export interface SampleOptions {
  readonly scale: number;
  readonly seed: number;
  /** Day after the last of the data, YYYY-MM-DD; default that of the sample begun here, else today in Shanghai. */
  readonly until?: string;
  /** Folder for NDJSON files instead of publishing. */
  readonly out?: string;
}

const Receipt = z.looseObject({
  accepted: z.number(),
  unchanged: z.number(),
  stale: z.number(),
  rejected: z.number(),
  warned: z.number(),
});
type Totals = z.infer<typeof Receipt>;

const ATTEMPTS = 6;
const BACKOFF_MS = 250;

/** One chunk as one batch; sent again under the same batch id when the connection breaks. */
const publishChunk = async (
  client: HubClient,
  token: string,
  chunk: SampleChunk,
  batch: string,
): Promise<Totals> => {
  const url = `${client.gateway}/publish/${chunk.department}/${chunk.recordType}?batch=${batch}`;
  const body = chunk.rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await request(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
        body,
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      const text = await answer.body.text();
      if (answer.statusCode < 300) return Receipt.parse(JSON.parse(text));
      if (answer.statusCode < 500 || attempt + 1 >= ATTEMPTS)
        throw new HubError('HUB_REFUSED', {
          status: answer.statusCode,
          code: 'PUBLISH',
          message: text.slice(0, 500),
        });
    } catch (error) {
      if (error instanceof HubError || attempt + 1 >= ATTEMPTS) throw error;
    }
    await delay(BACKOFF_MS * 2 ** attempt);
  }
};

const add = (left: Totals, right: Totals): Totals => ({
  accepted: left.accepted + right.accepted,
  unchanged: left.unchanged + right.unchanged,
  stale: left.stale + right.stale,
  rejected: left.rejected + right.rejected,
  warned: left.warned + right.warned,
});

/** One batch per chunk, named by its place: sent again it is answered with its first receipt. */
const publishAll = async (
  client: HubClient,
  output: Output,
  sample: Sample,
  { seed, until, scale }: SampleParameters,
): Promise<Totals> => {
  const total = estimateRecords({ seed, until, scale });
  const progress = createProgress(output, '示例数据', total);
  let totals: Totals = { accepted: 0, unchanged: 0, stale: 0, rejected: 0, warned: 0 };
  let index = 0;
  let rows = 0;
  for (const chunk of sample.chunks) {
    const token = await client.token('publisher', chunk.department);
    totals = add(
      totals,
      await publishChunk(client, token, chunk, `sample-${seed}-${until}-${scale}-${index}`),
    );
    index += 1;
    rows += chunk.rows.length;
    progress.update(rows);
  }
  progress.update(total);
  progress.stop();
  return totals;
};

/** The last day of this very sample when it was begun here before, perhaps on another day. */
const begunUntil = (home: string, { seed, scale, out }: SampleOptions): string | null => {
  const begun = out === undefined ? readPlanted(home) : null;
  return begun !== null && begun.seed === seed && begun.scale === scale ? begun.until : null;
};

/**
 * Publishes the sample (or writes it to `out`) and keeps the planted cases in `<home>/planted.json`.
 * Safe to run again: batches that the hub has are answered with their first receipt.
 */
export const loadSample = async (
  client: HubClient,
  context: { readonly config: HubConfig; readonly clock: Clock; readonly output: Output },
  options: SampleOptions,
): Promise<void> => {
  const { output, clock, config } = context;
  const until = options.until ?? begunUntil(config.home, options) ?? shanghaiDate(clock.now());
  if (!isCalendarDate(until))
    throw new HubError('BAD_REQUEST', { reason: `截止日“${until}”不是日期,请写成 2026-06-30 的形式` });
  const parameters = { seed: options.seed, until, scale: options.scale };
  if (options.out !== undefined) {
    const written = writeSample(parameters, options.out);
    output.answer(written, `已写入 ${options.out}:${written.rows} 行`);
    return;
  }
  const sample = generateSample(parameters);
  const planted = sample.planted();
  // Before the first row: whoever goes on after a break finds the same day.
  writePlanted(config.home, planted);
  const totals = await publishAll(client, output, sample, parameters);
  output.note('等同步读完各部门的数据,再列入黑名单、撤销记录、补录抄告、运行各项比对……');
  await doAfterwards(client, context, planted);
  const { accepted, unchanged, rejected, warned } = totals;
  const meant = rejected === planted.rejected.length ? '(有意埋设)' : `(有意埋设 ${planted.rejected.length})`;
  output.answer(
    totals,
    `示例数据:入库 ${accepted},未变 ${unchanged},拒收 ${rejected}${meant},提示 ${warned}`,
  );
};
