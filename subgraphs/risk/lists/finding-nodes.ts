/** Rows of derived.finding as nodes of the graph. */
import { z } from 'zod';
import type { Row } from '../../_kit/subgraph.js';
import { upper } from './finding-lists.js';

const text = z.string().nullable();

const findingSchema = z.object({
  joinId: z.string(),
  subjectType: z.string(),
  subjectKey: z.string(),
  effect: z.string(),
  severity: z.number(),
  score: z.number(),
  summary: z.string(),
  evidence: z.array(z.string()),
  detail: z.unknown(),
  orgCode: text,
  productKey: text,
  productClass: text,
  district: text,
  baselineId: z.number().nullable(),
  state: z.string(),
  raisedAt: z.string(),
  changedAt: z.string(),
  goneAt: text,
  asOf: z.string(),
  degraded: z.array(z.string()),
});

const evidenceSchema = z.object({
  recordId: z.string(),
  version: z.number(),
  department: z.string(),
  recordType: z.string(),
  occurredOn: z.string(),
  label: z.string(),
  type: text,
  points: z.number().nullable(),
  batchNo: text,
});

const recallDetail = z.object({
  status: z.enum(['CANDIDATE', 'LEAD']),
  priority: z.enum(['HIGH', 'NORMAL']),
  rules: z.array(z.object({ id: z.string(), reason: z.string(), recordIds: z.array(z.string()) })),
  parts: z.array(z.object({ type: z.string(), weight: z.number(), counted: z.number(), points: z.number() })),
  sensitivity: z.array(z.object({ type: z.string(), factor: z.number(), score: z.number(), status: text })),
  departments: z.array(z.string()),
  evidence: z.array(evidenceSchema),
  scope: z.object({
    allBatches: z.boolean(),
    batches: z.array(z.object({ batchNo: z.string(), evidence: z.number(), holders: z.number() })),
  }),
  act: z.string(),
  statistics: z
    .object({ observed: z.number(), expected: z.number(), pValue: z.number(), significant: z.boolean() })
    .nullable(),
  coveredByRecall: z.number(),
});

const warningDetail = z.object({
  warning: z.object({
    colour: z.string(),
    base: z.string(),
    districts: z.number(),
    channels: z.number(),
    online: z.boolean(),
    raisedBySpread: z.boolean(),
    loweredByConfidence: z.boolean(),
    text: z.string(),
  }),
});

const enterpriseOf = (orgCode: string | null): Row | null => (orgCode === null ? null : { orgCode });
const productOf = (productKey: string | null): Row | null => (productKey === null ? null : { productKey });

type FindingRow = z.infer<typeof findingSchema>;

/** What all three shapes share. `district` is a code here; its name is resolved when asked for. */
const common = (row: FindingRow): Row => ({
  id: `${row.joinId}/${row.subjectKey}`,
  join: row.joinId,
  subjectKey: row.subjectKey,
  severity: row.severity,
  score: row.score,
  summary: row.summary,
  enterprise: enterpriseOf(row.orgCode),
  product: productOf(row.productKey),
  productClass: row.productClass,
  district: row.district,
  raisedAt: row.raisedAt,
  changedAt: row.changedAt,
  asOf: row.asOf,
  degraded: row.degraded,
});

export const findingNode = (row: Row): Row => {
  const finding = findingSchema.parse(row);
  return {
    ...common(finding),
    subjectKind: upper(finding.subjectType),
    effect: upper(finding.effect),
    state: finding.state,
    evidenceIds: finding.evidence,
    goneAt: finding.goneAt,
    baselineId: finding.baselineId,
  };
};

const evidenceNode = ({ recordId, ...evidence }: z.infer<typeof evidenceSchema>): Row => ({
  id: recordId,
  ...evidence,
});

export const recallNode = (row: Row): Row => {
  const finding = findingSchema.parse(row);
  const { statistics, evidence, rules, parts, ...detail } = recallDetail.parse(finding.detail);
  const nodes = evidence.map(evidenceNode);
  return {
    ...common(finding),
    ...detail,
    productKey: finding.productKey ?? finding.subjectKey,
    product: productOf(finding.productKey ?? finding.subjectKey),
    rules,
    scoreParts: parts,
    evidence: nodes,
    evidenceByDepartment: [...new Set(evidence.map(({ department }) => department))].map((department) => ({
      department,
      evidence: nodes.filter((node) => node['department'] === department),
    })),
    statistics: statistics === null ? null : { ...statistics, baselineId: finding.baselineId },
    evidenceIds: finding.evidence,
  };
};

export const warningNode = (row: Row): Row => {
  const finding = findingSchema.parse(row);
  const { colour, ...reason } = warningDetail.parse(finding.detail).warning;
  return { ...common(finding), colour, reason, finding: findingNode(row) };
};
