/** The rows of one indicator: a year and a place each, judged against the plan. */
import { districtName } from '../../../domain/districts/districts.js';
import { type IndicatorRules, judgeIndicator } from '../../../domain/indicators/judge-indicator.js';
import { type PlanIndicator, targetIn } from '../../../domain/indicators/plan-indicators.js';
import { wilson } from '../../../domain/statistics/wilson.js';
import type { Row } from '../../_kit/subgraph.js';
import { type Figure, figureKey } from './figure.js';
import type { IndicatorFormula } from './formula-shapes.js';

export interface RowContext {
  readonly indicator: PlanIndicator;
  readonly formula: IndicatorFormula | null;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly rules: IndicatorRules;
  readonly thisYear: number;
  /** How far the departments' feeds have been read; of computed figures. */
  readonly asOf: string | null;
}

/** Binary fractions of decimal figures: 96.3 − 95 is shown as 1.3. */
const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(6)));

const difference = (value: number | null, from: number | null): number | null =>
  value === null || from === null ? null : rounded(value - from);

function interval(figure: Figure | undefined, formula: IndicatorFormula | null): Row {
  const { numerator, denominator } = figure ?? { numerator: null, denominator: null };
  if (formula?.kind !== 'RATE' || numerator === null || denominator === null || denominator === 0)
    return { lower: null, upper: null };
  const { lower, upper } = wilson(numerator, denominator);
  return { lower: rounded(formula.scale * lower), upper: rounded(formula.scale * upper) };
}

/** Of a count that still grows, what it has not reached is no fall. */
function trendOf(change: number | null, growing: boolean): string | null {
  if (change === null || (growing && change <= 0)) return null;
  return change === 0 ? 'FLAT' : change > 0 ? 'UP' : 'DOWN';
}

export function indicatorRow(context: RowContext, year: number, district: string | null): Row {
  const { indicator, formula, figures, rules, thisYear } = context;
  const { code, direction } = indicator;
  const figure = figures.get(figureKey({ code, year, district }));
  const value = figure?.value ?? null;
  const previous = figures.get(figureKey({ code, year: year - 1, district }))?.value ?? null;
  const point = targetIn(indicator, district);
  const target = point?.value ?? null;
  const growing = formula?.kind === 'COUNT' && year >= thisYear;
  const { status, reason } = judgeIndicator({ direction, target, value, previous, growing }, rules);
  const change = difference(value, previous);
  return {
    code,
    year,
    district: district === null ? null : { code: district, name: districtName(district) },
    complete: year < thisYear,
    value: rounded(value),
    numerator: rounded(figure?.numerator ?? null),
    denominator: rounded(figure?.denominator ?? null),
    ...interval(figure, formula),
    asOf: figure?.entry?.reportedAt ?? context.asOf,
    target,
    targetText: point?.text ?? null,
    targetYear: point?.year ?? null,
    gap: difference(value, target),
    status,
    reason: figure?.hidden ? 'HIDDEN' : reason,
    previous: rounded(previous),
    change: growing && (change ?? 0) <= 0 ? null : change,
    trend: trendOf(change, growing),
    suppressed: figure?.hidden ?? false,
    entry: figure?.entry ?? null,
  };
}
