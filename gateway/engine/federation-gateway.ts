import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { HubError } from '../../platform/errors.js';
import type { SubgraphFetch } from '../fetch/subgraph-fetch.js';
import { type RequestContext, requestContextOf } from '../request-context.js';
import { completeResult } from './complete-result.js';
import type {
  EngineLoader,
  GatewayExecutor,
  GatewayInterface,
  GatewayRequest,
  GatewayResult,
  Generation,
  SubscriptionPlan,
} from './gateway-engine.js';
import { readSupergraph, reasonOf, type Supergraph } from './supergraph.js';

/** A subscription ready to be planned. */
export interface LiveOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Checked against the schema, defaults filled in. */
  readonly variables: Record<string, unknown>;
}

type SchemaListener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];

/**
 * Apollo Server's gateway over whichever engine is loaded.
 * A reload loads the new supergraph beside the old one: requests under way finish on the schema they began with,
 * and a supergraph that cannot be loaded leaves the last good one in place.
 */
export class FederationGateway implements GatewayInterface {
  readonly #listeners = new Set<SchemaListener>();
  readonly #bySchema = new WeakMap<GraphQLSchema, Generation>();
  #current: Generation | null = null;

  constructor(
    private readonly loader: EngineLoader,
    private readonly fetch: SubgraphFetch,
    private readonly firstSdl: string,
  ) {}

  /** The supergraph that new requests see. @throws before `load` */
  get supergraph(): Supergraph {
    return this.#present().supergraph;
  }

  #present(): Generation {
    if (this.#current === null) throw new Error('the gateway has not loaded a supergraph yet');
    return this.#current;
  }

  /** The supergraph that a request was validated against: during a reload not the newest one. */
  supergraphFor(schema: GraphQLSchema): Supergraph {
    return this.#bySchema.get(schema)?.supergraph ?? this.supergraph;
  }

  onSchemaLoadOrUpdate(listener: SchemaListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async load(): Promise<{ executor: GatewayExecutor }> {
    await this.reload(this.firstSdl);
    return { executor: (request) => this.#execute(request) };
  }

  /**
   * Takes a new supergraph into use. Not to be called again before it has ended.
   * @throws HubError SUPERGRAPH_INVALID; the last good one stays
   */
  async reload(sdl: string): Promise<void> {
    if (this.#current?.supergraph.sdl === sdl) return;
    const supergraph = readSupergraph(sdl);
    const engine = await this.loader(supergraph, this.fetch).catch((cause: unknown) => {
      throw new HubError('SUPERGRAPH_INVALID', { reason: reasonOf(cause) }, { cause });
    });
    this.#current = { supergraph, engine };
    this.#bySchema.set(supergraph.apiSchema, this.#current);
    for (const listener of this.#listeners) {
      listener({ apiSchema: supergraph.apiSchema, coreSupergraphSdl: sdl });
    }
  }

  /**
   * Plans a subscription against the present supergraph.
   * @param request validated against `apiSchema` of that supergraph, its fields hidden already
   * @throws HubError LIVE_UNSUPPORTED where the engine knows none
   */
  async subscribe(request: LiveOperation, context: RequestContext): Promise<SubscriptionPlan> {
    const { supergraph, engine } = this.#present();
    if (engine.subscribe === undefined) throw new HubError('LIVE_UNSUPPORTED');
    const { document, operation, variables } = request;
    const { redaction } = context;
    const plan = await engine.subscribe({
      document: redaction?.document ?? document,
      operation: redaction?.operation ?? operation,
      variables,
      context,
    });
    const answered = {
      document,
      operation,
      operationName: operation.name?.value ?? null,
      request: { variables },
    };
    return {
      ...plan,
      complete: async (event, own) =>
        completeResult(supergraph, answered, own, await plan.complete(event, own)),
    };
  }

  get subscribes(): boolean {
    return this.#present().engine.subscribe !== undefined;
  }

  async stop(): Promise<void> {
    await this.#current?.engine.stop();
  }

  async #execute(request: GatewayRequest): Promise<GatewayResult> {
    const generation = this.#bySchema.get(request.schema) ?? this.#current;
    if (generation === null) throw new Error('the gateway has not loaded a supergraph yet');
    // Typed as always there; it is not when operationName names none.
    const operation: OperationDefinitionNode | undefined = request.operation;
    if (operation === undefined) return { errors: [new GraphQLError(request.operationName ?? '')] };
    const given = request.request.variables ?? {};
    const { errors, coerced } = getVariableValues(request.schema, operation.variableDefinitions ?? [], given);
    if (errors) return { errors: errors.map(asUserInputError) };
    const context = requestContextOf(request.context);
    const result = await run(generation, request, coerced, context);
    return completeResult(generation.supergraph, request, context, result);
  }
}

/** Without `data`, so that Apollo Server answers 400. */
function asUserInputError({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { ...(nodes ? { nodes } : {}), extensions: { code: 'BAD_USER_INPUT' } });
}

function run(
  generation: Generation,
  request: GatewayRequest,
  variables: Record<string, unknown>,
  context: RequestContext,
): Promise<ExecutionResult> {
  const { redaction } = context;
  const operation = redaction?.operation ?? request.operation;
  const document = redaction?.document ?? request.document;
  if (asksForSchemaOnly(operation)) {
    const { apiSchema: schema } = generation.supergraph;
    const operationName = operation.name?.value;
    return Promise.resolve(execute({ schema, document, variableValues: variables, operationName }));
  }
  return generation.engine.execute({
    document,
    operation,
    queryHash: redaction ? request.queryHash + redaction.hashSuffix : request.queryHash,
    variables,
    context,
    original: request,
  });
}

/** `{ __schema … }`, `{ __type … }`, `{ __typename }`: answered here, from the schema that clients see. */
function asksForSchemaOnly(operation: GatewayRequest['operation']): boolean {
  return operation.selectionSet.selections.every(
    (selection) => selection.kind === 'Field' && selection.name.value.startsWith('__'),
  );
}
