import type { IncomingMessage } from 'node:http';
import { HubError } from '../../platform/errors.js';

/**
 * Reads a whole request body as UTF-8.
 * @throws HubError PAYLOAD_TOO_LARGE beyond `maxBytes`, without reading on
 */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) {
        request.pause();
        reject(new HubError('PAYLOAD_TOO_LARGE', { limit: `${maxBytes} 字节` }));
        return;
      }
      chunks.push(chunk);
    });
    request.once('end', () => {
      const [first] = chunks;
      const whole = chunks.length === 1 && first ? first : Buffer.concat(chunks, bytes);
      resolve(whole.toString('utf8'));
    });
    request.once('error', reject);
  });
}
