import { type ExecutionResult, print } from 'graphql';
import { requestContextOf } from '../request-context.js';
import type { EngineLoader, PlannedRequest } from './gateway-engine.js';

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
  const onSubgraphExecute: Options['onSubgraphExecute'] = async (department, request) => {
    const query = texts.get(request.document) ?? print(request.document);
    texts.set(request.document, query);
    const variables: Record<string, unknown> | undefined = request.variables;
    const answer = await fetch(department, { query, variables }, requestContextOf(request.context));
    // Errors come as plain JSON; the runtime only reads message, path and extensions of them.
    return answer as unknown as ExecutionResult;
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
  return {
    execute: async ({ document, operation, variables, context }: PlannedRequest) => {
      const operationName = operation.name?.value;
      const result = await executor({
        document,
        variables,
        ...(operationName === undefined ? {} : { operationName }),
        operationType: operation.operation,
        context,
      });
      return result as ExecutionResult;
    },
    stop: async () => {},
  };
};
