/** Product classes whose complaints rise above their own recent days: EARS over each class, city-wide. */
import type pg from 'pg';
import { z } from 'zod';
import { addDays, daysBetween, shanghaiDate, startOfIsoWeek } from '../../../domain/dates.js';
import { productClassName } from '../../../domain/product-classes/product-classes.js';
import { EARS_DAYS_BEFORE, type EarsDay, ears } from '../../../domain/statistics/ears.js';
import type { Row } from '../../_kit/subgraph.js';
import { COUNTED, inForce } from '../lists/event-conditions.js';

const MOST_CLASSES = 200;
const argsSchema = z.object({ day: z.string().nullish(), first: z.number() });
const seriesSchema = z.array(
  z.object({
    productClass: z.string(),
    days: z.array(z.number()),
    counts: z.array(z.number()),
    samples: z.number(),
    enterprises: z.number(),
  }),
);

/** $1 first day of the series, $2 last day, $3 now, $4 first day of the week. */
const SQL = `with complaint as (
  select v.product_class, v.occurred_on - $1::date as day, count(distinct v.record_id)::int as records
  from derived.event v
  where ${COUNTED.complaints} and v.product_class is not null and v.occurred_on between $1::date and $2::date
    and ${inForce('v', '$3')}
  group by 1, 2
), denominator as (
  select v.product_class, count(distinct v.record_id) filter (where ${COUNTED.samples})::int as samples,
    count(distinct v.org_code)::int as enterprises
  from derived.event v
  where v.product_class is not null and v.occurred_on between $4::date and $2::date and ${inForce('v', '$3')}
    and v.product_class in (select c.product_class from complaint c)
  group by 1
)
select c.product_class as "productClass", array_agg(c.day order by c.day) as days,
  array_agg(c.records order by c.day) as counts, coalesce(max(d.samples), 0) as samples,
  coalesce(max(d.enterprises), 0) as enterprises
from complaint c left join denominator d on d.product_class = c.product_class group by 1`;

const methodsOf = ({ c1, c2, c3 }: EarsDay): string[] => [
  ...(c1.alarm ? ['C1'] : []),
  ...(c2.alarm ? ['C2'] : []),
  ...(c3.alarm ? ['C3'] : []),
];

/** ProductClassAlarm of the graph. */
interface Alarm {
  readonly productClass: string;
  readonly name: string | null;
  readonly alarmDays: number;
  readonly methods: readonly string[];
  readonly observed: number;
  readonly expected: number;
  readonly excess: number;
  readonly samples: number;
  readonly enterprises: number;
}

/** The week's judgement on one class; null without an alarm. */
function judge(series: z.infer<typeof seriesSchema>[number], weekDays: number): Alarm | null {
  const { productClass, days, counts, samples, enterprises } = series;
  const daily = new Array<number>(EARS_DAYS_BEFORE + weekDays).fill(0);
  days.forEach((day, place) => {
    daily[day] = counts[place] ?? 0;
  });
  const judged = Array.from({ length: weekDays }, (_, place) => ears(daily, EARS_DAYS_BEFORE + place));
  const alarmed = judged.filter((day) => methodsOf(day).length > 0);
  if (alarmed.length === 0) return null;
  const week = daily.slice(EARS_DAYS_BEFORE);
  return {
    productClass,
    name: productClassName(productClass),
    alarmDays: alarmed.length,
    methods: [...new Set(alarmed.flatMap(methodsOf))].sort(),
    observed: week.reduce((sum, count) => sum + count, 0),
    expected: judged.reduce((sum, { c2 }) => sum + c2.mean, 0),
    excess: Math.max(...judged.map(({ c2 }, place) => (week[place] ?? 0) - c2.upper)),
    samples,
    enterprises,
  };
}

/**
 * Classes with an alarm in the ISO week of `day` (default today), up to that day; most days of alarm first, then the
 * greatest excess over the limit of C2.
 */
export async function productClassAlarms(pool: pg.Pool, given: Row, now: Date): Promise<readonly Alarm[]> {
  const { day, first } = argsSchema.parse(given);
  const last = day ?? shanghaiDate(now);
  const monday = startOfIsoWeek(last);
  const begin = addDays(monday, -EARS_DAYS_BEFORE);
  const weekDays = daysBetween(monday, last) + 1;
  const { rows } = await pool.query(SQL, [begin, last, now, monday]);
  return seriesSchema
    .parse(rows)
    .flatMap((series) => judge(series, weekDays) ?? [])
    .sort(
      (a, b) =>
        b.alarmDays - a.alarmDays || b.excess - a.excess || (a.productClass < b.productClass ? -1 : 1),
    )
    .slice(0, Math.min(MOST_CLASSES, Math.max(1, first)));
}
