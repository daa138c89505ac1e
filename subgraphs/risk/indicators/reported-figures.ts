/** Figures that people entered: the last version of each, and all of them. */
import type pg from 'pg';
import { z } from 'zod';
import type { Figure } from './figure.js';

const COLUMNS = `v.code, v.year, v.district, v.version, v.value::float8 as value, v.numerator::float8 as numerator,
  v.denominator::float8 as denominator, v.source_document as "sourceDocument", v.note, v.department,
  v.reported_by as "reportedBy", v.reported_at as "reportedAt"`;

const rowSchema = z.object({
  code: z.string(),
  year: z.number(),
  district: z.string(),
  version: z.number(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  sourceDocument: z.string(),
  note: z.string().nullable(),
  department: z.string().nullable(),
  reportedBy: z.string(),
  reportedAt: z.string(),
});

const figureOf = (row: z.infer<typeof rowSchema>): Figure => {
  const { code, year, district, value, numerator, denominator, ...entry } = row;
  return {
    code,
    year,
    district: district === '' ? null : district,
    value,
    numerator,
    denominator,
    hidden: false,
    entry,
  };
};

const read = async (client: pg.Pool | pg.ClientBase, text: string, values: unknown[]): Promise<Figure[]> =>
  z
    .array(rowSchema)
    .parse((await client.query(text, values)).rows)
    .map(figureOf);

/** As they stand: what was withdrawn has a version without a value. */
export const reportedFigures = (pool: pg.Pool, codes: readonly string[]): Promise<Figure[]> =>
  read(
    pool,
    `select distinct on (v.code, v.year, v.district) ${COLUMNS} from work.indicator_value v
where v.code = any($1::text[]) order by v.code, v.year, v.district, v.version desc`,
    [codes],
  );

/** Every version of some figures, the newest first. */
export const reportedVersions = (
  client: pg.Pool | pg.ClientBase,
  places: readonly Pick<Figure, 'code' | 'year' | 'district'>[],
): Promise<Figure[]> =>
  read(
    client,
    `select ${COLUMNS} from unnest($1::text[], $2::int[], $3::text[]) as k(code, year, district)
join work.indicator_value v on v.code = k.code and v.year = k.year and v.district = k.district
order by v.code, v.year, v.district, v.version desc`,
    [
      places.map(({ code }) => code),
      places.map(({ year }) => year),
      places.map(({ district }) => district ?? ''),
    ],
  );
