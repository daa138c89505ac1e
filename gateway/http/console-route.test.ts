import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../platform/http/serve.js';
import { createLogger } from '../../platform/log.js';
import { createConsoleRoute } from './console-route.js';

const SCRIPT = 'export const answer = 42;';

let folder: string;
let server: Served;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-console-'));
  await mkdir(join(folder, 'built', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'built', 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'built', 'assets', 'main-1a2b.js'), SCRIPT);
  await writeFile(join(folder, 'built', 'assets', 'main-1a2b.js.gz'), gzipSync(SCRIPT));
  server = await serving(join(folder, 'built'));
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function serving(built: string): Promise<Served> {
  const route = await createConsoleRoute(built);
  const log = createLogger('gateway', { HUB_LOG_LEVEL: 'silent' });
  return serve((request, response) => route(request, response, request.url ?? ''), { log });
}

/** The path goes out as it is written: fetch would resolve `..` before it asks. */
const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const sent = httpRequest({ port: server.port, host: '127.0.0.1', path, method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks).toString('latin1'),
          }),
        );
      });
      sent.on('error', reject);
      sent.end();
    },
  );

test('the page is asked for each time, its assets once a year', async () => {
  for (const path of ['/console', '/console/', '/console/index.html']) {
    const { status, headers, body } = await ask(path);
    expect({ status, body }).toEqual({ status: 200, body: '<!doctype html>' });
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
  }
  const { headers, body } = await ask('/console/assets/main-1a2b.js');
  expect(body).toBe(SCRIPT);
  expect(headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test('the page may load from its own origin only, and stands in no frame', async () => {
  const policy = String((await ask('/console')).headers['content-security-policy']);
  const sources = policy.split('; ').flatMap((rule) => rule.split(' ').slice(1));
  expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", "'unsafe-inline'", 'data:']));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('an asset goes out compressed to whoever takes it', async () => {
  const path = '/console/assets/main-1a2b.js';
  const compressed = await ask(path, 'GET', { 'accept-encoding': 'br, gzip' });
  expect(compressed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(compressed.body).toBe(gzipSync(SCRIPT).toString('latin1'));
  for (const accepted of ['br', 'gzip;q=0', 'gzip; q=0.0, br'])
    expect((await ask(path, 'GET', { 'accept-encoding': accepted })).body).toBe(SCRIPT);
});

test('HEAD gives the headers alone', async () => {
  const { status, headers, body } = await ask('/console/assets/main-1a2b.js', 'HEAD');
  expect({ status, body }).toEqual({ status: 200, body: '' });
  expect(headers['content-length']).toBe(String(SCRIPT.length));
});

test.each([
  '/console/nothing.js',
  '/console/assets',
  '/console/assets/main-1a2b.js.gz',
  '/console/../secret.txt',
  '/console/%2e%2e/secret.txt',
  '/console/..%2fsecret.txt',
  '/console/assets/../../../secret.txt',
  '/console//etc/passwd',
])('%s is NOT_FOUND', async (path) => {
  const { status, body } = await ask(path);
  expect({ status, code: JSON.parse(body).error.code }).toEqual({ status: 404, code: 'NOT_FOUND' });
});

test('it is read only', async () => {
  expect((await ask('/console', 'POST')).status).toBe(400);
});

test('without a build it says so', async () => {
  const empty = await serving(join(folder, 'never-built'));
  const response = await fetch(`${empty.url}/console`);
  expect({ status: response.status, text: await response.text() }).toEqual({
    status: 404,
    text: expect.stringContaining('控制台尚未构建'),
  });
  await empty.stop();
});
