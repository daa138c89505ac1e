import { z } from 'zod';
import { isProductKey } from '../../../domain/products/product-key.js';
import { HubError } from '../../../platform/errors.js';
import type { Resolver, Resolvers, Row } from '../../_kit/subgraph.js';
import { decideProduct, revokeProductDecision } from '../identity/decide-product.js';
import { productDecisionList, productLinkList } from '../lists/product-link-lists.js';
import { requireScope } from './authorise.js';
import { countOf } from './finding-resolvers.js';
import type { RiskContext } from './risk-context.js';

export const productLinkNode = (row: Row): Row => ({ ...row, product: { productKey: row['productKey'] } });

const reason = z.string().trim().min(1);
const decision = z.object({ from: z.string(), into: z.string(), reason });
const ending = z.object({ id: z.string(), reason });

/** @throws HubError BAD_REQUEST: the schema has checked all but an empty reason */
function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new HubError('BAD_REQUEST', { reason: '理由不能为空' });
  return parsed.data;
}

function checked(key: string): string {
  if (isProductKey(key)) return key;
  throw new HubError('BAD_REQUEST', { reason: `产品标识“${key.slice(0, 60)}”格式不符` });
}

function mutations({ pool }: RiskContext): Resolvers[string] {
  const decide =
    (verdict: 'SAME' | 'DIFFERENT'): Resolver =>
    async (_root, args, request) => {
      requireScope(request, 'links');
      const { from, into, reason: why } = parse(decision, args['input']);
      const said = { verdict, fromKey: checked(from), intoKey: checked(into), reason: why };
      return decideProduct(pool, said, { by: request.identity.subject, at: request.now });
    };
  return {
    mergeProducts: decide('SAME'),
    separateProducts: decide('DIFFERENT'),
    revokeProductDecision: async (_root, args, request) => {
      requireScope(request, 'links');
      const { id, reason: why } = parse(ending, args);
      return revokeProductDecision(pool, id, why, { by: request.identity.subject, at: request.now });
    },
  };
}

export const productLinkResolvers = (context: RiskContext): Resolvers => {
  const same = (row: Row): Row => row;
  const counted = { totalCount: (connection: Row) => countOf(connection) };
  return {
    Query: {
      productLinks: (_root, args, request) =>
        context.lists.connection(productLinkList(args), '', args, productLinkNode, request),
      productDecisions: (_root, args, request) =>
        context.lists.connection(productDecisionList(args), '', args, same, request),
    },
    Mutation: mutations(context),
    ProductLinkConnection: counted,
    ProductDecisionConnection: counted,
  };
};
