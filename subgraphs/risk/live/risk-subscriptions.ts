/** What may be subscribed to: records of all departments as they reach the risk store, findings, warnings. */
import { z } from 'zod';
import { districtName } from '../../../domain/districts/districts.js';
import { HubError } from '../../../platform/errors.js';
import type { LiveOptions } from '../../_kit/live/topic.js';
import type { Caller, Row } from '../../_kit/subgraph.js';
import { findingById } from '../lists/finding-lists.js';
import { findingNode, warningNode } from '../lists/finding-nodes.js';
import { recordReference, splitFindingId } from '../resolvers/finding-resolvers.js';
import type { RiskContext } from '../resolvers/risk-context.js';
import { FINDING_TOPIC } from '../store/tell-findings.js';
import { RECORD_TOPIC } from '../store/tell-records.js';
import { filterOf } from './event-filter.js';

const record = z.looseObject({
  id: z.string(),
  recordType: z.string(),
  district: z.string().nullable(),
  orgCodes: z.array(z.string()),
  productKey: z.string().nullable(),
});
const finding = z.looseObject({ id: z.string(), colour: z.string().nullable(), severity: z.number() });

/** Everybody who has a role at all, as for queries; a caller of one district hears of that district only. */
function scopeOf({ identity }: Caller): (payload: Row) => boolean {
  if (!identity.roles.some((role) => role !== 'public'))
    throw new HubError('FORBIDDEN', { needed: '一个角色' });
  const { district } = identity;
  return district === null ? () => true : (payload) => payload['district'] === district;
}

const minSeverity = z.object({ filter: z.object({ minSeverity: z.number().nullish() }).nullish() });

const recordNode = (context: RiskContext, payload: Row): Row => {
  const { id, recordType, district, orgCodes, productKey } = record.parse(payload);
  return {
    ...payload,
    district: district === null ? null : { code: district, name: districtName(district) },
    enterprises: orgCodes.map((orgCode) => ({ orgCode })),
    product: productKey === null ? null : { productKey },
    record: recordReference(context, id, recordType),
  };
};

/** As it stands when it is delivered: what was raised may have changed since. */
async function currentFinding({ pool }: RiskContext, id: string, toNode: (row: Row) => Row) {
  const { text, values } = findingById(...splitFindingId(id));
  const { rows } = await pool.query<Row>(text, values);
  return rows[0] === undefined ? null : toNode(rows[0]);
}

export const riskSubscriptions = (context: RiskContext): LiveOptions => ({
  subscriptions: {
    recordPublished: {
      topic: RECORD_TOPIC,
      accepts: (args, caller) => {
        const isInScope = scopeOf(caller);
        const fits = filterOf(args, { orgCode: 'orgCodes', productClass: 'productClasses' });
        return (payload) => isInScope(payload) && fits(payload);
      },
      resolve: (payload) => recordNode(context, payload),
    },
    findingRaised: {
      topic: FINDING_TOPIC,
      accepts: (args, caller) => {
        const isInScope = scopeOf(caller);
        const fits = filterOf(args, {});
        const least = minSeverity.parse(args).filter?.minSeverity ?? 0;
        return (payload) => isInScope(payload) && fits(payload) && finding.parse(payload).severity >= least;
      },
      resolve: async (payload) => ({
        ...payload,
        finding: await currentFinding(context, finding.parse(payload).id, findingNode),
      }),
    },
    warningRaised: {
      topic: FINDING_TOPIC,
      accepts: (args, caller) => {
        const isInScope = scopeOf(caller);
        const fits = filterOf(args, {});
        return (payload) => isInScope(payload) && fits(payload) && payload['colour'] !== null;
      },
      resolve: async (payload) => ({
        ...payload,
        warning: await currentFinding(context, finding.parse(payload).id, warningNode),
      }),
    },
  },
});
