import type { CalendarDate } from '../../../domain/dates.js';
import { type RecallInForce, uncoveredEvidence } from './coverage.js';
import type { EvidenceType, RecallConfig } from './recall-config.js';
import { type FiredRule, firedRules, type RecallEvidenceReference } from './rules.js';
import { type RecallEvidence, type RecallScore, scoreRecall } from './score.js';

export type RecallStatus = 'CANDIDATE' | 'LEAD';

/** What is known of one product within the window. */
export interface RecallCase {
  readonly rows: readonly RecallEvidence[];
  readonly recalls: readonly RecallInForce[];
  /** The importer's brand on sale here. */
  readonly sales: readonly RecallEvidenceReference[];
}

export interface Sensitivity {
  readonly type: EvidenceType;
  readonly factor: number;
  readonly score: number;
  readonly status: RecallStatus | null;
}

export interface RecallVerdict extends RecallScore {
  readonly status: RecallStatus;
  readonly priority: 'HIGH' | 'NORMAL';
  readonly severity: 1 | 2 | 3 | 4;
  readonly rules: readonly FiredRule[];
  readonly departments: readonly string[];
  readonly sensitivity: readonly Sensitivity[];
  readonly coveredByRecall: number;
}

function statusByScore(score: number, departments: number, config: RecallConfig): RecallStatus | null {
  const several = departments >= 2;
  if (score >= config.candidateAlone || (several && score >= config.candidateTwoDepartments))
    return 'CANDIDATE';
  if (score >= config.leadAlone || (several && score >= config.leadTwoDepartments)) return 'LEAD';
  return null;
}

function severityOf(status: RecallStatus, score: number, rules: readonly FiredRule[], config: RecallConfig) {
  if (rules.some(({ id }) => id === 'R1')) return 4;
  if (status === 'CANDIDATE') return 3;
  return score >= config.leadAlone ? 2 : 1;
}

const departmentsOf = (score: RecallScore): string[] =>
  [...new Set(score.evidence.filter(({ points }) => points > 0).map(({ department }) => department))].sort();

function statusOf(
  score: RecallScore,
  rules: readonly FiredRule[],
  config: RecallConfig,
): RecallStatus | null {
  if (rules.length > 0) return 'CANDIDATE';
  return statusByScore(score.score, departmentsOf(score).length, config);
}

/** Each weight present is moved in turn; only moves that change the status are reported. */
function sensitivityOf(
  rows: readonly RecallEvidence[],
  base: RecallScore,
  rules: readonly FiredRule[],
  config: RecallConfig,
  today: CalendarDate,
): Sensitivity[] {
  const status = statusOf(base, rules, config);
  return base.parts.flatMap(({ type }) =>
    config.sensitivityFactors.flatMap((factor) => {
      const weights = { ...config.weights, [type]: config.weights[type] * factor };
      const moved = scoreRecall(rows, { ...config, weights }, today);
      const movedStatus = statusOf(moved, rules, config);
      return movedStatus === status ? [] : [{ type, factor, score: moved.score, status: movedStatus }];
    }),
  );
}

/** The decision of DOMAIN 6.3 about one product; null when it is neither candidate nor lead. */
export function assessRecall(
  { rows, recalls, sales }: RecallCase,
  config: RecallConfig,
  today: CalendarDate,
): RecallVerdict | null {
  const { outside, covered } = uncoveredEvidence(rows, recalls);
  const score = scoreRecall(outside, config, today);
  const rules = firedRules(outside, sales);
  const status = statusOf(score, rules, config);
  if (status === null) return null;
  return {
    ...score,
    status,
    priority: rules.length > 0 ? 'HIGH' : 'NORMAL',
    severity: severityOf(status, score.score, rules, config),
    rules,
    departments: departmentsOf(score),
    sensitivity: sensitivityOf(outside, score, rules, config, today),
    coveredByRecall: covered,
  };
}
