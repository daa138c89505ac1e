import type { Identity } from '../platform/identity/identity.js';

/** The verifier gives one Identity object per token: its key is made once. */
const keys = new WeakMap<Identity, string>();

/**
 * Everything about a caller that may change an answer, apart from who in person it is: two callers share an answer only
 * if this is equal. Fields that are another thing to each person carry {@link BY_SUBJECT}.
 */
export function visibilityOf(identity: Identity): string {
  const known = keys.get(identity);
  if (known !== undefined) return known;
  const { department, district, roles, scopes, service } = identity;
  const key = JSON.stringify([department, district, [...roles].sort(), [...scopes].sort(), service]);
  keys.set(identity, key);
  return key;
}

/** `@tag(name: "by-subject")` on a field, or on the type that has it: its value may depend on who in person asks. */
export const BY_SUBJECT = 'by-subject';
