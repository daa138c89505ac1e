import type { Identity } from '../platform/identity/identity.js';
import type { Role } from '../platform/identity/roles.js';

/** What one request may cost and contain. */
export interface Policy {
  /** False: only documents registered under schema/operations. */
  readonly freeQueries: boolean;
  /** True: only what a department has opened to everybody, `@tag(name: "public")`. */
  readonly publicFieldsOnly: boolean;
  readonly introspection: boolean;
  /** Estimated by @cost and @listSize; about one per object. */
  readonly maxCost: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  /** Directives in a row on one field, fragment or operation. */
  readonly maxDirectives: number;
  readonly maxTokens: number;
  /** Upper bound of every slicing argument (`first`). */
  readonly maxPageSize: number;
  /** Milliseconds for the whole answer, all departments together. */
  readonly timeLimitMs: number;
  /** Live subscriptions that one subject may have open at a gateway. */
  readonly maxStreams: number;
}

/** Known to the parser too: nothing longer is read at all, whoever sends it. */
export const MAX_TOKENS = 4_000;

/** Live subscriptions that a gateway has open, whoever they are. */
export const MAX_STREAMS = 10_000;

const TRUSTED: Policy = {
  freeQueries: false,
  publicFieldsOnly: false,
  introspection: false,
  maxCost: 20_000,
  maxDepth: 16,
  maxAliases: 20,
  maxDirectives: 5,
  maxTokens: MAX_TOKENS,
  maxPageSize: 200,
  timeLimitMs: 10_000,
  maxStreams: 100,
};
const PUBLIC: Policy = {
  ...TRUSTED,
  publicFieldsOnly: true,
  maxCost: 5_000,
  maxTokens: 1_000,
  timeLimitMs: 6_000,
  maxStreams: 2,
};
const FREE: Policy = {
  ...TRUSTED,
  freeQueries: true,
  introspection: true,
  maxCost: 50_000,
  maxTokens: 2_000,
  timeLimitMs: 15_000,
  maxStreams: 20,
};

/** The one table. Machines (a department's publisher) and people at the console send registered documents only. */
export const POLICIES: Readonly<Record<Role, Policy>> = {
  public: PUBLIC,
  publisher: TRUSTED,
  clerk: TRUSTED,
  handler: TRUSTED,
  signer: TRUSTED,
  'leading-office': TRUSTED,
  auditor: TRUSTED,
  analyst: FREE,
  'risk-officer': FREE,
  admin: FREE,
};

const chosen = new WeakMap<Identity, Policy>();

/** The most generous policy among the caller's roles; without a role, the public's. */
export function policyOf(identity: Identity): Policy {
  const known = chosen.get(identity);
  if (known) return known;
  const policies = identity.roles.map((role) => POLICIES[role]);
  const policy = policies.reduce((best, next) => (next.maxCost > best.maxCost ? next : best), PUBLIC);
  chosen.set(identity, policy);
  return policy;
}
