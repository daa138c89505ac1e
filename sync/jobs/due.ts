/** When answers change by themselves. */
import type pg from 'pg';
import { z } from 'zod';
import type { CalendarDate } from '../../domain/dates.js';

/** The instant at which a day begins in Shanghai. */
export const shanghaiMidnight = (day: CalendarDate): string => `${day}T00:00:00+08:00`;

const aheadSchema = z.array(z.object({ key: z.string(), day: z.string() }));

/** Touched keys with events dated ahead, and the first of those days: there they enter the window. */
export async function readAhead(
  client: pg.ClientBase,
  column: 'org_code' | 'product_key',
  today: CalendarDate,
): Promise<Map<string, CalendarDate>> {
  const { rows } = await client.query(
    `select e.${column} as key, min(e.occurred_on) as day
     from derived.event e
     where e.occurred_on > $1::date and e.${column} in (select key from touched)
     group by 1`,
    [today],
  );
  return new Map(aheadSchema.parse(rows).map(({ key, day }) => [key, day]));
}
