/** Conditions on enterprises by what departments found: how often, when, whose, in which goods. */
import { z } from 'zod';
import { anyOf, compared, conjunction, strings } from '../../_kit/lists/conditions.js';
import type { Bind } from '../../_kit/lists/list-statement.js';

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

/** Conditions on the events `v` of one kind. */
function eventConditions(
  counted: Counted,
  { from, to, department, productClass, role }: EventCondition,
  bind: Bind,
  now: Date,
): (string | null)[] {
  return [
    COUNTED[counted],
    'v.org_code is not null',
    inForce('v', bind(now)),
    compared('v.occurred_on', '>=', from, bind, 'date'),
    compared('v.occurred_on', '<=', to, bind, 'date'),
    anyOf('v.department', department, bind),
    anyOf('v.product_class', productClass, bind),
    anyOf('v.role', role, bind),
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
  return `select v.org_code from derived.event v where ${conjunction(eventConditions(counted, condition, bind, now))}
group by v.org_code having count(distinct v.record_id) >= ${bind(atLeast)}::int and ${also}`;
}
