/** How many records of each kind departments have about enterprises, one statement for all that are asked at once. */
import DataLoader from 'dataloader';
import type pg from 'pg';
import { z } from 'zod';
import { perRequest } from '../../_kit/per-request.js';
import type { RequestContext, Row } from '../../_kit/subgraph.js';
import { COUNTED, type Counted, inForce } from '../lists/event-conditions.js';

interface Asked {
  readonly orgCode: string;
  readonly from: string | null;
  readonly to: string | null;
}

const rowsSchema = z.array(z.looseObject({ place: z.number() }));

/** Fields of QualityCounts that tell the latest day of a count. */
const LATEST: Readonly<Partial<Record<Counted, string>>> = {
  failingSamples: 'lastFailingOn',
  importDetentions: 'lastDetentionOn',
  complaints: 'lastComplaintOn',
};

const selected = Object.entries(COUNTED)
  .flatMap(([name, condition]) => {
    const filter = `filter (where ${condition})`;
    const latest = Object.entries(LATEST).find(([counted]) => counted === name)?.[1];
    return [
      `count(distinct v.record_id) ${filter}::int as "${name}"`,
      ...(latest === undefined ? [] : [`max(v.occurred_on) ${filter} as "${latest}"`]),
    ];
  })
  .join(',\n  ');

const SQL = `select a.place::int as place, ${selected}
from unnest($1::text[], $2::date[], $3::date[]) with ordinality as a(org_code, since, until, place)
left join derived.event v on v.org_code = a.org_code and (a.since is null or v.occurred_on >= a.since)
  and (a.until is null or v.occurred_on <= a.until) and ${inForce('v', '$4')}
group by a.place order by a.place`;

export type QualityCountsLoader = (request: RequestContext) => DataLoader<Asked, Row, string>;

export const createQualityCounts = (pool: pg.Pool): QualityCountsLoader =>
  perRequest(
    ({ now }) =>
      new DataLoader<Asked, Row, string>(
        async (asked) => {
          const { rows } = await pool.query(SQL, [
            asked.map(({ orgCode }) => orgCode),
            asked.map(({ from }) => from),
            asked.map(({ to }) => to),
            now,
          ]);
          return rowsSchema.parse(rows);
        },
        { cacheKeyFn: ({ orgCode, from, to }) => `${orgCode} ${from} ${to}` },
      ),
  );
