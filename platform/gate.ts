/** Lets few at a time through, in the order in which they came. */
export interface Gate {
  through<T>(work: () => Promise<T>): Promise<T>;
  /** Whoever has not begun by now waits for this first. */
  yieldTo(urgent: Promise<void>): void;
}

export function createGate(width: number): Gate {
  let free = width;
  const waiting: (() => void)[] = [];
  let urgent = Promise.resolve();
  const enter = (): Promise<void> => {
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    yieldTo: (work) => {
      urgent = Promise.all([urgent, work]).then(() => undefined);
    },
    through: async (work) => {
      await enter();
      try {
        // Here and not before: what becomes urgent while one waits for its turn comes first too.
        await urgent;
        return await work();
      } finally {
        leave();
      }
    },
  };
}
