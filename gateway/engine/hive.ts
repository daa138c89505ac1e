import type { QueryPlan } from '@graphql-hive/router-query-planner';
import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';
import type { SubgraphFetch } from '../fetch/subgraph-fetch.js';
import type {
  EngineLoader,
  LoadedEngine,
  PlannedRequest,
  PlannedSubscription,
  SubscriptionPlan,
} from './gateway-engine.js';
import { loadRouterRuntime } from './hive-runtime.js';
import { PlanExecution } from './plan/execute-plan.js';
import { isPlainPlan, type PlainSubscription, plainSubscription } from './plan/plain-plan.js';
import { Shape } from './plan/projection.js';
import type { Supergraph } from './supergraph.js';

/** A plan and, per set of values of its @skip and @include variables, the shape of its answer. */
interface Prepared {
  readonly plan: QueryPlan;
  readonly shapeFor: (variables: Readonly<Record<string, unknown>>) => Shape;
}

/**
 * The default engine: the Rust planner of Hive Router (MIT). Plain plans run on our own executor, anything else
 * (rewrites, progressive overrides) on @graphql-hive/router-runtime, which is loaded when first needed.
 * A plan is made once per operation of Apollo Server's document store.
 */
export const loadHive: EngineLoader = async (supergraph, fetch) => {
  const { QueryPlanner } = await import('@graphql-hive/router-query-planner');
  const planner = new QueryPlanner(supergraph.sdl);
  const hasOverrides = planner.overrideLabels.length > 0 || planner.overridePercentages.length > 0;
  const prepared = new WeakMap<OperationDefinitionNode, Promise<Prepared>>();
  let runtime: Promise<LoadedEngine> | undefined;

  const prepare = async (document: DocumentNode, operation: OperationDefinitionNode): Promise<Prepared> => {
    const plan = await planner.planAsync(print(document), operation.name?.value, new Set(), 0);
    return { plan, shapeFor: createShapes(supergraph, document, operation) };
  };
  const preparedOf = (document: DocumentNode, operation: OperationDefinitionNode): Promise<Prepared> => {
    const known = prepared.get(operation) ?? prepare(document, operation);
    prepared.set(operation, known);
    known.catch(() => prepared.delete(operation));
    return known;
  };
  return {
    execute: async (request) => {
      const { plan, shapeFor } = await preparedOf(request.document, request.operation);
      if (hasOverrides || !isPlainPlan(plan)) {
        runtime ??= loadRouterRuntime(supergraph, fetch);
        return (await runtime).execute(request);
      }
      return run(supergraph, fetch, plan, shapeFor(request.variables), request);
    },
    subscribe: async (request) => {
      const { plan, shapeFor } = await preparedOf(request.document, request.operation);
      const plain = hasOverrides ? null : plainSubscription(plan);
      if (plain !== null) {
        return planPlainSubscription(supergraph, fetch, plain, shapeFor(request.variables), request);
      }
      runtime ??= loadRouterRuntime(supergraph, fetch);
      const { subscribe } = await runtime;
      if (subscribe === undefined) throw new Error('router-runtime knows subscriptions');
      return subscribe(request);
    },
    stop: async () => {},
  };
};

async function run(
  { schema }: Supergraph,
  fetch: SubgraphFetch,
  plan: QueryPlan,
  shape: Shape,
  { variables, context }: PlannedRequest,
): Promise<ExecutionResult> {
  const execution = new PlanExecution(schema, variables, fetch, context);
  if (plan.node) await execution.run(plan.node);
  return resultOf(execution, shape);
}

function resultOf({ data: merged, errors }: PlanExecution, shape: Shape): ExecutionResult {
  const data = shape.project(merged);
  // The planner fetches some fields in spite of their @skip: what fails there is nobody's business.
  return { data, errors: errors.filter(({ path }) => path === undefined || isPlaceOf(data, path)) };
}

function planPlainSubscription(
  { schema }: Supergraph,
  fetch: SubgraphFetch,
  { primary, rest }: PlainSubscription,
  shape: Shape,
  { variables }: PlannedSubscription,
): SubscriptionPlan {
  const { serviceName, operation: query, operationName, variableUsages } = primary;
  const chosen = Object.fromEntries((variableUsages ?? []).map((name) => [name, variables[name]]));
  return {
    department: serviceName,
    request: { query, operationName, variables: chosen },
    complete: async (event, context) => {
      const execution = new PlanExecution(schema, variables, fetch, context);
      execution.begin(event);
      for (const node of rest) await execution.run(node);
      return resultOf(execution, shape);
    },
  };
}

/** False where a path leads to a field that the answer does not have. */
function isPlaceOf(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return true;
    if (!Object.hasOwn(value, step)) return false;
    value = Reflect.get(value, step);
  }
  return true;
}

function createShapes(supergraph: Supergraph, document: DocumentNode, operation: OperationDefinitionNode) {
  const { apiSchema, schema: fullSchema } = supergraph;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const switches = switchesOf(document);
  const root = apiSchema.getRootType(operation.operation)?.name ?? '';
  const shapes = new Map<string, Shape>();
  return (variables: Readonly<Record<string, unknown>>): Shape => {
    const key = switches.map((name) => (variables[name] === true ? '1' : '0')).join('');
    const known = shapes.get(key);
    if (known) return known;
    const shape = new Shape({ apiSchema, fullSchema, fragments, variables }, [operation.selectionSet], root);
    shapes.set(key, shape);
    return shape;
  };
}

/** Names of the variables that decide in @skip and @include. */
function switchesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: values = [] }) => {
      for (const { value } of values) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}
