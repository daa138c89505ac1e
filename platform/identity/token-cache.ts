/** Remembers what a token was verified to be, until it expires, so that a signature is checked once. */
import type { Clock } from '../clock.js';

export interface Verified<T> {
  readonly value: T;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/**
 * A cache of at most `size` tokens, least recently used out first, no entry older than `longestMs`: a key
 * that was withdrawn at the issuer stops counting after that.
 */
export const createTokenCache = <T>(
  clock: Clock,
  size: number,
  longestMs: number,
): { get(token: string): T | undefined; set(token: string, verified: Verified<T>): void } => {
  const entries = new Map<string, Verified<T>>();
  return {
    get: (token) => {
      const entry = entries.get(token);
      if (entry === undefined) return undefined;
      entries.delete(token);
      if (entry.expiresAt <= clock.now().getTime()) return undefined;
      entries.set(token, entry);
      return entry.value;
    },
    set: (token, { value, expiresAt }) => {
      const [oldest] = entries.keys();
      if (entries.size >= size && oldest !== undefined) entries.delete(oldest);
      entries.set(token, { value, expiresAt: Math.min(expiresAt, clock.now().getTime() + longestMs) });
    },
  };
};
