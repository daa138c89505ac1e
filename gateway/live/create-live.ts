/** The parts of `/live`, put together. */
import type { GraphQLSchema } from 'graphql';
import type { Clock } from '../../platform/clock.js';
import { HubError } from '../../platform/errors.js';
import type { Logger } from '../../platform/log.js';
import type { ContextFactory } from '../http/graphql-route.js';
import type { OperationRegister } from '../operations/operation-register.js';
import type { GatewayMetrics } from '../plugins/metrics.js';
import type { RequestLog } from '../plugins/request-log.js';
import { LiveDoor } from './live-door.js';
import { LiveHub, type LiveHubOptions } from './live-hub.js';
import type { LiveRequest } from './live-request.js';
import { DEFAULT_LIVE_SETTINGS, type LiveSettings } from './settings.js';
import { SseRoute } from './sse-route.js';
import { StreamLimits } from './stream-limits.js';
import { LiveSockets } from './web-socket.js';

export interface LiveParts extends Omit<LiveHubOptions, 'limits' | 'defect' | 'onSubscribed'> {
  readonly contextOf: ContextFactory;
  readonly clock: Clock;
  readonly metrics: GatewayMetrics;
  readonly operations: OperationRegister;
  readonly requestLog: RequestLog;
  readonly settings: Partial<LiveSettings>;
  readonly log: Logger;
  readonly newId: () => string;
}

export function createLive(parts: LiveParts) {
  const { engine, metrics, operations, requestLog, contextOf, clock, formatError, log, newId } = parts;
  const settings = { ...DEFAULT_LIVE_SETTINGS, ...parts.settings };
  const { heartbeatMs, stalledMs } = settings;
  const defect = (error: unknown): HubError => {
    const id = newId();
    log.error({ event: 'live.failed', id, err: error }, 'defect in a subscription');
    return new HubError('INTERNAL', { id });
  };
  const schema = (): GraphQLSchema => engine.supergraph.apiSchema;
  const onSubscribed = ({ document, operation, context }: LiveRequest): void => {
    operations.note(schema(), document, operation, context.identity.department);
    const operationName = operation.name?.value;
    requestLog({ context, operation, operationName, errors: undefined, queryHash: undefined });
  };
  const hub = new LiveHub({ ...parts, limits: settings, defect, onSubscribed });
  metrics.watchChannels(() => hub.channels);
  const limits = new StreamLimits();
  const door = new LiveDoor({ hub, limits, contextOf, clock, metrics, formatError, defect });
  const offered = (): boolean => engine.subscribes;
  const route = new SseRoute({ door, offered, heartbeatMs, stalledMs });
  const sockets = new LiveSockets({ door, offered, schema, heartbeatMs });
  return {
    route,
    sockets,
    reload: () => hub.reload(),
    stop: async (): Promise<void> => {
      // Subscribers are told first; then the sockets that carried them close.
      await hub.stop();
      route.stop();
      await sockets.stop();
    },
  };
}
