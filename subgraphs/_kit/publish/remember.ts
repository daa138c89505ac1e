const MOST = 5_000;

/**
 * A pure function that keeps what it gave for recent texts: a file names the same enterprises and goods again and
 * again. Empties itself when full.
 */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    const value = compute(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { value });
    return value;
  };
}
