/** One subgraph behind its base path: readiness, identity, GraphQL and its other routes. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import { asHubError } from '../../../platform/database/database-error.js';
import { HubError } from '../../../platform/errors.js';
import { createAuthenticator } from '../../../platform/identity/authenticate.js';
import { createLive } from '../live/create-live.js';
import type { Subgraph, SubgraphContext } from '../subgraph.js';
import { createGraphqlEndpoint } from './graphql-endpoint.js';
import { findRoute, sendJson } from './routes.js';
import { subgraphSchema } from './subgraph-schema.js';

export interface SubgraphHost {
  readonly name: string;
  /** @param path below the base path. */
  handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>;
  /** Resolves when the subgraph has its database; for tests and for the message that all is ready. */
  readonly ready: Promise<void>;
  /** Before the server drains: long polls answer at once. */
  interrupt(): void;
  stop(): Promise<void>;
}

const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 5_000;

/** Repeats `prepare` until it works or `signal` says stop; a database that is away stops nobody else. */
async function prepareUntilDone(
  { name, log }: SubgraphContext,
  prepare: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  for (let wait = FIRST_RETRY_MS; ; wait = Math.min(wait * 2, LONGEST_RETRY_MS)) {
    try {
      await prepare();
      return;
    } catch (error) {
      if (signal.aborted) return;
      const known = asHubError(error);
      const level = known instanceof HubError && known.retryable ? 'warn' : 'error';
      log[level]({ event: 'subgraph.prepare.failed', department: name, retryMs: wait, err: error });
    }
    await delay(wait, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
  }
}

export function createHost(
  context: SubgraphContext,
  subgraph: Subgraph,
  prepare: () => Promise<void>,
): SubgraphHost {
  const { name, clock, log, secrets, config, pool } = context;
  let built: GraphQLSchema | undefined;
  const schema = (): GraphQLSchema => {
    built ??= subgraphSchema(subgraph);
    return built;
  };
  const live = createLive(context, schema, subgraph);
  const graphql = createGraphqlEndpoint({ schema, clock, log, ...(live ? { live: live.endpoint } : {}) });
  const authenticate = createAuthenticator({
    department: name,
    secrets,
    clock,
    oidcAudience: config.oidcAudience,
    ...(config.oidcIssuer === undefined ? {} : { oidcIssuer: config.oidcIssuer }),
  });
  const stopping = new AbortController();
  let isReady = false;
  const ready = prepareUntilDone(context, prepare, stopping.signal).then(() => {
    isReady = true;
  });

  const health = async (response: ServerResponse): Promise<void> => {
    const up =
      isReady &&
      (await pool.query('select 1').then(
        () => true,
        () => false,
      ));
    sendJson(response, up ? 200 : 503, { name, status: up ? 'up' : 'down' });
  };

  return {
    name,
    ready,
    handle: async (request, response, path) => {
      const [pathname = '/', search = ''] = path.split('?', 2);
      if (pathname === '/healthz') return health(response);
      const identity = await authenticate(request.headers);
      if (!isReady) throw new HubError('DATABASE_UNAVAILABLE');
      const method = request.method ?? 'GET';
      if (pathname === '/graphql') {
        if (method !== 'POST') throw new HubError('METHOD_NOT_ALLOWED', { allowed: 'POST' });
        return graphql(request, response, identity);
      }
      const { route, params } = findRoute(subgraph.routes ?? [], method, pathname);
      return route.handle({ request, response, identity, params, query: new URLSearchParams(search) });
    },
    interrupt: () => {
      stopping.abort();
      live?.events.close();
      subgraph.interrupt?.();
    },
    stop: async () => {
      stopping.abort();
      await ready;
      await live?.events.stop();
      await subgraph.stop?.();
      await pool.end();
    },
  };
}
