/** Question 8: the indicators that follow from records, by year and district, worked out from the rows of the sample. */
import { DISTRICTS } from '../../../domain/districts/district-table.js';
import { PLAN_INDICATORS, targetIn } from '../../../domain/indicators/plan-indicators.js';
import { indicatorKey } from '../answer-keys.js';
import { HISTORY_DAYS } from '../calendar.js';
import { RECORD_PLANS } from '../departments/plans.js';
import { plannedCount } from '../record-plan.js';
import type { Planted, PlantedQuestion, Row, SampleChunk } from '../sample.js';
import type { World } from '../world.js';
import { type Asked, COUNTED_TYPES } from './counted-rows.js';
import {
  COMPUTED,
  createIndicatorCells,
  type IndicatorCells,
  NOTHING,
  type SampleFigure,
} from './indicator-cells.js';

const DOCUMENT = 'PlanIndicators';

const versionOf = ({ version }: Row): number => (typeof version === 'number' ? version : 0);

/** Of each record the version that stands; none of those that the hub refuses or whose department revokes them. */
function* plantedRows(
  chunks: readonly SampleChunk[],
  { rejected, afterwards }: Planted,
): Generator<readonly [recordType: string, Row]> {
  for (const { recordType, rows } of chunks) {
    const keyField = COUNTED_TYPES.get(recordType)?.keyField;
    if (keyField === undefined) continue;
    const gone = new Set([
      ...rejected.filter((each) => each.recordType === recordType).map(({ key }) => key),
      ...afterwards.revocations.filter((each) => each.recordType === recordType).flatMap(({ keys }) => keys),
    ]);
    const standing = new Map<unknown, Row>();
    for (const row of rows) {
      const key = row[keyField];
      const known = standing.get(key);
      if (known === undefined || versionOf(known) < versionOf(row)) standing.set(key, row);
    }
    for (const [key, row] of standing) if (!gone.has(String(key))) yield [recordType, row];
  }
}

function* backgroundRows(world: World): Generator<readonly [recordType: string, Row]> {
  for (const plan of RECORD_PLANS) {
    if (!COUNTED_TYPES.has(plan.recordType)) continue;
    const count = plannedCount(plan, world);
    for (let i = 0; i < count; i += 1) {
      const row = plan.rows(world, i).at(-1);
      if (row !== undefined) yield [plan.recordType, row];
    }
  }
}

const keyOf = (code: string, year: number, district: string | null, figure: SampleFigure): string => {
  const indicator = PLAN_INDICATORS.get(code);
  const target = indicator === undefined ? null : (targetIn(indicator, district)?.value ?? null);
  const { value } = figure;
  const gap = value === null || target === null ? null : Number((value - target).toFixed(6));
  return indicatorKey({ code, year, district, ...figure, target, gap });
};

/** Null: it is not certain which figures may be shown. */
function answerOf(cells: IndicatorCells, code: string, year: number, byDistrict: boolean): string[] | null {
  const city = cells.ofCity(code, year);
  const districts = byDistrict ? cells.ofDistricts(code, year) : new Map<string, SampleFigure>();
  if (city === null || districts === null) return null;
  const places = byDistrict ? DISTRICTS.map((each) => each.code) : [];
  return [
    keyOf(code, year, null, city),
    ...places.map((district) => keyOf(code, year, district, districts.get(district) ?? NOTHING)),
  ];
}

/** Codes that can be answered for the same years are asked together. */
function questionsOf(
  cells: IndicatorCells,
  years: readonly number[],
  byDistrict: boolean,
): PlantedQuestion[] {
  const asked = new Map<string, { year: number[]; codes: string[]; answer: string[] }>();
  for (const code of COMPUTED) {
    const answers = new Map(years.map((year) => [year, answerOf(cells, code, year, byDistrict)]));
    const year = years.filter((each) => answers.get(each) !== null);
    if (year.length === 0) continue;
    const together = asked.get(year.join()) ?? { year, codes: [], answer: [] };
    asked.set(year.join(), together);
    together.codes.push(code);
    together.answer.push(...year.flatMap((each) => answers.get(each) ?? []));
  }
  return [...asked.values()].map(({ year, codes, answer }) => ({
    document: DOCUMENT,
    variables: { codes, year, byDistrict },
    answer: answer.sort(),
    nearMisses: [],
  }));
}

/**
 * Generates the rows that count: seconds at scale 1. Which figures of few subjects are hidden follows from links, which
 * no row tells: where it is not certain, that year of the indicator is not asked for.
 */
export function indicatorQuestions(
  world: World,
  chunks: readonly SampleChunk[],
  planted: Planted,
): PlantedQuestion[] {
  const { calendar, until } = world;
  const [first, last] = [calendar.day(HISTORY_DAYS), until].map((day) => Number(day.slice(0, 4)));
  if (first === undefined || last === undefined) return [];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const asked: Asked = { years, until };
  const cells = createIndicatorCells();
  for (const rows of [backgroundRows(world), plantedRows(chunks, planted)])
    for (const [recordType, row] of rows)
      for (const counted of COUNTED_TYPES.get(recordType)?.count(row, asked) ?? []) cells.add(counted);
  return [...questionsOf(cells, years, false), ...questionsOf(cells, years, true)];
}
