/** Administrative penalties of all departments: gravity, and whether the decision stands. */
import type { QualityEventDraft, Severity } from '../../../domain/quality-event.js';
import {
  PENALTY_SEVERITIES,
  type PenaltyKind,
  penaltySeverity,
  penaltySeverityName,
} from '../../../domain/severity/penalty-severity.js';
import type { FeedSubject } from '../../../schema/feed.js';

export interface PenaltyFacts {
  readonly respondent: FeedSubject;
  readonly offence: string;
  readonly penaltyKind: PenaltyKind;
  readonly gravity: string;
  readonly finality: string;
  readonly fulfilment: string;
  readonly fine: string | null;
  readonly productClass?: string | null;
}

/** The decision's own grade, but never below what its kind of penalty has at least; the list rises in gravity. */
function severityOf({ gravity, penaltyKind }: PenaltyFacts): Severity {
  const least = penaltySeverity([penaltyKind]);
  return (
    PENALTY_SEVERITIES.findLast(({ code, severity }) => code === gravity || severity === least)?.severity ?? 1
  );
}

/** Only final decisions count (DOMAIN 6.5): DISPUTED and REVOKED do not; OVERDUE counts more. */
function outcomeOf({ finality, fulfilment }: PenaltyFacts): string {
  if (finality === 'ANNULLED') return 'REVOKED';
  if (finality !== 'FINAL') return 'DISPUTED';
  return fulfilment === 'OVERDUE' ? 'OVERDUE' : 'FINAL';
}

export function penaltyEvents(facts: PenaltyFacts): readonly QualityEventDraft[] {
  const severity = severityOf(facts);
  const fine = facts.fine === null ? '' : `,罚款 ${facts.fine} 元`;
  return [
    {
      kind: 'PENALTY',
      role: 'RESPONDENT',
      orgCode: facts.respondent.orgCode,
      outcome: outcomeOf(facts),
      severity,
      hazard: facts.offence,
      productClass: facts.productClass ?? null,
      quantity: facts.fine === null ? null : Number(facts.fine),
      label: `行政处罚(${penaltySeverityName(severity)}):${facts.offence}${fine}`,
    },
  ];
}
