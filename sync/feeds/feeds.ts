import { Agent } from 'undici';
import type { Clock } from '../../platform/clock.js';
import { createGate, type Gate } from '../../platform/gate.js';
import type { Logger } from '../../platform/log.js';
import type { FeedTarget } from '../../subgraphs/risk/store/apply-page.js';
import type { DepartmentStore } from '../../subgraphs/risk/store/department-store.js';
import { type Puller, startPuller } from './puller.js';

export interface FeedsOptions {
  readonly target: FeedTarget;
  readonly urlOf: (department: string) => string;
  readonly token: (department: string) => Promise<string>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Logger;
  /** For pages of a backlog. */
  readonly bulk: Gate;
  /** Resolves when the fresh keys that wait now are evaluated. */
  readonly freshDone: () => Promise<void>;
  readonly onApplied: (department: string, lines: number, ms: number) => void;
}

export interface Feeds {
  /** Those of now. */
  readonly pullers: readonly Puller[];
  /** Begins to read the feed of a department that the store has got since. */
  follow(department: DepartmentStore): void;
  /** Ends reading it; nothing happens for a department that nobody reads. */
  unfollow(code: string): Promise<void>;
  /** Resolves when every feed was read to its end once, or turned out to be unreachable. */
  readonly first: Promise<void>;
  stop(): Promise<void>;
}

/** Two at a time use both cores of a small machine: one waits for PostgreSQL while the other parses. */
const READING_AT_ONCE = 2;

/** Follows the feed of every department of the store. */
export function startFeeds(options: FeedsOptions): Feeds {
  const { target, urlOf, token, onApplied } = options;
  // No limit per origin: departments of one process share it, and a long poll would keep the others waiting.
  const dispatcher = new Agent({ keepAliveTimeout: 30_000 });
  const reading = createGate(READING_AT_ONCE);
  const pullers: Puller[] = [];
  const follow = (department: DepartmentStore): void => {
    const { code } = department;
    const puller = startPuller({
      ...options,
      department,
      dispatcher,
      reading,
      url: () => urlOf(code),
      token: () => token(code),
      onApplied: (lines, ms) => onApplied(code, lines, ms),
    });
    pullers.push(puller);
  };
  for (const department of target.departments.values()) follow(department);
  return {
    pullers,
    follow,
    unfollow: async (code) => {
      const place = pullers.findIndex(({ department }) => department === code);
      const [puller] = place === -1 ? [] : pullers.splice(place, 1);
      await puller?.stop();
    },
    first: Promise.all(pullers.map((puller) => puller.first)).then(() => undefined),
    stop: async () => {
      await Promise.all(pullers.map((puller) => puller.stop()));
      await dispatcher.destroy();
    },
  };
}
