/** Tokens of the local issuer, whose key lies in the home of a hub that was started there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../platform/clock.js';
import type { HubConfig } from '../platform/config.js';
import { HubError } from '../platform/errors.js';
import { createIssuer } from '../platform/identity/issuer.js';
import type { Role } from '../platform/identity/roles.js';
import { loadSecrets } from '../platform/identity/secrets.js';

export interface LocalGrant {
  readonly subject: string;
  readonly role: Role;
  /** Folder name of the department. */
  readonly department?: string;
  /** Beside those of the role. */
  readonly scopes?: readonly string[];
  readonly seconds: number;
}

/** As the verifier reads it (platform/identity). */
const DEPARTMENT = /^[a-z][a-z0-9-]*$/;

/**
 * A signed token. The key is never made here: in a wrong home it would sign tokens that no hub accepts.
 * @throws HubError HOME_WITHOUT_HUB, TOKEN_NOT_LOCAL, DEPARTMENT_MISSING, DEPARTMENT_UNREADABLE
 */
export const issueLocally = async (
  config: HubConfig,
  env: NodeJS.ProcessEnv,
  clock: Clock,
  grant: LocalGrant,
): Promise<string> => {
  const { subject, role, department, scopes = [], seconds } = grant;
  if (config.oidcIssuer !== undefined) throw new HubError('TOKEN_NOT_LOCAL', { issuer: config.oidcIssuer });
  if (role === 'publisher' && department === undefined) throw new HubError('DEPARTMENT_MISSING', { role });
  if (department !== undefined && !DEPARTMENT.test(department))
    throw new HubError('DEPARTMENT_UNREADABLE', { department });
  if (!existsSync(join(config.home, 'secrets')))
    throw new HubError('HOME_WITHOUT_HUB', { home: config.home });
  const issuer = createIssuer(await loadSecrets(config.home, env), clock);
  return issuer.issue(
    { subject, department: department ?? null, roles: [role], scopes, district: null, service: false },
    seconds,
  );
};
