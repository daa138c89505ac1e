/**
 * Reads a department's feed ahead of its turn while the reading in order is behind a bulk upload or held back by an open
 * transaction, so that a fresh record counts at once. It only hastens: everything comes again in order, and is passed
 * over then when nothing else was told of the record meanwhile.
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
  /**
   * Gives those of the lines, which have come in order, that must be applied, to `apply`. A line that is applied ahead
   * meanwhile may have been overwritten by an older one of these, and comes again.
   */
  withoutApplied<T>(lines: readonly FeedLine[], apply: (lines: FeedLine[]) => Promise<T>): Promise<T>;
  /** Others may have written since: whatever comes in order must be applied. */
  forget(): void;
  stop(): Promise<void>;
}

/** A department that has no such path, or whose answer cannot be applied, is asked again after this. */
const AFTER_FAILURE_MS = 30_000;
/** What is remembered of lines; the oldest are applied twice then. */
const MOST_REMEMBERED = 20_000;

export function createReadAhead({ department, fetch, apply, log }: ReadAheadOptions): ReadAhead {
  let following: AbortController | null = null;
  let running: Promise<void> = Promise.resolve();
  /** Lines that were the last ones applied of their record, by its id. */
  const applied = new Map<string, string>();
  let generation = 0;

  const remember = (lines: readonly FeedLine[]): void => {
    for (const line of lines) {
      applied.delete(line.id);
      applied.set(line.id, JSON.stringify(line));
    }
    for (const id of applied.keys()) {
      if (applied.size <= MOST_REMEMBERED) break;
      applied.delete(id);
    }
  };

  const read = async (from: string, signal: AbortSignal): Promise<void> => {
    let after = from;
    while (!signal.aborted) {
      const answer = await fetch(after, signal);
      if ('resync' in answer) return;
      if (answer.lines.length > 0) {
        const begun = generation;
        if (!(await apply(answer.lines))) return;
        if (generation === begun) remember(answer.lines);
      }
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
    withoutApplied: async (lines, work) => {
      const isNews = (line: FeedLine): boolean => {
        const last = applied.get(line.id);
        applied.delete(line.id);
        return last === undefined || last !== JSON.stringify(line);
      };
      try {
        return await work(lines.filter(isNews));
      } finally {
        for (const { id } of lines) applied.delete(id);
      }
    },
    forget: () => {
      generation += 1;
      applied.clear();
    },
    stop: async () => {
      rest();
      await running;
    },
  };
}
