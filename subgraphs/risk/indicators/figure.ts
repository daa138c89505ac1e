/** One figure of an indicator: of a year, of the city or of a district. */
export interface Figure {
  readonly code: string;
  readonly year: number;
  /** Null: the whole city. */
  readonly district: string | null;
  /** Null: hidden, or nothing to divide by. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Of fewer subjects than may be shown, or found by subtraction from such ones. */
  readonly hidden: boolean;
  /** Who said so; null where it was computed. */
  readonly entry: FigureEntry | null;
}

/** What a person entered; later versions replace earlier ones, none is changed. */
export interface FigureEntry {
  readonly version: number;
  readonly sourceDocument: string;
  readonly note: string | null;
  readonly department: string | null;
  readonly reportedBy: string;
  readonly reportedAt: string;
}

type Place = Pick<Figure, 'code' | 'year' | 'district'>;

export const figureKey = ({ code, year, district }: Place): string => `${code} ${year} ${district ?? ''}`;

export const byPlace = (figures: readonly Figure[]): ReadonlyMap<string, Figure> =>
  new Map(figures.map((figure) => [figureKey(figure), figure]));

/** Before the plan's oldest baselines that records may tell of. */
export const FIRST_YEAR = 1990;
