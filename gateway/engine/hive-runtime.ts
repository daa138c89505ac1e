import { type ExecutionResult, print } from 'graphql';
import { type RequestContext, requestContextOf } from '../request-context.js';
import type { EngineLoader, PlannedRequest, PlannedSubscription } from './gateway-engine.js';
import { type EventSource, planSubscription } from './plan-subscription.js';

/** The runtime logs each fetch at debug level; our own events say what matters. */
const silentLog = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  child: () => silentLog,
};

/**
 * Hive's own executor over the same Rust planner (MIT): all of federation, subscriptions included. Used for the plans
 * that ours does not run; plans are cached by it per DocumentNode.
 */
export const loadRouterRuntime: EngineLoader = async (supergraph, fetch) => {
  const { unifiedGraphHandler } = await import('@graphql-hive/router-runtime');
  type Options = Parameters<typeof unifiedGraphHandler>[0];
  const texts = new WeakMap<object, string>();
  /** What stands for the stream of a department's events while one subscription is run over it. */
  const sources = new WeakMap<RequestContext, EventSource>();
  const onSubgraphExecute: Options['onSubgraphExecute'] = async (department, request) => {
    const query = texts.get(request.document) ?? print(request.document);
    texts.set(request.document, query);
    const variables: Record<string, unknown> | undefined = request.variables;
    const source = sources.get(requestContextOf(request.context));
    if (source !== undefined && request.operationType === 'subscription') {
      return source(department, { query, variables });
    }
    const read = await fetch(department, { query, variables }, requestContextOf(request.context));
    // Errors come as plain JSON; the runtime only reads message, path and extensions of them.
    return read() as unknown as ExecutionResult;
  };
  const handler = await unifiedGraphHandler({
    unifiedGraph: supergraph.schema,
    getUnifiedGraphSDL: () => supergraph.sdl,
    onSubgraphExecute,
    additionalResolvers: [],
    onDelegationPlanHooks: [],
    onDelegationStageExecuteHooks: [],
    // Its type wants the whole logger class; it calls these five.
    log: silentLog as unknown as NonNullable<Options['log']>,
  });
  const { executor } = handler;
  if (!executor) throw new Error('router-runtime gave no executor');
  const run = async ({ document, operation, variables, context }: PlannedSubscription): Promise<unknown> => {
    const operationName = operation.name?.value;
    return executor({
      document,
      variables,
      ...(operationName === undefined ? {} : { operationName }),
      operationType: operation.operation,
      context,
    });
  };
  const runOver = (request: PlannedSubscription, source: EventSource): Promise<unknown> => {
    sources.set(request.context, source);
    return run(request);
  };
  return {
    execute: async (request: PlannedRequest) => (await run(request)) as ExecutionResult,
    subscribe: (request) => planSubscription(request, runOver),
    stop: async () => {},
  };
};
