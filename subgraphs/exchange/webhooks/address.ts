/** Where webhooks may go: only to hosts that the operator has named, so that nobody makes the hub ask for it elsewhere. */
import { HubError } from '../../../platform/errors.js';

const MOST_CHARACTERS = 500;

/** `*.example.org` stands for every host below example.org, not for itself. */
const matches = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

/**
 * The address as it will be called.
 * @param allowed hosts, HUB_WEBHOOK_HOSTS
 * @throws HubError BAD_REQUEST
 */
export function webhookAddress(text: string, allowed: readonly string[]): string {
  const url = text.length <= MOST_CHARACTERS && URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    throw new HubError('BAD_REQUEST', { reason: `url 应为至多 ${MOST_CHARACTERS} 字的 http(s) 网址` });
  }
  if (url.username !== '' || url.password !== '' || url.hash !== '') {
    throw new HubError('BAD_REQUEST', { reason: 'url 不得含用户名、口令或片段;来源以签名验证' });
  }
  if (!allowed.some((pattern) => matches(url.hostname, pattern.toLowerCase()))) {
    throw new HubError('BAD_REQUEST', {
      reason: `主机 ${url.hostname} 不在平台允许的推送去向之列;请平台管理员在 HUB_WEBHOOK_HOSTS 中登记`,
    });
  }
  return url.href;
}
