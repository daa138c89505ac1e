/** Characters of `a` that match one of `b` not farther away than `reach`, each once; in the order of `a`. */
function matches(a: readonly string[], b: readonly string[], reach: number): string[] {
  const used = new Array<boolean>(b.length).fill(false);
  return a.filter((character, place) => {
    const last = Math.min(b.length - 1, place + reach);
    for (let other = Math.max(0, place - reach); other <= last; other += 1) {
      if (used[other] || b[other] !== character) continue;
      used[other] = true;
      return true;
    }
    return false;
  });
}

const PREFIX_WEIGHT = 0.1;
const LONGEST_PREFIX = 4;

/** Jaro's similarity with Winkler's prefix bonus (Winkler 1990): 0 … 1, over code points. */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return left === '' ? 0 : 1;
  const [a, b] = [[...left], [...right]];
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const inA = matches(a, b, reach);
  const inB = matches(b, a, reach);
  const common = inA.length;
  if (common === 0) return 0;
  const moved = inA.filter((character, place) => character !== inB[place]).length / 2;
  const jaro = (common / a.length + common / b.length + (common - moved) / common) / 3;
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}
