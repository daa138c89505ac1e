/** What is known of product keys when they are resolved, and what comes of it. */
import type { ProductSighting } from '../../../domain/products/product-sighting.js';

/** Records say that this description and this GTIN are one product's; either may be empty (derived.product_pair). */
export type ProductPair = ProductSighting;

/** What a person said of two keys. */
export interface ProductDecision {
  readonly verdict: 'SAME' | 'DIFFERENT';
  readonly from: string;
  readonly into: string;
  readonly by: string;
}

export type ProductRule =
  | 'GTIN_WITH_MODEL'
  | 'SPELLING'
  | 'MERGED'
  | 'GTIN_TWO_PRODUCERS'
  | 'GTIN_TWO_MODELS'
  | 'MODEL_TWO_GTINS'
  | 'LOOKALIKE';

export interface ProductResolution {
  readonly key: string;
  /** The key by which the product is known; `key` itself while it waits for a person. */
  readonly productKey: string;
  readonly state: 'LINKED' | 'REVIEW' | 'CONFLICT';
  readonly rule: ProductRule;
  readonly matchedBy: string;
  readonly candidates: readonly string[];
}
