import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { HubError } from '../../platform/errors.js';
import { sendBytes } from '../../platform/http/send-bytes.js';
import { requireTrust, resolveDocument } from '../operations/requested-document.js';
import { refusal } from '../plugins/refusal.js';
import type { TrustedDocuments } from '../plugins/trusted-documents.js';
import type { RequestContext } from '../request-context.js';
import type { AnswerBytes } from './answer-bytes.js';
import { refuseNullCharacters, refuseNullInSearch } from './null-character.js';
import { parseJson } from './parse-json.js';
import { readBody } from './read-body.js';

/** Bytes of a GraphQL request: a thousand published rows fit, a bulk upload has its own door. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/** What Apollo Server looks at: the media types, and what shows that a browser asked before it sent. */
const HEADERS_READ = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name'];

/** Makes a request's context from its headers; rejects with a HubError for a bad token. */
export type ContextFactory = (request: Pick<IncomingMessage, 'headers'>) => Promise<RequestContext>;

export interface GraphQLRouteOptions {
  readonly server: ApolloServer<RequestContext>;
  readonly contextOf: ContextFactory;
  readonly trusted: () => TrustedDocuments;
  /** Where `server` puts its answers. */
  readonly answers: AnswerBytes;
}

/** Serves `/graphql`: node:http → Apollo Server's own request form, with nothing between. */
export function createGraphQLRoute({ server, contextOf, trusted, answers }: GraphQLRouteOptions) {
  return async (request: IncomingMessage, response: ServerResponse, search: string): Promise<void> => {
    const body = await readQuery(request, search);
    const httpGraphQLRequest: HTTPGraphQLRequest = {
      method: request.method ?? 'GET',
      headers: headerMapOf(request),
      search,
      body: body.value,
    };
    // Runs inside Apollo Server, so that refusals are answered in the media type that the client accepts.
    const context = async (): Promise<RequestContext> => {
      try {
        if (body.problem) throw body.problem;
        const made = await contextOf(request);
        const { query, value } = resolveDocument(body.value, search, trusted());
        httpGraphQLRequest.body = value;
        requireTrust(made, query, trusted());
        return made;
      } catch (error) {
        throw error instanceof HubError ? refusal(error) : error;
      }
    };
    const answer = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
    if (answer.body.kind !== 'complete') throw new Error('incremental delivery is not offered');
    const headers: OutgoingHttpHeaders = Object.fromEntries(answer.headers);
    // Whoever sent too much is still sending: the socket cannot be used again.
    if (body.problem?.code === 'PAYLOAD_TOO_LARGE') headers['connection'] = 'close';
    sendBytes(response, answer.status ?? 200, headers, answers.take(answer.body.string));
  };
}

function headerMapOf({ headers: given }: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const name of HEADERS_READ) {
    const value = given[name];
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

interface ReadQuery {
  /** Parsed JSON; undefined for what is no JSON, which Apollo Server refuses by itself. */
  readonly value: unknown;
  readonly problem: HubError | null;
}

async function readQuery(request: IncomingMessage, search: string): Promise<ReadQuery> {
  let value: unknown;
  try {
    refuseNullInSearch(search);
    if (request.method !== 'POST') return { value, problem: null };
    const text = await readBody(request, MAX_BODY_BYTES);
    if (!(request.headers['content-type'] ?? '').toLowerCase().startsWith('application/json')) {
      return { value, problem: null };
    }
    value = parseJson(text);
    refuseNullCharacters(text, value);
    return { value, problem: null };
  } catch (error) {
    if (error instanceof HubError) return { value, problem: error };
    throw error;
  }
}
