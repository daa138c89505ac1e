import { ANONYMOUS } from '../../platform/identity/identity.js';
import type { Verifier } from '../../platform/identity/verifier.js';
import { SourceLedger } from '../fetch/source-ledger.js';
import type { ContextFactory } from '../http/graphql-route.js';
import { policyOf } from '../policy.js';
import { RequestContext } from '../request-context.js';

export interface IdentityOptions {
  readonly verifier: Verifier;
  readonly newId: () => string;
}

/** Longer purposes are cut: they are a note for the auditor, not a document. */
const MAX_PURPOSE_CHARACTERS = 200;

/**
 * Who calls: the Bearer token's identity, or the public without one. Only the token counts; identity headers that
 * a client sends (`x-hub-context` …) are never read and never passed on.
 */
export function createContextFactory({ verifier, newId }: IdentityOptions): ContextFactory {
  return async (request) => {
    const { authorization } = request.headers;
    const identity = authorization === undefined ? ANONYMOUS : await verifier.verify(authorization);
    return new RequestContext(
      newId(),
      identity,
      policyOf(identity),
      purposeOf(request.headers['x-hub-purpose']),
      new SourceLedger(),
      performance.now(),
    );
  };
}

/** Header values are Latin-1: a Chinese purpose comes percent-encoded (RFC 3986), a plain one as it is. */
function purposeOf(header: string | string[] | undefined): string | null {
  const text = Array.isArray(header) ? header.join(' ') : header;
  if (text === undefined || text.trim() === '') return null;
  return decoded(text.trim()).slice(0, MAX_PURPOSE_CHARACTERS);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign is no encoding: the text stands as it was written.
    return text;
  }
}
