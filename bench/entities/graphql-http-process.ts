/**
 * food-drug's schema, resolvers and statements behind graphql-http's handler instead of the kit's (decision 0001).
 * With the argument `prepared` it is told of the bench's document as it may be: parsed, validated and compiled once.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { createHandler, type HandlerOptions } from 'graphql-http/lib/use/http';
import { clockFromEnv } from '../../platform/clock.js';
import { databaseUrl, readConfig } from '../../platform/config.js';
import { createPool } from '../../platform/database/pool.js';
import { createAuthenticator } from '../../platform/identity/authenticate.js';
import { loadSecrets } from '../../platform/identity/secrets.js';
import { createLogger } from '../../platform/log.js';
import { loadSubgraph } from '../../subgraphs/_kit/load-subgraph.js';
import { compiled } from '../../subgraphs/_kit/serve/documents.js';
import { selectionOf } from '../../subgraphs/_kit/serve/selection.js';
import { subgraphSchema } from '../../subgraphs/_kit/serve/subgraph-schema.js';
import type { Caller } from '../../subgraphs/_kit/subgraph.js';
import { reportTo } from '../measured-process.js';
import { ENTITIES } from './question.js';

type Options = HandlerOptions<Record<string, unknown>>;

const NAME = 'food-drug';
const { env } = process;
const [clock, log, config] = [clockFromEnv(env), createLogger('bench'), readConfig(env)];
const secrets = await loadSecrets(config.home, env);
const url = databaseUrl(config, env, NAME);
const pool = createPool(url, { max: 6, name: 'bench-graphql-http', log });
const context = { name: NAME, config, env, clock, log, secrets, databaseUrl: url, pool };
const schema = subgraphSchema(await loadSubgraph(context));
const authenticate = createAuthenticator({ department: NAME, secrets, clock });
const document = parse(ENTITIES);
const selection = selectionOf(schema, document);

const asIs: Options = {
  schema,
  // The selection was made once: it is the kit's way, and no work of graphql-http's.
  context: async ({ raw }) => ({ identity: await authenticate(raw.headers), now: clock.now(), selection }),
};

const isCaller = (value: unknown): value is Caller =>
  typeof value === 'object' && value !== null && 'identity' in value && 'now' in value;

function prepared(): Options {
  const run = compiled(schema, document);
  if (run === null) throw new Error('graphql-jit cannot compile the document');
  return {
    ...asIs,
    onSubscribe: (_request, { query, variables }) =>
      query === ENTITIES ? { schema, document, variableValues: variables ?? {} } : undefined,
    execute: ({ contextValue, variableValues }) => {
      if (!isCaller(contextValue)) throw new TypeError('a context without a caller');
      return run(contextValue, variableValues ?? {});
    },
  };
}

const server = createServer(createHandler(process.argv.includes('prepared') ? prepared() : asIs));
const address = await new Promise<AddressInfo | string | null>((resolve) => {
  server.listen(0, '127.0.0.1', () => resolve(server.address()));
});
if (address === null || typeof address === 'string') throw new Error('no port');
reportTo(process, `http://127.0.0.1:${address.port}`, async () => {
  server.closeAllConnections();
  server.close();
  await pool.end();
});
