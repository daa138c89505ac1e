/** A department on a database of its own behind real HTTP, for tests. */

import { type ExecutionResult, parse } from 'graphql';
import type pg from 'pg';
import { z } from 'zod';
import { type Clock, fixedClock } from '../../platform/clock.js';
import { readConfig } from '../../platform/config.js';
import { createPool } from '../../platform/database/pool.js';
import { serve } from '../../platform/http/serve.js';
import { CONTEXT_HEADER, serviceToken, signContext } from '../../platform/identity/context.js';
import type { Identity } from '../../platform/identity/identity.js';
import { createLogger } from '../../platform/log.js';
import type { DepartmentDescriptor } from '../../schema/compiler/descriptor.js';
import { loadDepartment } from '../../schema/compiler/load.js';
import { loadSubgraph } from '../../subgraphs/_kit/load-subgraph.js';
import { compiled, interpreted } from '../../subgraphs/_kit/serve/documents.js';
import { createHost } from '../../subgraphs/_kit/serve/host.js';
import { subgraphSchema } from '../../subgraphs/_kit/serve/subgraph-schema.js';
import { createDatabase } from './database.js';
import { TEST_SECRETS, testIdentity } from './identity.js';

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }))
    .optional(),
});
export type Answer = z.infer<typeof Answer> & { readonly status: number };

export interface TestSubgraph {
  readonly department: DepartmentDescriptor;
  /** Base URL, without a trailing slash. */
  readonly url: string;
  readonly pool: pg.Pool;
  readonly databaseUrl: string;
  readonly publisher: Identity;
  readonly analyst: Identity;
  graphql(query: string, variables?: unknown, identity?: Identity): Promise<Answer>;
  /** The same without graphql-jit and without HTTP. */
  interpreted(query: string, variables: Record<string, unknown>): Promise<ExecutionResult>;
  /** False where graphql-jit leaves a document to `execute`. */
  compiles(query: string): boolean;
  /** A request with the gateway's signed context. */
  fetch(path: string, init?: RequestInit, identity?: Identity): Promise<Response>;
  /** A request with sync's service token. */
  asService(path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

export const TEST_NOW = '2026-11-24T02:00:00.000Z';

export async function startTestSubgraph(
  code: string,
  clock: Clock = fixedClock(TEST_NOW),
): Promise<TestSubgraph> {
  const database = await createDatabase(`subgraphs/${code}/prisma/migrations`);
  const log = createLogger('test');
  const pool = createPool(database.url, { max: 12, name: code, log });
  const context = {
    name: code,
    config: readConfig({}),
    env: {},
    clock,
    log,
    secrets: TEST_SECRETS,
    databaseUrl: database.url,
    pool,
  };
  const subgraph = await loadSubgraph(context);
  const schema = subgraphSchema(subgraph);
  const host = createHost(context, subgraph, async () => subgraph.prepare?.());
  await host.ready;
  const server = await serve((request, response) =>
    host.handle(request, response, (request.url ?? '/').slice(code.length + 1)),
  );
  const url = `${server.url}/${code}`;
  const publisher = testIdentity('publisher', code);
  const analyst = testIdentity('analyst');

  const send = async (
    path: string,
    init: RequestInit = {},
    identity: Identity = publisher,
  ): Promise<Response> =>
    fetch(`${url}${path}`, {
      ...init,
      headers: {
        ...init.headers,
        [CONTEXT_HEADER]: await signContext(identity, TEST_SECRETS.internalSecret, clock),
      },
    });
  return {
    department: loadDepartment(code),
    url,
    pool,
    databaseUrl: database.url,
    publisher,
    analyst,
    fetch: send,
    compiles: (query) => compiled(schema, parse(query)) !== null,
    interpreted: async (query, variables) =>
      interpreted(schema, parse(query))({ identity: publisher, now: clock.now() }, variables),
    graphql: async (query, variables = {}, identity = publisher) => {
      const response = await send(
        '/graphql',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        },
        identity,
      );
      const body: unknown = await response.json();
      const answer = Answer.safeParse(body);
      if (!answer.success) throw new Error(`no GraphQL answer (${response.status}): ${JSON.stringify(body)}`);
      return { ...answer.data, status: response.status };
    },
    asService: async (path, init = {}) =>
      fetch(`${url}${path}`, {
        ...init,
        headers: {
          ...init.headers,
          authorization: `Bearer ${await serviceToken('sync', TEST_SECRETS.internalSecret, clock)}`,
        },
      }),
    stop: async () => {
      host.interrupt();
      await server.stop();
      await host.stop();
      await database.drop();
    },
  };
}
