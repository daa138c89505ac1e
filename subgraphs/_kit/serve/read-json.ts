import type { IncomingMessage } from 'node:http';
import { HubError } from '../../../platform/errors.js';
import { readBody } from './read-body.js';

/**
 * Undefined: there is no body.
 * @throws HubError PAYLOAD_TOO_LARGE, BAD_REQUEST
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const text = (await readBody(request, limit)).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HubError('BAD_REQUEST', { reason: '正文不是 JSON' }, { cause });
  }
}
