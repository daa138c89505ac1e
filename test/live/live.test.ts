/** Live subscriptions over real HTTP and WebSocket: what is seen, by whom, and by which protocols. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWebSocketClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { organisationCodeCheck } from '../../domain/identifiers/organisation-code.js';
import { composeUscc } from '../../domain/identifiers/uscc.js';
import type { RunningGateway } from '../../gateway/main.js';
import { projectRoot } from '../../platform/root.js';
import { GENEROUS, readEvents } from '../testkit/event-reader.js';
import { type LiveHub, startLiveHub } from '../testkit/live-hub.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

const ORG = `60737832${organisationCodeCheck('60737832')}`;
const USCC = composeUscc('91', '310000', ORG);
const KEYS = 'subscription ($after: String) { recordPublished(after: $after) { id } }';

let hub: LiveHub;
let gateway: RunningGateway;
let token: string;
beforeAll(async () => {
  hub = await startLiveHub();
  gateway = await hub.addGateway();
  token = await hub.token();
});
afterAll(() => hub.stop());

const idOf = (key: string): string => `food-drug/FoodSampling/${key}`;
const shown = (keys: readonly string[]) => keys.map((key) => ({ recordPublished: { id: idOf(key) } }));

async function keysSeen(query: string, by: string, told: Parameters<LiveHub['tell']>[0]): Promise<unknown[]> {
  const reader = await readEvents(gateway.url, query, { token: by });
  await reader.begun();
  // The last one is for everybody: what was not seen before it does not come.
  await hub.tell([...told, { key: 'LAST', district: '310101', orgCode: '607378320' }]);
  await expect.poll(() => JSON.stringify(reader.results()), GENEROUS).toContain('LAST');
  reader.close();
  return reader.results().map(({ data }) => data);
}

test('an event comes with fields of another department, masked as in a query', async () => {
  await hub.publish(gateway.url, {
    samplingNo: 'L-1',
    samplingType: 'CITY',
    stage: 'MARKET',
    producer: { name: '实时乳业有限公司', code: USCC },
    productName: '鲜牛奶',
    sampledOn: '2026-06-01',
    verdict: 'FAIL',
    sampler: '张小明',
  });
  const question = `{ id ... on FoodSampling { verdict productName sampler } }`;
  const reader = await readEvents(
    gateway.url,
    `subscription { recordPublished { label record ${question}
      enterprises { orgCode foodSamplings(first: 1) { nodes { samplingNo } } } } }`,
    { token },
  );
  await reader.begun();
  await hub.tell([{ key: 'L-1', orgCode: ORG }]);
  await expect.poll(() => reader.results(), GENEROUS).toHaveLength(1);
  reader.close();
  const [result] = reader.results();
  expect(result?.errors).toBeUndefined();
  expect(result?.extensions?.['sources']).toMatchObject([
    { department: 'food-drug' },
    { department: 'risk' },
  ]);
  expect(result?.data).toEqual({
    recordPublished: {
      label: 'L-1',
      record: { id: idOf('L-1'), verdict: 'FAIL', productName: '鲜牛奶', sampler: '张**' },
      enterprises: [{ orgCode: ORG, foodSamplings: { nodes: [{ samplingNo: 'L-1' }] } }],
    },
  });
});

test('a department that is away leaves a gap that is named, and the event comes all the same', async () => {
  const reader = await readEvents(
    gateway.url,
    `subscription { recordPublished { id enterprises { registration { regNo } } } }`,
    { token },
  );
  await reader.begun();
  await hub.tell([{ key: 'GAP', orgCode: '607378320' }]);
  await expect.poll(() => reader.results(), GENEROUS).toHaveLength(1);
  reader.close();
  expect(reader.results()[0]).toMatchObject({
    data: { recordPublished: { id: idOf('GAP'), enterprises: [{ registration: null }] } },
    errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', department: 'industry-commerce' } }],
  });
});

describe('who hears what', () => {
  test('filters: a list names the values of one member, all lists must fit', async () => {
    const filter = '{ orgCode: ["607378320"], department: ["food-drug"] }';
    const seen = await keysSeen(`subscription { recordPublished(filter: ${filter}) { id } }`, token, [
      { key: 'F-1', orgCode: '607378320' },
      { key: 'F-2', orgCode: '111111111' },
      { key: 'F-3' },
    ]);
    expect(seen).toEqual(shown(['F-1', 'LAST']));
  });

  test('a caller of one district hears of that district only', async () => {
    const own = await hub.token({ district: '310101' });
    const seen = await keysSeen('subscription { recordPublished { id } }', own, [
      { key: 'D-1', district: '310104' },
      { key: 'D-2' },
      { key: 'D-3', district: '310101' },
    ]);
    expect(seen).toEqual(shown(['D-3', 'LAST']));
  });

  test('without a token nothing is heard, and a bad one is refused', async () => {
    const registered = await readFile(join(projectRoot, 'schema/operations/risk/live.graphql'), 'utf8');
    const [document = ''] = /^subscription RecordPublished[\s\S]*?^}/m.exec(registered) ?? [];
    expect((await readEvents(gateway.url, document)).status).toBe(401);
    expect((await readEvents(gateway.url, KEYS, { token: 'x.y.z' })).status).toBe(401);
  });

  test('a machine subscribes with a registered document only', async () => {
    const machine = await hub.token({ roles: ['publisher'], department: 'food-drug' });
    const refused = await readEvents(gateway.url, KEYS, { token: machine });
    await refused.ended();
    expect(refused.endCode()).toBe('QUERY_NOT_TRUSTED');
    expect(refused.messages.at(-1)?.event).toBe('complete');
  });

  test('more streams than the policy allows are refused', async () => {
    const busy = await hub.token({ subject: 'busy' });
    const readers = await Promise.all(
      Array.from({ length: 20 }, () => readEvents(gateway.url, KEYS, { token: busy })),
    );
    expect((await readEvents(gateway.url, KEYS, { token: busy })).status).toBe(429);
    for (const reader of readers) reader.close();
    await expect
      .poll(async () => {
        const reader = await readEvents(gateway.url, KEYS, { token: busy });
        reader.close();
        return reader.status;
      }, GENEROUS)
      .toBe(200);
  });

  test('what is no subscription, or is asked for elsewhere, is told where to go', async () => {
    const query = await readEvents(gateway.url, '{ enterprises(first: 1) { totalCount } }', { token });
    await query.ended();
    expect(query.endCode()).toBe('LIVE_ONLY_SUBSCRIPTIONS');
    const unknown = await readEvents(gateway.url, 'subscription { recordPublished { secret } }', { token });
    await unknown.ended();
    expect(unknown.endCode()).toBe('GRAPHQL_VALIDATION_FAILED');
    const elsewhere = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: KEYS }),
    });
    expect(await elsewhere.json()).toMatchObject({ errors: [{ extensions: { code: 'LIVE_ELSEWHERE' } }] });
  });

  test('the other engine says that it has no subscriptions', async () => {
    const apollo = await hub.addGateway({ engine: 'apollo' });
    expect((await readEvents(apollo.url, KEYS, { token })).status).toBe(501);
  });
});

describe('protocols', () => {
  test('GraphQL over SSE, as its own client reads it', async () => {
    const client = createSseClient({
      url: `${gateway.url}/live`,
      headers: { authorization: `Bearer ${token}` },
      retryAttempts: 0,
    });
    const started = await readEvents(gateway.url, KEYS, { token });
    await started.begun();
    const after = started.lastEventId();
    started.close();
    await hub.tell([{ key: 'SSE-1' }]);
    const results = client.iterate<Record<string, unknown>>({ query: KEYS, variables: { after } });
    const first = await results.next();
    expect(first.value?.data).toEqual({ recordPublished: { id: idOf('SSE-1') } });
    await results.return?.(undefined);
    client.dispose();
  });

  test('graphql-transport-ws: events, resuming by argument, and the end of a token', async () => {
    const socket = (authorization: string) =>
      createWebSocketClient({
        url: `${gateway.url.replace('http', 'ws')}/live`,
        webSocketImpl: WebSocket,
        connectionParams: { authorization },
        retryAttempts: 0,
      });
    const started = await readEvents(gateway.url, KEYS, { token });
    await started.begun();
    const after = started.lastEventId();
    started.close();
    await hub.tell([{ key: 'WS-1' }, { key: 'WS-2' }]);
    // Long enough for a busy machine to connect and be told; its end is waited for below.
    const client = socket(`Bearer ${await hub.token({}, 12)}`);
    const seen: unknown[] = [];
    const ended = new Promise((resolve) => {
      client.subscribe(
        { query: KEYS, variables: { after } },
        { next: (result) => seen.push(result), error: resolve, complete: () => resolve(null) },
      );
    });
    await expect.poll(() => seen, GENEROUS).toHaveLength(2);
    expect(seen).toMatchObject(shown(['WS-1', 'WS-2']).map((data) => ({ data })));
    expect(await ended).toMatchObject([{ extensions: { code: 'TOKEN_EXPIRED' } }]);
    await client.dispose();
  }, 300_000);

  test('a socket with a bad token is closed with its code', async () => {
    const client = createWebSocketClient({
      url: `${gateway.url.replace('http', 'ws')}/live`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: 'Bearer x.y.z' },
      retryAttempts: 0,
    });
    const ended = new Promise((resolve) => {
      client.subscribe({ query: KEYS }, { next: () => {}, error: resolve, complete: () => resolve(null) });
    });
    expect(await ended).toMatchObject({ code: 4401, reason: 'TOKEN_INVALID' });
    await client.dispose();
  });
});
