/** POST <base>/graphql. GraphQL over HTTP: 400 for what GraphQL refuses, 200 with errors for what failed inside. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { Clock } from '../../../platform/clock.js';
import { HubError } from '../../../platform/errors.js';
import { jsonBytes } from '../../../platform/http/json-bytes.js';
import { sendBytes } from '../../../platform/http/send-bytes.js';
import type { Identity } from '../../../platform/identity/identity.js';
import type { Logger } from '../../../platform/log.js';
import { wantsEventStream } from '../live/live-endpoint.js';
import type { SubscriptionRequest } from '../live/prepare-subscription.js';
import { createDocuments, type Variables } from './documents.js';
import { showError } from './graphql-error.js';
import { readBody } from './read-body.js';

/** A thousand rows of a mutation; more goes through /publish. */
const MAX_BODY = 16 * 1_048_576;

const Body = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

const parseBody = (text: string): z.infer<typeof Body> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new HubError('BAD_REQUEST', { reason: '请求体不是 JSON' }, { cause });
  }
  const body = Body.safeParse(json);
  if (!body.success)
    throw new HubError('BAD_REQUEST', { reason: '请求体应为 { query, variables, operationName }' });
  return body.data;
};

const hasNull = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\0');
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, each]) => key.includes('\0') || hasNull(each));
};

/** PostgreSQL's text has no U+0000; without this check it would be its error 500. */
const checkVariables = (text: string, variables: Variables): void => {
  if (text.includes('\\u0000') && hasNull(variables)) throw new HubError('NULL_CHARACTER');
};

const send = (response: ServerResponse, status: number, body: object): void => {
  sendBytes(response, status, { 'content-type': 'application/json; charset=utf-8' }, jsonBytes(body));
};

export interface GraphqlEndpointOptions {
  /** Asked for once, at the first request: a start builds none. */
  readonly schema: () => GraphQLSchema;
  readonly clock: Clock;
  readonly log: Logger;
  /** Absent in a subgraph without subscriptions. */
  readonly live?: (
    request: IncomingMessage,
    response: ServerResponse,
    identity: Identity,
    asked: SubscriptionRequest,
  ) => Promise<void>;
}

export type GraphqlEndpoint = (
  request: IncomingMessage,
  response: ServerResponse,
  identity: Identity,
) => Promise<void>;

/** @throws HubError for bodies that are no GraphQL request; the server answers those with 4xx. */
export function createGraphqlEndpoint({ schema, clock, log, live }: GraphqlEndpointOptions): GraphqlEndpoint {
  let documents: ReturnType<typeof createDocuments> | undefined;
  return async (request, response, identity) => {
    const type = request.headers['content-type'] ?? '';
    if (!type.startsWith('application/json')) {
      request.resume();
      throw new HubError('MEDIA_TYPE_UNSUPPORTED', { given: type || '(无)', known: 'application/json' });
    }
    const text = (await readBody(request, MAX_BODY)).toString('utf8');
    const { query, operationName, variables } = parseBody(text);
    checkVariables(text, variables ?? {});
    if (live !== undefined && wantsEventStream(request)) {
      const asked = { query, operationName: operationName ?? undefined, variables: variables ?? {} };
      return live(request, response, identity, asked);
    }
    documents ??= createDocuments(schema());
    const prepared = documents.prepare(query, operationName ?? undefined);
    if ('errors' in prepared) {
      send(response, 400, { errors: prepared.errors.map((error) => showError(error, log)) });
      return;
    }
    const result = await prepared.run({ identity, now: clock.now() }, variables ?? {});
    if (result.errors === undefined || result.errors.length === 0) {
      send(response, 200, { data: result.data });
      return;
    }
    const errors = result.errors.map((error) => showError(error, log));
    // Without data nothing ran: variables that do not fit.
    if (result.data === undefined) send(response, 400, { errors });
    else send(response, 200, { errors, data: result.data });
  };
}
