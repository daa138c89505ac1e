import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { sendBytes } from './send-bytes.js';

let parts: readonly Buffer[];
const server = createServer((_request, response) =>
  sendBytes(response, 201, { 'content-type': 'application/json', 'content-length': 7 }, parts),
);
afterEach(() => server.close());

test.each([
  ['nothing', []],
  ['a short text of any bytes', ['{"名":"é𠮷\u0000"}']],
  ['a long text', [`"${'样'.repeat(10_000)}"`]],
  ['several parts, short ones too', ['[', '"样"', ',', `"${'x'.repeat(300_000)}"`, ']']],
])('%s arrives as it is, with its length', async (_what, texts) => {
  parts = texts.map((text) => Buffer.from(text));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const answer = await fetch(`http://127.0.0.1:${address.port}`);
  expect(answer.status).toBe(201);
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(texts.join(''))));
  expect(await answer.text()).toBe(texts.join(''));
});
