import { HubError } from '../../platform/errors.js';
import { MAX_STREAMS } from '../policy.js';
import type { RequestContext } from '../request-context.js';

/** Streams that are open, by whose they are. */
export class StreamLimits {
  readonly #bySubject = new Map<string, number>();
  #all = 0;

  get open(): number {
    return this.#all;
  }

  /** Counts one more; call what it gives once, when the stream has ended. @throws HubError LIVE_LIMIT_EXCEEDED */
  take({ identity, policy }: RequestContext): () => void {
    const { subject } = identity;
    const own = this.#bySubject.get(subject) ?? 0;
    if (own >= policy.maxStreams) {
      throw new HubError('LIVE_LIMIT_EXCEEDED', { whose: `${subject} `, allowed: policy.maxStreams });
    }
    if (this.#all >= MAX_STREAMS) {
      throw new HubError('LIVE_LIMIT_EXCEEDED', { whose: '本网关', allowed: MAX_STREAMS });
    }
    this.#all += 1;
    this.#bySubject.set(subject, own + 1);
    return () => {
      this.#all -= 1;
      const left = (this.#bySubject.get(subject) ?? 1) - 1;
      if (left > 0) this.#bySubject.set(subject, left);
      else this.#bySubject.delete(subject);
    };
  }
}
