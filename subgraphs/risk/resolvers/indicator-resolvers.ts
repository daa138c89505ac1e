import DataLoader from 'dataloader';
import type pg from 'pg';
import { z } from 'zod';
import { shanghaiDate } from '../../../domain/dates.js';
import { HubError } from '../../../platform/errors.js';
import { perRequest } from '../../_kit/per-request.js';
import type { RequestContext, Resolvers, Row } from '../../_kit/subgraph.js';
import { type Figure, figureKey } from '../indicators/figure.js';
import { createFiguresMemo } from '../indicators/figures-memo.js';
import { planIndicators, type Readings } from '../indicators/plan-indicators.js';
import type { RecordPlaces } from '../indicators/record-places.js';
import { MOST_ENTRIES, reportValues } from '../indicators/report-values.js';
import { reportedVersions } from '../indicators/reported-figures.js';
import { degradedDepartments } from '../store/feed-state.js';
import { requireScope } from './authorise.js';
import type { RiskContext } from './risk-context.js';

const cursorsSchema = z.array(
  z.object({ department: z.string(), asOf: z.string().nullable(), stand: z.string() }),
);

/** A sweep at a reading's end removes records without moving the cursor, and then `reading` falls. */
const CURSORS = `select c.department, c.as_of as "asOf",
  jsonb_build_array(c.cursor, c.generation, c.reading)::text as stand from derived.feed_cursor c`;

async function readReadings(pool: pg.Pool, places: RecordPlaces, now: Date): Promise<Readings> {
  const cursors = cursorsSchema.parse((await pool.query(CURSORS)).rows);
  return {
    places,
    stands: new Map(cursors.map(({ department, stand }) => [department, stand])),
    asOf: new Map(cursors.map(({ department, asOf }) => [department, asOf])),
    degraded: await degradedDepartments(pool, now),
  };
}

const place = z.object({
  code: z.string(),
  year: z.number(),
  district: z.object({ code: z.string() }).nullable(),
});
type Place = Pick<Figure, 'code' | 'year' | 'district'>;

const versionsOf = (pool: pg.Pool) =>
  perRequest(
    () =>
      new DataLoader<Place, readonly Figure[], string>(
        async (places) => {
          const all = await reportedVersions(pool, places);
          return places.map((each) => all.filter((figure) => figureKey(figure) === figureKey(each)));
        },
        { cacheKeyFn: figureKey },
      ),
  );

const blank = (text: string | null | undefined): string | null => text?.trim() || null;

const entriesSchema = z
  .array(
    z.object({
      code: z.string(),
      year: z.number(),
      district: z.string().nullish().transform(blank),
      value: z.string().nullish().transform(blank),
      numerator: z.string().nullish().transform(blank),
      denominator: z.string().nullish().transform(blank),
      sourceDocument: z.string().trim(),
      note: z.string().nullish().transform(blank),
    }),
  )
  .min(1)
  .max(MOST_ENTRIES);

async function report(pool: pg.Pool, args: Row, request: RequestContext): Promise<Row> {
  requireScope(request, 'indicators:report');
  const parsed = entriesSchema.safeParse(args['entries']);
  if (!parsed.success)
    throw new HubError('BAD_REQUEST', { reason: `一次填报 1 至 ${MOST_ENTRIES} 个值,请分批` });
  const { roles, department, subject } = request.identity;
  const thisYear = Number(shanghaiDate(request.now).slice(0, 4));
  return reportValues(pool, parsed.data, { roles, department, by: subject, at: request.now, thisYear });
}

export function indicatorResolvers({ pool }: RiskContext, places: RecordPlaces): Resolvers {
  const versions = versionsOf(pool);
  const computed = createFiguresMemo(pool);
  return {
    Query: {
      planIndicators: async (_root, args, { now }) =>
        planIndicators({ pool, computed, now, readings: await readReadings(pool, places, now) }, args),
    },
    Mutation: {
      reportIndicatorValues: (_root, args, request) => report(pool, args, request),
    },
    PlanIndicatorValue: {
      versions: async (node, _args, request) => {
        if (node['entry'] === null) return [];
        const { code, year, district } = place.parse(node);
        const all = await versions(request).load({ code, year, district: district?.code ?? null });
        return all.map(({ entry, value, numerator, denominator }) => ({
          ...entry,
          value,
          numerator,
          denominator,
        }));
      },
    },
  };
}
