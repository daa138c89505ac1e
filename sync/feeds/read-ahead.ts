/**
 * Reads a department's feed ahead of its turn while the reading in order is behind a bulk upload or held back by an open
 * transaction, so that a fresh record counts at once. It only hastens: everything comes again in order.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../platform/log.js';
import type { FeedLine } from '../../schema/feed.js';
import type { FetchResult } from './fetch-page.js';

export interface ReadAheadOptions {
  readonly department: string;
  /** Asks for what short transactions have committed since `after`, a cursor of either reading. */
  readonly fetch: (after: string, signal: AbortSignal) => Promise<FetchResult>;
  /** False: nothing is news at present. */
  readonly apply: (lines: readonly FeedLine[]) => Promise<boolean>;
  readonly log: Logger;
}

export interface ReadAhead {
  /** The reading in order has come to this cursor, and there is more that it has not. */
  follow(cursor: string): void;
  /** The reading in order has everything. */
  rest(): void;
  stop(): Promise<void>;
}

/** A department that has no such path, or whose answer cannot be applied, is asked again after this. */
const AFTER_FAILURE_MS = 30_000;

export function createReadAhead({ department, fetch, apply, log }: ReadAheadOptions): ReadAhead {
  let following: AbortController | null = null;
  let running: Promise<void> = Promise.resolve();

  const read = async (from: string, signal: AbortSignal): Promise<void> => {
    let after = from;
    while (!signal.aborted) {
      const answer = await fetch(after, signal);
      if ('resync' in answer) return;
      if (answer.lines.length > 0 && !(await apply(answer.lines))) return;
      after = answer.cursor;
    }
  };

  const run = async (from: string, { signal }: AbortController): Promise<void> => {
    try {
      await read(from, signal);
    } catch (error) {
      if (signal.aborted) return;
      log.debug({ event: 'feed.ahead.failed', department, err: error });
      await delay(AFTER_FAILURE_MS, undefined, { signal }).catch(() => undefined);
    }
  };

  const rest = (): void => {
    following?.abort();
    following = null;
  };

  return {
    follow: (cursor) => {
      if (following !== null) return;
      const controller = new AbortController();
      following = controller;
      running = running
        .then(() => run(cursor, controller))
        .then(() => {
          if (following === controller) following = null;
        });
    },
    rest,
    stop: async () => {
      rest();
      await running;
    },
  };
}
