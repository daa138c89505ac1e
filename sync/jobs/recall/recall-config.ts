import { z } from 'zod';

/** Kinds of evidence that carry weight (DOMAIN 6.3); the SQL of evidence.ts sorts events into them. */
export const EVIDENCE_TYPES = [
  'INJURY',
  'FIRE',
  'FAILING_A',
  'IMPORT_DETENTION',
  'FOREIGN_NOTICE',
  'COMPLAINT_INJURY',
  'FAILING_B',
  'COMPLAINT',
  'LABEL',
] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

const weight = z.number().min(0).max(100);

/** What an effective-dated row `recall` of work.configuration may hold; units: days, points. */
export const recallConfigSchema = z.strictObject({
  windowDays: z.number().int().min(30).max(1825),
  halfLifeDays: z.number().int().min(1).max(1825),
  weights: z.record(z.enum(EVIDENCE_TYPES), weight),
  /** Factors of severity 1–4; an event without severity counts as 2. */
  severityScale: z.tuple([weight, weight, weight, weight]),
  complaintCap: z.number().int().min(0),
  candidateAlone: weight,
  candidateTwoDepartments: weight,
  leadAlone: weight,
  leadTwoDepartments: weight,
  /** Each weight is multiplied by each of these in turn; a changed status is reported. */
  sensitivityFactors: z.array(z.number().positive()).max(4),
  /** False-discovery rate of the supporting Poisson figure. */
  falseDiscovery: z.number().gt(0).lt(1),
});
export type RecallConfig = z.infer<typeof recallConfigSchema>;

export const DEFAULT_RECALL_CONFIG: RecallConfig = {
  windowDays: 365,
  halfLifeDays: 180,
  weights: {
    INJURY: 5,
    FIRE: 5,
    FAILING_A: 4,
    IMPORT_DETENTION: 3,
    FOREIGN_NOTICE: 3,
    COMPLAINT_INJURY: 2,
    FAILING_B: 1.5,
    COMPLAINT: 0.5,
    LABEL: 0.3,
  },
  severityScale: [0.5, 1, 2, 4],
  complaintCap: 5,
  candidateAlone: 12,
  candidateTwoDepartments: 6,
  leadAlone: 6,
  leadTwoDepartments: 3,
  sensitivityFactors: [0.5, 1.5],
  falseDiscovery: 0.01,
};
