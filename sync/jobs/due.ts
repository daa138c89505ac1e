/** When answers change by themselves. */
import type pg from 'pg';
import { z } from 'zod';
import type { CalendarDate } from '../../domain/dates.js';
import type { EventKind } from '../../domain/quality-event.js';

/** The instant at which a day begins in Shanghai. */
export const shanghaiMidnight = (day: CalendarDate): string => `${day}T00:00:00+08:00`;

const aheadSchema = z.array(z.object({ key: z.string(), day: z.string() }));

/** Touched products with events of these kinds dated ahead, and the first of those days: there they enter the window. */
export async function readAhead(
  client: pg.ClientBase,
  kinds: readonly EventKind[],
  today: CalendarDate,
): Promise<Map<string, CalendarDate>> {
  const { rows } = await client.query(
    `select e.product_key as key, min(e.occurred_on) as day
     from derived.event e
     where e.occurred_on > $1::date and e.kind = any($2::text[])
       and e.product_key in (select key from touched)
     group by 1`,
    [today, kinds],
  );
  return new Map(aheadSchema.parse(rows).map(({ key, day }) => [key, day]));
}
