import { hsProductClass } from '../../../domain/product-classes/crosswalk/hs.js';
import { productClassName } from '../../../domain/product-classes/product-classes.js';
import { hsAncestors, hsVerdict } from '../../../domain/trade/hs-lookup.js';
import { eachValue } from '../verdict.js';

/** HS 编码, with what it covers and the hub's product class. */
export const judge = eachValue((text) => {
  const parsed = hsVerdict(text);
  if (parsed.international === null) return { ...parsed, ancestors: [], productClass: null };
  const mapping = hsProductClass(parsed.normalised);
  return {
    ...parsed,
    ancestors: hsAncestors(parsed.normalised),
    productClass: mapping === null ? null : { ...mapping, name: productClassName(mapping.hubClass) },
  };
});
