import type { FindingDraft } from '../job.js';
import { warningLevel } from '../warning-level.js';
import type { RecallCase, RecallVerdict } from './assess.js';
import type { StatisticalSupport } from './baseline.js';
import { type RecallScope, suggestedAct } from './scope.js';

/** What the derived store knows of the product; the finding carries it so that lists need no join. */
export interface ProductFacts {
  readonly productKey: string;
  readonly orgCode: string | null;
  readonly brandKey: string | null;
  readonly productClass: string | null;
  readonly title: string;
}

const STATUS_NAMES = { CANDIDATE: '召回候选', LEAD: '召回线索' } as const;
/** Evidence ids kept with a finding; the rest is reachable through the product. */
const EVIDENCE_LIMIT = 100;

const distinct = (values: readonly (string | null)[]): number =>
  new Set(values.filter((value) => value !== null)).size;

/** The district that most evidence comes from; the smaller code among equals. */
function mainDistrict(verdict: RecallVerdict): string | null {
  const counts = new Map<string, number>();
  for (const { district } of verdict.evidence) {
    if (district !== null) counts.set(district, (counts.get(district) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function summarise(title: string, verdict: RecallVerdict): string {
  const grounds = verdict.rules.map(({ id, reason }) => `${id} ${reason}`);
  const departments = `${verdict.departments.length} 个部门`;
  return [
    `${title}:${STATUS_NAMES[verdict.status]}`,
    ...grounds,
    `得分 ${verdict.score.toFixed(1)},${departments}`,
  ].join(';');
}

function colourOf(verdict: RecallVerdict) {
  const channels = verdict.evidence.map(({ channel }) => channel);
  const onlyComplaints = verdict.parts.every(
    ({ type }) => type === 'COMPLAINT' || type === 'COMPLAINT_INJURY',
  );
  return warningLevel({
    severity: verdict.severity,
    districts: distinct(verdict.evidence.map(({ district }) => district)),
    channels: distinct(channels),
    online: channels.includes('ONLINE'),
    sources: verdict.departments.length,
    confirmed: !onlyComplaints,
  });
}

/** Records that a rule rests on without scoring, such as the sales behind R4. */
function salesEvidence({ sales }: RecallCase, verdict: RecallVerdict) {
  if (!verdict.rules.some(({ id }) => id === 'R4')) return [];
  return sales.map(({ recordId, version, department, recordType, occurredOn, label }) => ({
    recordId,
    version,
    department,
    recordType,
    occurredOn,
    label,
    type: null,
    points: null,
    batchNo: null,
  }));
}

function evidenceDetail(recallCase: RecallCase, verdict: RecallVerdict) {
  const scored = verdict.evidence.map((row) => ({
    recordId: row.recordId,
    version: row.version,
    department: row.department,
    recordType: row.recordType,
    occurredOn: row.occurredOn,
    label: row.label,
    type: row.type,
    points: row.points,
    batchNo: row.batchNo,
  }));
  return [...scored, ...salesEvidence(recallCase, verdict)].slice(0, EVIDENCE_LIMIT);
}

/** The finding of one candidate or lead, with all that the risk subgraph shows of it. */
export function describeRecall(
  product: ProductFacts,
  recallCase: RecallCase,
  verdict: RecallVerdict,
  scope: RecallScope,
  statistics: StatisticalSupport | null,
): FindingDraft {
  const evidence = evidenceDetail(recallCase, verdict);
  return {
    subjectKey: product.productKey,
    severity: verdict.severity,
    score: verdict.score,
    summary: summarise(product.title, verdict),
    evidence: evidence.map(({ recordId }) => recordId),
    orgCode: product.orgCode,
    productKey: product.productKey,
    brandKey: product.brandKey,
    productClass: product.productClass,
    district: mainDistrict(verdict),
    detail: {
      status: verdict.status,
      priority: verdict.priority,
      rules: verdict.rules,
      parts: verdict.parts,
      sensitivity: verdict.sensitivity,
      departments: verdict.departments,
      evidence,
      scope,
      act: suggestedAct(verdict),
      statistics,
      coveredByRecall: verdict.coveredByRecall,
      warning: colourOf(verdict),
    },
  };
}
