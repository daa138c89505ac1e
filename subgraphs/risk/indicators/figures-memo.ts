/**
 * Keeps computed figures as long as nothing that they rest on has changed. A feed's rows and its cursor commit together, so
 * where the cursor stands still the records of that department do too: one department's page costs its own indicators
 * only, and a question that is asked again costs a look at the cursors.
 */
import type pg from 'pg';
import { computedFigures } from './computed-figures.js';
import type { Figure } from './figure.js';
import type { IndicatorFormula } from './formula-shapes.js';
import type { RecordPlaces } from './record-places.js';

/** A version published ahead of the hub's clock comes into force without a new row: so long may that go unseen. */
const LONGEST_MS = 60_000;

interface Kept {
  readonly stamp: string;
  readonly at: number;
  readonly figures: Promise<readonly Figure[]>;
}

export interface MemoAsked {
  readonly formulas: ReadonlyMap<string, IndicatorFormula>;
  readonly places: RecordPlaces;
  readonly byDistrict: boolean;
  readonly now: Date;
  /** By department, where its feed stands; read before the figures are. */
  readonly stands: ReadonlyMap<string, string>;
}

export type FiguresMemo = (asked: MemoAsked) => Promise<readonly Figure[]>;

const stampOf = ({ sources }: IndicatorFormula, { places, stands }: MemoAsked): string =>
  JSON.stringify(sources.map(({ record }) => stands.get(places.departments.get(record) ?? '') ?? ''));

export function createFiguresMemo(pool: pg.Pool): FiguresMemo {
  const memo = new Map<string, Kept>();
  return async (asked) => {
    const { formulas, places, byDistrict, now } = asked;
    const at = now.getTime();
    const keyOf = (code: string): string => `${code} ${byDistrict}`;
    const isFresh = (kept: Kept | undefined, stamp: string): boolean =>
      kept?.stamp === stamp && at >= kept.at && at - kept.at < LONGEST_MS;
    const stamps = new Map([...formulas].map(([code, formula]) => [code, stampOf(formula, asked)]));
    const missing = new Map(
      [...formulas].filter(([code]) => !isFresh(memo.get(keyOf(code)), stamps.get(code) ?? '')),
    );
    const computed = computedFigures(pool, { formulas: missing, tables: places.tables, byDistrict, now });
    for (const code of missing.keys()) {
      const figures = computed.then((all) => all.filter((figure) => figure.code === code));
      const kept = { stamp: stamps.get(code) ?? '', at, figures };
      memo.set(keyOf(code), kept);
      figures.catch(() => {
        if (memo.get(keyOf(code)) === kept) memo.delete(keyOf(code));
      });
    }
    const all = await Promise.all([...formulas.keys()].map((code) => memo.get(keyOf(code))?.figures ?? []));
    return all.flat();
  };
}
