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
import type { EngineLoader, LoadedEngine, PlannedRequest } from './gateway-engine.js';
import { loadRouterRuntime } from './hive-runtime.js';
import { PlanExecution } from './plan/execute-plan.js';
import { isPlainPlan } from './plan/plain-plan.js';
import { Shape } from './plan/projection.js';
import type { Supergraph } from './supergraph.js';

/** A plan and, per set of values of its @skip and @include variables, the shape of its answer. */
interface Prepared {
  readonly plan: QueryPlan;
  readonly shapeFor: (variables: Readonly<Record<string, unknown>>) => Shape;
}

/**
 * The default engine: the Rust planner of Hive Router (MIT). Plain plans run on our own executor, anything else
 * (rewrites, subscriptions, progressive overrides) on @graphql-hive/router-runtime, which is loaded when first needed.
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
  return {
    execute: async (request) => {
      const { document, operation } = request;
      let known = prepared.get(operation);
      if (!known) {
        known = prepare(document, operation);
        prepared.set(operation, known);
        known.catch(() => prepared.delete(operation));
      }
      const { plan, shapeFor } = await known;
      if (hasOverrides || !isPlainPlan(plan)) {
        runtime ??= loadRouterRuntime(supergraph, fetch);
        return (await runtime).execute(request);
      }
      return run(supergraph, fetch, plan, shapeFor(request.variables), request);
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
  const data = shape.project(execution.data);
  // The planner fetches some fields in spite of their @skip: what fails there is nobody's business.
  return { data, errors: execution.errors.filter(({ path }) => path === undefined || isPlaceOf(data, path)) };
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
