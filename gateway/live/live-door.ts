/** What both transports have in common: who may come in, for how long, and what is counted. */
import type { IncomingHttpHeaders } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import type { Clock } from '../../platform/clock.js';
import { HubError } from '../../platform/errors.js';
import { millisecondsLeft } from '../../platform/identity/token-expiry.js';
import type { ContextFactory } from '../http/graphql-route.js';
import type { createErrorFormatter } from '../plugins/errors.js';
import type { GatewayMetrics } from '../plugins/metrics.js';
import type { RequestContext } from '../request-context.js';
import type { LiveHub } from './live-hub.js';
import { shownRefusal } from './refusal.js';
import type { StreamLimits } from './stream-limits.js';
import type { Listener, Subscription } from './subscription.js';

export interface LiveDoorOptions {
  readonly hub: LiveHub;
  readonly limits: StreamLimits;
  readonly contextOf: ContextFactory;
  readonly clock: Clock;
  readonly metrics: GatewayMetrics;
  readonly formatError: ReturnType<typeof createErrorFormatter>;
  readonly defect: (error: unknown) => HubError;
}

export interface LiveAsk {
  readonly headers: IncomingHttpHeaders;
  readonly context: RequestContext;
  readonly body: unknown;
  readonly lastEventId: string | null;
}

export type Transport = 'sse' | 'websocket';

export class LiveDoor {
  constructor(private readonly options: LiveDoorOptions) {}

  /** @throws HubError for a bad token */
  identify(headers: IncomingHttpHeaders): Promise<RequestContext> {
    return this.options.contextOf({ headers });
  }

  /** @throws HubError LIVE_LIMIT_EXCEEDED; else as LiveHub.subscribe */
  async enter(transport: Transport, ask: LiveAsk, listener: Listener): Promise<Subscription> {
    const { hub, limits, metrics, clock } = this.options;
    const { context, body, lastEventId } = ask;
    const release = limits.take(context);
    let timer: NodeJS.Timeout | undefined;
    let isIn = false;
    const counted: Listener = {
      wake: () => listener.wake(),
      ended: (reason) => {
        clearTimeout(timer);
        if (isIn) {
          release();
          metrics.streamEnded(transport, reason?.code ?? 'LEFT');
        }
        listener.ended(reason);
      },
    };
    try {
      const subscription = await hub.subscribe(body, lastEventId, context, counted);
      isIn = true;
      metrics.streamOpened(transport);
      const { authorization } = ask.headers;
      if (authorization !== undefined) {
        const expire = (): void => subscription.end(new HubError('TOKEN_EXPIRED'));
        timer = setTimeout(expire, millisecondsLeft(authorization, clock)).unref();
      }
      return subscription;
    } catch (error) {
      release();
      throw error;
    }
  }

  delivered(transport: Transport): void {
    this.options.metrics.eventDelivered(transport);
  }

  shown(error: unknown): GraphQLFormattedError {
    const { formatError, defect } = this.options;
    return shownRefusal(error, formatError) ?? shownRefusal(defect(error), formatError) ?? { message: '' };
  }
}
