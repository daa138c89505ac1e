/** `hub token`: a token of the local issuer, for trying the hub out and for machines of an embedded hub. */
import type { Clock } from '../../platform/clock.js';
import type { HubConfig } from '../../platform/config.js';
import { HubError } from '../../platform/errors.js';
import { ROLES, type Role } from '../../platform/identity/roles.js';
import { issueLocally, type LocalGrant } from '../local-issuer.js';
import type { Output } from '../output.js';

const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };
/** Nothing but the key's rotation takes a token back: none outlives a year. */
const LONGEST_SECONDS = 366 * 86_400;

/** `90s`, `15m`, `8h`, `30d` → seconds. @throws HubError DURATION_UNREADABLE */
const parseDuration = (text: string): number => {
  const [, amount, unit] = /^(\d{1,8})([smhd])$/.exec(text) ?? [];
  const seconds = Number(amount) * (UNIT_SECONDS[unit ?? ''] ?? Number.NaN);
  if (!(seconds > 0 && seconds <= LONGEST_SECONDS)) throw new HubError('DURATION_UNREADABLE', { text });
  return seconds;
};

/** @throws HubError ROLE_UNKNOWN */
export const parseRole = (text: string): Role => {
  const role = ROLES.find((each) => each === text);
  if (role === undefined) throw new HubError('ROLE_UNKNOWN', { role: text, known: ROLES.join('、') });
  return role;
};

export const printToken = async (
  config: HubConfig,
  env: NodeJS.ProcessEnv,
  clock: Clock,
  output: Output,
  options: Omit<LocalGrant, 'seconds'> & { readonly ttl: string },
): Promise<void> => {
  const { ttl, ...grant } = options;
  const seconds = parseDuration(ttl);
  const token = await issueLocally(config, env, clock, { ...grant, seconds });
  output.answer({ token, expiresAt: new Date(clock.now().getTime() + seconds * 1_000).toISOString() }, token);
};
