import type { GraphQLFormattedError } from 'graphql';
import { HubError } from '../../platform/errors.js';
import type { createErrorFormatter } from '../plugins/errors.js';
import { RefusedDocument } from './live-request.js';

/** Why a subscription does not begin or ends, as an error of GraphQL. */
export const shownReason = ({ code, message, retryable, details }: HubError): GraphQLFormattedError => ({
  message,
  extensions: { code, retryable, ...(details === undefined ? {} : { details }) },
});

/** The same for whatever was thrown; null for a failure that nobody expected. */
export function shownRefusal(
  error: unknown,
  formatError: ReturnType<typeof createErrorFormatter>,
): GraphQLFormattedError | null {
  if (error instanceof HubError) return shownReason(error);
  if (error instanceof RefusedDocument) return formatError(error.error.toJSON(), error.error);
  return null;
}
