import type { ServerResponse } from 'node:http';
import { HubError } from '../../platform/errors.js';
import {
  beginEventStream,
  COMPLETE_FRAME,
  errorFrame,
  positionFrame,
} from '../../platform/http/event-stream.js';
import { shownReason } from './refusal.js';
import type { Listener, Subscription } from './subscription.js';

/** A subscriber that was told the end gets this long to read it. */
const FAREWELL_MS = 10_000;

/** One subscriber over SSE. It is written to only while its socket takes something. */
export class SseStream implements Listener {
  #subscription: Subscription | null = null;
  #ended = false;
  #end: HubError | null = null;
  /** Milliseconds of a monotonic clock since when its socket takes nothing; null while it does. */
  #blockedSince: number | null = null;

  constructor(
    private readonly response: ServerResponse,
    private readonly onDelivered: () => void,
  ) {}

  begin(subscription: Subscription): void {
    this.#subscription = subscription;
    beginEventStream(this.response);
    if (this.#ended) {
      this.#farewell();
      return;
    }
    this.response.on('drain', () => {
      this.#blockedSince = null;
      this.wake();
    });
    this.beat();
    this.wake();
  }

  wake(): void {
    const subscription = this.#subscription;
    while (subscription !== null && this.#blockedSince === null && !this.#ended) {
      const entry = subscription.take();
      if (entry === null) return;
      this.#write(entry.frame);
      this.onDelivered();
    }
  }

  /** Says where the stream stands, so that it can be resumed from there after a long silence. */
  beat(): void {
    const position = this.#subscription?.position ?? null;
    if (position !== null && this.#blockedSince === null && !this.#ended)
      this.#write(positionFrame(position));
  }

  blockedFor(now: number): number {
    return this.#blockedSince === null ? 0 : now - this.#blockedSince;
  }

  /** Its socket has taken nothing for too long. */
  giveUp(): void {
    this.#subscription?.end(new HubError('LIVE_TOO_SLOW'));
  }

  ended(reason: HubError | null): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#end = reason;
    if (this.response.headersSent) this.#farewell();
  }

  #write(chunk: Buffer | string): void {
    if (!this.response.write(chunk)) this.#blockedSince = performance.now();
  }

  #farewell(): void {
    const { response } = this;
    if (this.#end !== null) response.write(errorFrame([shownReason(this.#end)]));
    response.end(COMPLETE_FRAME);
    const cut = setTimeout(() => response.destroy(), FAREWELL_MS);
    cut.unref();
    response.once('close', () => clearTimeout(cut));
  }
}
