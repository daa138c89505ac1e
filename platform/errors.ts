/**
 * The one catalogue of expected failures, by group in `errors/`. `code` is stable and for machines; `message` is
 * Chinese, for the operator, and says what to do. What is not in here is a defect and crashes its request.
 */
import type { Entry, Params } from './errors/catalogue.js';
import { COMMAND_LINE_ERRORS } from './errors/command-line.js';
import { DATABASE_ERRORS } from './errors/database.js';
import { GATEWAY_ERRORS } from './errors/gateway.js';
import { IDENTITY_ERRORS } from './errors/identity.js';
import { LIVE_ERRORS } from './errors/live.js';
import { REQUEST_ERRORS } from './errors/requests.js';
import { RISK_ERRORS } from './errors/risk.js';
import { SCHEMA_REGISTRY_ERRORS } from './errors/schema-registry.js';
import { START_ERRORS } from './errors/start.js';
import { SUBGRAPH_ERRORS } from './errors/subgraphs.js';
import { SYNC_ERRORS } from './errors/sync.js';

const CATALOGUE = {
  ...START_ERRORS,
  ...DATABASE_ERRORS,
  ...IDENTITY_ERRORS,
  ...REQUEST_ERRORS,
  ...GATEWAY_ERRORS,
  ...LIVE_ERRORS,
  ...SUBGRAPH_ERRORS,
  ...RISK_ERRORS,
  ...SYNC_ERRORS,
  ...COMMAND_LINE_ERRORS,
  ...SCHEMA_REGISTRY_ERRORS,
} as const;

export type ErrorCode = keyof typeof CATALOGUE;

/** True for a code of the catalogue: for answers of other parts that name one. */
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(CATALOGUE, code);

/** An expected failure: status, retryability and message come from the catalogue, `details` are the params. */
export class HubError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly retryable: boolean;
  readonly details?: Params;

  constructor(code: ErrorCode, params: Params = {}, options?: { readonly cause?: unknown }) {
    const entry: Entry = CATALOGUE[code];
    super(entry.message(params), options);
    this.name = 'HubError';
    this.code = code;
    this.status = entry.status;
    this.retryable = entry.retryable;
    if (Object.keys(params).length > 0) this.details = params;
  }
}
