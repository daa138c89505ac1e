import { z } from 'zod';
import { districtName } from '../../../domain/districts/districts.js';
import type { Resolvers, Row } from '../../_kit/subgraph.js';
import { productClassAlarms } from '../aggregates/product-class-alarms.js';
import { createQualityCounts } from '../aggregates/quality-counts.js';
import { qualityTable } from '../aggregates/quality-table.js';
import type { RiskContext } from './risk-context.js';

const period = z.object({ from: z.string().nullish(), to: z.string().nullish() });

const district = (row: Row): Row | null => {
  const code = row['district'];
  return typeof code === 'string' ? { code, name: districtName(code) } : null;
};

export function aggregateResolvers({ pool, rows }: RiskContext): Resolvers {
  const counts = createQualityCounts(pool);
  return {
    Query: {
      qualityTable: async (_root, args, request) => ({
        ...(await qualityTable(pool, args, request.now)),
        ...(await rows.freshness(request)),
      }),
      productClassAlarms: (_root, args, request) => productClassAlarms(pool, args, request.now),
    },
    Enterprise: {
      quality: (parent, args, request) => {
        const { from = null, to = null } = period.parse(args);
        return counts(request).load({ orgCode: z.string().parse(parent['orgCode']), from, to });
      },
    },
    QualityTableRow: { district },
  };
}
