import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Fixture, startFixture } from '../test/gateway-fixture.js';

let hub: Fixture;
let publisher: string;
beforeAll(async () => {
  hub = await startFixture();
  publisher = await hub.token('publisher');
});
afterAll(() => hub.stop());

describe('GraphQL over HTTP, every audit of graphql-http', async () => {
  const withToken = async (url: string, init: RequestInit = {}) => {
    const headers = { ...init.headers, authorization: `Bearer ${await hub.token('analyst')}` };
    return fetch(url, { ...init, headers });
  };
  test.each(['analyst', 'public'])('as %s: none is an error', async (who) => {
    const url = `${hub.gateway.url}/graphql`;
    const audits = serverAudits({ url, ...(who === 'analyst' ? { fetchFn: withToken } : {}) });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    const errors = results.filter((result) => result.status === 'error');
    expect(errors.map((result) => [result.name, result.status === 'error' && result.reason])).toEqual([]);
  });
});

test('healthz, readyz, jwks and metrics answer; anything else is NOT_FOUND', async () => {
  const get = async (path: string) => {
    const response = await fetch(`${hub.gateway.url}${path}`);
    return { status: response.status, text: await response.text() };
  };
  expect((await get('/healthz')).status).toBe(200);
  await expect.poll(async () => (await get('/readyz')).status).toBe(200);
  expect(JSON.parse((await get('/readyz')).text)).toEqual({
    ready: true,
    parts: { 'food-drug': 'up', risk: 'up' },
    degraded: [],
  });
  expect(JSON.parse((await get('/.well-known/jwks.json')).text).keys[0]).toMatchObject({
    kty: 'EC',
    use: 'sig',
  });
  expect((await get('/.well-known/jwks.json')).text).not.toContain('"d"');
  expect((await get('/metrics')).text).toContain('hub_graphql_seconds_bucket');
  expect(await get('/nothing')).toMatchObject({ status: 404, text: expect.stringContaining('NOT_FOUND') });
});

test('readyz is 503 until every part has answered once, and afterwards names what is missing', async () => {
  const fresh = await startFixture({ down: ['food-drug'] });
  try {
    const ready = async () => {
      const response = await fetch(`${fresh.gateway.url}/readyz`);
      return { status: response.status, body: await response.json() };
    };
    await expect.poll(async () => (await ready()).body.parts.risk).toBe('up');
    expect(await ready()).toMatchObject({ status: 503, body: { degraded: ['food-drug'] } });
    await fresh.toy('food-drug').restart();
    await expect.poll(async () => (await ready()).status, { timeout: 8_000 }).toBe(200);
    await fresh.toy('risk').stop();
    await expect.poll(async () => (await ready()).body.degraded, { timeout: 12_000 }).toEqual(['risk']);
    expect((await ready()).status).toBe(200);
  } finally {
    await fresh.stop();
  }
});

test('a gateway that stops answers what is under way and takes nothing new', async () => {
  const stopping = await startFixture();
  const analyst = await stopping.token('analyst');
  const query = '{ enterprise(code: "1") { label } }';
  const release = stopping.toy('risk').hold();
  const underWay = stopping.ask({ query }, analyst);
  await expect.poll(() => stopping.toy('risk').received.length).toBe(1);
  const stopped = stopping.stop();
  const health = () => fetch(`${stopping.gateway.url}/healthz`, { headers: { connection: 'close' } });
  await expect.poll(() => health().catch(() => 'refused')).toBe('refused');
  release();
  expect((await underWay).body.data).toEqual({ enterprise: { label: '企业1' } });
  await stopped;
});

describe('publish', () => {
  let upload: (path: string, token: string | null) => ReturnType<typeof httpRequest>;
  let department: Awaited<ReturnType<typeof startDepartment>>;
  beforeAll(async () => {
    department = await startDepartment();
    hub.setAddress('food-drug', department.url);
    upload = (path, token) =>
      httpRequest(`${hub.gateway.url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-ndjson',
          'x-batch-id': 'b1',
          'x-hub-context': 'forged',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
      });
  });
  afterAll(() => department.stop());
  afterEach(() => department.reset());

  const answerOf = async (sent: ReturnType<typeof httpRequest>) => {
    const [response]: IncomingMessage[] = await once(sent, 'response');
    let text = '';
    if (response) for await (const chunk of response) text += chunk;
    return { status: response?.statusCode, text };
  };

  test('a body reaches the department while it is still being sent, and its answer comes back', async () => {
    const sent = upload('/publish/food-drug/FoodSampling?batch=7', publisher);
    sent.write('{"row":1}\n');
    await expect.poll(() => department.received).toBe('{"row":1}\n');
    sent.end('{"row":2}\n');
    expect(await answerOf(sent)).toEqual({ status: 200, text: '{"received":20}' });
    expect(department.url_).toBe('/food-drug/publish/FoodSampling?batch=7');
    expect(department.headers['x-batch-id']).toBe('b1');
    expect(department.headers['x-hub-context']).toMatch(/^ey/);
    expect(department.headers.authorization).toBeUndefined();
  });

  test.each(['2026-11-25T10:00', '2026-11-25T10%3A00'])(
    'the issues of batch %s are asked for',
    async (id) => {
      const path = `/publish/food-drug/batches/${id}/issues`;
      const headers = { authorization: `Bearer ${publisher}` };
      expect((await fetch(`${hub.gateway.url}${path}?format=csv`, { headers })).status).toBe(200);
      expect(department.url_).toBe(`/food-drug/publish/batches/${id}/issues?format=csv`);
    },
  );

  test('a department that reads slowly slows its sender', async () => {
    department.isReading = false;
    const sent = upload('/publish/food-drug/FoodSampling', publisher);
    const block = Buffer.alloc(1_048_576, 'x');
    let taken = 0;
    sent.on('drain', () => {
      taken += 1;
    });
    /** The gateway, which looks at all its sockets each time, answers often and takes no more of the upload. */
    const isFullAt = async (before: number): Promise<boolean> => {
      for (let answer = 0; answer < 50 && taken === before; answer += 1)
        await (await fetch(`${hub.gateway.url}/healthz`)).text();
      return taken === before;
    };
    let blocks = 0;
    let isFull = false;
    // Far more than all socket buffers on the way: without backpressure the loop would end by itself.
    while (blocks < 64 && !isFull) {
      const before = taken;
      blocks += 1;
      sent.write(block);
      isFull = await isFullAt(before);
    }
    expect(isFull).toBe(true);
    department.resume();
    sent.end();
    expect(JSON.parse((await answerOf(sent)).text)).toEqual({ received: blocks * block.length });
  });

  test('a sender that goes away ends the request at the department', async () => {
    const sent = upload('/publish/food-drug/FoodSampling', publisher);
    sent.on('error', () => {});
    sent.write('{"row":1}\n');
    await expect.poll(() => department.received).toBe('{"row":1}\n');
    sent.destroy();
    await expect.poll(() => department.aborted).toBe(true);
  });

  test('a department that breaks off is a retryable error for the sender', async () => {
    department.breaksOff = true;
    const sent = upload('/publish/food-drug/FoodSampling', publisher);
    const answer = answerOf(sent);
    sent.write('{"row":1}\n');
    expect(await answer).toMatchObject({
      status: 503,
      text: expect.stringContaining('SUBGRAPH_UNAVAILABLE'),
    });
    sent.destroy();
  });

  test('without the scope of that department nothing is passed on', async () => {
    const cases: [string | null, number][] = [
      [null, 401],
      [await hub.token('analyst'), 403],
      [await hub.token('publisher', 'commerce'), 403],
    ];
    for (const [token, status] of cases) {
      const sent = upload('/publish/food-drug/FoodSampling', token);
      sent.end('{}');
      expect((await answerOf(sent)).status).toBe(status);
    }
    expect(department.received).toBe('');
  });
});

/** A department that counts what it is sent. */
async function startDepartment() {
  const state = {
    url: '',
    url_: '',
    headers: {} as IncomingMessage['headers'],
    received: '',
    aborted: false,
    isReading: true,
    breaksOff: false,
    resume: () => {},
    reset: () => Object.assign(state, { received: '', aborted: false, isReading: true, breaksOff: false }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const server = createServer((request, response) => {
    state.url_ = request.url ?? '';
    state.headers = request.headers;
    let bytes = 0;
    request.on('error', () => {});
    request.on('close', () => {
      state.aborted = !request.complete;
    });
    const read = () => {
      request.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (state.received.length < 100) state.received += chunk;
        if (state.breaksOff) request.socket.destroy();
      });
    };
    request.on('end', () => response.end(JSON.stringify({ received: bytes })));
    state.resume = read;
    if (state.isReading) read();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, { url: `http://127.0.0.1:${port}/food-drug` });
}
