import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_FETCH_SETTINGS } from './settings.js';
import { GarbageError, type SubgraphCall, SubgraphClient } from './subgraph-client.js';

const FULL_MS = 60_000;
const SHORT_MS = 200;
const BREAKER_FAILURES = 2;

let server: Server;
let client: SubgraphClient;
let waiting: ServerResponse[];
beforeEach(async () => {
  waiting = [];
  server = createServer((_request, response) => waiting.push(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const limits = { timeoutMs: FULL_MS, maxBytes: 1_000, breakerFailures: BREAKER_FAILURES };
  const settings = { ...DEFAULT_FETCH_SETTINGS, ...limits };
  client = new SubgraphClient('food-drug', `http://127.0.0.1:${port}`, settings);
});
afterEach(async () => {
  await client.stop();
  server.closeAllConnections();
  server.close();
});

const call = (timeoutMs: number, shareKey: string | null = 'same'): SubgraphCall => ({
  body: '{}',
  headers: { 'content-type': 'application/json' },
  isMutation: false,
  timeoutMs,
  fullTimeMs: FULL_MS,
  shareKey,
});
const arrived = (calls: number) => expect.poll(() => waiting.length).toBe(calls);
const answerAll = (text = '{"data":{"one":1}}') => {
  for (const response of waiting) response.end(text);
};

test('a shared call whose first caller runs out of time goes on for those who have time left', async () => {
  const hasty = client.send(call(SHORT_MS));
  const patient = client.send(call(FULL_MS));
  await arrived(1);
  await expect(hasty).rejects.toMatchObject({ fault: 'out-of-time' });
  await arrived(2);
  answerAll();
  expect((await patient).read().answer).toMatchObject({ data: { one: 1 } });
});

test('a caller with little time waits for no call that may last longer', async () => {
  const patient = client.send(call(FULL_MS));
  await arrived(1);
  await expect(client.send(call(SHORT_MS))).rejects.toMatchObject({ fault: 'out-of-time' });
  expect(waiting).toHaveLength(2);
  answerAll();
  await patient;
});

test('answers that are too large for their callers open no breaker', async () => {
  for (let n = 0; n < 5; n++) {
    const sent = client.send(call(FULL_MS, null));
    await arrived(n + 1);
    waiting[n]?.end(`{"data":"${'x'.repeat(2_000)}"}`);
    await expect(sent).rejects.toMatchObject({ fault: 'too-large' });
  }
  expect(client.isOpen).toBe(false);
});

test.each(['<html>', '[]', '{"status":"down"}', '{"data":{"one":1', ''])(
  'answers that are no GraphQL at a glance open the breaker: %s',
  async (text) => {
    for (let n = 0; n < BREAKER_FAILURES; n++) {
      const sent = client.send(call(FULL_MS, null));
      await arrived(n + 1);
      waiting[n]?.end(text);
      await expect(sent).rejects.toThrow(GarbageError);
    }
    expect(client.isOpen).toBe(true);
  },
);

test.each([' \n{ "data" : {"one":1}} \n', '{"extensions":{},"data":{"one":1}}'])(
  'an answer may be written with spaces, and its members in any order: %j',
  async (text) => {
    const sent = client.send(call(FULL_MS, null));
    await arrived(1);
    answerAll(text);
    expect((await sent).read().answer).toMatchObject({ data: { one: 1 } });
  },
);

test('what looked like an answer and is none is refused when it is read', async () => {
  const sent = client.send(call(FULL_MS, null));
  await arrived(1);
  answerAll('{"data":{"one":}}');
  const received = await sent;
  expect(() => received.read()).toThrow(GarbageError);
});
