/**
 * Where webhooks may go: only to origins (scheme, host and port) that the operator has named in HUB_WEBHOOK_ORIGINS, so
 * that nobody makes the hub ask for it elsewhere. An origin named as it is may lead into an inner network; what a
 * pattern (`https://*.example.gov.cn`) lets through may not.
 */
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { HubError } from '../../../platform/errors.js';

const MOST_CHARACTERS = 500;
const SETTING = 'HUB_WEBHOOK_ORIGINS';

/** Addresses that are not of the public internet (IANA's special-purpose registries), also as IPv4-mapped IPv6. */
const INNER = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  INNER.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  INNER.addSubnet(net, bits, 'ipv6');
}
export const isInner = (address: string): boolean =>
  INNER.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** `https://*.example.org:8443` stands for that port of every host below example.org, not for example.org itself. */
function matches({ protocol, hostname, port }: URL, pattern: string): boolean {
  const named = new URL(pattern);
  const isBelow = named.hostname.startsWith('*.') && hostname.endsWith(named.hostname.slice(1));
  return protocol === named.protocol && port === named.port && isBelow;
}

/**
 * The address as it will be called.
 * @param allowed origins and patterns, HUB_WEBHOOK_ORIGINS
 * @throws HubError BAD_REQUEST
 */
export function webhookAddress(text: string, allowed: readonly string[]): string {
  const url = text.length <= MOST_CHARACTERS && URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    throw new HubError('BAD_REQUEST', { reason: `url 应为至多 ${MOST_CHARACTERS} 字的 https 网址` });
  }
  if (url.username !== '' || url.password !== '' || url.hash !== '') {
    throw new HubError('BAD_REQUEST', { reason: 'url 不得含用户名、口令或片段;来源以签名验证' });
  }
  if (!allowed.includes(url.origin) && !allowed.some((pattern) => matches(url, pattern))) {
    throw new HubError('BAD_REQUEST', {
      reason: `${url.origin} 不在平台允许的推送去向之列;请平台管理员在 ${SETTING} 中登记这一来源(协议、主机、端口)`,
    });
  }
  return url.href;
}

/** Names of hosts are looked up at each call, and refused where they lead into an inner network that nobody named. */
export function guardedLookup(allowed: readonly string[]): LookupFunction {
  const named = new Set(allowed.map((origin) => new URL(origin).hostname));
  return (hostname, options, done) => {
    lookup(hostname, options, (error, found, family) => {
      const addresses = typeof found === 'string' ? [found] : (found ?? []).map(({ address }) => address);
      const inner = named.has(hostname) ? undefined : addresses.find(isInner);
      const refused =
        inner === undefined
          ? error
          : new Error(
              `${hostname} 指向内部地址 ${inner};确需推送的,请平台管理员在 ${SETTING} 中登记该主机本身`,
            );
      done(refused, found, family);
    });
  };
}
