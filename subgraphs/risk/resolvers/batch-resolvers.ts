import { z } from 'zod';
import type { Resolver, Resolvers, Row } from '../../_kit/subgraph.js';
import { batchRecordList, batchSellerList } from '../lists/batch-lists.js';
import { recallList } from '../lists/finding-lists.js';
import { recallNode } from '../lists/finding-nodes.js';
import { recordsOfBatch } from '../lists/subject-lists.js';
import { batchCoverage } from './coverage-resolvers.js';
import { countOf, recordsOf } from './finding-resolvers.js';
import { knownKeyOf, knownProduct } from './known-product.js';
import type { RiskContext } from './risk-context.js';

const keys = z.looseObject({ productKey: z.string(), batchNo: z.string() });
const same = (row: Row): Row => row;

/** A batch by the key under which its product is known, whatever key it was asked for with. */
const keysOf = (parent: Row) => ({ ...keys.parse(parent), productKey: knownKeyOf(parent) });

const batchKeyOf = (parent: Row): string => {
  const { productKey, batchNo } = keysOf(parent);
  return `${productKey}#${batchNo}`;
};

const sellerNode = ({ orgCode, ...row }: Row): Row => ({
  ...row,
  enterprise: typeof orgCode === 'string' ? { orgCode } : null,
});

/** Records of one kind; those without a batch when `batchUnknown` is asked. */
const recordList =
  ({ lists }: RiskContext, what: Parameters<typeof batchRecordList>[0]): Resolver =>
  (parent, args, request) =>
    lists.connection(
      batchRecordList(what, request.now, args['batchUnknown'] === true),
      batchKeyOf(parent),
      args,
      same,
      request,
    );

function batch(context: RiskContext): Resolvers[string] {
  const { lists } = context;
  return {
    // A stub for any well-formed key: the departments add what they know.
    resolveReference: (reference, _args, request) => knownProduct(context, reference, request),
    product: (parent) => ({ productKey: parent['productKey'] }),
    coveredBy: batchCoverage(context),
    recallCandidates: (parent, args, request) => {
      const { productKey, batchNo } = keysOf(parent);
      // The batch stands among the arguments: it tells this list from that of another batch.
      const own = { ...args, productKey, batchNo };
      return lists.connection(
        recallList('batch', args, { productKey, batchNo }),
        '',
        own,
        recallNode,
        request,
      );
    },
    records: (parent, args, request) =>
      lists.connection(recordsOfBatch, batchKeyOf(parent), args, same, request),
    failures: recordList(context, 'failures'),
    complaints: recordList(context, 'complaints'),
    injuries: recordList(context, 'injuries'),
    sellers: (parent, args, request) =>
      lists.connection(
        batchSellerList(context.partyField, request.now),
        batchKeyOf(parent),
        args,
        sellerNode,
        request,
      ),
  };
}

const counted = { totalCount: (connection: Row) => countOf(connection) };

export const batchResolvers = (context: RiskContext): Resolvers => ({
  Batch: batch(context),
  BatchSeller: { records: (node, _args, request) => recordsOf(context, request, node['records']) },
  BatchSellerConnection: counted,
  RecordReferenceConnection: counted,
});
