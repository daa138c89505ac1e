import type { IncomingMessage } from 'node:http';
import { serve } from '../platform/http/serve.js';
import { signContext } from '../platform/identity/context.js';
import { createForeignSigner } from '../platform/identity/foreign-context.js';
import type { Identity } from '../platform/identity/identity.js';
import { createIssuer } from '../platform/identity/issuer.js';
import { loadSecrets } from '../platform/identity/secrets.js';
import { createVerifier } from '../platform/identity/verifier.js';
import { Addresses } from './addresses.js';
import { createApolloServer } from './create-apollo-server.js';
import { loadApollo } from './engine/apollo.js';
import { FederationGateway } from './engine/federation-gateway.js';
import { loadHive } from './engine/hive.js';
import { DEFAULT_FETCH_SETTINGS } from './fetch/settings.js';
import { SubgraphFetcher } from './fetch/subgraph-fetch.js';
import { AnswerBytes } from './http/answer-bytes.js';
import { createConsoleRoute } from './http/console-route.js';
import { createExchangeRoute } from './http/exchange-route.js';
import { createGraphQLRoute } from './http/graphql-route.js';
import { PassThrough } from './http/pass-through.js';
import { createPublishRoute } from './http/publish-route.js';
import { Readiness } from './http/readiness.js';
import { createRouter } from './http/router.js';
import { createLive } from './live/create-live.js';
import type { GatewayOptions, PreparedGateway, RunningGateway } from './main.js';
import { OperationRegister } from './operations/operation-register.js';
import { createErrorFormatter } from './plugins/errors.js';
import { createContextFactory } from './plugins/identity.js';
import { GatewayMetrics } from './plugins/metrics.js';
import { createRequestLog } from './plugins/request-log.js';
import { TrustedDocuments } from './plugins/trusted-documents.js';
import type { ServedSupergraph } from './served-supergraph.js';
import { watchSupergraph } from './watch-supergraph.js';

export interface Composition extends GatewayOptions {
  readonly sdl: string;
  readonly served: ServedSupergraph;
  readonly operationsPath: string;
  readonly consolePath: string;
  readonly newId: () => string;
}

/** How often a missing subgraph is asked again, milliseconds. */
const PROBE_INTERVAL_MS = 500;
const FLUSH_OPERATIONS_MS = 10_000;

/** Puts the parts together; each concern is in a file of its own. */
export async function createGateway(options: Composition): Promise<PreparedGateway> {
  const { config, env, clock, log, newId, operationsPath } = options;
  const secrets = await loadSecrets(config.home, env);
  const { oidcAudience, oidcIssuer } = config;
  const verifier = createVerifier({
    secrets,
    clock,
    oidcAudience,
    ...(oidcIssuer === undefined ? {} : { oidcIssuer }),
  });
  const foreign = createForeignSigner(secrets, clock);
  const addresses = new Addresses(env, () => engine.supergraph);
  const contextHeader = (identity: Identity, department: string): Promise<string> =>
    addresses.isForeign(department)
      ? foreign.context(department, identity)
      : signContext(identity, secrets.internalSecret, clock);
  let trusted = await TrustedDocuments.read(operationsPath);

  const departments = (): string[] => addresses.departments();
  const addressOf = (department: string): string | null => addresses.of(department);
  const metrics = new GatewayMetrics(() => fetcher.openDepartments(), departments);
  const settings = { ...DEFAULT_FETCH_SETTINGS, ...options.fetch };
  const fetcher = new SubgraphFetcher({ addressOf, settings, contextHeader, clock, log, observer: metrics });
  const loader = options.engineLoader ?? (config.engine === 'apollo' ? loadApollo : loadHive);
  const engine = new FederationGateway(loader, fetcher.fetch, options.sdl);
  const operations = new OperationRegister({
    home: config.home,
    clock,
    log,
    flushEveryMs: options.flushOperationsMs ?? FLUSH_OPERATIONS_MS,
  });
  const requestLog = createRequestLog(log);
  const answers = new AnswerBytes();
  const apollo = createApolloServer({ engine, answers, metrics, operations, log, requestLog, newId });
  await apollo.start();
  const contextOf = createContextFactory({ verifier, newId });
  const live = createLive({
    engine,
    fetcher,
    trusted: () => trusted,
    addressOf,
    contextHeader,
    contextOf,
    clock,
    metrics,
    operations,
    requestLog,
    formatError: createErrorFormatter(log, newId),
    settings: options.live ?? {},
    log,
    newId,
  });

  const readiness = new Readiness({
    departments,
    // The system of a department elsewhere must not hold up a start.
    isAwaited: (department) => !addresses.isForeign(department),
    addressOf,
    intervalMs: PROBE_INTERVAL_MS,
  });
  const through = new PassThrough({
    contextHeader,
    newId,
    onAnswered: (subgraph, status) => metrics.passed(subgraph, status),
  });
  const passing = {
    identify: ({ headers }: IncomingMessage) => verifier.verify(headers.authorization),
    addressOf,
    through,
  };
  const handler = createRouter({
    graphql: createGraphQLRoute({
      server: apollo,
      contextOf,
      trusted: () => trusted,
      answers,
    }),
    live: live.route,
    publish: createPublishRoute(passing),
    exchange: createExchangeRoute(passing),
    console: await createConsoleRoute(options.consolePath),
    readiness,
    metrics,
    jwks: createIssuer(secrets, clock).jwks(),
  });
  const take = async (sdl: string): Promise<void> => {
    const documents = await TrustedDocuments.read(operationsPath);
    await engine.reload(sdl);
    fetcher.readdress();
    trusted = documents;
    live.reload();
  };
  // One after the other: of two reloads the one that was asked for last must win.
  let taking: Promise<void> = Promise.resolve();
  const reload = (sdl: string): Promise<void> => {
    const taken = taking.then(() => take(sdl));
    taking = taken.catch(() => undefined);
    return taken;
  };
  const listen = async (located: NodeJS.ProcessEnv): Promise<RunningGateway> => {
    addresses.learn(located);
    const served = await serve(handler, { host: config.host, port: config.port, log });
    live.sockets.attach(served.server);
    const watch = watchSupergraph(options.served.paths, async () => reload(await options.served.read()), log);
    readiness.start();
    return {
      url: served.url,
      port: served.port,
      reload,
      stop: async () => {
        watch.stop();
        await Promise.all([readiness.stop(), live.stop()]);
        await served.stop();
        await apollo.stop();
        await operations.stop();
        await Promise.all([fetcher.stop(), through.stop()]);
      },
    };
  };
  return { listen };
}
