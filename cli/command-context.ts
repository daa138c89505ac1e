/** What every subcommand gets: how to speak, and how to reach a hub. */
import type { Clock } from '../platform/clock.js';
import type { HubConfig } from '../platform/config.js';
import type { HubClient } from './hub-client.js';
import type { Output } from './output.js';

export interface Context {
  readonly output: Output;
  readonly config: HubConfig;
  readonly clock: Clock;
  /** Made when it is needed: commands that reach no hub read no keys. */
  readonly client: () => HubClient;
}

/** Runs an action with its context; errors become text and an exit code. */
export type Action = <Args extends unknown[]>(
  run: (context: Context, ...args: Args) => Promise<void>,
) => (...args: Args) => Promise<void>;
