import type { ChannelLimits } from './channel.js';

/** What live subscriptions get. */
export interface LiveSettings extends ChannelLimits {
  /** Milliseconds between heartbeats. */
  readonly heartbeatMs: number;
  /** Milliseconds for which a subscriber's socket may take nothing before it is ended. */
  readonly stalledMs: number;
}

export const DEFAULT_LIVE_SETTINGS: LiveSettings = {
  bufferEvents: 1_000,
  bufferBytes: 8 * 1024 * 1024,
  heartbeatMs: 15_000,
  stalledMs: 30_000,
};
