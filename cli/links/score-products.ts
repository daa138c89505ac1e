/** How well product keys are brought together on the labelled sample: pairs of records, right and wrong. */
import { productKey } from '../../domain/products/product-key.js';
import { productSighting } from '../../domain/products/product-sighting.js';
import { createProductResolver } from '../../sync/links/products/resolve-products.js';
import type { LabelledProduct } from './labelled-products.js';

export interface ProductTally {
  readonly title: string;
  readonly records: number;
  /** Under the key of the product that they truly are. */
  readonly joined: number;
  /** In the queue, with that product among the candidates or waiting for them. */
  readonly queued: number;
  /** Under the key of another product. */
  readonly wrong: number;
}

export interface ProductScore {
  /** Pairs of records that are one product: in truth, as found, and both. */
  readonly pairs: { readonly truth: number; readonly found: number; readonly both: number };
  readonly precision: number | null;
  readonly recall: number | null;
  readonly cases: readonly ProductTally[];
}

const pairsWithin = (keys: readonly string[]): number => {
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
};

interface Judged extends LabelledProduct {
  readonly found: string;
  readonly candidates: readonly string[];
}

/** The article's own records come first in the sample: where they are is where its others belong. */
function tally(title: string, judged: readonly Judged[], home: ReadonlyMap<string, string>): ProductTally {
  const truths = new Map<string, string>();
  for (const { found, truth } of judged) truths.set(found, truth);
  const own = judged.filter(({ title: of }) => of === title);
  const homeOf = ({ truth }: Judged): string | undefined => home.get(truth);
  const owners = new Map([...home].map(([truth, key]) => [key, truth]));
  return {
    title,
    records: own.length,
    joined: own.filter((each) => homeOf(each) === each.found).length,
    queued: own.filter((each) => each.candidates.includes(homeOf(each) ?? '')).length,
    wrong: own.filter(({ found, truth }) => owners.has(found) && owners.get(found) !== truth).length,
  };
}

export function scoreProducts(sample: readonly LabelledProduct[]): ProductScore {
  const pairs = sample.flatMap(({ identity }) => productSighting(identity) ?? []);
  const resolve = createProductResolver({ pairs, decisions: [] });
  const judged = sample.map((each, place): Judged => {
    const told = productKey(each.identity) ?? `none:${place}`;
    const resolution = resolve(told);
    return { ...each, found: resolution?.productKey ?? told, candidates: resolution?.candidates ?? [] };
  });
  const home = new Map<string, string>();
  for (const { truth, found } of judged) if (!home.has(truth)) home.set(truth, found);
  const truth = pairsWithin(judged.map((each) => each.truth));
  const found = pairsWithin(judged.map((each) => each.found));
  const both = pairsWithin(judged.map((each) => `${each.truth}\n${each.found}`));
  return {
    pairs: { truth, found, both },
    precision: found === 0 ? null : both / found,
    recall: truth === 0 ? null : both / truth,
    cases: [...new Set(sample.map(({ title }) => title))].map((title) => tally(title, judged, home)),
  };
}
