/** The one shape of an HTTP error outside GraphQL: `{ error: { code, message, retryable, details? } }`. */
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { asHubError } from '../database/database-error.js';
import { HubError } from '../errors.js';
import type { Logger } from '../log.js';

/** Seconds after which a client may try again what is retryable. */
const RETRY_AFTER_SECONDS = 1;

/**
 * An expected error as it is, a database that is away as such; a defect as INTERNAL with an opaque number, and the
 * defect itself to the log under the same number, so that nothing of its text leaves the process.
 */
export const publicError = (error: unknown, log: Logger): HubError => {
  const known = asHubError(error);
  if (known instanceof HubError) return known;
  const id = randomUUID();
  log.error({ event: 'request.failed', id, err: error });
  return new HubError('INTERNAL', { id }, { cause: error });
};

/** Answers with `error`; when the answer has begun already, cuts the connection so that nobody takes it for whole. */
export const sendError = (response: ServerResponse, error: unknown, log: Logger): void => {
  const shown = publicError(error, log);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { code, message, retryable, details } = shown;
  const body = JSON.stringify({
    error: { code, message, retryable, ...(details === undefined ? {} : { details }) },
  });
  response.writeHead(shown.status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...(retryable ? { 'retry-after': String(RETRY_AFTER_SECONDS) } : {}),
  });
  response.end(body);
};
