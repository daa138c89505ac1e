/** One error as a subgraph wrote it, reduced to what may leave the hub. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly department: string; readonly retryable?: boolean };
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
  const errors = body['errors'];
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is an expected outcome here: the caller names the department.
    return null;
  }
}

/** Reads path, code and message of one raw error; anything else in it stays inside. */
export function readError(raw: unknown): {
  message: string;
  path?: (string | number)[];
  code: string;
  retryable: boolean;
} {
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
  };
}
