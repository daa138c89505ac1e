/**
 * Signature of a webhook call after the Standard Webhooks specification, version 1 (HMAC-SHA256): a receiver checks it
 * with any library of that specification, or with ten lines of its own (exchange/README.md).
 */
import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

export const newSecret = (random: (bytes: number) => Buffer = randomBytes): string =>
  `${PREFIX}${random(SECRET_BYTES).toString('base64')}`;

export interface Signed {
  /** Stays the same over all attempts: what a receiver recognises a repetition by. */
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/**
 * Headers `webhook-id`, `webhook-timestamp` (Unix seconds) and `webhook-signature` (`v1,<base64>`, one for each secret,
 * separated by a space: while a secret is being replaced, receivers with the old one go on).
 */
export function signatureHeaders(
  { id, at, body }: Signed,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
