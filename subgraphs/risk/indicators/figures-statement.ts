/** One statement for all formulas that are asked at once, over the departments' typed tables. */
import { inForce } from '../lists/event-conditions.js';
import type { FormulaSource, IndicatorFormula } from './formula-shapes.js';
import type { RecordPlaces } from './record-places.js';

type RecordTables = RecordPlaces['tables'];

const NOT_REVOKED = `status <> 'REVOKED'`;

/** $1 now, $2 first year, $3 last year, $4 today; $5, $6 district codes as published and as they stand today. */
const PERIODS: Readonly<Record<FormulaSource['period'], { year: string; from: string; where: string }>> = {
  DATE: {
    year: 'extract(year from t.occurred_on)::int',
    from: '',
    where: 't.occurred_on between make_date($2::int, 1, 1) and least(make_date($3::int, 12, 31), $4::date)',
  },
  YEAR: {
    year: 't.year',
    from: '',
    where: 't.year between $2::int and $3::int and t.occurred_on <= $4::date',
  },
  STOCK: {
    year: 's.year',
    from: ` cross join (select y as year, least(make_date(y, 12, 31), $4::date) as last
      from generate_series($2::int, $3::int) as y) as s`,
    where: 't.occurred_on <= s.last',
  },
};

function rowsOf(source: FormulaSource, table: string, byDistrict: boolean): string {
  const { year, from, where } = PERIODS[source.period];
  const conditions = [
    NOT_REVOKED,
    inForce('t', '$1'),
    where,
    ...(source.index?.within ?? []),
    ...source.where,
  ];
  const place = byDistrict ? ' left join place m on m.published = t.district_code' : '';
  return `select ${year} as year, ${byDistrict ? `coalesce(m.district, '')` : `''`} as district, ${source.subject} as subject,
    ${source.numerator} as n, ${source.denominator} as d
  from ${table} t${from}${place} where ${conditions.join(' and ')}`;
}

/**
 * One formula, by year and district: the subjects of each are counted without sorting, by a group for each and then a
 * group of those.
 */
function figuresOf(
  code: string,
  formula: IndicatorFormula,
  tables: RecordTables,
  byDistrict: boolean,
): string[] {
  const rows = formula.sources.flatMap((source) => {
    const table = tables.get(source.record);
    return table === undefined ? [] : [rowsOf(source, table, byDistrict)];
  });
  if (rows.length === 0) return [];
  return [
    `select '${code}' as code, y.year, y.district, sum(y.n)::float8 as numerator, sum(y.d)::float8 as denominator,
  max(y.peak)::float8 as peak, count(*)::int as subjects
from (select x.year, x.district, x.subject, sum(x.n) as n, sum(x.d) as d, max(x.n) as peak
  from (${rows.join(' union all ')}) x group by x.year, x.district, x.subject) y
group by y.year, y.district`,
  ];
}

/**
 * Null when none of the formulas has a table. By district, '' are records of no district of the city; else every row is the
 * whole city's, with district ''.
 */
export function figuresStatement(
  formulas: ReadonlyMap<string, IndicatorFormula>,
  tables: RecordTables,
  byDistrict: boolean,
): string | null {
  const parts = [...formulas].flatMap(([code, formula]) => figuresOf(code, formula, tables, byDistrict));
  if (parts.length === 0) return null;
  return `with place(published, district) as materialized (select * from unnest($5::text[], $6::text[]))
${parts.join('\nunion all ')}`;
}

const snake = (name: string): string => name.replaceAll(/(?<=.)[A-Z]/g, '_$&').toLowerCase();

/**
 * Indexes that hold all a formula reads of a large table, and of the rows that it counts only: a year is read without the
 * rows' own pages. The compiler knows no such index.
 */
export function indicatorIndexes(
  formulas: ReadonlyMap<string, IndicatorFormula>,
  tables: RecordTables,
): string[] {
  return [...formulas.values()]
    .flatMap(({ sources }) => sources)
    .flatMap(({ record, index }) => {
      const table = tables.get(record);
      if (table === undefined || index === undefined) return [];
      const columns = [...index.columns, 'district_code', 'key', 'valid_from', 'valid_to'];
      const within = [NOT_REVOKED, ...index.within].join(' and ');
      return [
        `create index if not exists indicator_${snake(record)} on ${table} (occurred_on) include (${columns.join(', ')}) where ${within}`,
      ];
    });
}
