import { type ExecutionResult, executeSync, GraphQLError } from 'graphql';
import { hiddenFieldError } from '../document/hidden-field-error.js';
import { locateNull, writeNull } from '../document/locate.js';
import type { SourceFailure } from '../fetch/source-ledger.js';
import type { RequestContext } from '../request-context.js';
import type { GatewayRequest, GatewayResult } from './gateway-engine.js';
import { pathsOwnedBy } from './ownership.js';
import type { Supergraph } from './supergraph.js';

/** A department that is down says so at most this often in one answer. */
const MAX_ERRORS_PER_DEPARTMENT = 20;

/** What is looked at of a request when it is answered. */
export type AnsweredRequest = Pick<GatewayRequest, 'document' | 'operation' | 'operationName'> & {
  readonly request: Pick<GatewayRequest['request'], 'variables'>;
};

/**
 * Brings both engines' results into one shape: hidden fields become null with an error each; a department that gave
 * nothing gets an error where it left a gap, at the first null and with the number of them, instead of whatever path
 * an engine made up; errors of subgraphs keep message, path, code and department.
 */
export function completeResult(
  supergraph: Supergraph,
  request: AnsweredRequest,
  context: RequestContext,
  result: ExecutionResult,
): GatewayResult {
  const { redaction, sources } = context;
  const data = result.data ?? nothing(supergraph, request);
  if (redaction) for (const path of redaction.paths) writeNull(data, path);
  const ownPaths = (department: string) =>
    pathsOwnedBy(department, supergraph, request.document, request.operation);
  const errors = (result.errors ?? []).map((error) => plainError(error, data, ownPaths));
  for (const [department, failure] of [...sources.failures].sort(byDepartment)) {
    errors.push(...gapErrors(data, ownPaths(department), department, failure));
  }
  for (const field of redaction?.hidden ?? []) {
    const { code, message } = hiddenFieldError(field);
    const { path, nulls } = locateNull(data, field.nullPath);
    if (nulls > 0) errors.push(new GraphQLError(message, { path, extensions: { code, ...affected(nulls) } }));
  }
  return { data, ...(errors.length > 0 ? { errors } : {}) };
}

/** One engine gives no data at all when every fetch failed: then each root field is null, as far as it may be. */
function nothing(
  { apiSchema }: Supergraph,
  { document, operationName, request }: AnsweredRequest,
): Record<string, unknown> | null {
  const variableValues = request.variables ?? {};
  return (
    executeSync({ schema: apiSchema, document, operationName, variableValues, rootValue: {} }).data ?? null
  );
}

const byDepartment = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

const affected = (nulls: number) => (nulls > 1 ? { affected: nulls } : {});

function gapErrors(
  data: unknown,
  paths: readonly (readonly string[])[],
  department: string,
  { code, message, retryable }: SourceFailure,
): GraphQLError[] {
  const extensions = { code, department, retryable };
  const gaps = paths.map((path) => locateNull(data, path));
  const whole = gaps.filter(({ nulls }) => nulls > 0).slice(0, MAX_ERRORS_PER_DEPARTMENT);
  if (whole.length > 0) {
    return whole.map(
      ({ path, nulls }) =>
        new GraphQLError(message, { path, extensions: { ...extensions, ...affected(nulls) } }),
    );
  }
  // Nothing of its own is missing: it was asked on the way to another department's fields.
  const [first] = gaps.filter(({ path }) => path.length > 0);
  return [new GraphQLError(message, { ...(first ? { path: first.path } : {}), extensions })];
}

/**
 * Engines decorate errors each in its own way (serviceName, exceptions); what the transport wrote stays. A subgraph
 * that refused a fetch as a whole gave no path: then the error stands where the fetch left its gap.
 */
function plainError(
  { message, path, extensions = {} }: GraphQLError,
  data: unknown,
  ownPaths: (department: string) => readonly (readonly string[])[],
): GraphQLError {
  const { code, department, retryable, details } = extensions;
  const kept = Object.entries({ code, department, retryable, details }).filter(
    ([, value]) => value !== undefined,
  );
  const [gap] =
    path || typeof department !== 'string' ? [] : ownPaths(department).map((own) => locateNull(data, own));
  const place = path ?? (gap && gap.path.length > 0 ? gap.path : undefined);
  return new GraphQLError(message, {
    ...(place ? { path: place } : {}),
    extensions: Object.fromEntries(kept),
  });
}
