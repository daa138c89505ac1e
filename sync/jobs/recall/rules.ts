import type { RecallEvidence } from './score.js';

export type RuleId = 'R1' | 'R2' | 'R3' | 'R4' | 'R5';

export interface FiredRule {
  readonly id: RuleId;
  /** Chinese, for the person who decides. */
  readonly reason: string;
  readonly recordIds: readonly string[];
}

const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value): value is string => value !== null)),
];

const recordsOf = (rows: readonly RecallEvidence[]): string[] =>
  distinct(rows.map(({ recordId }) => recordId)).sort();

/** Someone was hurt, or it burned: only there does severity 4 mean a death or a lasting loss. */
const HARM: ReadonlySet<string> = new Set(['INJURY', 'FIRE', 'COMPLAINT_INJURY']);

function graveHarm(rows: readonly RecallEvidence[]): FiredRule | null {
  const grave = rows.filter(({ type, severity }) => severity === 4 && HARM.has(type));
  const recordIds = recordsOf(grave);
  if (recordIds.length === 0) return null;
  return { id: 'R1', reason: `死亡或最严重等级伤害 ${recordIds.length} 起,产品已认定`, recordIds };
}

/**
 * The legal definition asks for a defect that is common to the batch, model or class: one failing sample is not
 * one. Hence two independent laboratories or two batches, and the same safety item.
 */
function repeatedSafetyFailure(rows: readonly RecallEvidence[]): FiredRule | null {
  const failing = rows.filter(({ type }) => type === 'FAILING_A');
  for (const item of distinct(failing.map(({ hazard }) => hazard)).sort()) {
    const failures = failing.filter(({ hazard }) => hazard === item);
    const laboratories = distinct(failures.map(({ testingBody }) => testingBody)).length;
    const batches = distinct(failures.map(({ batchNo }) => batchNo)).length;
    const recordIds = recordsOf(failures);
    if (recordIds.length < 2 || (laboratories < 2 && batches < 2)) continue;
    const where = `${laboratories} 家机构、${batches} 个批次`;
    return { id: 'R2', reason: `安全项目“${item}”在${where}中 ${recordIds.length} 次不合格`, recordIds };
  }
  return null;
}

function foreignNotice(rows: readonly RecallEvidence[]): FiredRule | null {
  const recordIds = recordsOf(rows.filter(({ type }) => type === 'FOREIGN_NOTICE'));
  if (recordIds.length === 0) return null;
  return { id: 'R3', reason: `同一企业同一型号在国外被通报或召回 ${recordIds.length} 次`, recordIds };
}

/** `sales` are records that show the importer's brand on sale here; labels alone are no safety reason. */
function detainedAndOnSale(
  rows: readonly RecallEvidence[],
  sales: readonly RecallEvidenceReference[],
): FiredRule | null {
  const detentions = recordsOf(rows.filter(({ type }) => type === 'IMPORT_DETENTION'));
  if (detentions.length === 0 || sales.length === 0) return null;
  return {
    id: 'R4',
    reason: `因安全原因被口岸检出 ${detentions.length} 次,同一进口商同一品牌在本市有售`,
    recordIds: [...detentions, ...sales.map(({ recordId }) => recordId)],
  };
}

function repeatedFire(rows: readonly RecallEvidence[]): FiredRule | null {
  const recordIds = recordsOf(rows.filter(({ type }) => type === 'FIRE'));
  if (recordIds.length < 2) return null;
  return { id: 'R5', reason: `消防部门 ${recordIds.length} 次认定该产品为起火物`, recordIds };
}

/** A record shown beside the scored evidence. */
export interface RecallEvidenceReference {
  readonly recordId: string;
  readonly version: number;
  readonly department: string;
  readonly recordType: string;
  readonly occurredOn: string;
  readonly label: string;
}

/** R1–R5 of DOMAIN 6.3: each alone makes a candidate of high priority. Order R1 … R5. */
export function firedRules(
  rows: readonly RecallEvidence[],
  sales: readonly RecallEvidenceReference[],
): FiredRule[] {
  return [
    graveHarm(rows),
    repeatedSafetyFailure(rows),
    foreignNotice(rows),
    detainedAndOnSale(rows, sales),
    repeatedFire(rows),
  ].filter((rule) => rule !== null);
}
