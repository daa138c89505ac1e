import type { Severity } from '../quality-event.js';

export interface PenaltySeverity {
  readonly severity: Severity;
  readonly code: 'MINOR' | 'ORDINARY' | 'MAJOR' | 'GRAVE';
  readonly name: string;
}

/** Grades of administrative penalties (总局令第107号 speaks of 轻微, 一般, 严重; 较重 as in 总局令第44号). */
export const PENALTY_SEVERITIES: readonly PenaltySeverity[] = [
  { severity: 1, code: 'MINOR', name: '轻微' },
  { severity: 2, code: 'ORDINARY', name: '一般' },
  { severity: 3, code: 'MAJOR', name: '较重' },
  { severity: 4, code: 'GRAVE', name: '严重' },
];

/**
 * Kinds of penalty with the grade that each has at least. The kinds that 总局令第44号 counts as 较重行政处罚
 * stand at 3 or 4; the rest is this hub's default.
 */
export const PENALTY_KINDS = {
  WARNING: { name: '警告、通报批评', severity: 1 },
  FINE: { name: '罚款', severity: 2 },
  CONFISCATION: { name: '没收违法所得、没收非法财物', severity: 2 },
  LICENCE_SUSPENSION: { name: '暂扣许可证件', severity: 3 },
  DOWNGRADE: { name: '降低资质等级', severity: 3 },
  RESTRICTION: { name: '限制开展生产经营活动', severity: 3 },
  PRODUCTION_HALT: { name: '责令停产停业', severity: 3 },
  CAREER_BAN: { name: '限制从业', severity: 3 },
  CLOSURE: { name: '责令关闭', severity: 4 },
  REVOCATION: { name: '吊销许可证件、营业执照', severity: 4 },
} as const satisfies Record<string, { name: string; severity: Severity }>;
export type PenaltyKind = keyof typeof PENALTY_KINDS;

/** The grade of a decision: that of its heaviest kind; null for a decision without a kind. */
export function penaltySeverity(kinds: readonly PenaltyKind[]): Severity | null {
  return kinds.reduce<Severity | null>((worst, kind) => {
    const { severity } = PENALTY_KINDS[kind];
    return worst === null || severity > worst ? severity : worst;
  }, null);
}

/** 轻微, 一般, 较重, 严重. */
export function penaltySeverityName(severity: Severity): string {
  return PENALTY_SEVERITIES.find((entry) => entry.severity === severity)?.name ?? '';
}
