/** The figures of the city's quality plan, with baselines and targets; origin beside the data. */
import plan from './data/plan-indicators.json' with { type: 'json' };
import type { IndicatorDirection } from './judge-indicator.js';

/** First letter of a code. */
const DOMAINS = {
  P: 'PRODUCT',
  E: 'ENTERPRISE',
  F: 'FOOD',
  C: 'CONSTRUCTION',
  S: 'SERVICE',
  T: 'TRANSPORT',
  L: 'LIVING',
  N: 'ENVIRONMENT',
  D: 'EDUCATION',
} as const;
type IndicatorDomain = (typeof DOMAINS)[keyof typeof DOMAINS];

export interface PlanIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly domain: IndicatorDomain;
  /** Null: the plan sets no aim. */
  readonly direction: IndicatorDirection | null;
  /** Folder names of the departments that answer for it. */
  readonly departments: readonly string[];
  /** Bodies that answer for it and are not among the hub's departments. */
  readonly others: readonly string[];
  readonly baselines: readonly PlanPoint[];
  /** At most one a year. */
  readonly targets: readonly PlanPoint[];
}

export interface PlanPoint {
  /** What of the indicator, where one year has several. */
  readonly label: string | null;
  /** Null: in words only. */
  readonly value: number | null;
  readonly text: string | null;
  readonly year: number;
}

const DIRECTIONS: ReadonlyMap<string, IndicatorDirection> = new Map(
  (['AT_LEAST', 'ABOVE', 'AT_MOST', 'EQUAL', 'ABOUT', 'RISE', 'FALL'] as const).map((each) => [each, each]),
);

const isLetter = (text: string): text is keyof typeof DOMAINS => text in DOMAINS;

function domainOf(code: string): IndicatorDomain {
  const letter = code.slice(0, 1);
  if (!isLetter(letter)) throw new RangeError(`no domain of indicators begins with ${letter}`);
  return DOMAINS[letter];
}

/** In the plan's order. */
export const PLAN_INDICATORS: ReadonlyMap<string, PlanIndicator> = new Map(
  plan.map((row) => [
    row.code,
    {
      ...row,
      domain: domainOf(row.code),
      direction: row.direction === null ? null : (DIRECTIONS.get(row.direction) ?? null),
      targets: row.targets.map((target) => ({ ...target, label: null })),
    },
  ]),
);

/** Units of things that are counted: the plan's number is the city's, and no district's. */
const COUNTED: ReadonlySet<string> = new Set(['项', '家', '起', '公顷', '万人']);

/** The target that counts in a place: the last one; null is the whole city. Nought holds everywhere. */
export function targetIn({ targets, unit }: PlanIndicator, district: string | null): PlanPoint | null {
  const target = targets.at(-1) ?? null;
  const ofTheCity = COUNTED.has(unit) && target?.value !== 0;
  return district !== null && ofTheCity ? null : target;
}

/** Several figures of one year stand under it: no single value says what it is. */
export const hasParts = ({ baselines }: PlanIndicator): boolean =>
  baselines.some(({ label }) => label !== null);
