/** One error as a subgraph wrote it, reduced to what may leave the hub. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly department: string;
    readonly retryable?: boolean;
    readonly details?: Record<string, unknown>;
  };
}

/** A subgraph's answer after parsing. */
export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: AnswerError[];
}

/** A parsed answer with what the ledger needs. */
export interface ParsedAnswer {
  readonly answer: SubgraphAnswer;
  readonly rawErrors: readonly unknown[];
  readonly asOf: string | null;
  readonly stale: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Parses the text of an answer once; null when it is not a GraphQL answer at all (garbage, an HTML page, a list).
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
export function parseAnswer(text: string): ParsedAnswer | null {
  const body = parseJson(text);
  if (!isRecord(body)) return null;
  const data = body['data'];
  const errors = body['errors'] ?? refusalOf(body['error']);
  if (data === undefined && errors === undefined) return null;
  if (data !== undefined && data !== null && !isRecord(data)) return null;
  if (errors !== undefined && !Array.isArray(errors)) return null;
  const extensions = isRecord(body['extensions']) ? body['extensions'] : {};
  return {
    answer: { data: data ?? null },
    rawErrors: errors ?? [],
    asOf: typeof extensions['asOf'] === 'string' ? extensions['asOf'] : null,
    stale: extensions['stale'] === true,
  };
}

/** The shape of platform/http/send-error.ts: what a subgraph refused before GraphQL began. */
function refusalOf(error: unknown): unknown[] | undefined {
  if (!isRecord(error) || typeof error['code'] !== 'string') return undefined;
  const { message, code, retryable, details } = error;
  return [{ message, extensions: { code, retryable, details } }];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is an expected outcome here: the caller names the department.
    return null;
  }
}

/** What is read of one raw error; anything else in it stays inside. */
export interface ReadError {
  readonly message: string;
  readonly path?: (string | number)[];
  /** Empty when the subgraph gave none. */
  readonly code: string;
  readonly retryable: boolean;
  readonly details?: Record<string, unknown>;
}

export function readError(raw: unknown): ReadError {
  const error = isRecord(raw) ? raw : {};
  const extensions = isRecord(error['extensions']) ? error['extensions'] : {};
  const path = error['path'];
  const steps = Array.isArray(path)
    ? path.filter((step) => typeof step === 'string' || typeof step === 'number')
    : [];
  return {
    message: typeof error['message'] === 'string' ? error['message'] : '',
    ...(steps.length > 0 ? { path: steps } : {}),
    code: typeof extensions['code'] === 'string' ? extensions['code'] : '',
    retryable: extensions['retryable'] === true,
    ...(isRecord(extensions['details']) ? { details: extensions['details'] } : {}),
  };
}
