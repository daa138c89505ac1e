import type { IncomingMessage } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { departmentVariable, subgraphUrl } from '../platform/config.js';
import { serve } from '../platform/http/serve.js';
import { signContext } from '../platform/identity/context.js';
import { createIssuer } from '../platform/identity/issuer.js';
import { loadSecrets } from '../platform/identity/secrets.js';
import { createVerifier } from '../platform/identity/verifier.js';
import { loadApollo } from './engine/apollo.js';
import { FederationGateway } from './engine/federation-gateway.js';
import { loadHive } from './engine/hive.js';
import { DEFAULT_FETCH_SETTINGS } from './fetch/settings.js';
import { SubgraphFetcher } from './fetch/subgraph-fetch.js';
import { createGraphQLRoute } from './http/graphql-route.js';
import type { GatewayOptions, RunningGateway } from './main.js';
import { createContextFactory } from './plugins/identity.js';
import { sourcesPlugin } from './plugins/sources.js';
import { MAX_TOKENS } from './policy.js';
import type { RequestContext } from './request-context.js';

interface Composition extends GatewayOptions {
  readonly sdl: string;
  readonly supergraphPath: string;
  readonly operationsPath: string;
  readonly newId: () => string;
}

/** Puts the parts together; each concern is in a file of its own. */
export async function createGateway(options: Composition): Promise<RunningGateway> {
  const { config, env, clock, log, newId } = options;
  const secrets = await loadSecrets(config.home, env);
  const issuer = createIssuer(secrets, clock);
  const verifier = createVerifier({
    secrets,
    clock,
    oidcAudience: config.oidcAudience,
    ...(config.oidcIssuer === undefined ? {} : { oidcIssuer: config.oidcIssuer }),
  });
  const fetcher = new SubgraphFetcher({
    addressOf: (department) =>
      env[departmentVariable('HUB_URL', department)] ? subgraphUrl(env, department) : null,
    settings: { ...DEFAULT_FETCH_SETTINGS, ...options.fetch },
    contextHeader: (identity) => signContext(identity, secrets.internalSecret, clock),
    clock,
    log,
    observer: { subgraphAnswered: () => {} },
  });
  const engine = new FederationGateway(
    config.engine === 'apollo' ? loadApollo : loadHive,
    fetcher.fetch,
    options.sdl,
  );
  const apollo = new ApolloServer<RequestContext>({
    gateway: engine,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      sourcesPlugin(),
    ],
  });
  await apollo.start();
  const graphql = createGraphQLRoute(apollo, createContextFactory({ verifier, newId }));
  const handler = async (request: IncomingMessage, response: import('node:http').ServerResponse) => {
    const [path = '/', search = ''] = (request.url ?? '/').split('?', 2);
    if (path === '/graphql') return graphql(request, response, search);
    if (path === '/.well-known/jwks.json') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(issuer.jwks()));
      return;
    }
    response.writeHead(404).end();
  };
  const served = await serve(handler, { host: config.host, port: config.port, log });
  return {
    url: served.url,
    port: served.port,
    reload: (sdl) => engine.reload(sdl),
    stop: async () => {
      await served.stop();
      await apollo.stop();
      await fetcher.stop();
    },
  };
}
