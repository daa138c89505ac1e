/**
 * (d) From sending the record that completes a case to finding it in `recallCandidates`, at rest and while a bulk
 * upload of the same department runs. The case is R2 of DOMAIN 6.3: the same safety item fails in a second batch.
 */
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { request } from 'undici';
import { z } from 'zod';
import { organisationCodeCheck } from '../domain/identifiers/organisation-code.js';
import { composeUscc } from '../domain/identifiers/uscc.js';
import { onCopy, untilAllSettled } from './home.js';
import type { BenchHub } from './hub.js';
import { type Measured, quantile } from './measured.js';

const LIMIT_SECONDS = 2;
const CASES = 40;
const LOOK_EVERY_MS = 20;
const GIVEN_UP_AFTER_MS = 60_000;
const BULK_ROWS = 50_000;
const DEPARTMENT = 'food-drug';
const TYPE = 'FoodSampling';

type Row = Readonly<Record<string, unknown>>;

/** Above every code of the sample and of the gateway's bench. */
const FIRST_CODE = 99_100_000;
const codeOf = (n: number): string => {
  const body = String(FIRST_CODE + n);
  return composeUscc('91', '310101', body + organisationCodeCheck(body));
};
const producer = (n: number): Row => ({ name: `上海时效第${n}食品有限公司`, code: codeOf(n) });

const sampling = (key: string, subject: Row, more: Row): Row => ({
  samplingNo: key,
  samplingType: 'CITY',
  stage: 'MARKET',
  producer: subject,
  productName: '酱牛肉',
  productClass: 'F04',
  brand: '时效',
  model: '200g/袋',
  sampledOn: '2026-06-20',
  publishedAt: '2026-06-29T08:00:00.000Z',
  verdict: 'PASS',
  districtCode: '310101',
  ...more,
});

/** Batch 1 or 2 of case n fails in the same safety item. */
const failure = (n: number, batch: number): Row =>
  sampling(`SX-${n}-${batch}`, producer(n), {
    verdict: 'FAIL',
    batchNo: `2026060${batch}`,
    failedItems: [{ name: '菌落总数', itemClass: 'A', limit: '≤10000', measured: '250000', unit: 'CFU/g' }],
  });

/** A row that concerns nobody's case, of one of many products. */
const bulkRow = (key: number): Row =>
  sampling(`PL-${key}`, producer(1_000 + (key % 2_000)), {
    brand: `批量${key % 50}`,
    batchNo: `B${key % 400}`,
  });

async function publish(hub: BenchHub, rows: Iterable<Row>): Promise<void> {
  const { statusCode, body } = await request(`${hub.gateway}/publish/${DEPARTMENT}/${TYPE}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await hub.client.token('publisher', DEPARTMENT)}`,
      'content-type': 'application/x-ndjson',
    },
    body: Readable.from(lines(rows)),
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const text = await body.text();
  const receipt = z
    .looseObject({ rejected: z.number() })
    .safeParse(statusCode === 200 ? JSON.parse(text) : {});
  if (receipt.data?.rejected !== 0) throw new Error(`publish: HTTP ${statusCode} ${text.slice(0, 500)}`);
}

/** Some hundred rows a piece: a piece per row would measure the sender. */
function* lines(rows: Iterable<Row>): Generator<string> {
  let text = '';
  for (const row of rows) {
    text += `${JSON.stringify(row)}\n`;
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  yield text;
}

const FOUND = `query ($code: [ID!]) {
  recallCandidates(filter: { orgCode: $code, status: [CANDIDATE] }, first: 1) { nodes { id } } }`;
const Found = z.object({ recallCandidates: z.object({ nodes: z.array(z.unknown()) }) });

async function isFound(hub: BenchHub, token: string, n: number): Promise<boolean> {
  const { data, errors } = await hub.client.graphql(token, FOUND, { code: [codeOf(n).slice(8, 17)] });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Found.parse(data).recallCandidates.nodes.length > 0;
}

/** Seconds from sending the second failure of case n. */
async function timeCase(hub: BenchHub, token: string, n: number): Promise<number> {
  if (await isFound(hub, token, n)) throw new Error(`case ${n} is found before it is complete`);
  const begun = performance.now();
  await publish(hub, [failure(n, 2)]);
  while (!(await isFound(hub, token, n))) {
    if (performance.now() - begun > GIVEN_UP_AFTER_MS) throw new Error(`case ${n} is never found`);
    await delay(LOOK_EVERY_MS);
  }
  return (performance.now() - begun) / 1_000;
}

async function timeCases(hub: BenchHub, from: number): Promise<number[]> {
  const token = await hub.client.token('analyst');
  const seconds: number[] = [];
  for (let n = from; n < from + CASES; n += 1) seconds.push(await timeCase(hub, token, n));
  return seconds;
}

/** Uploads until it is told to stop; gives the number of rows. */
async function uploadUntil(hub: BenchHub, signal: AbortSignal): Promise<number> {
  let next = 0;
  while (!signal.aborted) {
    const first = next;
    next += BULK_ROWS;
    await publish(
      hub,
      (function* () {
        for (let key = first; key < first + BULK_ROWS; key += 1) yield bulkRow(key);
      })(),
    );
  }
  return next;
}

const measured = (name: string, seconds: readonly number[], note: string): Measured => ({
  name,
  ratio: quantile(seconds, 0.95),
  limit: LIMIT_SECONDS,
  note: `秒,p50 ${quantile(seconds, 0.5).toFixed(2)},最长 ${Math.max(...seconds).toFixed(2)},${CASES} 例;${note}`,
});

async function measure(hub: BenchHub, say: (line: string) => void): Promise<Measured[]> {
  await publish(
    hub,
    Array.from({ length: 2 * CASES }, (_, n) => failure(n, 1)),
  );
  await untilAllSettled(hub);
  say('  无其他负载');
  const atRest = await timeCases(hub, 0);
  say('  同一部门批量上传期间');
  const stop = new AbortController();
  // Together: when the cases fail, the upload that ends with the hub must not hide why.
  const [beside, rows] = await Promise.all([
    timeCases(hub, CASES).finally(() => stop.abort()),
    uploadUntil(hub, stop.signal),
  ]);
  return [
    measured('发布 → recallCandidates 可见 p95', atRest, '无其他负载'),
    measured('发布 → recallCandidates 可见 p95,批量上传期间', beside, `同时上传 ${rows} 行`),
  ];
}

/** @param say is told what goes on, a line each. */
export const visibilitySeconds = (say: (line: string) => void): Promise<Measured[]> =>
  onCopy(1, (hub) => measure(hub, say));
