/** Wakes waiting feed readers of this process after a commit. Other processes' commits are found by polling. */
export interface FeedSignal {
  /** Says that rows were committed. */
  wake(): void;
  /** Resolves at the next `wake` (true), or after `ms` or at `close` (false). */
  wait(ms: number): Promise<boolean>;
  /** Wakes everybody for good, so that a stopping server need not wait for its long polls. */
  close(): void;
  readonly closed: boolean;
}

export function createFeedSignal(): FeedSignal {
  const waiting = new Set<(woken: boolean) => void>();
  let closed = false;
  const release = (woken: boolean): void => {
    for (const resolve of [...waiting]) resolve(woken);
  };
  return {
    get closed(): boolean {
      return closed;
    },
    wake: () => release(true),
    wait: (ms) =>
      closed
        ? Promise.resolve(false)
        : new Promise((resolve) => {
            const done = (woken: boolean): void => {
              clearTimeout(timer);
              waiting.delete(done);
              resolve(woken);
            };
            const timer = setTimeout(() => done(false), ms);
            waiting.add(done);
          }),
    close: () => {
      closed = true;
      release(false);
    },
  };
}
