import type { HubError } from '../../platform/errors.js';
import type { Channel } from './channel.js';
import type { Entry } from './entry.js';

/** What a subscription tells its transport. */
export interface Listener {
  /** There is something to take. */
  wake(): void;
  /** Nothing comes any more; what was not taken stays with the source. Null: the subscriber itself left. */
  ended(reason: HubError | null): void;
}

/** A subscriber's place in a channel. It holds no events of its own, so a slow one costs its channel nothing. */
export class Subscription {
  #over = false;

  constructor(
    private readonly channel: Channel,
    /** Of the next entry to take. */
    public place: number,
    private readonly listener: Listener,
  ) {}

  take(): Entry | null {
    if (this.#over) return null;
    const entry = this.channel.at(this.place);
    if (entry === null) return null;
    this.place += 1;
    this.channel.taken();
    return entry;
  }

  /** Id of the last thing that this subscriber has seen all of; null while it has not taken everything. */
  get position(): string | null {
    return this.channel.positionFor(this.place);
  }

  wake(): void {
    this.listener.wake();
  }

  end(reason: HubError | null): void {
    if (this.#over) return;
    this.#over = true;
    this.channel.leave(this);
    this.listener.ended(reason);
  }
}
