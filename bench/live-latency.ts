/**
 * From the commit of an event to its receipt, enriched by another department, by each of 1,000 subscribers on two
 * gateways; then the same beside a subscriber that has stopped reading.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { createPool, transaction } from '../platform/database/pool.js';
import { tellRecords } from '../subgraphs/risk/store/tell-records.js';
import { type LiveParts, startLiveParts } from './live/live-parts.js';
import { type Subscriber, subscribe } from './live/subscriber.js';
import { type Measured, quantile } from './measured.js';

const SUBSCRIBERS = 1_000;
/** As many as the policy gives one subject. */
const PER_SUBJECT = 20;
const EVENTS = 40;
const LIMIT_SECONDS = 1;
const GIVEN_UP_AFTER_MS = 60_000;
const LOOK_EVERY_MS = 5;
const READ = '607378320';
const UNREAD = '111111111';
/** Enough to fill every buffer on the way to a socket that takes nothing. */
const FILLING = 400;
const WIDE = 'x'.repeat(30_000);

const line = (key: string, orgCode: string, label: string) => ({
  cursor: '',
  type: 'FoodSampling',
  id: `food-drug/FoodSampling/${key}`,
  key,
  version: 1,
  label,
  events: [],
  record: {
    status: 'VALID' as const,
    supersededBy: null,
    occurredOn: '2026-06-01',
    publishedAt: '2026-06-01T00:00:00.000Z',
    receivedAt: '2026-06-01T00:00:00.000Z',
    districtCode: null,
    shareAttribute: 'UNCONDITIONAL',
    publicity: 'PUBLIC',
    contentHash: '',
    productKey: null,
    batchKey: null,
    fields: { producer: { name: label, code: null, orgCode } },
  },
});

/** Gives the instant after the commit. */
async function tell(pool: pg.Pool, lines: readonly ReturnType<typeof line>[]): Promise<number> {
  await transaction(pool, (client) => tellRecords(client, 'food-drug', lines));
  return performance.now();
}

async function subscribeAll(parts: LiveParts): Promise<Subscriber[]> {
  const subscribers: Subscriber[] = [];
  for (let from = 0; from < SUBSCRIBERS; from += PER_SUBJECT) {
    const token = await parts.token(`bench-${from}`);
    const some = Array.from({ length: PER_SUBJECT }, (_, n) =>
      subscribe(parts.gateways[n % 2] ?? '', token, READ),
    );
    subscribers.push(...(await Promise.all(some)));
  }
  return subscribers;
}

/** Seconds of every receipt of `EVENTS` events, one after the other. */
async function measureEvents(
  pool: pg.Pool,
  subscribers: readonly Subscriber[],
  name: string,
): Promise<number[]> {
  const seconds: number[] = [];
  for (let n = 0; n < EVENTS; n += 1) {
    for (const { received } of subscribers) received.length = 0;
    const committed = await tell(pool, [
      line(`${name}-${n}`, READ, `事件${n}`),
      line(`${name}-u${n}`, UNREAD, WIDE),
    ]);
    const isMissing = ({ received }: Subscriber): boolean => received.length === 0;
    while (subscribers.some(isMissing)) {
      if (performance.now() - committed > GIVEN_UP_AFTER_MS) throw new Error('an event was not received');
      await delay(LOOK_EVERY_MS);
    }
    // Received before the commit's own answer came back counts as at once.
    for (const { received } of subscribers) seconds.push(Math.max(0, (received[0] ?? 0) - committed) / 1_000);
  }
  return seconds;
}

const measured = (name: string, seconds: readonly number[]): Measured => ({
  name,
  ratio: quantile(seconds, 1),
  limit: LIMIT_SECONDS,
  note: `秒,p50 ${quantile(seconds, 0.5).toFixed(3)},p99 ${quantile(seconds, 0.99).toFixed(3)};${EVENTS} 件 × ${SUBSCRIBERS} 个订阅,两个网关`,
});

/** @param say is told what goes on, a line each. */
export async function liveLatency(say: (line: string) => void): Promise<Measured[]> {
  const parts = await startLiveParts();
  const pool = createPool(parts.storeUrl, { max: 2, name: 'bench-live' });
  const subscribers: Subscriber[] = [];
  try {
    subscribers.push(...(await subscribeAll(parts)));
    say(`  ${subscribers.length} 个订阅已建立`);
    await measureEvents(pool, subscribers, 'warm');
    const alone = await measureEvents(pool, subscribers, 'alone');
    say('  加上一个停止读取的订阅');
    const slow = await subscribe(parts.gateways[0] ?? '', await parts.token('slow'), UNREAD);
    slow.response.pause();
    for (let n = 0; n < FILLING; n += 1) await tell(pool, [line(`fill-${n}`, UNREAD, WIDE)]);
    const beside = await measureEvents(pool, subscribers, 'beside');
    slow.close();
    return [
      measured('提交 → 1,000 个订阅全部收到,最长', alone),
      measured('同上,另有一个停止读取的订阅,最长', beside),
    ];
  } finally {
    for (const subscriber of subscribers) subscriber.close();
    await pool.end();
    await parts.stop();
  }
}
