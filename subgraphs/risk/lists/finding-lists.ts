/** Lists over derived.finding: findings, recall candidates, warnings. */
import { z } from 'zod';
import { anyOf, compared, strings } from '../../_kit/lists/conditions.js';
import type { ListSpec, OrderColumn } from '../../_kit/lists/list-statement.js';
import type { Row } from '../../_kit/subgraph.js';

export const RECALL_JOIN = 'j01-recall-candidates';

/** Effects and subjects as the graph names them. */
export const upper = (text: string): string => text.replaceAll('-', '_').toUpperCase();
const lower = (text: string): string => text.replaceAll('_', '-').toLowerCase();

const COLUMNS = `f.join_id as "joinId", f.subject_type as "subjectType", f.subject_key as "subjectKey", f.effect,
  f.severity, f.score, f.summary, f.evidence, f.detail, f.org_code as "orgCode", f.product_key as "productKey",
  f.product_class as "productClass", f.district, f.baseline_id as "baselineId", f.state, f.raised_at as "raisedAt",
  f.changed_at as "changedAt", f.gone_at as "goneAt", f.as_of as "asOf", f.degraded`;
const FROM = 'derived.finding f';

const KEY: readonly OrderColumn[] = [
  { sql: 'f.join_id', type: 'text' },
  { sql: 'f.subject_key', type: 'text' },
];
const SEVERITY: OrderColumn = { sql: 'f.severity', type: 'int8', descending: true };
const SCORE: OrderColumn = { sql: 'f.score', type: 'float8', descending: true };

/** Which column holds the parent's key. */
export type FindingOwner = 'enterprise' | 'product' | 'batch' | 'root';
const OWNERS: Readonly<Record<Exclude<FindingOwner, 'root' | 'batch'>, string>> = {
  enterprise: 'f.org_code',
  product: 'f.product_key',
};
const ownerOf = (owner: FindingOwner): { owner?: string } =>
  owner === 'root' || owner === 'batch' ? {} : { owner: OWNERS[owner] };

const findingFilter = z
  .object({
    join: strings,
    effect: strings,
    state: strings,
    subject: z.string().nullish(),
    district: strings,
    productClass: strings,
    minSeverity: z.number().nullish(),
  })
  .nullish();

export function findingList(owner: FindingOwner, args: Row): ListSpec {
  const filter = findingFilter.parse(args['filter']) ?? {};
  return {
    name: 'findings',
    columns: COLUMNS,
    from: FROM,
    order: [SEVERITY, SCORE, ...KEY],
    ...ownerOf(owner),
    where: (bind) => [
      anyOf('f.state', filter.state ?? ['OPEN'], bind),
      anyOf('f.join_id', filter.join, bind),
      anyOf('f.effect', filter.effect?.map(lower), bind),
      compared('f.subject_key', '=', filter.subject, bind),
      anyOf('f.district', filter.district, bind),
      anyOf('f.product_class', filter.productClass, bind),
      compared('f.severity', '>=', filter.minSeverity, bind, 'int8'),
    ],
  };
}

const recallFilter = z
  .object({
    status: strings,
    priority: strings,
    district: strings,
    productClass: strings,
    department: strings,
    minScore: z.number().nullish(),
    orgCode: strings,
  })
  .nullish();

const RECALL_ORDERS: Readonly<Record<string, readonly OrderColumn[]>> = {
  PRIORITY: [SEVERITY, SCORE, ...KEY],
  SCORE_DESC: [SCORE, ...KEY],
  RAISED_DESC: [{ sql: 'f.raised_at', type: 'timestamptz', descending: true }, ...KEY],
};

/** `batch` narrows to candidates whose evidence or scope names the batch. */
export function recallList(
  owner: FindingOwner,
  args: Row,
  batch?: { productKey: string; batchNo: string },
): ListSpec {
  const filter = recallFilter.parse(args['filter']) ?? {};
  const order = typeof args['orderBy'] === 'string' ? args['orderBy'] : 'PRIORITY';
  return {
    name: `recallCandidates ${order}`,
    columns: COLUMNS,
    from: FROM,
    order: RECALL_ORDERS[order] ?? [SEVERITY, SCORE, ...KEY],
    ...ownerOf(owner),
    where: (bind) => [
      `f.state = 'OPEN' and f.effect = 'recall-candidate' and f.join_id = ${bind(RECALL_JOIN)}`,
      anyOf(`f.detail->>'status'`, filter.status, bind),
      anyOf(`f.detail->>'priority'`, filter.priority, bind),
      anyOf('f.district', filter.district, bind),
      anyOf('f.product_class', filter.productClass, bind),
      anyOf('f.org_code', filter.orgCode, bind),
      filter.department === null || filter.department === undefined
        ? null
        : `f.detail->'departments' ?| ${bind(filter.department)}::text[]`,
      compared('f.score', '>=', filter.minScore, bind, 'float8'),
      batch === undefined
        ? null
        : `f.product_key = ${bind(batch.productKey)} and (f.detail @> '{"scope":{"allBatches":true}}'
           or f.detail @> jsonb_build_object('scope', jsonb_build_object('batches',
             jsonb_build_array(jsonb_build_object('batchNo', ${bind(batch.batchNo)}::text)))))`,
    ],
  };
}

const COLOUR = `f.detail#>>'{warning,colour}'`;
const RANK: OrderColumn = {
  sql: `array_position(array['BLUE', 'YELLOW', 'ORANGE', 'RED'], ${COLOUR})`,
  type: 'int8',
  descending: true,
};

const warningFilter = z
  .object({ colour: strings, join: strings, district: strings, productClass: strings })
  .nullish();

/** Findings that warn, and recall candidates; leads do not warn yet. */
export function warningList(owner: FindingOwner, args: Row): ListSpec {
  const filter = warningFilter.parse(args['filter']) ?? {};
  return {
    name: 'warnings',
    columns: COLUMNS,
    from: FROM,
    order: [RANK, SCORE, ...KEY],
    ...ownerOf(owner),
    where: (bind) => [
      `f.state = 'OPEN' and ${COLOUR} is not null`,
      `f.effect = 'warning' or (f.effect = 'recall-candidate' and f.detail->>'status' = 'CANDIDATE')`,
      anyOf(COLOUR, filter.colour, bind),
      anyOf('f.join_id', filter.join, bind),
      anyOf('f.district', filter.district, bind),
      anyOf('f.product_class', filter.productClass, bind),
    ],
  };
}

/** One finding by its id, as a list of one. */
export function findingById(joinId: string, subjectKey: string): { text: string; values: string[] } {
  return {
    text: `select ${COLUMNS} from ${FROM} where f.join_id = $1 and f.subject_key = $2`,
    values: [joinId, subjectKey],
  };
}
