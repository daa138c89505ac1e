import { decodeJwt } from 'jose';
import type { Clock } from '../clock.js';
import { bareToken } from './token-error.js';

/** setTimeout takes no more. */
const LONGEST_MS = 2 ** 31 - 1;

/** Milliseconds until a token that was verified expires; for what goes on after the request that showed it. */
export function millisecondsLeft(authorization: string, clock: Clock): number {
  const { exp = 0 } = decodeJwt(bareToken(authorization));
  return Math.min(LONGEST_MS, Math.max(0, exp * 1_000 - clock.now().getTime()));
}
