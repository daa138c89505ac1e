import { z } from 'zod';
import { parseGtin } from '../../../domain/identifiers/gtin.js';
import { batchKey } from '../../../domain/products/batch-key.js';
import { isProductKey } from '../../../domain/products/product-key.js';
import { HubError } from '../../../platform/errors.js';
import type { Resolver, Resolvers, Row } from '../../_kit/subgraph.js';
import { enterpriseList } from '../lists/enterprise-list.js';
import { type FindingOwner, findingList, recallList, warningList } from '../lists/finding-lists.js';
import { findingNode, recallNode, warningNode } from '../lists/finding-nodes.js';
import { aliasesOfProduct } from '../lists/product-link-lists.js';
import {
  batchesOfProduct,
  productList,
  productsOfEnterprise,
  recordsOfProduct,
} from '../lists/subject-lists.js';
import { batchResolvers } from './batch-resolvers.js';
import { blacklistNode } from './blacklist-resolvers.js';
import { productCoverage } from './coverage-resolvers.js';
import { resolveCode, resolveCodes } from './enterprise-code.js';
import { countOf, recordReference } from './finding-resolvers.js';
import { knownKeyOf, knownProduct, knownProductKey } from './known-product.js';
import { productLinkNode } from './product-link-resolvers.js';
import type { RiskContext } from './risk-context.js';

const text = (value: unknown): string => z.string().parse(value);
const same = (row: Row): Row => row;

/** A stub for any well-formed key: the departments add what they know. */
const stub = (reference: Row): Row => reference;

const keyOf: Readonly<Record<'enterprise' | 'product', (parent: Row) => string>> = {
  enterprise: ({ orgCode }) => text(orgCode),
  product: knownKeyOf,
};

const listsBelow = ({ lists }: RiskContext, owner: 'enterprise' | 'product') => {
  const list =
    (spec: typeof findingList, toNode: (row: Row) => Row): Resolver =>
    (parent, args, request) =>
      lists.connection(spec(owner satisfies FindingOwner, args), keyOf[owner](parent), args, toNode, request);
  return {
    findings: list(findingList, findingNode),
    recallCandidates: list((of, args) => recallList(of, args), recallNode),
    warnings: list(warningList, warningNode),
  };
};

const field =
  ({ rows }: RiskContext, loader: 'enterprise' | 'product', name: string): Resolver =>
  async (parent, _args, request) =>
    parent[name] ?? (await rows[loader](request).load(keyOf[loader](parent)))?.[name] ?? null;

function enterprise(context: RiskContext): Resolvers[string] {
  const { lists, rows } = context;
  return {
    resolveReference: stub,
    label: field(context, 'enterprise', 'label'),
    ...listsBelow(context, 'enterprise'),
    blacklistEntry: async (parent, _args, request) => {
      const row = await rows.listed(request).load(text(parent['orgCode']));
      return row === null ? null : blacklistNode(row, request.now);
    },
    products: (parent, args, request) =>
      lists.connection(productsOfEnterprise, text(parent['orgCode']), args, same, request),
  };
}

function product(context: RiskContext): Resolvers[string] {
  const { lists, rows } = context;
  const { recallCandidates } = listsBelow(context, 'product');
  const fields = ['gtin', 'brand', 'model', 'name', 'productClass'].map((name) => [
    name,
    field(context, 'product', name),
  ]);
  return {
    resolveReference: (reference, _args, request) => knownProduct(context, reference, request),
    ...Object.fromEntries(fields),
    recallCandidates,
    producer: async (parent, _args, request) => {
      const orgCode = (await rows.product(request).load(knownKeyOf(parent)))?.['orgCode'];
      return typeof orgCode === 'string' ? { orgCode } : null;
    },
    coveredBy: productCoverage(context),
    batches: (parent, args, request) =>
      lists.connection(batchesOfProduct, knownKeyOf(parent), args, same, request),
    records: (parent, args, request) =>
      lists.connection(recordsOfProduct, knownKeyOf(parent), args, same, request),
    aliases: (parent, args, request) =>
      lists.connection(aliasesOfProduct, knownKeyOf(parent), args, productLinkNode, request),
  };
}

function productKeyOf(args: Row): string {
  const { key, gtin } = z.object({ key: z.string().nullish(), gtin: z.string().nullish() }).parse(args);
  if (typeof key === 'string') {
    if (!isProductKey(key))
      throw new HubError('BAD_REQUEST', { reason: `产品标识“${key.slice(0, 60)}”格式不符` });
    return key;
  }
  if (typeof gtin !== 'string') throw new HubError('BAD_REQUEST', { reason: '请给出 key 或 gtin' });
  const parsed = parseGtin(gtin);
  if (parsed.gtin14 === null) throw new HubError('BAD_REQUEST', { reason: parsed.problem ?? '商品条码不符' });
  return `gtin:${parsed.gtin14}`;
}

const queries = (context: RiskContext): Resolvers[string] => {
  const { pool, lists, rows } = context;
  return {
    enterprise: async (_root, args) => {
      const orgCode = await resolveCode(pool, text(args['code']));
      return orgCode === null ? null : { orgCode };
    },
    enterprises: async (_root, args, request) =>
      lists.connection(
        enterpriseList(args, {
          codes: await resolveCodes(pool, args['filter']),
          registration: context.registration,
          now: request.now,
        }),
        '',
        args,
        same,
        request,
      ),
    product: async (_root, args, request) => {
      const productKey = await knownProductKey(context, productKeyOf(args), request);
      return (await rows.product(request).load(productKey)) === null ? null : { productKey };
    },
    products: (_root, args, request) => lists.connection(productList(args), '', args, same, request),
    batch: async (_root, args, request) => {
      const productKey = await knownProductKey(context, text(args['productKey']), request);
      const key = batchKey(productKey, text(args['batchNo']));
      if (key === null) throw new HubError('BAD_REQUEST', { reason: '批号为空' });
      const { rows: found } = await pool.query<Row>(
        'select b.product_key as "productKey", b.batch_no as "batchNo" from derived.batch b where b.batch_key = $1',
        [key],
      );
      return found[0] ?? null;
    },
    record: async (_root, args, request) => {
      const row = await rows.record(request).load(text(args['id']));
      return row === null ? null : recordReference(context, row['id'], row['recordType']);
    },
  };
};

const counted = { totalCount: (connection: Row) => countOf(connection) };

export const entityResolvers = (context: RiskContext): Resolvers => ({
  Query: queries(context),
  Enterprise: enterprise(context),
  Product: product(context),
  ...batchResolvers(context),
  EnterpriseConnection: counted,
  ProductConnection: counted,
  BatchConnection: counted,
});
