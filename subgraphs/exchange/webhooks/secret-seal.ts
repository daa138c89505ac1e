/**
 * Endpoints' secrets as they stand in the database: encrypted (AES-256-GCM) under a key that is derived (HKDF-SHA256) from
 * the hub's internal secret, which is kept beside the database, not in it. A copy of the database signs nothing.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const KEY_ID_BYTES = 8;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface SecretSeal {
  /** `<key id>.<nonce>.<ciphertext and tag>`; bound to the endpoint, so that it opens in no other row. */
  readonly seal: (endpoint: string, secret: string) => string;
  /** Null: sealed under another key, or changed since. */
  readonly open: (endpoint: string, sealed: string) => string | null;
}

const derived = (secret: string, purpose: string, bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', purpose, bytes));

/** @param internalSecret of the hub (platform/identity/secrets.ts): every process of it opens what another sealed. */
export function createSecretSeal(internalSecret: string): SecretSeal {
  const key = derived(internalSecret, 'exchange webhook secret: key', KEY_BYTES);
  const keyId = derived(internalSecret, 'exchange webhook secret: key id', KEY_ID_BYTES).toString('hex');
  return {
    seal: (endpoint, secret) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(endpoint));
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return [keyId, nonce.toString('base64url'), sealed.toString('base64url')].join('.');
    },
    open: (endpoint, text) => {
      const [id, nonce = '', rest = ''] = text.split('.');
      const sealed = Buffer.from(rest, 'base64url');
      if (id !== keyId || sealed.length < TAG_BYTES) return null;
      const decipher = createDecipheriv(CIPHER, key, Buffer.from(nonce, 'base64url'))
        .setAAD(Buffer.from(endpoint))
        .setAuthTag(sealed.subarray(-TAG_BYTES));
      try {
        return decipher.update(sealed.subarray(0, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        return null;
      }
    },
  };
}
