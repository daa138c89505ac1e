/** Conditions on enterprises by what departments found: how often, when, whose, in which goods. */
import { z } from 'zod';
import type { Bind } from '../../_kit/lists/list-statement.js';

const strings = z.array(z.string()).nullish();

export const eventCondition = z.object({
  atLeast: z.number().nullish(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  department: strings,
  productClass: strings,
  role: strings,
});
export type EventCondition = z.infer<typeof eventCondition>;

/** What counts as each; `v` is the event. Complaints that proved baseless count as none. */
export const COUNTED = {
  samples: `v.kind = 'INSPECTION'`,
  failingSamples: `v.kind = 'INSPECTION' and v.outcome in ('FAIL', 'LABEL_FAIL')`,
  importDetentions: `v.kind = 'IMPORT_DETENTION'`,
  complaints: `v.kind = 'COMPLAINT' and coalesce(v.outcome, '') not in ('UNFOUNDED', 'WITHDRAWN')`,
  injuries: `v.kind = 'INJURY'`,
  penalties: `v.kind = 'PENALTY'`,
  recalls: `v.kind = 'RECALL'`,
  licencesRevoked: `v.kind = 'LICENCE' and v.outcome in ('REVOKED', 'WITHDRAWN')`,
} as const;
export type Counted = keyof typeof COUNTED;

/** Versions in force at the instant in parameter `now`. */
export const inForce = (alias: string, now: string): string =>
  `${alias}.valid_from <= ${now}::timestamptz and (${alias}.valid_to is null or ${alias}.valid_to > ${now}::timestamptz)`;

const anyOf = (column: string, values: readonly string[] | null | undefined, bind: Bind): string[] =>
  values === null || values === undefined ? [] : [`${column} = any(${bind(values)}::text[])`];

/** Conditions on the events `v` of one kind. */
export function eventConditions(
  counted: Counted,
  { from, to, department, productClass, role }: EventCondition,
  bind: Bind,
  now: Date,
): string[] {
  return [
    COUNTED[counted],
    'v.org_code is not null',
    inForce('v', bind(now)),
    ...(from === null || from === undefined ? [] : [`v.occurred_on >= ${bind(from)}::date`]),
    ...(to === null || to === undefined ? [] : [`v.occurred_on <= ${bind(to)}::date`]),
    ...anyOf('v.department', department, bind),
    ...anyOf('v.product_class', productClass, bind),
    ...anyOf('v.role', role, bind),
  ];
}

/** Organisation codes with at least so many records of it: a record that names one twice counts once. */
export function enterprisesWith(
  counted: Counted,
  condition: EventCondition,
  bind: Bind,
  now: Date,
  also = 'true',
): string {
  const atLeast = Math.max(1, condition.atLeast ?? 1);
  return `select v.org_code from derived.event v where ${eventConditions(counted, condition, bind, now).join(' and ')}
group by v.org_code having count(distinct v.record_id) >= ${bind(atLeast)}::int and ${also}`;
}
