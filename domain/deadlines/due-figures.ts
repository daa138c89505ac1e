import { countWorkingDays, type WorkingCalendar } from '../calendar/working-calendar.js';
import { receiptDay } from '../calendar/working-hours.js';
import { shanghaiDate } from '../dates.js';
import { type Deadline, hasStarted, isRunning, type StartedDeadline } from './deadline.js';
import { type DueSoon, dueSoonAt } from './due-soon.js';

/** 未到期, 将超期, 超期. Computed from the calendar and never stored by hand. */
export type DueState = 'ON_TIME' | 'DUE_SOON' | 'OVERDUE';

export interface DueFigures {
  /** Of what runs: a record whose steps are all done is never overdue. */
  readonly state: DueState;
  /** Some step was done, or is open, after its deadline. Stays when the record is done. */
  readonly wasOverdue: boolean;
  /** Of the latest step; 0 when none was late. */
  readonly daysLate: number;
}

/**
 * Working days after the day on which it fell due, up to the day on which `end` counts as received, at least 1 for
 * what is late at all: a day begun counts as a whole, as with every deadline in days.
 */
export function daysLate(dueAt: Date, end: Date, calendar: WorkingCalendar): number {
  if (end <= dueAt) return 0;
  return Math.max(1, countWorkingDays(calendar, shanghaiDate(dueAt), receiptDay(calendar, end).date));
}

export function dueState(
  deadline: StartedDeadline,
  now: Date,
  dueSoon: DueSoon,
  calendar: WorkingCalendar,
): DueState {
  if (now > new Date(deadline.dueAt)) return 'OVERDUE';
  return now > dueSoonAt(deadline, dueSoon, calendar) ? 'DUE_SOON' : 'ON_TIME';
}

/** How a recipient record stands at `now`, over all its clocks. */
export function dueFigures(
  deadlines: readonly Deadline[],
  now: Date,
  dueSoon: DueSoon,
  calendar: WorkingCalendar,
): DueFigures {
  const states = deadlines.filter(isRunning).map((each) => dueState(each, now, dueSoon, calendar));
  const late = deadlines
    .filter(hasStarted)
    .map(({ dueAt, doneAt }) =>
      daysLate(new Date(dueAt), doneAt === null ? now : new Date(doneAt), calendar),
    );
  const most = Math.max(0, ...late);
  return {
    state: (['OVERDUE', 'DUE_SOON'] as const).find((state) => states.includes(state)) ?? 'ON_TIME',
    wasOverdue: most > 0,
    daysLate: most,
  };
}
