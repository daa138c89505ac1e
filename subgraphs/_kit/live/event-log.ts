/**
 * The events of one subgraph as its subscriptions read them. However many they are, the table is polled once, and only
 * while somebody listens; each subscription is a place in what was read, so a slow one holds nothing back.
 */
import type pg from 'pg';
import { asHubError } from '../../../platform/database/database-error.js';
import { HubError } from '../../../platform/errors.js';
import type { Logger } from '../../../platform/log.js';
import { type FeedPosition, isBefore } from '../feed/feed-cursor.js';
import { createFeedSignal } from '../feed/feed-signal.js';
import { type LiveEvent, pruneEvents, readEvents, readLast } from './event-pages.js';
import { decodePosition } from './event-position.js';
import { type LiveState, readState } from './live-tables.js';
import { listenForWakes } from './wake-listener.js';

export interface EventLogOptions {
  readonly pool: pg.Pool;
  readonly databaseUrl: string;
  readonly log: Logger;
  /** Milliseconds for which events are kept; default a day. */
  readonly keepMs?: number;
}

export interface EventBatch {
  readonly events: readonly LiveEvent[];
  /** Everything up to here was seen. */
  readonly end: FeedPosition;
}

const DAY_MS = 86_400_000;
/** While nobody wakes us: a wake-up that was lost with its connection. */
const IDLE_POLL_MS = 500;
/** After a wake-up the horizon may still be held by a neighbour's transaction for a moment. */
const WOKEN_POLL_MS = 10;
/** How long it may be held before we poll at leisure again. */
const WOKEN_FOR_MS = 2_000;
const PAGE = 500;
/** Events kept in memory for everybody; who is further behind reads the table. */
const RECENT = 2_000;
const PRUNE_EVERY_MS = 60_000;
const PRUNE_ROWS = 5_000;

export class EventLog {
  /** Wakes subscriptions; `wakes` the poll. */
  readonly #moved = createFeedSignal();
  readonly #wakes = createFeedSignal();
  #recent: LiveEvent[] = [];
  /** Everything after this and up to `#head` is in `#recent`. */
  #floor: FeedPosition | null = null;
  #head: FeedPosition | null = null;
  #readers = 0;
  #running: Promise<void> | null = null;
  #failure: unknown = null;

  /** Also while nobody listens: events are written all the same. */
  readonly #pruning: NodeJS.Timeout;

  constructor(private readonly options: EventLogOptions) {
    this.#pruning = setInterval(() => {
      this.prune().catch((error: unknown) => options.log.warn({ event: 'live.prune.failed', err: error }));
    }, PRUNE_EVERY_MS).unref();
  }

  get closed(): boolean {
    return this.#moved.closed;
  }

  /** The database's epoch and what is gone. @throws HubError LIVE_RESUME_LOST in a database that was moved meanwhile */
  async state(): Promise<LiveState> {
    const state = await readState(this.options.pool).catch((error: unknown) => {
      throw asHubError(error);
    });
    if (state === null) throw new HubError('LIVE_RESUME_LOST', { reason: '数据库已恢复或更换' });
    return state;
  }

  /** Where a subscription begins: after the given place, or now. @throws HubError BAD_REQUEST, LIVE_RESUME_LOST */
  async start(after: string | null, state: LiveState): Promise<FeedPosition> {
    if (after !== null) return decodePosition(after, state);
    const last = (await readLast(this.options.pool)) ?? state.pruned;
    return isBefore(last, state.pruned) ? state.pruned : last;
  }

  /** Counts a reader; the poll runs while there is one. */
  enter(): () => void {
    this.#readers += 1;
    this.#begin();
    return () => {
      this.#readers -= 1;
      if (this.#readers === 0) this.#wakes.wake();
    };
  }

  /** What comes after a place: at once where it is there, else within `waitMs`. @throws when the table cannot be read */
  async next(after: FeedPosition, waitMs: number): Promise<EventBatch> {
    if (this.#head === null || !isBefore(after, this.#head)) await this.#moved.wait(waitMs);
    if (this.#failure !== null) throw asHubError(this.#failure);
    const head = this.#head;
    if (head === null || !isBefore(after, head)) return { events: [], end: after };
    if (this.#floor !== null && !isBefore(after, this.#floor)) {
      const events = this.#recent.filter(({ position }) => isBefore(after, position)).slice(0, PAGE);
      return { events, end: events.length < PAGE ? head : (events.at(-1)?.position ?? head) };
    }
    const events = await readEvents(this.options.pool, after, PAGE);
    // Behind the recent ones: what was pruned meanwhile must not be passed over in silence.
    if (isBefore(after, (await this.state()).pruned)) {
      throw new HubError('LIVE_RESUME_LOST', { reason: '其后的事件已过保留期' });
    }
    return { events, end: events.at(-1)?.position ?? after };
  }

  close(): void {
    clearInterval(this.#pruning);
    this.#moved.close();
    this.#wakes.close();
  }

  async stop(): Promise<void> {
    this.close();
    await this.#running;
  }

  #begin(): void {
    if (this.#running !== null || this.#readers === 0 || this.closed) return;
    this.#running = this.#run().finally(() => {
      this.#running = null;
      // A reader may have come while the poll of those before it was ending.
      this.#begin();
    });
  }

  async #run(): Promise<void> {
    const { databaseUrl, log } = this.options;
    const listener = listenForWakes(databaseUrl, () => this.#wakes.wake(), log);
    let hurryUntil = 0;
    try {
      while (this.#readers > 0 && !this.closed) {
        const moved = await this.#poll();
        if (moved) continue;
        const hurries = performance.now() < hurryUntil;
        const woken = await this.#wakes.wait(hurries ? WOKEN_POLL_MS : IDLE_POLL_MS);
        if (woken) hurryUntil = performance.now() + WOKEN_FOR_MS;
      }
    } finally {
      this.#forget();
      await listener.stop();
    }
  }

  /** Forgets what is past its time. */
  async prune(): Promise<void> {
    const { pool, keepMs = DAY_MS } = this.options;
    while ((await pruneEvents(pool, keepMs, PRUNE_ROWS)) >= PRUNE_ROWS) if (this.closed) return;
  }

  async #poll(): Promise<boolean> {
    try {
      if (this.#head === null) {
        const state = await this.state();
        this.#head = await this.start(null, state);
        this.#floor = this.#head;
        this.#moved.wake();
      }
      const events = await readEvents(this.options.pool, this.#head, PAGE);
      this.#failure = null;
      const last = events.at(-1);
      if (last === undefined) return false;
      this.#recent.push(...events);
      const surplus = this.#recent.length - RECENT;
      if (surplus > 0) this.#floor = this.#recent.splice(0, surplus).at(-1)?.position ?? this.#floor;
      this.#head = last.position;
      this.#moved.wake();
      return true;
    } catch (error) {
      this.#failure = error;
      this.#forget();
      this.#moved.wake();
      return false;
    }
  }

  /** A database that was away may come back as another one: places are read anew. */
  #forget(): void {
    this.#recent = [];
    this.#head = null;
    this.#floor = null;
  }
}
