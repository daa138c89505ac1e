/** Who calls, as every part of the hub sees it, and how it is written into a token's claims. */
import { z } from 'zod';
import { isRole, type Role, scopesOf } from './roles.js';

export interface Identity {
  /** Account at the issuer, or the service's name. */
  readonly subject: string;
  /** Folder name of the department; null for the city level and for services. */
  readonly department: string | null;
  readonly roles: readonly Role[];
  /** Role defaults included. */
  readonly scopes: readonly string[];
  /** GB/T 2260 code when the caller sees one district only. */
  readonly district: string | null;
  /** True for a part of the hub itself. */
  readonly service: boolean;
}

/** Nobody: what a request without a token is, where the public face lets it in. */
export const ANONYMOUS: Identity = {
  subject: 'anonymous',
  department: null,
  roles: ['public'],
  scopes: [],
  district: null,
  service: false,
};

const Words = z
  .union([z.array(z.string()), z.string().transform((text) => text.split(' ').filter((word) => word !== ''))])
  .default([]);

/** `scope` is OAuth's space-separated list (RFC 8693 4.2); an array is taken too. Unknown roles are ignored. */
const Claims = z.object({
  sub: z.string().min(1).max(200),
  department: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .nullish(),
  roles: Words.transform((roles) => roles.filter(isRole)),
  scope: Words,
  district: z.string().nullish(),
});

/** The identity that a verified token's claims state; null when they are not ours. `service` is never claimed. */
export const identityOfClaims = (claims: unknown): Identity | null => {
  const parsed = Claims.safeParse(claims);
  if (!parsed.success) return null;
  const { sub, department = null, roles, scope, district = null } = parsed.data;
  return {
    subject: sub,
    department,
    roles,
    scopes: scopesOf(roles, department, scope),
    district,
    service: false,
  };
};

/** The reverse of `identityOfClaims`, without the registered claims (iss, aud, iat, exp). */
export const claimsOf = (identity: Identity): Record<string, unknown> => ({
  sub: identity.subject,
  department: identity.department,
  roles: identity.roles,
  scope: identity.scopes.join(' '),
  district: identity.district,
});
