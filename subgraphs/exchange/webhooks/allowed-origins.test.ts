/** Where webhooks may go. */
import { createServer } from 'node:http';
import { Agent, request } from 'undici';
import { describe, expect, it, test } from 'vitest';
import { guardedLookup, isInner, webhookAddress } from './allowed-origins.js';

const ALLOWED = ['https://*.example.gov.cn', 'https://10.1.2.3:8443', 'http://127.0.0.1:9000'];

test.each([
  'https://food.example.gov.cn/notices?a=1',
  'https://food.example.gov.cn:443/',
  'https://a.b.example.gov.cn/',
  'https://10.1.2.3:8443/hook',
  'http://127.0.0.1:9000/',
])('%s is allowed', (url) => {
  expect(webhookAddress(url, ALLOWED)).toBe(new URL(url).href);
});

test.each([
  ['another port', 'https://food.example.gov.cn:5432/'],
  ['another port of this machine', 'http://127.0.0.1:6379/'],
  ['no encryption', 'http://food.example.gov.cn/'],
  ['the domain itself', 'https://example.gov.cn/'],
  ['a look-alike', 'https://evilexample.gov.cn/'],
  ['an address of an inner network', 'https://10.1.2.4:8443/'],
  ['the standard port of a named address', 'https://10.1.2.3/'],
  ['a metadata service', 'http://169.254.169.254/latest/'],
])('%s is refused, and told what to set', (_what, url) => {
  expect(() => webhookAddress(url, ALLOWED)).toThrow(/HUB_WEBHOOK_ORIGINS/);
});

test('nothing is allowed where nothing is named', () => {
  expect(() => webhookAddress('http://127.0.0.1/', [])).toThrow(/HUB_WEBHOOK_ORIGINS/);
});

test.each([
  ['10.0.0.1', true],
  ['172.31.255.255', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['127.0.0.1', true],
  ['::1', true],
  ['fe80::1', true],
  ['fd00::1', true],
  ['::ffff:10.0.0.1', true],
  ['114.114.114.114', false],
  ['2400:3200::1', false],
])('%s is of an inner network: %s', (address, inner) => {
  expect(isInner(address)).toBe(inner);
});

describe('a name that leads into an inner network', () => {
  const call = async (allowed: (origin: string) => readonly string[]) => {
    const server = createServer((_request, response) => response.writeHead(204).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    const origin = `http://localhost:${typeof bound === 'object' ? bound?.port : ''}`;
    const dispatcher = new Agent({ connect: { lookup: guardedLookup(allowed(origin)) } });
    try {
      return (await request(origin, { dispatcher })).statusCode;
    } finally {
      await dispatcher.close();
      server.close();
    }
  };

  it('is not called', async () => {
    await expect(call(() => ['https://*.example.gov.cn'])).rejects.toThrow(/内部地址.*HUB_WEBHOOK_ORIGINS/);
  });

  it('is called where it is named itself', async () => {
    expect(await call((origin) => [origin])).toBe(204);
  });
});
