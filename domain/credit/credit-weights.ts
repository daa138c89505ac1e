import { z } from 'zod';

const points = z.number().min(0).max(100);
const months = z.number().int().min(1).max(240);
const bySeverity = <T extends z.ZodType>(value: T) => z.tuple([value, value, value, value]);

/**
 * Weights of the 100-point model (DOMAIN 6.5), effective-dated under the name `credit` in work.configuration.
 * Four values stand for severities 1 轻微, 2 一般, 3 较重, 4 严重.
 */
export const creditWeightsSchema = z.strictObject({
  base: bySeverity(points),
  halfLifeMonths: bySeverity(months),
  /** A 严重 record deducts at least this while it is live. */
  seriousFloor: points,
  seriousLiveMonths: months,
  repeatWithinMonths: months,
  repeatFactor: z.number().min(1).max(10),
  overdueFactor: z.number().min(1).max(10),
  good: z.strictObject({ QUALITY_AWARD: points, VOLUNTARY_RECALL: points, CERTIFICATION: points }),
  goodCap: points,
  /** A good record counts for so long. */
  goodMonths: months,
  /** Without an inspection in this time: 暂不评级. */
  inspectionMonths: months,
  /** Lower bounds of AAA, AA, A, B, C; below the last: D. */
  thresholds: z.tuple([points, points, points, points, points]),
});
export type CreditWeights = z.infer<typeof creditWeightsSchema>;

export const DEFAULT_CREDIT_WEIGHTS: CreditWeights = {
  base: [2, 6, 15, 40],
  halfLifeMonths: [12, 12, 24, 36],
  seriousFloor: 20,
  seriousLiveMonths: 36,
  repeatWithinMonths: 24,
  repeatFactor: 1.5,
  overdueFactor: 1.5,
  good: { QUALITY_AWARD: 4, VOLUNTARY_RECALL: 3, CERTIFICATION: 3 },
  goodCap: 10,
  goodMonths: 36,
  inspectionMonths: 24,
  thresholds: [95, 90, 80, 65, 50],
};
