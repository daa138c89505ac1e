/** Findings as the bench compares them: what holds, for whom, how gravely, on which records. */
import { z } from 'zod';

export const findingRows = z.array(
  z.object({
    subject_key: z.string(),
    severity: z.coerce.number(),
    score: z.coerce.number(),
    evidence: z.array(z.string()),
  }),
);
export type FindingRow = z.infer<typeof findingRows>[number];

/** Scores are kept to four digits; the last may differ with the order of a sum. */
const TOLERANCE = 0.001;

const sorted = (row: FindingRow): string => [...new Set(row.evidence)].sort().join(' ');

/** The first differences, empty when both say the same. */
export function differences(own: readonly FindingRow[], hand: readonly FindingRow[]): string[] {
  const byKey = new Map(hand.map((row) => [row.subject_key, row]));
  const told: string[] = [];
  for (const row of own) {
    const other = byKey.get(row.subject_key);
    byKey.delete(row.subject_key);
    if (other === undefined) told.push(`only own: ${row.subject_key}`);
    else if (row.severity !== other.severity || Math.abs(row.score - other.score) > TOLERANCE)
      told.push(
        `${row.subject_key}: ${row.severity}/${row.score} own, ${other.severity}/${other.score} by hand`,
      );
    else if (sorted(row) !== sorted(other))
      told.push(`${row.subject_key}: evidence ${sorted(row)} own, ${sorted(other)} by hand`);
  }
  return [...told, ...[...byKey.keys()].map((key) => `only by hand: ${key}`)];
}
