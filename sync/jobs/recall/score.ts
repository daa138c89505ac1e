import { type CalendarDate, daysBetween } from '../../../domain/dates.js';
import type { EvidenceType, RecallConfig } from './recall-config.js';

/** One event in the window, as the rules see it. A record may stand here several times (roles, failed items). */
export interface RecallEvidence {
  readonly recordId: string;
  readonly version: number;
  readonly department: string;
  readonly recordType: string;
  readonly type: EvidenceType;
  readonly severity: number | null;
  /** The failed item or the hazard. */
  readonly hazard: string | null;
  readonly testingBody: string | null;
  readonly channel: string | null;
  readonly batchNo: string | null;
  readonly district: string | null;
  readonly orgCode: string | null;
  readonly occurredOn: CalendarDate;
  readonly label: string;
}

export interface ScoredEvidence extends RecallEvidence {
  /** Contribution to the score; 0 beyond the complaint cap. */
  readonly points: number;
}

export interface ScorePart {
  readonly type: EvidenceType;
  readonly weight: number;
  readonly counted: number;
  readonly points: number;
}

export interface RecallScore {
  readonly score: number;
  readonly parts: readonly ScorePart[];
  /** One entry per record, most telling first. */
  readonly evidence: readonly ScoredEvidence[];
}

/** Stored figures are rounded so that a tick and a rebuild agree to the last digit. */
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

const COMPLAINTS: ReadonlySet<EvidenceType> = new Set(['COMPLAINT', 'COMPLAINT_INJURY']);

function pointsOf(row: RecallEvidence, config: RecallConfig, today: CalendarDate): number {
  const scale = config.severityScale[(row.severity ?? 2) - 1] ?? 1;
  const age = Math.max(0, daysBetween(row.occurredOn, today));
  return config.weights[row.type] * scale * 2 ** (-age / config.halfLifeDays);
}

function byPoints(a: ScoredEvidence, b: ScoredEvidence): number {
  return b.points - a.points || (a.recordId < b.recordId ? -1 : a.recordId > b.recordId ? 1 : 0);
}

/** A record counts once, by its heaviest event. */
function heaviestPerRecord(rows: readonly ScoredEvidence[]): ScoredEvidence[] {
  const best = new Map<string, ScoredEvidence>();
  for (const row of [...rows].sort(byPoints)) if (!best.has(row.recordId)) best.set(row.recordId, row);
  return [...best.values()];
}

function capComplaints(rows: readonly ScoredEvidence[], cap: number): ScoredEvidence[] {
  let complaints = 0;
  return rows.map((row) => {
    if (!COMPLAINTS.has(row.type)) return row;
    complaints += 1;
    return complaints > cap ? { ...row, points: 0 } : row;
  });
}

/**
 * S = Σ weight · severity scale · 2^(−age / half-life) over records (DOMAIN 6.3), complaints of both sorts capped
 * together. `today` is the day in Shanghai; ages are whole days.
 */
export function scoreRecall(
  rows: readonly RecallEvidence[],
  config: RecallConfig,
  today: CalendarDate,
): RecallScore {
  const scored = rows.map((row) => ({ ...row, points: pointsOf(row, config, today) }));
  const evidence = capComplaints(heaviestPerRecord(scored), config.complaintCap);
  const parts = new Map<EvidenceType, { counted: number; points: number }>();
  for (const { type, points } of evidence) {
    if (points === 0) continue;
    const part = parts.get(type) ?? { counted: 0, points: 0 };
    parts.set(type, { counted: part.counted + 1, points: part.points + points });
  }
  return {
    score: round(evidence.reduce((sum, { points }) => sum + points, 0)),
    parts: [...parts]
      .map(([type, part]) => ({
        type,
        weight: config.weights[type],
        counted: part.counted,
        points: round(part.points),
      }))
      .sort((a, b) => b.points - a.points || (a.type < b.type ? -1 : 1)),
    evidence: evidence.map((row) => ({ ...row, points: round(row.points) })),
  };
}
