/** GraphQL errors as they leave a subgraph: HubErrors as they are, the caller's mistakes named, defects numbered. */
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { asHubError } from '../../../platform/database/database-error.js';
import { HubError } from '../../../platform/errors.js';
import type { Logger } from '../../../platform/log.js';

export interface ShownError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly unknown[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

const extensionsOf = (error: HubError): Record<string, unknown> => ({
  code: error.code,
  retryable: error.retryable,
  ...(error.details === undefined ? {} : { details: error.details }),
});

const isWrapper = (error: unknown): error is { readonly originalError: unknown } =>
  typeof error === 'object' && error !== null && 'originalError' in error;

/** The error that a resolver threw; undefined where GraphQL itself refused the request. */
const causeOf = (error: GraphQLError): unknown => {
  let cause: unknown = error.originalError;
  while (isWrapper(cause) && cause.originalError !== undefined && cause.originalError !== null) {
    cause = cause.originalError;
  }
  return cause ?? undefined;
};

const messageOf = (
  error: GraphQLError,
  log: Logger,
): { readonly message: string; readonly extensions: Record<string, unknown> } => {
  const cause = causeOf(error);
  if (cause === undefined || (cause instanceof GraphQLError && !(cause instanceof HubError))) {
    const { code } = { ...error.extensions, ...(cause instanceof GraphQLError ? cause.extensions : {}) };
    return { message: error.message, extensions: { code: code ?? 'QUERY_INVALID', retryable: false } };
  }
  const known = asHubError(cause);
  if (known instanceof HubError) return { message: known.message, extensions: extensionsOf(known) };
  const id = randomUUID();
  log.error({ event: 'graphql.failed', id, path: error.path, err: cause });
  const shown = new HubError('INTERNAL', { id });
  return { message: shown.message, extensions: extensionsOf(shown) };
};

export const showError = (error: GraphQLError, log: Logger): ShownError => ({
  ...messageOf(error, log),
  ...(error.path === undefined ? {} : { path: error.path }),
  ...(error.locations === undefined ? {} : { locations: error.locations }),
});
