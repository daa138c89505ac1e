/** Adds what rows count up to figures: of the city and of its districts, as far as it is certain which may be shown. */
import { currentDistrict, isCityDistrict } from '../../../domain/districts/districts.js';
import type { Counted } from './counted-rows.js';

/** MEAN and SHARE divide, SHARE in per cent or per hundred; COUNT adds up; LARGEST takes the largest. */
type Kind = 'SHARE' | 'MEAN' | 'COUNT' | 'LARGEST';
/** `open`: facts that are published one by one, of however few. */
const INDICATORS: ReadonlyMap<string, { readonly kind: Kind; readonly open: boolean }> = new Map([
  ['P01', { kind: 'SHARE', open: false }],
  ['F02', { kind: 'SHARE', open: false }],
  ['F04', { kind: 'SHARE', open: false }],
  ['C01', { kind: 'SHARE', open: false }],
  ['C02', { kind: 'COUNT', open: true }],
  ['C03', { kind: 'SHARE', open: false }],
  ['C04', { kind: 'SHARE', open: false }],
  ['C05', { kind: 'COUNT', open: true }],
  ['E04', { kind: 'COUNT', open: true }],
  ['E05', { kind: 'SHARE', open: false }],
  ['E06', { kind: 'SHARE', open: false }],
  ['T01', { kind: 'MEAN', open: true }],
  ['T05', { kind: 'MEAN', open: true }],
  ['T06', { kind: 'MEAN', open: true }],
  ['T08', { kind: 'LARGEST', open: true }],
  ['T09', { kind: 'MEAN', open: true }],
]);
export const COMPUTED = [...INDICATORS.keys()];

/** Figures of fewer subjects are hidden. */
const FEWEST = 5;
const HUNDREDTHS = 100;

export interface SampleFigure {
  readonly suppressed: boolean;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

interface Cell {
  numerator: number;
  denominator: number;
  largest: number;
  /** Organisation codes, and rows that may be about one more each, or about one of them: linking tells. */
  readonly clear: Set<string>;
  unclear: number;
}

const CITY = 'city';
const OUTSIDE = 'outside';

const rounded = (value: number): number => Number(value.toFixed(6));

type Sight = 'SHOWN' | 'HIDDEN' | 'UNCERTAIN';
function sightOf({ clear, unclear }: Cell, open: boolean): Sight {
  if (open || clear.size >= FEWEST) return 'SHOWN';
  return clear.size + unclear < FEWEST ? 'HIDDEN' : 'UNCERTAIN';
}

/** No row of the kind. */
export const NOTHING: SampleFigure = { suppressed: false, numerator: null, denominator: null, value: null };

function figureOf(kind: Kind, sums: Cell): SampleFigure {
  const [numerator, denominator] = [sums.numerator / HUNDREDTHS, sums.denominator / HUNDREDTHS];
  if (kind === 'LARGEST') return { ...NOTHING, value: rounded(sums.largest / HUNDREDTHS) };
  if (kind === 'COUNT') return { ...NOTHING, numerator, value: numerator };
  const scale = kind === 'SHARE' ? 100 : 1;
  const value = denominator > 0 ? rounded((scale * numerator) / denominator) : null;
  return { ...NOTHING, numerator: rounded(numerator), denominator: rounded(denominator), value };
}

export interface IndicatorCells {
  readonly add: (counted: Counted) => void;
  /** Of the city; null: not certain whether it may be shown. */
  readonly ofCity: (code: string, year: number) => SampleFigure | null;
  /** By the codes of today's districts that have rows; null: not certain which may be shown. */
  readonly ofDistricts: (code: string, year: number) => ReadonlyMap<string, SampleFigure> | null;
}

export function createIndicatorCells(): IndicatorCells {
  /** By indicator and year, then place. */
  const cells = new Map<string, Map<string, Cell>>();
  const placesOf = (code: string, year: number): Map<string, Cell> => {
    const known = cells.get(`${code} ${year}`) ?? new Map<string, Cell>();
    cells.set(`${code} ${year}`, known);
    return known;
  };
  const of = (code: string) => {
    const indicator = INDICATORS.get(code);
    if (indicator === undefined) throw new RangeError(`${code} follows from no records`);
    return indicator;
  };

  const addTo = (
    places: Map<string, Cell>,
    place: string,
    { whose, numerator, denominator }: Counted,
  ): void => {
    const cell = places.get(place) ?? {
      numerator: 0,
      denominator: 0,
      largest: Number.NEGATIVE_INFINITY,
      clear: new Set<string>(),
      unclear: 0,
    };
    places.set(place, cell);
    cell.numerator += numerator;
    cell.denominator += denominator;
    cell.largest = Math.max(cell.largest, numerator);
    if (whose === null) cell.unclear += 1;
    else cell.clear.add(whose);
  };
  return {
    add: (counted) => {
      const places = placesOf(counted.code, counted.year);
      const today = currentDistrict(counted.district);
      for (const place of [CITY, isCityDistrict(today) ? today : OUTSIDE]) addTo(places, place, counted);
    },
    ofCity: (code, year) => {
      const { kind, open } = of(code);
      const cell = placesOf(code, year).get(CITY);
      if (cell === undefined) return NOTHING;
      const sight = sightOf(cell, open);
      if (sight === 'UNCERTAIN') return null;
      return sight === 'HIDDEN' ? { ...NOTHING, suppressed: true } : figureOf(kind, cell);
    },
    ofDistricts: (code, year) => {
      const { kind, open } = of(code);
      const districts = [...placesOf(code, year)].filter(([place]) => place !== CITY);
      const sights = new Set(districts.map(([, cell]) => sightOf(cell, open)));
      // A hidden one among others hides a neighbour too: certain only where all are alike.
      if (sights.size > 1 || sights.has('UNCERTAIN')) return null;
      return new Map(
        districts
          .filter(([place]) => place !== OUTSIDE)
          .map(([place, cell]) => [
            place,
            sights.has('HIDDEN') ? { ...NOTHING, suppressed: true } : figureOf(kind, cell),
          ]),
      );
    },
  };
}
