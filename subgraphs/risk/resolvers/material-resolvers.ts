import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import type { Resolvers, Row } from '../../_kit/subgraph.js';
import { failedMaterialList } from '../lists/failed-material-list.js';
import { countOf, recordReference, recordsOf } from './finding-resolvers.js';
import type { RiskContext } from './risk-context.js';

const site = (row: Row): Row => ({
  ...row,
  batch: { productKey: row['productKey'], batchNo: row['batchNo'] },
});

export const materialResolvers = (context: RiskContext): Resolvers => ({
  Query: {
    failedMaterialSites: (_root, args, request) => {
      const { materials, lists } = context;
      if (materials === null) throw new HubError('NOT_FOUND', { what: '发布建材抽查记录的部门' });
      return lists.connection(failedMaterialList(args, materials, request.now), '', args, site, request);
    },
  },
  FailedMaterialSite: {
    project: (node) => {
      const { type = null, prefix = '' } = context.materials?.project ?? {};
      return recordReference(context, prefix + z.string().parse(node['projectNo']), type);
    },
    uses: (node, _args, request) => recordsOf(context, request, node['uses']),
    failures: (node, _args, request) => recordsOf(context, request, node['failures']),
  },
  FailedMaterialSiteConnection: { totalCount: (connection) => countOf(connection) },
});
