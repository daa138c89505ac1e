/** A bound on what runs at once; what comes later waits its turn, first come first served. */
export interface Slots {
  /** Resolves with what gives the place back; call it once. */
  take(): Promise<() => void>;
  /** Runs `work` in a place. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function createSlots(places: number): Slots {
  let free = places;
  const waiting: (() => void)[] = [];
  const release = (): void => {
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
  };
  const take: Slots['take'] = async () => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return release;
  };
  return {
    take,
    run: async (work) => {
      const giveBack = await take();
      try {
        return await work();
      } finally {
        giveBack();
      }
    },
  };
}
