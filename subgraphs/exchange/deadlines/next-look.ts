/** What a recipient record's clocks ask for at an instant, and when they next ask for something. Pure. */
import type { WorkingCalendar } from '../../../domain/calendar/working-calendar.js';
import { type Deadline, isRunning } from '../../../domain/deadlines/deadline.js';
import { DEFAULT_DUE_SOON } from '../../../domain/deadlines/due-soon.js';
import {
  ESCALATION_LEVELS,
  type EscalationLevel,
  type EscalationRule,
  escalationsOf,
  scanEscalations,
} from '../../../domain/deadlines/escalation.js';

/** The same words as in the index `next_look`. */
export const NEXT_LOOK =
  'case when r.looked_version = r.version then r.next_look_at else least(r.soon_at, r.auto_close_at) end';

export interface DueLevel {
  readonly level: EscalationLevel;
  readonly step: string;
  readonly dueAt: string;
  /** Kept with the record: once per clock, deadline and level. */
  readonly mark: string;
}

export interface Look {
  readonly due: readonly DueLevel[];
  /** Of the clocks that still run. */
  readonly nextAt: Date | null;
}

const clockOf = ({ rule, dueAt }: Deadline): string => `${rule.step}@${dueAt}`;

export function lookAt(
  clocks: readonly Deadline[],
  raised: readonly string[],
  now: Date,
  { rules, calendar }: { readonly rules: readonly EscalationRule[]; readonly calendar: WorkingCalendar },
): Look {
  const scans = clocks.filter(isRunning).map((clock) => {
    const known = ESCALATION_LEVELS.filter((level) => raised.includes(`${clockOf(clock)}/${level}`));
    const escalations = escalationsOf(clock, rules, DEFAULT_DUE_SOON, calendar);
    return { clock, ...scanEscalations(escalations, new Set(known), now) };
  });
  const nexts = scans.flatMap(({ nextAt }) => (nextAt === null ? [] : [nextAt.getTime()]));
  return {
    due: scans.flatMap(({ clock, due }) =>
      due.map(({ level }) => ({
        level,
        step: clock.rule.step,
        dueAt: clock.dueAt,
        mark: `${clockOf(clock)}/${level}`,
      })),
    ),
    nextAt: nexts.length === 0 ? null : new Date(Math.min(...nexts)),
  };
}
