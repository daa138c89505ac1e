import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '../platform/log.js';
import type { FederationGateway } from './engine/federation-gateway.js';
import type { AnswerBytes } from './http/answer-bytes.js';
import type { OperationRegister } from './operations/operation-register.js';
import { bySubjectConcern } from './plugins/by-subject.js';
import { pluginOf } from './plugins/concern.js';
import { createErrorFormatter } from './plugins/errors.js';
import { limitsConcern } from './plugins/limits.js';
import type { GatewayMetrics } from './plugins/metrics.js';
import { publicFaceConcern } from './plugins/public-face.js';
import { type RequestLog, requestLogConcern } from './plugins/request-log.js';
import { scopesConcern } from './plugins/scopes.js';
import { sentOperationsConcern } from './plugins/sent-operations.js';
import { sourcesConcern } from './plugins/sources.js';
import { subscriptionsElsewhereConcern } from './plugins/subscriptions-elsewhere.js';
import { MAX_TOKENS } from './policy.js';
import type { RequestContext } from './request-context.js';

export interface ApolloServerParts {
  readonly engine: FederationGateway;
  readonly answers: AnswerBytes;
  readonly metrics: GatewayMetrics;
  readonly operations: OperationRegister;
  readonly log: Logger;
  readonly requestLog: RequestLog;
  readonly newId: () => string;
}

/** Apollo Server with its doors shut (ENGINEERING 5) and our concerns of every operation. */
export function createApolloServer({
  engine,
  answers,
  metrics,
  operations,
  log,
  requestLog,
  newId,
}: ApolloServerParts): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: engine,
    logger: apolloLog(log),
    formatError: createErrorFormatter(log, newId),
    // Who may introspect is the policy table's business.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    stringifyResult: answers.put,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      pluginOf([
        subscriptionsElsewhereConcern(),
        limitsConcern(engine),
        publicFaceConcern(engine),
        scopesConcern(engine),
        bySubjectConcern(engine),
        sourcesConcern(),
        sentOperationsConcern(operations),
        metrics.concern(),
        requestLogConcern(requestLog),
      ]),
    ],
  });
}

/** Apollo Server logs plain sentences: they become the message of an event. */
function apolloLog(log: Logger) {
  const say = (level: 'debug' | 'info' | 'warn' | 'error') => (message: unknown) =>
    log[level]({ event: 'apollo-server' }, String(message));
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
}
