import { type ProductIdentity, productKey } from './product-key.js';
import { gtinOfKey, lookalikeKey, spellingKey } from './product-spelling.js';

/** What one record says of its product. */
export interface ProductSighting {
  /** `orgCode|brand|model`; empty: no such key. */
  readonly description: string;
  /** 14 digits; empty: none, or a shop's own number, which says nothing across sellers. */
  readonly gtin: string;
  /** Empty: the producer is not linked. */
  readonly orgCode: string;
  readonly spelling: string | null;
  readonly lookalike: string | null;
}

/** Null where a record names no product by any key. */
export function productSighting({ gtin, orgCode, brand, model }: ProductIdentity): ProductSighting | null {
  const description = productKey({ orgCode, brand, model }) ?? '';
  const number = gtinOfKey(productKey({ gtin }) ?? '') ?? '';
  if (description === '' && number === '') return null;
  return {
    description,
    gtin: number,
    orgCode: orgCode ?? '',
    spelling: spellingKey(description),
    lookalike: lookalikeKey(description),
  };
}
