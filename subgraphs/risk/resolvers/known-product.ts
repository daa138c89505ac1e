import type { RequestContext, Row } from '../../_kit/subgraph.js';
import type { RiskContext } from './risk-context.js';

/** Records name products by the keys of their departments: the key by which the product is known. */
export async function knownProductKey(
  { rows }: RiskContext,
  key: string,
  request: RequestContext,
): Promise<string> {
  const known = (await rows.alias(request).load(key))?.['productKey'];
  return typeof known === 'string' ? known : key;
}

/**
 * A reference keeps the key that it came with, for the departments that know the product by it; what the hub knows is
 * told of the product whose alias it is.
 */
export async function knownProduct(
  context: RiskContext,
  reference: Row,
  request: RequestContext,
): Promise<Row> {
  const key = reference['productKey'];
  if (typeof key !== 'string') return reference;
  return { ...reference, knownKey: await knownProductKey(context, key, request) };
}

/** Of a product or batch, referred to or found here. */
export const knownKeyOf = (product: Row): string => {
  const { knownKey, productKey } = product;
  if (typeof knownKey === 'string') return knownKey;
  if (typeof productKey === 'string') return productKey;
  throw new TypeError('a product has no key');
};
