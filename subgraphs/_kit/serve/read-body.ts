import type { IncomingMessage } from 'node:http';
import { HubError } from '../../../platform/errors.js';

/** @throws HubError PAYLOAD_TOO_LARGE, BAD_REQUEST where the sender broke off. */
export const readBody = (request: IncomingMessage, limit: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const tooLarge = (): HubError =>
      new HubError('PAYLOAD_TOO_LARGE', { limit: `${Math.round(limit / 1_048_576)} MB` });
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      request.resume();
      reject(tooLarge());
      return;
    }
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= limit) chunks.push(chunk);
      else {
        chunks.length = 0;
        reject(tooLarge());
      }
    });
    request.on('end', () => {
      const [first] = chunks;
      resolve(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, bytes));
    });
    request.on('error', (cause) => reject(new HubError('BAD_REQUEST', { reason: '请求中断' }, { cause })));
  });
