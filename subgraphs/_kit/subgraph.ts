/**
 * What a subgraph is to the process that serves it. Departments are made by `department.ts` from their
 * records.graphql; a subgraph of the hub's own (risk, exchange) is a module `subgraphs/<name>/subgraph.ts`:
 *
 * ```ts
 * import type { CreateSubgraph } from '../_kit/subgraph.js';
 * export const createSubgraph: CreateSubgraph = (context) => ({
 *   typeDefs: publishedSdl(context.name),          // _kit/serve/published-sdl.ts: schema/<name>.graphql
 *   resolvers: { Query: { finding: (_root, args, request) => … }, Enterprise: { resolveReference: … } },
 *   prepare: () => ensureStore(context.pool),      // optional: after its database was created and migrated
 *   stop: async () => { … },                       // optional: the kit ends `context.pool` itself
 * });
 * ```
 * A resolver gets (parent, args, request: RequestContext); `resolveReference` too, with the reference as parent and
 * no arguments. Loaders live as long as a request: `perRequest`.
 * The kit creates the database, applies `subgraphs/<name>/prisma/migrations`, then calls `prepare`; until that
 * has worked it answers DATABASE_UNAVAILABLE and tries again, so that one database never stops the others.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DocumentNode, GraphQLScalarType } from 'graphql';
import type pg from 'pg';
import type { Clock } from '../../platform/clock.js';
import type { HubConfig } from '../../platform/config.js';
import type { Identity } from '../../platform/identity/identity.js';
import type { Secrets } from '../../platform/identity/secrets.js';
import type { Logger } from '../../platform/log.js';
import type { LiveOptions } from './live/topic.js';
import type { Selection } from './serve/selection.js';

export interface Caller {
  readonly identity: Identity;
  /** Instant at which the request began. */
  readonly now: Date;
}

/** What one GraphQL request knows; the third argument of every resolver. */
export interface RequestContext extends Caller {
  readonly selection: Selection;
}

/** Objects between resolvers: rows and entity references. */
export type Row = Readonly<Record<string, unknown>>;
export type Resolver = (
  parent: Row,
  args: Readonly<Record<string, unknown>>,
  request: RequestContext,
) => unknown;
/** By field; `resolveReference` of an entity stands beside its fields. */
export type TypeResolvers = Readonly<Record<string, Resolver>>;
export type Resolvers = Readonly<Record<string, TypeResolvers | GraphQLScalarType>>;

/** An HTTP endpoint beside /graphql and /healthz, already authenticated. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Segments below the base path; `:name` matches one segment: `/publish/:type`. */
  readonly path: string;
  readonly handle: (call: RouteCall) => Promise<void>;
}

export interface RouteCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly identity: Identity;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

export interface SubgraphContext {
  /** Folder name. */
  readonly name: string;
  readonly config: HubConfig;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly log: Logger;
  readonly secrets: Secrets;
  /** For clients of another kind, Prisma's say. */
  readonly databaseUrl: string;
  readonly pool: pg.Pool;
}

export interface Subgraph {
  /** The published SDL with its federation link. */
  readonly typeDefs: DocumentNode;
  readonly resolvers: Resolvers;
  readonly routes?: readonly Route[];
  /** Fields of the root type Subscription (live/topic.ts). */
  readonly live?: LiveOptions;
  /** Database work before the first request; called again until it does not throw. */
  readonly prepare?: () => Promise<void>;
  /** Ends what merely waits (long polls), so that the server can drain. */
  readonly interrupt?: () => void;
  readonly stop?: () => Promise<void>;
}

export type CreateSubgraph = (context: SubgraphContext) => Subgraph | Promise<Subgraph>;
