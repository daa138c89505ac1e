import { once } from 'node:events';
import { Agent, request } from 'undici';
import { describe, expect, it } from 'vitest';
import { HubError } from '../errors.js';
import { createLogger } from '../log.js';
import { serve } from './serve.js';

const log = createLogger('test', { HUB_LOG_LEVEL: 'silent' });

describe('serve', () => {
  it('answers expected errors as they are and defects by a number only', async () => {
    const served = await serve(
      async ({ url }) => {
        if (url === '/known') throw new HubError('DATABASE_UNAVAILABLE');
        if (url === '/database') throw new Error('Connection terminated unexpectedly');
        throw new RangeError('inner words');
      },
      { log },
    );
    const known = await request(`${served.url}/known`);
    expect([known.statusCode, known.headers['retry-after']]).toEqual([503, '1']);
    expect(await known.body.json()).toMatchObject({
      error: { code: 'DATABASE_UNAVAILABLE', retryable: true },
    });
    const away = await request(`${served.url}/database`);
    expect(await away.body.json()).toMatchObject({
      error: { code: 'DATABASE_UNAVAILABLE', retryable: true },
    });
    const defect = await request(`${served.url}/defect`);
    expect(defect.statusCode).toBe(500);
    expect(await defect.body.text()).toMatch(/^(?!.*inner words).*INTERNAL/s);
    await served.stop();
  });

  it('cuts an answer that fails half way, so that nobody takes it for whole', async () => {
    const served = await serve(
      async (_request, response) => {
        response.writeHead(200);
        response.write('half');
        throw new RangeError('late');
      },
      { log },
    );
    await expect(request(served.url).then(({ body }) => body.text())).rejects.toThrow();
    await served.stop();
  });

  it('lets a running request finish when it stops, and closes idle sockets', async () => {
    const started = new AbortController();
    let finish = (): void => undefined;
    const served = await serve((_request, response) => {
      finish = () => response.end('done');
      started.abort();
    });
    const dispatcher = new Agent();
    const answer = request(served.url, { dispatcher });
    await once(started.signal, 'abort');
    const stopped = served.stop();
    finish();
    expect(await (await answer).body.text()).toBe('done');
    await stopped;
    await expect(request(served.url, { dispatcher })).rejects.toThrow('ECONNREFUSED');
    await dispatcher.close();
  });

  it('names a port that is taken, and an address that is not of this machine', async () => {
    const first = await serve(() => undefined);
    await expect(serve(() => undefined, { port: first.port })).rejects.toMatchObject({
      code: 'PORT_UNUSABLE',
      message: expect.stringContaining(`127.0.0.1:${first.port}:端口已被占用`),
    });
    await first.stop();
    await expect(serve(() => undefined, { host: '192.0.2.1' })).rejects.toMatchObject({
      code: 'PORT_UNUSABLE',
      message: expect.stringContaining('HUB_HOST'),
    });
  });

  it('cuts a request that outlasts the drain', async () => {
    const started = new AbortController();
    const served = await serve(() => started.abort(), { drainMs: 20 });
    const failed = expect(request(served.url)).rejects.toThrow();
    await once(started.signal, 'abort');
    await served.stop();
    await failed;
  });

  it('has stopped only when the handler of a request that was cut has ended', async () => {
    const started = new AbortController();
    const gate = new AbortController();
    const order: string[] = [];
    const served = await serve(async () => {
      started.abort();
      await once(gate.signal, 'abort');
      order.push('handled');
    });
    const client = new AbortController();
    const failed = expect(request(served.url, { signal: client.signal })).rejects.toThrow();
    await once(started.signal, 'abort');
    client.abort();
    await failed;
    const stopped = served.stop().then(() => order.push('stopped'));
    setTimeout(() => gate.abort(), 50);
    await stopped;
    expect(order).toEqual(['handled', 'stopped']);
  });
});
