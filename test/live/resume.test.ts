/** Live subscriptions when something breaks: nothing is lost, nothing comes twice, and who cannot go on is told. */

import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RunningGateway } from '../../gateway/main.js';
import { transaction } from '../../platform/database/pool.js';
import { projectRoot } from '../../platform/root.js';
import { pruneEvents } from '../../subgraphs/_kit/live/event-pages.js';
import { tellRecords } from '../../subgraphs/risk/store/tell-records.js';
import { type EventReader, GENEROUS, readEvents } from '../testkit/event-reader.js';
import { type LiveHub, lineOf, startLiveHub } from '../testkit/live-hub.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

const LABELS = 'subscription { recordPublished { label } }';

let hub: LiveHub;
let one: RunningGateway;
let two: RunningGateway;
let token: string;
beforeAll(async () => {
  hub = await startLiveHub();
  [one, two] = await Promise.all([hub.addGateway(), hub.addGateway()]);
  token = await hub.token();
});
afterAll(() => hub.stop());

const labelsOf = (reader: EventReader): string[] =>
  reader.results().flatMap(({ data }) => {
    const event = data?.['recordPublished'];
    return typeof event === 'object' && event !== null && 'label' in event ? [String(event.label)] : [];
  });

async function opened(gateway: RunningGateway, after?: string): Promise<EventReader> {
  const reader = await readEvents(gateway.url, LABELS, { token, ...(after === undefined ? {} : { after }) });
  if (after === undefined) await reader.begun();
  return reader;
}

async function metric(gateway: RunningGateway, line: string): Promise<number> {
  const text = await (await fetch(`${gateway.url}/metrics`)).text();
  return Number(
    text
      .split('\n')
      .find((each) => each.startsWith(line))
      ?.split(' ')
      .at(-1) ?? 0,
  );
}

const WRITERS = 8;
const EACH = 25;

/** Writers whose transactions overlap and end in another order than they began. */
async function write(writer: number): Promise<void> {
  for (let n = 0; n < EACH; n += 1) {
    await transaction(hub.pool, async (client) => {
      const lines = [lineOf({ key: `${writer}-${n}a` }), lineOf({ key: `${writer}-${n}b` })];
      await tellRecords(client, 'food-drug', lines.slice(0, 1));
      await delay((writer * 7 + n * 3) % 11);
      await tellRecords(client, 'food-drug', lines.slice(1));
    });
  }
}

describe('resuming', () => {
  test('loses nothing and repeats nothing, over reconnects to both gateways and eight writers at once', async () => {
    const whole = await opened(two);
    let after = whole.lastEventId();
    const writing = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    const seen: string[] = [];
    for (let turn = 0; seen.length < WRITERS * EACH * 2; turn += 1) {
      expect(turn).toBeLessThan(500);
      const reader = await opened(turn % 2 === 0 ? one : two, after);
      const enough = Math.min(17, WRITERS * EACH * 2 - seen.length);
      await expect.poll(() => labelsOf(reader).length, GENEROUS).toBeGreaterThanOrEqual(enough);
      reader.close();
      // What came after the closing is not ours: places and labels are taken together.
      const told = reader.messages.filter(({ event }) => event === 'next');
      seen.push(...labelsOf(reader).slice(0, told.length));
      after = told.at(-1)?.id ?? after;
    }
    await writing;
    expect(new Set(seen).size).toBe(WRITERS * EACH * 2);
    expect(seen).toHaveLength(WRITERS * EACH * 2);
    await expect.poll(() => labelsOf(whole).length, GENEROUS).toBe(seen.length);
    expect(labelsOf(whole)).toEqual(seen);
    whole.close();
  });

  test('from before what is kept is refused and says so', async () => {
    const reader = await opened(one);
    const after = reader.lastEventId();
    await hub.tell([{ key: 'old' }, { key: 'older' }]);
    await expect.poll(() => labelsOf(reader), GENEROUS).toHaveLength(2);
    const last = reader.lastEventId();
    reader.close();
    await expect.poll(() => pruneEvents(hub.pool, 0, 10_000), GENEROUS).toBeGreaterThan(0);
    const refused = await opened(two, after);
    await refused.ended();
    expect(refused.endCode()).toBe('LIVE_RESUME_LOST');
    const served = await opened(two, last);
    await hub.tell([{ key: 'new' }]);
    await expect.poll(() => labelsOf(served), GENEROUS).toEqual(['new']);
    served.close();
  });

  test('from another epoch, or with an id of nobody, is refused', async () => {
    for (const [after, code] of [
      ['00000000-0000-0000-0000-000000000000.00000000000000000001.00000000000000000001', 'LIVE_RESUME_LOST'],
      ['nonsense', 'BAD_REQUEST'],
    ] as const) {
      const refused = await opened(one, after);
      await refused.ended();
      expect(refused.endCode()).toBe(code);
    }
  });
});

test('equal subscriptions share one stream of the department, and two gateways both tell', async () => {
  const readers = await Promise.all(Array.from({ length: 10 }, () => opened(one)));
  readers.push(await opened(two));
  expect(await metric(one, 'hub_live_channels')).toBe(1);
  expect(await metric(one, 'hub_live_streams{transport="sse"}')).toBe(10);
  await hub.tell([{ key: 'all' }]);
  for (const reader of readers) await expect.poll(() => labelsOf(reader), GENEROUS).toEqual(['all']);
  for (const reader of readers) reader.close();
  await expect.poll(() => metric(one, 'hub_live_channels'), GENEROUS).toBe(0);
});

test('a subscriber that does not read ends alone, and resumes where it was', async () => {
  const small = await hub.addGateway({ live: { bufferEvents: 20 } });
  const fast = await opened(small);
  const after = fast.lastEventId();
  // Reads its headers and nothing more.
  const stuck = await new Promise<{ destroy: () => void }>((resolve) => {
    const call = request(`${small.url}/live`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
      },
    });
    call.on('response', (response) => {
      response.pause();
      response.on('error', () => undefined);
      resolve({ destroy: () => call.destroy() });
    });
    call.on('error', () => undefined);
    call.end(JSON.stringify({ query: LABELS }));
  });
  const wide = '宽'.repeat(30_000);
  let told = 0;
  const slowEnded = 'hub_live_ended_total{transport="sse",reason="LIVE_TOO_SLOW"}';
  while ((await metric(small, slowEnded)) === 0) {
    expect(told).toBeLessThan(2_000);
    await hub.tell(
      Array.from({ length: 10 }, (_, n) => ({ key: `${told + n}`, label: `${told + n} ${wide}` })),
    );
    told += 10;
    const expected = told;
    await expect.poll(() => labelsOf(fast).length, GENEROUS).toBe(expected);
  }
  stuck.destroy();
  expect(labelsOf(fast).map((label) => Number(label.split(' ')[0]))).toEqual(
    Array.from({ length: told }, (_, n) => n),
  );
  expect(fast.endCode()).toBeUndefined();
  fast.close();
  const resumed = await opened(small, after);
  await expect.poll(() => labelsOf(resumed).length, GENEROUS).toBe(told);
  resumed.close();
});

test('a token that expires ends its stream', async () => {
  const reader = await readEvents(one.url, LABELS, { token: await hub.token({}, 5) });
  await reader.ended();
  expect(reader.endCode()).toBe('TOKEN_EXPIRED');
  expect(reader.messages.at(-1)?.event).toBe('complete');
});

test('a department that restarts costs its subscribers nothing', async () => {
  const reader = await opened(one);
  await hub.tell([{ key: 'before' }]);
  await expect.poll(() => labelsOf(reader), GENEROUS).toEqual(['before']);
  await hub.restartRisk();
  await hub.tell([{ key: 'after' }]);
  await expect.poll(() => labelsOf(reader), GENEROUS).toEqual(['before', 'after']);
  reader.close();
});

test('streams go on over a new supergraph; one that it does not allow ends with the reason', async () => {
  const sdl = await readFile(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8');
  const reader = await opened(two);
  await two.reload(`${sdl}\n# again\n`);
  await hub.tell([{ key: 'reloaded' }]);
  await expect.poll(() => labelsOf(reader), GENEROUS).toEqual(['reloaded']);
  await two.reload(sdl.replaceAll('recordPublished', 'recordTold'));
  await reader.ended();
  expect(reader.endCode()).toBe('LIVE_SCHEMA_CHANGED');
  await two.reload(sdl);
});

test('a gateway that stops says so, and another one takes over', async () => {
  const going = await hub.addGateway();
  const reader = await opened(going);
  await hub.tell([{ key: 'there' }]);
  await expect.poll(() => labelsOf(reader), GENEROUS).toEqual(['there']);
  const after = reader.lastEventId();
  await going.stop();
  await reader.ended();
  expect(reader.endCode()).toBe('LIVE_RESTART');
  await hub.tell([{ key: 'elsewhere' }]);
  const taken = await opened(one, after);
  await expect.poll(() => labelsOf(taken), GENEROUS).toEqual(['elsewhere']);
  taken.close();
});
