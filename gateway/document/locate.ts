/** Where in an answer a path without list indexes first leads to a null, and how often. */
export interface Located {
  /** With list indexes: a path as GraphQL wants it. Shorter than asked when an ancestor is null already. */
  readonly path: (string | number)[];
  /** Number of nulls at the end of the path. */
  readonly nulls: number;
}

/**
 * Follows response keys through data, over all items of lists.
 * The first null counts: it is there that a client looks for the error.
 */
export function locateNull(data: unknown, path: readonly string[]): Located {
  const found: { first: (string | number)[] | null; nulls: number } = { first: null, nulls: 0 };
  const visit = (value: unknown, step: number, at: (string | number)[]): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, step, [...at, index]);
      return;
    }
    if (value === null || value === undefined) {
      if (step === path.length) found.nulls += 1;
      if (found.first === null || (step === path.length && found.nulls === 1)) found.first = at;
      return;
    }
    const key = path[step];
    if (key === undefined || typeof value !== 'object') return;
    visit(Object.getOwnPropertyDescriptor(value, key)?.value, step + 1, [...at, key]);
  };
  visit(data, 0, []);
  return { path: found.first ?? [], nulls: found.nulls };
}

/** Writes null at a path, over all items of lists; only where the key is there. */
export function writeNull(data: unknown, path: readonly string[]): void {
  const visit = (value: unknown, step: number): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, step);
      return;
    }
    const key = path[step];
    if (key === undefined || typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
      return;
    if (step === path.length - 1) Reflect.set(value, key, null);
    else visit(Reflect.get(value, key), step + 1);
  };
  visit(data, 0);
}
