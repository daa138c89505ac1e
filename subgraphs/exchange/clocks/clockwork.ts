/** The rules and the calendar by which clocks run: effective-dated configuration under the name `clock-rules`. */
import { hash } from 'node:crypto';
import type pg from 'pg';
import { z } from 'zod';
import { calendarYearProblem } from '../../../domain/calendar/calendar-year.js';
import { PUBLISHED_YEARS } from '../../../domain/calendar/published-years.js';
import { createWorkingCalendar, type WorkingCalendar } from '../../../domain/calendar/working-calendar.js';
import { isCalendarDate } from '../../../domain/dates.js';
import { type ClockRule, clockRuleSchema, clockRulesProblem } from '../../../domain/deadlines/clock-rule.js';
import { DEFAULT_CLOCK_RULES } from '../../../domain/deadlines/default-clock-rules.js';
import { HubError } from '../../../platform/errors.js';
import { configurationIn } from '../../_kit/configuration.js';

export interface Clockwork {
  readonly rules: readonly ClockRule[];
  readonly calendar: WorkingCalendar;
}

export const CALENDAR: WorkingCalendar = createWorkingCalendar(PUBLISHED_YEARS);

const readConfiguration = configurationIn('configuration');
const rulesSchema = z.array(clockRuleSchema);

const daySchema = z.string().refine(isCalendarDate);
const yearSchema = z
  .strictObject({
    year: z.number().int(),
    weekdaysOff: z.array(daySchema),
    makeUpDays: z.array(daySchema),
    source: z.string().min(1),
  })
  .superRefine((year, context) => {
    const problem = calendarYearProblem(year);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  });

export interface LoadedCalendar {
  readonly calendar: WorkingCalendar;
  /** Another text: a year was loaded or changed, and what was 暂定 is computed again. */
  readonly fingerprint: string;
}

/** The published years, and those loaded since under the name `calendar-years`; of two of one year the loaded one stands. */
export async function readCalendar(client: pg.ClientBase | pg.Pool, at: Date): Promise<LoadedCalendar> {
  const loaded = await readConfiguration(client, 'calendar-years', at, z.array(yearSchema), []);
  const years = [...PUBLISHED_YEARS, ...loaded];
  const fingerprint = hash('sha256', JSON.stringify(years));
  return { calendar: loaded.length === 0 ? CALENDAR : createWorkingCalendar(years), fingerprint };
}

/**
 * The defaults and what was configured beside them: rows are added, none is rewritten.
 * @param deliveredAt of what was delivered before it was entered: the rules are those of then, the days those known now.
 * @throws HubError CONFIG_INVALID where the two contradict one another
 */
export async function readClockwork(
  client: pg.ClientBase | pg.Pool,
  now: Date,
  deliveredAt: Date = now,
): Promise<Clockwork> {
  const configured = await readConfiguration<ClockRule[]>(
    client,
    'clock-rules',
    deliveredAt,
    rulesSchema,
    [],
  );
  const rules = [...DEFAULT_CLOCK_RULES, ...configured];
  const problem = configured.length === 0 ? null : clockRulesProblem(rules);
  if (problem !== null) throw new HubError('CONFIG_INVALID', { problems: `clock-rules:${problem}` });
  return { rules, calendar: (await readCalendar(client, now)).calendar };
}
