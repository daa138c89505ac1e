import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import type { HubError } from '../../platform/errors.js';
import type { Listener, Subscription } from './subscription.js';

/**
 * A subscription as graphql-ws reads it: the next event is asked for when the one before was written to the socket.
 * No generator function: its `return` would wait for the event that nobody waits for any more.
 */
export class EntryIterator implements Listener {
  #subscription: Subscription | null = null;
  #ended = false;
  #reason: HubError | null = null;
  #waiting: (() => void) | null = null;
  /** What was given last, in the form that goes out. */
  shown: FormattedExecutionResult | null = null;

  constructor(private readonly onDelivered: () => void) {}

  begin(subscription: Subscription): void {
    this.#subscription = subscription;
  }

  wake(): void {
    const release = this.#waiting;
    this.#waiting = null;
    release?.();
  }

  ended(reason: HubError | null): void {
    this.#ended = true;
    this.#reason = reason;
    this.wake();
  }

  results(): AsyncGenerator<ExecutionResult, void, void> {
    const done = { value: undefined, done: true } as const;
    const leave = async () => {
      this.#subscription?.end(null);
      return done;
    };
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      next: async () => {
        for (;;) {
          const entry = this.#subscription?.take() ?? null;
          if (entry !== null) {
            this.shown = entry.result;
            this.onDelivered();
            return { value: {}, done: false };
          }
          if (this.#reason !== null) throw this.#reason;
          if (this.#ended) return done;
          await new Promise<void>((resolve) => {
            this.#waiting = resolve;
          });
        }
      },
      return: leave,
      throw: leave,
    };
  }
}
