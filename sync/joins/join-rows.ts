import { z } from 'zod';
import type { FindingDraft } from '../jobs/job.js';
import { warningLevel } from '../jobs/warning-level.js';
import { poissonTail } from '../stats/poisson.js';

const optionalText = z.string().nullish();
const optionalCount = z.number().int().nullish();

/** What `@find` may return. A row without severity raises nothing and only says when to look again. */
export const joinRowSchema = z.object({
  subject_type: z.enum(['enterprise', 'product', 'brand', 'batch', 'series']),
  subject_key: z.string(),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  score: z.number().nullish(),
  summary: z.string().nullish(),
  evidence: z.array(z.string()).nullish(),
  org_code: optionalText,
  product_key: optionalText,
  brand_key: optionalText,
  product_class: optionalText,
  district: optionalText,
  districts: optionalCount,
  channels: optionalCount,
  online: z.boolean().nullish(),
  sources: optionalCount,
  confirmed: z.boolean().nullish(),
  observed: optionalCount,
  expected: z.number().nullish(),
  due: optionalText,
});
export type JoinRow = z.infer<typeof joinRowSchema>;

export interface Significance {
  readonly observed: number;
  readonly expected: number;
  readonly pValue: number;
  readonly threshold: number;
}

/** p of a row's counts; null for rows of joins without a test. */
export function significance(row: JoinRow, threshold: number | null): Significance | null {
  const { observed, expected } = row;
  if (threshold === null || typeof observed !== 'number' || typeof expected !== 'number') return null;
  return { observed, expected, pValue: poissonTail(observed, expected), threshold };
}

/** −log₁₀ p to four digits: how surprising; a stored figure must not depend on the last bit. */
const surprise = (pValue: number): number =>
  Math.round(-Math.log10(Math.max(pValue, Number.MIN_VALUE)) * 1e4) / 1e4;

/** The finding of a row, or null when it raises none. */
export function findingOf(row: JoinRow, statistics: Significance | null): FindingDraft | null {
  if (row.severity === null) return null;
  if (statistics !== null && statistics.pValue > statistics.threshold) return null;
  const warning = warningLevel({
    severity: row.severity,
    districts: row.districts ?? 0,
    channels: row.channels ?? 0,
    online: row.online ?? false,
    sources: row.sources ?? 1,
    confirmed: row.confirmed ?? true,
  });
  return {
    subjectKey: row.subject_key,
    severity: row.severity,
    score: statistics === null ? (row.score ?? 0) : surprise(statistics.pValue),
    summary: row.summary ?? row.subject_key,
    evidence: row.evidence ?? [],
    detail: { warning, statistics },
    orgCode: row.org_code ?? null,
    productKey: row.product_key ?? null,
    brandKey: row.brand_key ?? null,
    productClass: row.product_class ?? null,
    district: row.district ?? null,
  };
}
