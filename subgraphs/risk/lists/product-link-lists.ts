/** Lists of product keys that are another product's or wait for a person, and of what people decided about them. */
import { z } from 'zod';
import type { Bind, ListSpec } from '../../_kit/lists/list-statement.js';
import type { Row } from '../../_kit/subgraph.js';

const strings = z.array(z.string()).nullish();
const QUEUE = ['REVIEW', 'CONFLICT'];

const either = (columns: readonly string[], values: readonly string[] | null | undefined, bind: Bind) => {
  if (values === null || values === undefined) return null;
  const keys = `${bind(values)}::text[]`;
  return columns.map((column) => `${column} = any(${keys})`).join(' or ');
};

const PRODUCT_LINK_COLUMNS = `a.alias_key as "key", a.product_key as "productKey", a.state, a.rule,
  a.matched_by as "matchedBy", a.matched_at as "matchedAt", a.candidates`;

const linkFilter = z.object({ state: strings, keys: strings }).nullish();

export function productLinkList(args: Row): ListSpec {
  const { state, keys } = linkFilter.parse(args['filter']) ?? {};
  return {
    name: 'productLinks',
    columns: PRODUCT_LINK_COLUMNS,
    from: 'derived.product_alias a',
    order: [{ sql: 'a.alias_key', type: 'text' }],
    where: (bind) => [
      either(['a.state'], state ?? (keys ? null : QUEUE), bind),
      either(['a.alias_key', 'a.product_key'], keys, bind),
    ],
  };
}

/** The owner is the product's key. */
export const aliasesOfProduct: ListSpec = {
  name: 'aliases',
  columns: PRODUCT_LINK_COLUMNS,
  from: 'derived.product_alias a',
  owner: 'a.product_key',
  order: [{ sql: 'a.alias_key', type: 'text' }],
  where: () => [`a.state = 'LINKED'`],
};

export const PRODUCT_DECISION_COLUMNS = `d.id, d.verdict, d.from_key as "fromKey", d.into_key as "intoKey", d.reason,
  d.decided_by as "decidedBy", d.decided_at as "decidedAt", d.revoked_by as "revokedBy", d.revoked_at as "revokedAt",
  d.revoke_reason as "revokeReason"`;

const decisionFilter = z.object({ keys: strings, inForce: z.boolean().nullish() }).nullish();

export function productDecisionList(args: Row): ListSpec {
  const { keys, inForce } = decisionFilter.parse(args['filter']) ?? {};
  return {
    name: 'productDecisions',
    columns: PRODUCT_DECISION_COLUMNS,
    from: 'work.product_decision d',
    order: [
      { sql: 'd.decided_at', type: 'timestamptz', descending: true },
      { sql: 'd.id::text', type: 'text' },
    ],
    where: (bind) => [
      either(['d.from_key', 'd.into_key'], keys, bind),
      inForce === null || inForce === undefined ? null : `d.revoked_at is ${inForce ? '' : 'not '}null`,
    ],
  };
}
