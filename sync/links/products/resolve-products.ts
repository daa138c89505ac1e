/** Which keys are one product's (DOMAIN 5.5, 5.6). Pure; the answer for a key depends on nothing but the evidence. */
import { brandsAlike, gtinOfKey, spellingKey } from '../../../domain/products/product-spelling.js';
import { followMerges } from './follow-merges.js';
import type { ProductDecision, ProductPair, ProductResolution, ProductRule } from './product-resolution.js';

const HUB = 'sync';
/** A person reads no more than these. */
const MOST_CANDIDATES = 5;
/** More spellings of one look say no more than that the look is none. */
const MOST_ALIKE = 8;

export interface ProductEvidence {
  /**
   * All pairs of every spelling that a key in question has, of every GTIN in these pairs, and of all spellings that
   * look alike.
   */
  readonly pairs: readonly ProductPair[];
  /** All that are in force. */
  readonly decisions: readonly ProductDecision[];
}

const gtinKey = (gtin: string): string => `gtin:${gtin}`;
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

function groupBy(
  pairs: readonly ProductPair[],
  of: (pair: ProductPair) => string,
): Map<string, ProductPair[]> {
  const groups = new Map<string, ProductPair[]>();
  for (const pair of pairs) {
    const group = groups.get(of(pair));
    if (group === undefined) groups.set(of(pair), [pair]);
    else group.push(pair);
  }
  return groups;
}

interface Claim {
  /** Null: the GTIN is one product of one producer. */
  readonly problem: 'GTIN_TWO_PRODUCERS' | 'GTIN_TWO_MODELS' | null;
  /** Descriptions beside the GTIN of which nobody has decided. */
  readonly undecided: readonly string[];
}

interface AutomaticAlias {
  readonly target: string;
  readonly rule: ProductRule;
}

interface Waiting {
  readonly state: 'REVIEW' | 'CONFLICT';
  readonly rule: ProductRule;
  readonly candidates: readonly string[];
}

export function createProductResolver({ pairs, decisions }: ProductEvidence) {
  const bySpelling = groupBy(pairs, ({ spelling }) => spelling ?? '');
  const byGtin = groupBy(pairs, ({ gtin }) => gtin);
  const byLook = groupBy(pairs, ({ lookalike }) => lookalike ?? '');
  const merges = new Map(
    decisions.filter(({ verdict }) => verdict === 'SAME').map((each) => [each.from, each]),
  );
  const told = new Set(
    decisions.map(({ verdict, from, into }) => `${verdict} ${[from, into].sort().join(' ')}`),
  );
  const differ = (a: string, b: string): boolean => told.has(`DIFFERENT ${[a, b].sort().join(' ')}`);
  const settled = (a: string, b: string): boolean =>
    differ(a, b) || told.has(`SAME ${[a, b].sort().join(' ')}`);

  const claims = new Map<string, Claim>();
  /** A shop's own numbers never come here: they are no GTIN of a pair. */
  const claimOf = (gtin: string): Claim => {
    const known = claims.get(gtin);
    if (known !== undefined) return known;
    const key = gtinKey(gtin);
    const own = (byGtin.get(gtin) ?? []).filter(({ description }) => !differ(description, key));
    const producers = sorted(own.map(({ orgCode }) => orgCode).filter((orgCode) => orgCode !== ''));
    const spellings = sorted(own.flatMap(({ spelling }) => spelling ?? []));
    const problem =
      producers.length > 1 ? 'GTIN_TWO_PRODUCERS' : spellings.length > 1 ? 'GTIN_TWO_MODELS' : null;
    const described = own.map(({ description }) => description).filter((each) => each !== '');
    const claim = { problem, undecided: sorted(described.filter((each) => !settled(each, key))) } as const;
    claims.set(gtin, claim);
    return claim;
  };

  const descriptionsOf = (spelling: string): string[] =>
    sorted((bySpelling.get(spelling) ?? []).map(({ description }) => description));

  /** The description that stands for its spellings: the one written as they are compared, else the first. */
  const baseOf = (spelling: string): string | undefined => {
    const all = descriptionsOf(spelling);
    return all.includes(spelling) ? spelling : all[0];
  };

  const gtinsOf = (spelling: string): string[] =>
    sorted(
      (bySpelling.get(spelling) ?? [])
        .filter(({ gtin, description }) => gtin !== '' && !differ(description, gtinKey(gtin)))
        .map(({ gtin }) => gtin),
    );

  const automatic = (key: string): AutomaticAlias | null => {
    const spelling = spellingKey(key);
    const own = spelling === null ? [] : (bySpelling.get(spelling) ?? []);
    if (spelling === null || !own.some(({ description }) => description === key)) return null;
    const [gtin, second] = gtinsOf(spelling);
    if (gtin !== undefined && second === undefined && claimOf(gtin).problem === null) {
      const target = gtinKey(gtin);
      const beside = own.some((pair) => pair.description === key && pair.gtin === gtin);
      if (!differ(key, target)) return { target, rule: beside ? 'GTIN_WITH_MODEL' : 'SPELLING' };
    }
    const base = baseOf(spelling);
    return base === undefined || base === key || differ(key, base)
      ? null
      : { target: base, rule: 'SPELLING' };
  };

  const productOf = (key: string): string =>
    followMerges(key, merges, (each) => automatic(each)?.target ?? null);

  const lookalikesOf = (key: string, spelling: string): string[] => {
    const look = bySpelling.get(spelling)?.[0]?.lookalike ?? '';
    const others = sorted((byLook.get(look) ?? []).flatMap((pair) => pair.spelling ?? []));
    if (others.length > MOST_ALIKE) return [];
    const bases = others.filter((other) => other !== spelling).flatMap((other) => baseOf(other) ?? []);
    const product = productOf(key);
    const alike = bases.filter((base) => brandsAlike(key, base) && !settled(key, base));
    return sorted(alike.map(productOf).filter((each) => each !== product && !settled(key, each)));
  };

  /** A GTIN that two products claim, and what of a description only a person can say. */
  const waiting = (key: string): Waiting | null => {
    const gtin = gtinOfKey(key);
    if (gtin !== null) {
      const { problem, undecided } = claimOf(gtin);
      if (problem === null || undecided.length === 0) return null;
      return { state: 'CONFLICT', rule: problem, candidates: undecided };
    }
    const spelling = spellingKey(key);
    if (spelling === null || baseOf(spelling) !== key) return null;
    const gtins = gtinsOf(spelling);
    if (gtins.length > 1) return { state: 'REVIEW', rule: 'MODEL_TWO_GTINS', candidates: gtins.map(gtinKey) };
    const candidates = lookalikesOf(key, spelling);
    return candidates.length === 0 ? null : { state: 'REVIEW', rule: 'LOOKALIKE', candidates };
  };

  /** Null: a product of its own. */
  return (key: string): ProductResolution | null => {
    const productKey = productOf(key);
    const merge = merges.get(key);
    if (productKey !== key) {
      const rule = merge === undefined ? (automatic(key)?.rule ?? 'SPELLING') : 'MERGED';
      return { key, productKey, state: 'LINKED', rule, matchedBy: merge?.by ?? HUB, candidates: [] };
    }
    const open = waiting(key);
    if (open === null) return null;
    return {
      key,
      productKey,
      matchedBy: HUB,
      ...open,
      candidates: open.candidates.slice(0, MOST_CANDIDATES),
    };
  };
}
