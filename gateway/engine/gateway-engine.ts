import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import type { SubgraphAnswer } from '../fetch/subgraph-answer.js';
import type { SubgraphFetch, SubgraphRequest } from '../fetch/subgraph-fetch.js';
import type { RequestContext } from '../request-context.js';
import type { Supergraph } from './supergraph.js';

/** What Apollo Server asks of a federation engine. */
export type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
export type GatewayExecutor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
export type GatewayRequest = Parameters<GatewayExecutor>[0];
export type GatewayResult = Awaited<ReturnType<GatewayExecutor>>;

/** One operation for a planner; the document is validated and, where the caller may not see all, redacted. */
export interface PlannedRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Identifies the document in caches of an engine that keys by text. */
  readonly queryHash: string;
  /** Checked against the schema, defaults filled in. */
  readonly variables: Record<string, unknown>;
  readonly context: RequestContext;
  /** Apollo Server's own view of the request, for the engine that needs it. */
  readonly original: GatewayRequest;
}

export type PlannedSubscription = Omit<PlannedRequest, 'queryHash' | 'original'>;

/** Who has the events of a subscription, and what becomes of one. */
export interface SubscriptionPlan {
  readonly department: string;
  /** To be sent there as a subscription. */
  readonly request: SubgraphRequest;
  /** The whole answer to one event of the department: what the others add is fetched with this context. */
  complete(event: SubgraphAnswer, context: RequestContext): Promise<ExecutionResult>;
}

/** A federation engine loaded with one supergraph. A reload makes another one; requests under way keep theirs. */
export interface LoadedEngine {
  execute(request: PlannedRequest): Promise<ExecutionResult>;
  /** Absent in an engine without subscriptions. */
  subscribe?(request: PlannedSubscription): Promise<SubscriptionPlan>;
  stop(): Promise<void>;
}

/**
 * Loads a supergraph. Two of these exist: `hive.ts` (Rust planner, default) and `apollo.ts` (where the native
 * planner has no build). They get the same fetches and must give the same data.
 * @throws when the supergraph cannot be planned against
 */
export type EngineLoader = (supergraph: Supergraph, fetch: SubgraphFetch) => Promise<LoadedEngine>;

/** A supergraph with the engine that serves it. */
export interface Generation {
  readonly supergraph: Supergraph;
  readonly engine: LoadedEngine;
}
