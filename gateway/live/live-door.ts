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
  readonly hub: Pick<LiveHub, 'subscribe'>;
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

interface Stream {
  /** It is counted as open. */
  isIn: boolean;
  isOver: boolean;
  /** Null: the subscriber left. */
  reason: HubError | null;
  timer: NodeJS.Timeout | undefined;
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
    const { hub, limits, metrics } = this.options;
    const { context, body, lastEventId } = ask;
    const release = limits.take(context);
    const stream: Stream = { isIn: false, isOver: false, reason: null, timer: undefined };
    const leave = (): void => {
      release();
      metrics.streamEnded(transport, stream.reason?.code ?? 'LEFT');
    };
    const counted: Listener = {
      wake: () => listener.wake(),
      ended: (reason) => {
        clearTimeout(stream.timer);
        Object.assign(stream, { isOver: true, reason });
        if (stream.isIn) leave();
        listener.ended(reason);
      },
    };
    const subscription = await hub.subscribe(body, lastEventId, context, counted).catch((error: unknown) => {
      release();
      throw error;
    });
    stream.isIn = true;
    metrics.streamOpened(transport);
    // Its channel may have ended while it was let in: nobody says so a second time.
    if (stream.isOver) leave();
    else stream.timer = this.#expiry(ask, subscription);
    return subscription;
  }

  #expiry({ headers: { authorization } }: LiveAsk, subscription: Subscription): NodeJS.Timeout | undefined {
    if (authorization === undefined) return undefined;
    const expire = (): void => subscription.end(new HubError('TOKEN_EXPIRED'));
    return setTimeout(expire, millisecondsLeft(authorization, this.options.clock)).unref();
  }

  delivered(transport: Transport): void {
    this.options.metrics.eventDelivered(transport);
  }

  shown(error: unknown): GraphQLFormattedError {
    const { formatError, defect } = this.options;
    return shownRefusal(error, formatError) ?? shownRefusal(defect(error), formatError) ?? { message: '' };
  }
}
