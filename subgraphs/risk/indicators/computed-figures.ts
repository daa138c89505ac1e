/** Figures that follow from departments' records, with those of few subjects hidden. */
import type pg from 'pg';
import { z } from 'zod';
import { shanghaiDate } from '../../../domain/dates.js';
import { DISTRICTS, RETIRED_DISTRICTS } from '../../../domain/districts/district-table.js';
import { currentDistrict } from '../../../domain/districts/districts.js';
import { suppressedCells } from '../../../domain/statistics/suppression.js';
import { THRESHOLD } from '../aggregates/quality-table.js';
import { FIRST_YEAR, type Figure } from './figure.js';
import { figuresStatement } from './figures-statement.js';
import type { IndicatorFormula } from './formula-shapes.js';
import type { RecordPlaces } from './record-places.js';

const rowSchema = z.object({
  code: z.string(),
  year: z.number(),
  district: z.string(),
  numerator: z.number(),
  denominator: z.number(),
  peak: z.number(),
  subjects: z.number(),
});
type Row = z.infer<typeof rowSchema>;

/** Codes as records carry them → the districts of today; all others are of no district of the city. */
const PUBLISHED = [...DISTRICTS.map(({ code }) => code), ...RETIRED_DISTRICTS.keys()];
const TODAY = PUBLISHED.map(currentDistrict);

interface Asked {
  readonly formulas: ReadonlyMap<string, IndicatorFormula>;
  readonly tables: RecordPlaces['tables'];
  readonly byDistrict: boolean;
  readonly now: Date;
}

/** `district` null is the whole city. */
function shown(row: Row, district: string | null, { kind, scale }: IndicatorFormula): Figure {
  const { code, year, numerator, denominator, peak } = row;
  const place = { code, year, district, hidden: false, entry: null };
  if (kind === 'LARGEST') return { ...place, value: peak, numerator: null, denominator: null };
  if (kind === 'COUNT' || kind === 'STOCK')
    return { ...place, value: numerator, numerator, denominator: null };
  const value = denominator > 0 ? (scale * numerator) / denominator : null;
  return { ...place, value, numerator, denominator };
}

const hidden = ({ code, year }: Row, district: string | null): Figure => ({
  code,
  year,
  district,
  value: null,
  numerator: null,
  denominator: null,
  hidden: true,
  entry: null,
});

const isFew = ({ subjects }: Row, { open }: IndicatorFormula): boolean => !open && subjects < THRESHOLD;

/** The districts of one indicator and year: with the records of no district they add up to the city. */
function districtsShown(rows: readonly Row[], formula: IndicatorFormula): Figure[] {
  const cells = rows.map(({ district, subjects }) => ({ place: [district], subjects }));
  const few = formula.open ? new Set<number>() : suppressedCells(cells, THRESHOLD);
  return rows.flatMap((row, index) => {
    const { district } = row;
    if (district === '') return [];
    return [few.has(index) ? hidden(row, district) : shown(row, district, formula)];
  });
}

/** By indicator and year. */
function grouped(rows: readonly Row[]): Row[][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.code} ${row.year}`;
    const group = found.get(key);
    if (group === undefined) found.set(key, [row]);
    else group.push(row);
  }
  return [...found.values()];
}

async function read(pool: pg.Pool, { formulas, tables, now }: Asked, byDistrict: boolean): Promise<Row[]> {
  const text = figuresStatement(formulas, tables, byDistrict);
  if (text === null) return [];
  const today = shanghaiDate(now);
  const values = [now, FIRST_YEAR, Number(today.slice(0, 4)), today, PUBLISHED, TODAY];
  return z.array(rowSchema).parse((await pool.query(text, values)).rows);
}

/** Of all years: the city's figures, and the districts' where they are asked for. */
export async function computedFigures(pool: pg.Pool, asked: Asked): Promise<Figure[]> {
  const [city, districts] = await Promise.all([
    read(pool, asked, false),
    asked.byDistrict ? read(pool, asked, true) : [],
  ]);
  const formula = (row: Row | undefined): IndicatorFormula | undefined => asked.formulas.get(row?.code ?? '');
  const cityFigures = city.flatMap((row) => {
    const of = formula(row);
    return of === undefined ? [] : [isFew(row, of) ? hidden(row, null) : shown(row, null, of)];
  });
  const districtFigures = grouped(districts).flatMap((group) => {
    const of = formula(group[0]);
    return of === undefined ? [] : districtsShown(group, of);
  });
  return [...cityFigures, ...districtFigures];
}
