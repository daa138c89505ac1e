/** A subgraph of the hub's own behind real HTTP, over a database that a test fills by hand. */
import { z } from 'zod';
import type { Clock } from '../../platform/clock.js';
import { readConfig } from '../../platform/config.js';
import { createPool } from '../../platform/database/pool.js';
import { serve } from '../../platform/http/serve.js';
import { CONTEXT_HEADER, signContext } from '../../platform/identity/context.js';
import type { Identity } from '../../platform/identity/identity.js';
import { createLogger } from '../../platform/log.js';
import { ensureLive } from '../../subgraphs/_kit/live/live-tables.js';
import { loadSubgraph } from '../../subgraphs/_kit/load-subgraph.js';
import { createHost } from '../../subgraphs/_kit/serve/host.js';
import { TEST_SECRETS, testIdentity } from './identity.js';

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }))
    .optional(),
});
export type OwnAnswer = z.infer<typeof answerSchema>;

export interface OwnSubgraph {
  /** Base URL, without a trailing slash. */
  readonly url: string;
  ask(query: string, variables?: unknown, identity?: Identity): Promise<OwnAnswer>;
  stop(): Promise<void>;
}

/**
 * @param databaseUrl a database with the subgraph's migrations.
 * @param env settings; HUB_HOME for a subgraph that keeps files.
 */
export async function startOwnSubgraph(
  name: string,
  databaseUrl: string,
  clock: Clock,
  env: NodeJS.ProcessEnv = {},
): Promise<OwnSubgraph> {
  const log = createLogger('test');
  const pool = createPool(databaseUrl, { max: 6, name, log });
  const config = readConfig(env);
  const context = { name, config, env, clock, log, secrets: TEST_SECRETS, databaseUrl, pool };
  const subgraph = await loadSubgraph(context);
  // Of what `prepare` does only this: no bells ring and no workers run unless a test starts them.
  const host = createHost(context, subgraph, async () => {
    if (subgraph.live !== undefined) await ensureLive(pool);
  });
  await host.ready;
  const server = await serve((request, response) =>
    host.handle(request, response, (request.url ?? '/').slice(name.length + 1)),
  );
  const url = `${server.url}/${name}`;
  return {
    url,
    ask: async (query, variables = {}, identity = testIdentity('analyst')) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [CONTEXT_HEADER]: await signContext(identity, TEST_SECRETS.internalSecret, clock),
        },
        body: JSON.stringify({ query, variables }),
      });
      return answerSchema.parse(await response.json());
    },
    stop: async () => {
      await server.stop();
      await host.stop();
    },
  };
}
