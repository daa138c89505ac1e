/** The rules and the calendar by which clocks run: effective-dated configuration under the name `clock-rules`. */
import type pg from 'pg';
import { z } from 'zod';
import { PUBLISHED_YEARS } from '../../../domain/calendar/published-years.js';
import { createWorkingCalendar, type WorkingCalendar } from '../../../domain/calendar/working-calendar.js';
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

/**
 * The defaults and what was configured beside them: rows are added, none is rewritten.
 * @throws HubError CONFIG_INVALID where the two contradict one another
 */
export async function readClockwork(client: pg.ClientBase, at: Date): Promise<Clockwork> {
  const configured = await readConfiguration<ClockRule[]>(client, 'clock-rules', at, rulesSchema, []);
  const rules = [...DEFAULT_CLOCK_RULES, ...configured];
  const problem = configured.length === 0 ? null : clockRulesProblem(rules);
  if (problem !== null) throw new HubError('CONFIG_INVALID', { problems: `clock-rules:${problem}` });
  return { rules, calendar: CALENDAR };
}
