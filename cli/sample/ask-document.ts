/** Asks a registered document to the end of its pages and reads the keys of its answer. */
import type { TrustedDocuments } from '../../gateway/plugins/trusted-documents.js';
import { HubError } from '../../platform/errors.js';
import type { HubClient } from '../hub-client.js';
import { ANSWERS } from './answer-keys.js';
import type { PlantedQuestion } from './sample.js';

const PAGE = 200;

/** @throws HubError DOCUMENT_UNKNOWN; HUB_REFUSED for an answer with errors or of another shape */
export async function askDocument(
  client: Pick<HubClient, 'graphql'>,
  token: string,
  known: TrustedDocuments,
  { document, variables }: Pick<PlantedQuestion, 'document' | 'variables'>,
): Promise<string[]> {
  const query = known.named(document);
  const answer = ANSWERS[document];
  if (query === undefined || answer === undefined) throw new HubError('DOCUMENT_UNKNOWN', { name: document });
  const keys: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = answer.paged ? { first: PAGE, after } : {};
    const { data, errors } = await client.graphql(token, query, { ...variables, ...page });
    const read = answer.read.safeParse(data);
    if (errors !== undefined || !read.success) {
      const message = errors?.[0]?.message ?? read.error?.message ?? '';
      throw new HubError('HUB_REFUSED', { status: 200, code: 'GRAPHQL', message: `${document}:${message}` });
    }
    keys.push(...read.data.keys);
    after = read.data.next;
    if (after === null) return keys;
  }
}
