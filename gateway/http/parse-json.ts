import { HubError } from '../../platform/errors.js';

/** @throws HubError BAD_REQUEST */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HubError('BAD_REQUEST', { reason: '请求体不是有效的 JSON' }, { cause });
  }
}
