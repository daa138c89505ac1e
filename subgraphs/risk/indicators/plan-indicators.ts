/** The plan's indicators: value, target, gap and status, by year and district. */
import type pg from 'pg';
import { z } from 'zod';
import { shanghaiDate } from '../../../domain/dates.js';
import { DISTRICTS } from '../../../domain/districts/district-table.js';
import { isCityDistrict } from '../../../domain/districts/districts.js';
import type { IndicatorRules } from '../../../domain/indicators/judge-indicator.js';
import { PLAN_INDICATORS, type PlanIndicator } from '../../../domain/indicators/plan-indicators.js';
import { HubError } from '../../../platform/errors.js';
import type { Row } from '../../_kit/subgraph.js';
import { readConfiguration } from '../store/configuration.js';
import { byPlace, FIRST_YEAR, type Figure } from './figure.js';
import type { FiguresMemo } from './figures-memo.js';
import { FORMULAS } from './formulas.js';
import { indicatorRow } from './indicator-rows.js';
import type { RecordPlaces } from './record-places.js';
import { reportedFigures } from './reported-figures.js';

const MOST_YEARS = 20;

const rulesSchema = z.object({ aboutTolerance: z.number().min(0), nearMargin: z.number().min(0) });
/** Configuration `plan-indicators`; no authority fixes either. */
const DEFAULT_RULES: IndicatorRules = { aboutTolerance: 0.05, nearMargin: 0.02 };

const strings = z.array(z.string()).nullish();
const argsSchema = z.object({
  codes: strings,
  domain: strings,
  department: strings,
  year: z.array(z.number()).nullish(),
  district: strings,
  byDistrict: z.boolean().nullish(),
});
type Args = z.infer<typeof argsSchema>;

const refuse = (reason: string): HubError => new HubError('BAD_REQUEST', { reason });

function chosen({ codes, domain, department }: Args): PlanIndicator[] {
  const unknown = (codes ?? []).filter((code) => !PLAN_INDICATORS.has(code));
  if (unknown.length > 0) throw refuse(`没有指标 ${unknown.join('、')};代码如 P01,见 hub indicators list`);
  return [...PLAN_INDICATORS.values()].filter(
    (each) =>
      (codes ?? [each.code]).includes(each.code) &&
      (domain ?? [each.domain]).includes(each.domain) &&
      (department === null ||
        department === undefined ||
        each.departments.some((one) => department.includes(one))),
  );
}

/** Null is the whole city. */
function places({ district, byDistrict }: Args): (string | null)[] {
  const unknown = (district ?? []).filter((code) => !isCityDistrict(code));
  if (unknown.length > 0)
    throw refuse(
      `${unknown.join('、')} 不是本市现行的区;应为 ${DISTRICTS.map(({ code }) => code).join('、')}`,
    );
  if (byDistrict === true) return [null, ...DISTRICTS.map(({ code }) => code)];
  return district === null || district === undefined ? [null] : [...new Set(district)].sort();
}

/** Null: those where something is known. */
function years({ year }: Args, thisYear: number): readonly number[] | null {
  if (year === null || year === undefined) return null;
  const asked = [...new Set(year)].sort((a, b) => a - b);
  if (asked.length === 0 || asked.length > MOST_YEARS) throw refuse(`year 应为 1 至 ${MOST_YEARS} 个年份`);
  if (asked.some((each) => each < FIRST_YEAR || each > thisYear))
    throw refuse(`year 应在 ${FIRST_YEAR} 与 ${thisYear} 之间`);
  return asked;
}

const formulaOf = (code: string) => FORMULAS.get(code) ?? null;

async function figuresOf(
  { pool, computed, readings, now }: IndicatorContext,
  indicators: readonly PlanIndicator[],
  byDistrict: boolean,
): Promise<ReadonlyMap<string, Figure>> {
  const codes = indicators.map(({ code }) => code);
  const formulas = new Map([...FORMULAS].filter(([code]) => codes.includes(code)));
  const { places, stands } = readings;
  const [fromRecords, entered] = await Promise.all([
    computed({ formulas, places, stands, byDistrict, now }),
    reportedFigures(
      pool,
      codes.filter((code) => !formulas.has(code)),
    ),
  ]);
  return byPlace([...fromRecords, ...entered]);
}

/** Rows that were asked for, or where something is known. */
function yearsOf(
  figures: ReadonlyMap<string, Figure>,
  code: string,
  asked: readonly number[] | null,
): number[] {
  if (asked !== null) return [...asked];
  const known = [...figures.values()]
    .filter((figure) => figure.code === code && (figure.value !== null || figure.hidden))
    .map(({ year }) => year);
  return [...new Set(known)].sort((a, b) => a - b);
}

/** How far each department's feed has been read. */
export interface Readings {
  readonly places: RecordPlaces;
  /** By department; changes with every page. */
  readonly stands: ReadonlyMap<string, string>;
  /** By department. */
  readonly asOf: ReadonlyMap<string, string | null>;
  readonly degraded: readonly string[];
}

export interface IndicatorContext {
  readonly pool: pg.Pool;
  readonly computed: FiguresMemo;
  readonly readings: Readings;
  readonly now: Date;
}

function readingOf(
  code: string,
  { places: { departments }, asOf, degraded }: Readings,
): { asOf: string | null; degraded: string[] } {
  const records = formulaOf(code)?.sources.map(({ record }) => record) ?? [];
  const from = [...new Set(records.flatMap((record) => departments.get(record) ?? []))];
  const instants = from.map((department) => asOf.get(department) ?? null);
  const known = instants.filter((instant) => instant !== null).sort();
  return {
    asOf: known.length === instants.length ? (known[0] ?? null) : null,
    degraded: from.filter((department) => degraded.includes(department)).sort(),
  };
}

/** @throws HubError BAD_REQUEST for an unknown code, a district or year that is none */
export async function planIndicators(of: IndicatorContext, given: Row): Promise<readonly Row[]> {
  const { pool, readings, now } = of;
  const args = argsSchema.parse(given);
  const thisYear = Number(shanghaiDate(now).slice(0, 4));
  const indicators = chosen(args);
  const at = places(args);
  const asked = years(args, thisYear);
  const rules = await readConfiguration(pool, 'plan-indicators', now, rulesSchema, DEFAULT_RULES);
  const byDistrict = at.some((place) => place !== null);
  const figures = await figuresOf(of, indicators, byDistrict);
  return indicators.map((indicator) => {
    const { code, direction } = indicator;
    const formula = formulaOf(code);
    const { asOf, degraded } = readingOf(code, readings);
    const context = { indicator, formula, figures, rules, thisYear, asOf };
    return {
      ...indicator,
      source: formula === null ? 'REPORTED' : 'COMPUTED',
      formula: formula?.text ?? null,
      note: formula?.note ?? null,
      tolerance: direction === 'ABOUT' ? rules.aboutTolerance : null,
      nearMargin:
        direction === null || direction === 'RISE' || direction === 'FALL' ? null : rules.nearMargin,
      degraded,
      values: yearsOf(figures, code, asked).flatMap((year) =>
        at.map((place) => indicatorRow(context, year, place)),
      ),
    };
  });
}
