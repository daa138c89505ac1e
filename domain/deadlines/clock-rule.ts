import { z } from 'zod';
import { URGENCIES, URGENCY_NAMES, type Urgency } from './urgency.js';

/**
 * What a clock runs to. ACKNOWLEDGE runs from delivery, FIRST_REPLY and FINAL_REPLY from the acknowledgement, REWORK from the
 * sender's rework. OBJECTION is the sender's: silence for so long after the final reply closes the record.
 */
export const CLOCK_STEPS = ['ACKNOWLEDGE', 'FIRST_REPLY', 'FINAL_REPLY', 'REWORK', 'OBJECTION'] as const;
export type ClockStep = (typeof CLOCK_STEPS)[number];

export const CLOCK_STEP_NAMES: Readonly<Record<ClockStep, string>> = {
  ACKNOWLEDGE: '签收',
  FIRST_REPLY: '首次反馈',
  FINAL_REPLY: '最终反馈',
  REWORK: '重办反馈',
  OBJECTION: '异议期',
};

/** HOUR runs round the clock, every day; the others follow the working calendar. */
export const CLOCK_UNITS = ['HOUR', 'WORKING_HOUR', 'WORKING_DAY'] as const;

/** In force from `validFrom` until before `validTo`; null: until further notice. Instants are ISO texts. */
export const effectiveDates = {
  validFrom: z.iso.datetime({ offset: true }),
  validTo: z.iso.datetime({ offset: true }).nullable(),
  who: z.string().min(1),
  why: z.string().min(1),
};

/**
 * One line of the clock table. It is configuration: no authority fixes such times (DOMAIN 4). A new arrangement is one more
 * row; nothing is rewritten, so that who changed what and why stays.
 */
export const clockRuleSchema = z.strictObject({
  ...effectiveDates,
  urgency: z.enum(URGENCIES),
  step: z.enum(CLOCK_STEPS),
  amount: z.number().int().min(1).max(1_000),
  unit: z.enum(CLOCK_UNITS),
});
export type ClockRule = z.infer<typeof clockRuleSchema>;

interface Effective {
  readonly validFrom: string;
  readonly validTo: string | null;
}

const time = (instant: string): number => Date.parse(instant);

/**
 * Of the rows in force at an instant the one that came into force last: a row for a while (`validTo`) gives way to the
 * one before it when it ends. Null when none is in force: the step has no clock.
 */
export function inForceAt<Row extends Effective>(rows: readonly Row[], at: Date): Row | null {
  return rows
    .filter(({ validFrom }) => time(validFrom) <= at.getTime())
    .filter(({ validTo }) => validTo === null || at.getTime() < time(validTo))
    .reduce<Row | null>(
      (last, row) => (last === null || time(row.validFrom) > time(last.validFrom) ? row : last),
      null,
    );
}

export function clockRuleAt(
  rules: readonly ClockRule[],
  urgency: Urgency,
  step: ClockStep,
  at: Date,
): ClockRule | null {
  return inForceAt(
    rules.filter((rule) => rule.urgency === urgency && rule.step === step),
    at,
  );
}

const nameOf = ({ urgency, step }: ClockRule): string =>
  `${URGENCY_NAMES[urgency]}的${CLOCK_STEP_NAMES[step]}时限`;

/** 重办 is asked of who has answered once already: its clock must be shorter, whenever either of the two changes. */
function longRework(rules: readonly ClockRule[]): ClockRule | undefined {
  return rules.find(({ urgency, validFrom }) => {
    const final = clockRuleAt(rules, urgency, 'FINAL_REPLY', new Date(validFrom));
    const rework = clockRuleAt(rules, urgency, 'REWORK', new Date(validFrom));
    if (final === null || rework === null) return false;
    return rework.unit !== final.unit || rework.amount >= final.amount;
  });
}

/** What is wrong with a clock table that someone enters, in Chinese; null when nothing is. */
export function clockRulesProblem(rules: readonly ClockRule[]): string | null {
  const empty = rules.find(({ validFrom, validTo }) => validTo !== null && time(validTo) <= time(validFrom));
  if (empty !== undefined)
    return `${nameOf(empty)}的失效时间 ${empty.validTo} 须晚于生效时间 ${empty.validFrom}`;
  const seen = new Set<string>();
  for (const rule of rules) {
    const key = `${rule.urgency}/${rule.step}/${time(rule.validFrom)}`;
    if (seen.has(key)) return `${nameOf(rule)}有两条同在 ${rule.validFrom} 生效,只能保留一条`;
    seen.add(key);
  }
  const long = longRework(rules);
  if (long === undefined) return null;
  return `自 ${long.validFrom} 起,${URGENCY_NAMES[long.urgency]}的重办时限须短于最终反馈时限,并用同一单位`;
}
