/** Waiting that can be cut short: a worker sleeps until it is woken, a time has passed, or it must stop. */
export interface Alarm {
  /** Ends the present wait, or the next one when nobody waits: no wake-up is lost. */
  wake(): void;
  wait(ms: number): Promise<void>;
}

export function createAlarm(): Alarm {
  let pending = false;
  let release: (() => void) | null = null;
  return {
    wake: () => {
      if (release === null) pending = true;
      else release();
    },
    wait: (ms) =>
      new Promise((resolve) => {
        if (pending) {
          pending = false;
          resolve();
          return;
        }
        const done = (): void => {
          clearTimeout(timer);
          release = null;
          resolve();
        };
        const timer = setTimeout(done, ms);
        release = done;
      }),
  };
}
