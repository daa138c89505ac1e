/** Follows one department's feed: reads pages over HTTP and applies them to the risk store. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { createBatchSize } from '../../platform/batch-size.js';
import type { Clock } from '../../platform/clock.js';
import { HubError } from '../../platform/errors.js';
import type { Gate } from '../../platform/gate.js';
import type { Logger } from '../../platform/log.js';
import { FEED_AHEAD_PATH, FEED_PATH } from '../../schema/feed.js';
import { applyAhead, type FeedTarget, finishReading } from '../../subgraphs/risk/store/apply-page.js';
import type { DepartmentStore } from '../../subgraphs/risk/store/department-store.js';
import { readFeedState, recordFailure, restartReading } from '../../subgraphs/risk/store/feed-state.js';
import { releaseHeld } from '../../subgraphs/risk/store/touched.js';
import { applyRobustly } from './apply-robustly.js';
import { createBackoff } from './backoff.js';
import { type FetchedPage, type FetchOptions, type FetchResult, fetchPage } from './fetch-page.js';
import { createReadAhead } from './read-ahead.js';

export interface PullerOptions {
  readonly target: FeedTarget;
  readonly department: DepartmentStore;
  /** Base URL of the subgraph; asked for at each attempt, because it may be missing in the environment. */
  readonly url: () => string;
  readonly token: () => Promise<string>;
  readonly dispatcher: Dispatcher;
  /** Bulk pages of all departments pass here, so that they leave room for fresh ones; */
  readonly bulk: Gate;
  /** and here those of what is read from the start. */
  readonly reading: Gate;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Logger;
  /** Resolves when the fresh keys that wait now are evaluated. */
  readonly freshDone: () => Promise<void>;
  readonly onApplied: (lines: number, ms: number) => void;
}

export interface Puller {
  readonly department: string;
  /** False while the last attempt failed. */
  readonly reachable: boolean;
  /** Everything that the feed had at its last answer is applied, and nothing was held back. */
  readonly drained: boolean;
  readonly lastError: string | null;
  /** Resolves when the feed was read to its end for the first time, or turned out to be unreachable. */
  readonly first: Promise<void>;
  /** Asks the department now: everything that it has committed is applied. False where it cannot be asked. */
  caughtUp(): Promise<boolean>;
  stop(): Promise<void>;
}

const LONG_POLL_SECONDS = 25;
/** The least is where a page's own cost (some dozen statements per record type) stops being most of it. */
const PAGE_LINES = { first: 500, least: 200, most: 5_000, targetMs: 300, growth: 1.5 };
/** Read ahead of their turn: few enough to be applied between two pages. */
const AHEAD_LINES = 500;
/** However many fresh records come, bulk pages go on. */
const MOST_YIELDED_MS = 1_000;
/** Read from the start, nothing of it is news: no one waits for a line, only for the end. */
const READING_LINES = { first: 2_000, least: 1_000, most: 5_000, targetMs: 1_500, growth: 1.5 };

export function startPuller(options: PullerOptions): Puller {
  const { target, department, dispatcher, bulk, clock, log } = options;
  const { code } = department;
  const stopped = new AbortController();
  const sizes = { following: createBatchSize(PAGE_LINES), reading: createBatchSize(READING_LINES) };
  const backoff = createBackoff(options.random);
  const state = {
    reachable: true,
    drained: false,
    held: false,
    pages: 'following' as keyof typeof sizes,
    lastError: null as string | null,
  };
  let settle: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    settle = resolve;
  });

  const ask = (
    after: string | null,
    limit: number,
    wait: number,
    { path, signal }: Pick<FetchOptions, 'path' | 'signal'> = { path: FEED_PATH, signal: stopped.signal },
  ): Promise<FetchResult> =>
    fetchPage({
      department: code,
      url: options.url(),
      path,
      after,
      limit,
      wait,
      token: options.token,
      dispatcher,
      signal,
    });
  const ahead = createReadAhead({
    department: code,
    fetch: (after, signal) => ask(after, AHEAD_LINES, LONG_POLL_SECONDS, { path: FEED_AHEAD_PATH, signal }),
    apply: async (lines) => {
      const begun = performance.now();
      const applying = applyAhead(target, department, lines, clock.now());
      // From now on: what a backlog begins beside it takes the locks that it needs, and half of the processors.
      const answered = applying.then(options.freshDone, () => undefined);
      bulk.yieldTo(Promise.race([answered, delay(MOST_YIELDED_MS, undefined, { ref: false })]));
      if (!(await applying)) return false;
      // Counted when they come in order.
      options.onApplied(0, performance.now() - begun);
      return true;
    },
    log,
  });
  const read = (after: string | null): Promise<FetchResult> =>
    ask(after, sizes[state.pages].limit, state.drained || state.held ? LONG_POLL_SECONDS : 0);

  const apply = async (page: FetchedPage) => {
    // Timed within the gate: the wait before it says nothing of the page's size.
    const work = () =>
      ahead.withoutApplied(page.lines, async (lines) => {
        const begun = performance.now();
        const applied = await applyRobustly(target, department, { ...page, lines }, clock.now());
        return [applied, performance.now() - begun] as const;
      });
    const gate = state.pages === 'reading' ? options.reading : bulk;
    const [applied, ms] = page.more ? await gate.through(work) : await work();
    sizes[state.pages].record(page.lines.length, ms);
    state.pages = applied.reading ? 'reading' : 'following';
    if (applied.rejected > 0)
      log.error({ event: 'feed.lines.rejected', department: code, lines: applied.rejected });
    if (page.lines.length > 0) options.onApplied(page.lines.length, ms);
    return applied;
  };

  /** Applies the page; gives the next answer, asked for meanwhile when there is more. Null: begin at the store's cursor. */
  const applyAndReadOn = async (page: FetchedPage): Promise<FetchResult | null> => {
    const next = page.more ? read(page.cursor) : null;
    // Awaited below or abandoned with the page; without this its failure would end the process.
    next?.catch(() => undefined);
    if (state.pages === 'following' && (page.more || page.held)) ahead.follow(page.cursor);
    else ahead.rest();
    // Told the same again and again while a transaction is open: to write that down each time would hold back others.
    if (page.held && state.held && page.lines.length === 0) return read(page.cursor);
    const applied = await apply(page);
    if (!applied.applied || applied.reading) ahead.forget();
    if (!applied.applied) return null;
    state.reachable = true;
    state.lastError = null;
    backoff.reset();
    state.held = page.held;
    if (page.more) return next;
    if (page.held) {
      // What is held back may be what a sweep would take for gone.
      state.drained = false;
      settle();
      return read(page.cursor);
    }
    if (applied.reading) {
      const swept = await finishReading(target, department, applied.generation);
      if (swept > 0) log.warn({ event: 'feed.swept', department: code, records: swept });
      options.onApplied(0, 0);
    } else if (!state.drained) {
      // A process may have ended between the end of its reading and letting the last keys go.
      await releaseHeld(target.pool, code);
    }
    state.drained = true;
    settle();
    return read(page.cursor);
  };

  /** From where the store is. */
  const begin = async (): Promise<FetchResult> => {
    const { cursor, reading } = await readFeedState(target.pool, code);
    state.pages = reading ? 'reading' : 'following';
    return read(cursor);
  };

  const follow = async (): Promise<void> => {
    let answer: FetchResult | null = null;
    while (!stopped.signal.aborted) {
      answer ??= await begin();
      if ('resync' in answer) {
        await restartReading(target.pool, code, answer.resync, answer.from);
        state.drained = false;
        ahead.forget();
        log.warn({ event: 'feed.resync', department: code, reason: answer.resync });
        answer = null;
      } else answer = await applyAndReadOn(answer);
    }
  };

  const fail = async (error: unknown): Promise<void> => {
    ahead.rest();
    ahead.forget();
    state.reachable = false;
    state.drained = false;
    // The next answer is written down whatever it says: it is the first after a failure.
    state.held = false;
    state.lastError = error instanceof Error ? error.message : String(error);
    const known = error instanceof HubError;
    log[known ? 'warn' : 'error']({ event: 'feed.failed', department: code, err: error });
    await recordFailure(target.pool, code, state.lastError).catch((cause: unknown) =>
      log.warn({ event: 'feed.failure.unrecorded', department: code, err: cause }),
    );
    settle();
    await delay(backoff.next(), undefined, { signal: stopped.signal }).catch(() => undefined);
  };

  const run = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      try {
        await follow();
      } catch (error) {
        if (!stopped.signal.aborted) await fail(error);
      }
    }
    settle();
  };
  const running = run();

  return {
    department: code,
    get reachable() {
      return state.reachable;
    },
    get drained() {
      return state.drained;
    },
    get lastError() {
      return state.lastError;
    },
    first,
    caughtUp: async () => {
      try {
        const answer = await ask((await readFeedState(target.pool, code)).cursor, 1, 0);
        return !('resync' in answer) && answer.lines.length === 0 && !answer.more && !answer.held;
      } catch {
        return false;
      }
    },
    stop: async () => {
      stopped.abort();
      await Promise.all([running, ahead.stop()]);
    },
  };
}
