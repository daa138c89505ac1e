/** The four figures of promptness for each department over a period, out of the recipient records delivered in it. */
import type pg from 'pg';
import { z } from 'zod';
import { type Timeliness, timelinessOf } from '../../../domain/deadlines/timeliness.js';

/**
 * 主送 records that stayed with their department. The reply that counts is the first final one; a 重办 is the sender's
 * verdict on it, 办结 without one the other. What was taken back or given to another department is nobody's answer. Who
 * returned a record or was exempted is released by the act that led there; by the return, where the exemption came later.
 */
const HISTORIES = `
select r.department, r.delivered_at as "deliveredAt", r.received_at as "acknowledgedAt", e.replied as "repliedAt",
  case when r.state in ('RETURNED', 'EXEMPT') then e.released end as "releasedAt",
  case when n.expects_reply then r.final_due_at end as "dueAt",
  case when e.reworked then true when r.state = 'DONE' and e.replied is not null then false end as "ratedNegatively"
from notice_recipient r join notice n on n.id = r.notice_id
cross join lateral (
  select min(v.at) filter (where v.action in ('SIGN_FINAL_REPLY', 'BACKFILL_REPLY')) as replied,
    max(v.at) filter (where v.to_state in ('RETURNED', 'EXEMPT')
      and v.from_state not in ('RETURNED', 'EXEMPT')) as released,
    coalesce(bool_or(v.action = 'REWORK'), false) as reworked
  from (select v.action, v.from_state, v.to_state, coalesce((v.data ->> 'happenedAt')::timestamptz, v.at) as at
    from notice_event v where v.recipient_id = r.id) v) e
where r.kind = 'MAIN' and r.delivered_at >= $1 and r.delivered_at < $2
  and r.state not in ('PLANNED', 'REASSIGNED', 'WITHDRAWN') and r.department = any($3::text[])
order by r.department`;

const instant = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : new Date(text)));
const histories = z.array(
  z.object({
    department: z.string(),
    deliveredAt: z.string().transform((text) => new Date(text)),
    acknowledgedAt: instant,
    repliedAt: instant,
    releasedAt: instant,
    dueAt: instant,
    ratedNegatively: z.boolean().nullable(),
  }),
);

export interface Period {
  /** First instant. */
  readonly from: Date;
  /** The instant after the last. */
  readonly before: Date;
}

export interface DepartmentTimeliness extends Timeliness {
  readonly department: string;
  /** Recipient records delivered in the period. */
  readonly received: number;
}

/** @param departments in the order wanted; those that received nothing have figures without a value. */
export async function readTimeliness(
  pool: pg.Pool,
  { from, before }: Period,
  departments: readonly string[],
  asOf: Date,
): Promise<DepartmentTimeliness[]> {
  const { rows } = await pool.query(HISTORIES, [from, before, departments]);
  const all = histories.parse(rows);
  return departments.map((department) => {
    const own = all.filter((history) => history.department === department);
    return { department, received: own.length, ...timelinessOf(own, asOf) };
  });
}
