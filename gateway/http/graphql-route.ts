import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { HubError } from '../../platform/errors.js';
import type { RequestContext } from '../request-context.js';
import { readBody } from './read-body.js';

/** Bytes of a GraphQL request: a thousand published rows fit, a bulk upload has its own door. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/** Makes a request's context from its headers; rejects with a HubError for a bad token. */
export type ContextFactory = (request: IncomingMessage) => Promise<RequestContext>;

/** Serves `/graphql`: node:http → Apollo Server's own request form, with nothing between. */
export function createGraphQLRoute(server: ApolloServer<RequestContext>, contextOf: ContextFactory) {
  return async (request: IncomingMessage, response: ServerResponse, search: string): Promise<void> => {
    const httpGraphQLRequest: HTTPGraphQLRequest = {
      method: request.method ?? 'GET',
      headers: headerMapOf(request),
      search,
      body: await readJson(request),
    };
    const context = () => contextOf(request);
    const answer = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
    if (answer.body.kind !== 'complete') throw new Error('incremental delivery is not offered');
    const headers: Record<string, string | number> = {
      'content-length': Buffer.byteLength(answer.body.string),
    };
    for (const [name, value] of answer.headers) headers[name] = value;
    response.writeHead(answer.status ?? 200, headers);
    response.end(answer.body.string);
  };
}

function headerMapOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** The parsed body; undefined for anything but JSON, which Apollo Server refuses by itself. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.method !== 'POST') return undefined;
  const text = await readBody(request, MAX_BODY_BYTES);
  if (!(request.headers['content-type'] ?? '').toLowerCase().startsWith('application/json')) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HubError('BAD_REQUEST', { reason: '请求体不是 JSON' }, { cause });
  }
}
