import type { CalendarYear } from './calendar-year.js';
import workdays from './data/workdays.json' with { type: 'json' };

/** The years whose arrangement is published and comes with the hub; a deployment may add to them. */
export const PUBLISHED_YEARS: readonly CalendarYear[] = Object.entries(workdays.years).map(
  ([year, { weekdayOff, makeupWork }]) => ({
    year: Number(year),
    weekdaysOff: weekdayOff,
    makeUpDays: makeupWork,
    source: workdays.source,
  }),
);
