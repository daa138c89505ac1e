import { HubError } from '../../platform/errors.js';
import type { TrustedDocuments } from '../plugins/trusted-documents.js';
import type { RequestContext } from '../request-context.js';

/** Notes whether a document is registered. @throws HubError QUERY_NOT_TRUSTED where the caller may send no other */
export function requireTrust(context: RequestContext, query: string | null, trusted: TrustedDocuments): void {
  context.trusted = query !== null && trusted.has(query);
  if (!context.policy.freeQueries && query !== null && !context.trusted) {
    throw new HubError('QUERY_NOT_TRUSTED', { role: context.identity.roles.join('、') || 'public' });
  }
}

/**
 * The query text of a request, looked up when only an id is sent (`documentId`, or Apollo's persisted query form).
 * Null when there is none; Apollo Server then says what is missing.
 */
export function resolveDocument(
  body: unknown,
  search: string,
  trusted: TrustedDocuments,
): { query: string | null; value: unknown } {
  if (!isRecord(body)) return { query: new URLSearchParams(search).get('query'), value: body };
  if (typeof body['query'] === 'string') return { query: body['query'], value: body };
  const id = documentId(body);
  if (id === null) return { query: null, value: body };
  const query = trusted.text(id);
  // Without its extension: registering queries is not offered, and Apollo Server would refuse it as that.
  const { persistedQuery: _, ...extensions } = isRecord(body['extensions']) ? body['extensions'] : {};
  return { query, value: { ...body, query, extensions } };
}

function documentId(body: Record<string, unknown>): string | null {
  if (typeof body['documentId'] === 'string') return body['documentId'];
  const extensions = isRecord(body['extensions']) ? body['extensions'] : {};
  const persisted = isRecord(extensions['persistedQuery']) ? extensions['persistedQuery'] : {};
  return typeof persisted['sha256Hash'] === 'string' ? persisted['sha256Hash'] : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
