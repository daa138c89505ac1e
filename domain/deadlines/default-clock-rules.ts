import { CLOCK_STEPS, type ClockRule } from './clock-rule.js';
import type { Urgency } from './urgency.js';

type Length = Pick<ClockRule, 'amount' | 'unit'>;

const hours = (amount: number): Length => ({ amount, unit: 'HOUR' });
const workingHours = (amount: number): Length => ({ amount, unit: 'WORKING_HOUR' });
const days = (amount: number): Length => ({ amount, unit: 'WORKING_DAY' });

/**
 * The hub's own defaults: acknowledge, first and final reply as in DOMAIN 4.3; rework half of the final reply, rounded
 * up; two working weeks to object. In the order of CLOCK_STEPS; null: no clock.
 */
const LENGTHS: Readonly<Record<Urgency, readonly (Length | null)[]>> = {
  INSTANT: [hours(1), hours(4), hours(24), hours(12), days(10)],
  SPECIAL: [workingHours(4), days(1), days(3), days(2), days(10)],
  URGENT: [days(1), days(3), days(5), days(3), days(10)],
  PROMPT: [days(2), null, days(10), days(5), days(10)],
  ORDINARY: [days(3), null, days(15), days(8), days(10)],
};

/** In force since the beginning of the plan's years: what is entered later (补录) for an earlier day has a clock too. */
const SINCE = '2011-01-01T00:00:00+08:00';

const rowsOf = (urgency: Urgency): ClockRule[] =>
  CLOCK_STEPS.flatMap((step, index) => {
    const length = LENGTHS[urgency][index] ?? null;
    if (length === null) return [];
    const why = '枢纽默认值:国家没有统一规定抄告的办理时限';
    return [{ validFrom: SINCE, validTo: null, urgency, step, ...length, who: '系统默认', why }];
  });

export const DEFAULT_CLOCK_RULES: readonly ClockRule[] = [
  ...rowsOf('INSTANT'),
  ...rowsOf('SPECIAL'),
  ...rowsOf('URGENT'),
  ...rowsOf('PROMPT'),
  ...rowsOf('ORDINARY'),
];
