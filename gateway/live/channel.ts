/**
 * One stream of one department, answered once and read by all whose subscription is the same. What was answered last is
 * kept for a while, so that a subscriber is a place in it: who falls out of it has been too slow and ends alone.
 */
import type { FormattedExecutionResult } from 'graphql';
import { HubError } from '../../platform/errors.js';
import { Entry } from './entry.js';
import { type Listener, Subscription } from './subscription.js';

export interface ChannelLimits {
  /** Answered events that are kept. */
  readonly bufferEvents: number;
  /** Bytes of their frames. */
  readonly bufferBytes: number;
}

/** Where one subscriber stands that is not behind, the channel may go on; else the source waits. */
const AHEAD = 0.5;

export class Channel {
  readonly #subscribers = new Set<Subscription>();
  readonly #entries: Entry[] = [];
  #bytes = 0;
  /** Place of the first entry that is kept. */
  #first = 0;
  /** Id after which the entries that are kept begin; null until the source has said where it stands. */
  #since: string | null;
  /** Id up to which everything was seen. */
  #position: string | null;
  #waiting: (() => void) | null = null;

  constructor(
    readonly key: string,
    /** Place after which the source was asked to begin. */
    readonly after: string | null,
    private readonly limits: ChannelLimits,
    /** Called when the last subscriber has gone. */
    private readonly onEmpty: (channel: Channel) => void,
  ) {
    this.#since = after;
    this.#position = after;
  }

  get size(): number {
    return this.#subscribers.size;
  }

  get position(): string | null {
    return this.#position;
  }

  /**
   * The place of a subscriber that begins after `after`, or now. Undefined where this channel cannot serve it. Ids compare
   * as texts while their epochs, before the first dot, are the same.
   */
  placeFor(after: string | null): number | undefined {
    if (after === null) return this.after === null ? this.#next : undefined;
    if (this.#since === null || this.#position === null) return undefined;
    if (epochOf(after) !== epochOf(this.#since) || after < this.#since || after > this.#position)
      return undefined;
    const index = this.#entries.findIndex(({ id }) => id > after);
    return index < 0 ? this.#next : this.#first + index;
  }

  join(place: number, listener: Listener): Subscription {
    const subscription = new Subscription(this, place, listener);
    this.#subscribers.add(subscription);
    return subscription;
  }

  leave(subscription: Subscription): void {
    if (!this.#subscribers.delete(subscription)) return;
    this.taken();
    if (this.#subscribers.size === 0) this.onEmpty(this);
  }

  at(place: number): Entry | null {
    return this.#entries[place - this.#first] ?? null;
  }

  positionFor(place: number): string | null {
    return place === this.#next ? this.#position : null;
  }

  /** Everything up to this id was seen. */
  moveTo(id: string): void {
    this.#since ??= id;
    this.#position = id;
  }

  push(id: string, result: FormattedExecutionResult): void {
    const entry = new Entry(id, result);
    this.#entries.push(entry);
    this.#bytes += entry.frame.length;
    this.moveTo(id);
    this.#trim();
    for (const subscription of [...this.#subscribers]) {
      if (subscription.place < this.#first) subscription.end(new HubError('LIVE_TOO_SLOW'));
      else subscription.wake();
    }
  }

  /** Resolves once the fastest subscriber has room: a source is not read faster than anybody takes. */
  async room(): Promise<void> {
    while (this.#subscribers.size > 0 && !this.#hasRoom()) {
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
  }

  /** A subscriber has taken something, or left. */
  taken(): void {
    const release = this.#waiting;
    if (release === null || !this.#hasRoom()) return;
    this.#waiting = null;
    release();
  }

  end(reason: HubError): void {
    for (const subscription of [...this.#subscribers]) subscription.end(reason);
  }

  get #next(): number {
    return this.#first + this.#entries.length;
  }

  #hasRoom(): boolean {
    if (this.#subscribers.size === 0) return true;
    const lag = Math.max(1, Math.floor(this.limits.bufferEvents * AHEAD));
    for (const { place } of this.#subscribers) if (this.#next - place < lag) return true;
    return false;
  }

  #trim(): void {
    const { bufferEvents, bufferBytes } = this.limits;
    while (this.#entries.length > bufferEvents || (this.#bytes > bufferBytes && this.#entries.length > 1)) {
      const oldest = this.#entries.shift();
      if (oldest === undefined) return;
      this.#first += 1;
      this.#bytes -= oldest.frame.length;
      this.#since = oldest.id;
    }
  }
}

const epochOf = (id: string): string => id.slice(0, id.indexOf('.'));
