/** What a failed statement means for the caller: try again, wait shorter, or a defect. */
import { HubError } from '../errors.js';

/** SQLSTATEs after which the same work may succeed unchanged. Class 08 is added by its prefix. */
const RETRYABLE_STATES: ReadonlySet<string> = new Set([
  '40001', // serialization_failure
  '40P01', // deadlock_detected
  '25006', // read_only_sql_transaction: a standby that is about to be promoted
  '53100', // disk_full
  '53200', // out_of_memory
  '53300', // too_many_connections
  '55P03', // lock_not_available
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now (starting up, shutting down, in recovery)
  '57P05', // idle_session_timeout
  '25P03', // idle_in_transaction_session_timeout
  '25P04', // transaction_timeout
]);

const RETRYABLE_SYSTEM: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/** pg gives these without a code. */
const RETRYABLE_TEXT =
  /connection terminated|timeout exceeded when trying to connect|timeout expired|client has encountered a connection error|not queryable/i;

/** query_canceled; configuration_limit_exceeded: more temporary files than temp_file_limit allows. */
const TOO_MUCH: ReadonlySet<string> = new Set(['57014', '53400']);
const DISK_FULL = '53100';

/** What the server said, pg's DatabaseError. Known by its shape: importing pg would load the driver into the gateway. */
const isFromServer = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'severity' in error && 'code' in error && typeof error.code === 'string';

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';

/** True when PostgreSQL was away, restarting, full or in a conflict: the same transaction may be run again. */
export const isRetryable = (error: unknown): boolean => {
  if (error instanceof HubError) return error.retryable;
  if (error instanceof AggregateError) return error.errors.some(isRetryable);
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (isFromServer(error)) return RETRYABLE_STATES.has(code) || code.startsWith('08');
  return RETRYABLE_SYSTEM.has(code) || RETRYABLE_TEXT.test(error.message);
};

/** DATABASE_UNAVAILABLE, _TIMEOUT or _FULL where that is what happened, else the error itself (a defect). */
export const asHubError = (error: unknown): unknown => {
  if (error instanceof HubError) return error;
  if (isFromServer(error) && TOO_MUCH.has(error.code)) {
    return new HubError('DATABASE_TIMEOUT', {}, { cause: error });
  }
  if (isFromServer(error) && error.code === DISK_FULL) {
    return new HubError('DATABASE_FULL', {}, { cause: error });
  }
  return isRetryable(error) ? new HubError('DATABASE_UNAVAILABLE', {}, { cause: error }) : error;
};
