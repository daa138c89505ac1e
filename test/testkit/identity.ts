/** Identities and secrets for tests: fixed, so that every process of a test agrees. */
import { type Clock, systemClock } from '../../platform/clock.js';
import type { Identity } from '../../platform/identity/identity.js';
import { createIssuer } from '../../platform/identity/issuer.js';
import { type Role, scopesOf } from '../../platform/identity/roles.js';
import type { Secrets } from '../../platform/identity/secrets.js';

/** Public knowledge: never accept these outside tests. */
export const TEST_SECRETS: Secrets = {
  internalSecret: 'internal-secret-of-tests-0123456789-0123456789',
  issuerKey: {
    kty: 'EC',
    crv: 'P-256',
    x: 'LIux0aGurDWYZ4KHzim6FgnVyATqKgDyWtmU5dVOBq8',
    y: 'ixU65fly65B_9vRvOK_KvNHRLHDhY89-H7E-I_n4-bo',
    d: 'IHJQGZ8FrMiBbefZww1da5PJs-oOt2DN03SecnRcK0w',
    kid: 'test',
  },
};

/** A caller with the role's own scopes. */
export const testIdentity = (role: Role, department: string | null = null): Identity => ({
  subject: `test-${role}`,
  department,
  roles: [role],
  scopes: scopesOf([role], department, []),
  district: null,
  service: false,
});

const TTL_SECONDS = 3_600;

/** Value of an Authorization header for `identity`, signed with TEST_SECRETS, an hour valid by `clock`. */
export const bearer = async (identity: Identity, clock: Clock = systemClock): Promise<string> =>
  `Bearer ${await createIssuer(TEST_SECRETS, clock).issue(identity, TTL_SECONDS)}`;
