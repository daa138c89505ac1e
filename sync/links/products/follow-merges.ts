import type { ProductDecision } from './product-resolution.js';

/**
 * The key at the end of the way: what a person merged goes first, then what follows by itself. People cannot close a
 * circle, but a person may merge a key into one that is its alias by itself: then the person's word is the end.
 */
export function followMerges(
  key: string,
  merges: ReadonlyMap<string, ProductDecision>,
  automatic: (key: string) => string | null,
): string {
  const way = [key];
  for (;;) {
    const at = way.at(-1) ?? key;
    const next = merges.get(at)?.into ?? automatic(at);
    if (next === null) return at;
    const met = way.indexOf(next);
    if (met >= 0) {
      const circle = way.slice(met);
      const ends = circle.flatMap((each) => merges.get(each)?.into ?? []).sort();
      return ends[0] ?? circle.sort()[0] ?? key;
    }
    way.push(next);
  }
}
