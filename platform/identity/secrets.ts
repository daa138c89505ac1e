/** Secrets of the hub, made at the first use and kept in `<home>/secrets`, readable by the owner only. */
import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { HubError } from '../errors.js';

/** ES256 (P-256): every OIDC library reads it, Ed25519 not yet. */
export const ISSUER_ALGORITHM = 'ES256';

const PrivateJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
});

export interface Secrets {
  /** ≥ 32 characters; signs contexts and service tokens between the hub's parts. */
  readonly internalSecret: string;
  /** Private key of the local issuer. */
  readonly issuerKey: z.infer<typeof PrivateJwk>;
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** Writes a file that nobody sees half written; when another process was first, its file stays. */
const writeOnce = (file: string, text: string): void => {
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, text, { mode: 0o600 });
  try {
    linkSync(own, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(own, { force: true });
  }
};

const readIfThere = (file: string): string | null => {
  try {
    const text = readFileSync(file, 'utf8').trim();
    // A copied or restored home may have lost its modes; others must not read a key.
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
    return text;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw new HubError(
      'SECRETS_UNREADABLE',
      { file, reason: error instanceof Error ? error.message : '' },
      { cause: error },
    );
  }
};

const readOrMake = async (file: string, make: () => Promise<string>): Promise<string> => {
  const there = readIfThere(file);
  if (there !== null) return there;
  writeOnce(file, await make());
  return readIfThere(file) ?? '';
};

const makeIssuerKey = async (): Promise<string> => {
  const { privateKey } = await generateKeyPair(ISSUER_ALGORITHM, { extractable: true });
  return JSON.stringify({ ...(await exportJWK(privateKey)), kid: randomUUID() });
};

const parseKey = (file: string, text: string): z.infer<typeof PrivateJwk> => {
  try {
    return PrivateJwk.parse(JSON.parse(text));
  } catch (cause) {
    throw new HubError('SECRETS_UNREADABLE', { file, reason: '内容不是 P-256 私钥(JWK)' }, { cause });
  }
};

/**
 * The secrets of `home`; HUB_INTERNAL_SECRET replaces the kept one, so that parts on several machines share it.
 * Any number of processes may call it at once: all get the same.
 * @throws HubError SECRETS_UNREADABLE
 */
export const loadSecrets = async (home: string, env: NodeJS.ProcessEnv): Promise<Secrets> => {
  const folder = join(home, 'secrets');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keyFile = join(folder, 'issuer.jwk');
  const issuerKey = parseKey(keyFile, await readOrMake(keyFile, makeIssuerKey));
  const given = env['HUB_INTERNAL_SECRET'];
  if (given !== undefined && given !== '') return { internalSecret: given, issuerKey };
  const file = join(folder, 'internal');
  const internalSecret = await readOrMake(file, async () => randomBytes(32).toString('base64url'));
  if (internalSecret.length < 32) {
    throw new HubError('SECRETS_UNREADABLE', { file, reason: '少于 32 个字符' });
  }
  return { internalSecret, issuerKey };
};
