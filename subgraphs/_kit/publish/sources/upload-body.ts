/** The bytes of an upload as one reader takes them; a reader that stops early can still answer its sender. */
import type { IncomingMessage } from 'node:http';
import { HubError } from '../../../../platform/errors.js';

/** A sender that is silent this long has gone without saying so; it must not hold an upload's place for ever. */
const SILENCE_MS = 60_000;

/** The sender broke off, or fell silent. What is committed stays. */
export class UploadBroken extends Error {
  constructor(cause: unknown) {
    super('the upload broke off', { cause });
  }
}

async function within<T>(step: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no bytes for ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([step, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is needed of an IncomingMessage. */
type Upload = Pick<IncomingMessage, 'headers' | 'iterator' | 'resume'>;

/**
 * Leaving the loop early does not cut the connection, as reading the request itself would: what still comes is
 * thrown away unread, so that the answer gets through.
 * @throws HubError MEDIA_TYPE_UNSUPPORTED for a compressed body; UploadBroken
 */
export async function* uploadBody(request: Upload, silenceMs = SILENCE_MS): AsyncGenerator<Buffer> {
  try {
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity') {
      const given = `content-encoding: ${encoding}`;
      throw new HubError('MEDIA_TYPE_UNSUPPORTED', { given, known: '不压缩的内容' });
    }
    const chunks: AsyncIterator<Buffer> = request.iterator({ destroyOnReturn: false });
    for (;;) {
      const step = await within(chunks.next(), silenceMs).catch((cause: unknown) => {
        throw new UploadBroken(cause);
      });
      if (step.done === true) return;
      yield step.value;
    }
  } finally {
    request.resume();
  }
}
