import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { HubError } from '../../platform/errors.js';

/** A failure of the catalogue as Apollo Server wants it: a GraphQL error that carries its HTTP status. */
export function refusal(error: HubError): GraphQLError {
  const { code, message, retryable, status, details } = error;
  const headers = new HeaderMap();
  if (status === 401) headers.set('www-authenticate', 'Bearer');
  const extensions: Record<string, unknown> = { code, retryable, http: { status, headers } };
  if (details !== undefined) extensions['details'] = details;
  return new GraphQLError(message, { extensions });
}
