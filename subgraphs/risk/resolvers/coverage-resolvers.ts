/** Which recalls and withdrawals cover a product or one of its batches. */
import { z } from 'zod';
import { coversBatch } from '../../../domain/products/batch-coverage.js';
import type { Resolver, Resolvers, Row } from '../../_kit/subgraph.js';
import { recordField } from './finding-resolvers.js';
import { knownKeyOf } from './known-product.js';
import type { RiskContext } from './risk-context.js';

const measure = z.looseObject({ id: z.string(), batchNo: z.string().nullable() });
const batch = z.looseObject({ batchNo: z.string() });

/** `Product.coveredBy` */
export const productCoverage =
  ({ rows }: RiskContext): Resolver =>
  (parent, _args, request) =>
    rows.measures(request).load(knownKeyOf(parent));

/** `Batch.coveredBy`: a record that covers it by several of its batches counts once, by the surest. */
export const batchCoverage =
  ({ rows }: RiskContext): Resolver =>
  async (parent, _args, request) => {
    const { batchNo } = batch.parse(parent);
    const covering = new Map<string, Row>();
    for (const row of await rows.measures(request).load(knownKeyOf(parent))) {
      const { id, batchNo: scope } = measure.parse(row);
      const match = coversBatch(scope, batchNo);
      if (match !== null && (match !== 'PRODUCTION_DATE' || !covering.has(id)))
        covering.set(id, { ...row, match });
    }
    return [...covering.values()];
  };

export const coverageResolvers = (context: RiskContext): Resolvers => ({
  BatchCoverage: { record: recordField(context) },
});
