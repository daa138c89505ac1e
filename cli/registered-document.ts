import { join } from 'node:path';
import { HubError } from '../platform/errors.js';
import { projectRoot } from '../platform/root.js';

/**
 * Text of the document of that name under schema/operations: the only ones that every role may send.
 * @throws HubError DOCUMENT_UNKNOWN
 */
export async function registeredDocument(name: string): Promise<string> {
  const { TrustedDocuments } = await import('../gateway/plugins/trusted-documents.js');
  const named = (await TrustedDocuments.read(join(projectRoot, 'schema/operations'))).named(name);
  if (named === undefined) throw new HubError('DOCUMENT_UNKNOWN', { name });
  return named;
}
