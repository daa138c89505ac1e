import { Agent } from 'undici';
import type { Clock } from '../../platform/clock.js';
import type { Logger } from '../../platform/log.js';
import type { FeedTarget } from '../../subgraphs/risk/store/apply-page.js';
import { createGate } from './gate.js';
import { type Puller, startPuller } from './puller.js';

export interface FeedsOptions {
  readonly target: FeedTarget;
  readonly urlOf: (department: string) => string;
  readonly token: () => Promise<string>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Logger;
  readonly onApplied: (department: string, lines: number, ms: number) => void;
}

export interface Feeds {
  readonly pullers: readonly Puller[];
  /** Resolves when every feed was read to its end once, or turned out to be unreachable. */
  readonly first: Promise<void>;
  stop(): Promise<void>;
}

/** Two at a time use both cores of a small machine: one waits for PostgreSQL while the other parses. */
const BULK_AT_ONCE = 2;

/** Follows the feed of every department of the store. */
export function startFeeds(options: FeedsOptions): Feeds {
  const { target, urlOf, onApplied } = options;
  // No limit per origin: departments of one process share it, and a long poll would keep the others waiting.
  const dispatcher = new Agent({ keepAliveTimeout: 30_000 });
  const bulk = createGate(BULK_AT_ONCE);
  const pullers = [...target.departments.values()].map((department) =>
    startPuller({
      ...options,
      department,
      dispatcher,
      bulk,
      url: () => urlOf(department.code),
      onApplied: (lines, ms) => onApplied(department.code, lines, ms),
    }),
  );
  return {
    pullers,
    first: Promise.all(pullers.map((puller) => puller.first)).then(() => undefined),
    stop: async () => {
      await Promise.all(pullers.map((puller) => puller.stop()));
      await dispatcher.destroy();
    },
  };
}
