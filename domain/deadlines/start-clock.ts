import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ClockRule } from './clock-rule.js';
import type { Deadline } from './deadline.js';
import { dueAfter } from './due-after.js';

export const waiting = (rule: ClockRule): Deadline => ({
  rule,
  startedAt: null,
  dueAt: null,
  provisional: false,
  extendedFrom: null,
  doneAt: null,
});

export function started(deadline: Deadline, at: Date, calendar: WorkingCalendar): Deadline {
  const due = dueAfter(calendar, at, deadline.rule);
  return {
    ...deadline,
    startedAt: at.toISOString(),
    dueAt: due.at.toISOString(),
    provisional: due.provisional,
  };
}
