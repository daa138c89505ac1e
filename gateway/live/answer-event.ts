/** One event of a department, answered with what the other departments add to it. */
import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { SubscriptionPlan } from '../engine/gateway-engine.js';
import { SourceLedger } from '../fetch/source-ledger.js';
import type { SubgraphFetcher } from '../fetch/subgraph-fetch.js';
import type { createErrorFormatter } from '../plugins/errors.js';
import { RequestContext } from '../request-context.js';

export interface AnsweringParts {
  readonly fetcher: SubgraphFetcher;
  readonly formatError: ReturnType<typeof createErrorFormatter>;
}

/** The engine's errors have codes; what has none is a defect. */
function shown(error: GraphQLError, formatError: AnsweringParts['formatError']) {
  const { message, path, extensions } = error;
  const code = extensions['code'] ?? 'INTERNAL_SERVER_ERROR';
  return formatError({ message, ...(path ? { path } : {}), extensions: { ...extensions, code } }, error);
}

/** The same caller with a clock and a ledger of its own. */
export function freshContext({ requestId, identity, policy, purpose }: RequestContext) {
  return new RequestContext(requestId, identity, policy, purpose, new SourceLedger(), performance.now());
}

/** Never rejects: an event that cannot be answered is delivered as an error, not passed over. */
export async function answerEvent(
  { fetcher, formatError }: AnsweringParts,
  plan: SubscriptionPlan,
  text: string,
  context: RequestContext,
): Promise<FormattedExecutionResult> {
  const own = freshContext(context);
  own.redaction = context.redaction;
  own.bySubject = context.bySubject;
  try {
    const { data, errors } = await plan.complete(fetcher.readAnswer(plan.department, text, own), own);
    const sources = own.sources.list();
    return {
      data: data ?? null,
      ...(errors ? { errors: errors.map((error) => shown(error, formatError)) } : {}),
      extensions: { sources },
    };
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error));
    const failed = new GraphQLError(originalError.message, { originalError });
    return { data: null, errors: [shown(failed, formatError)] };
  }
}
