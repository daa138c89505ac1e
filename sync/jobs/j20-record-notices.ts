import { z } from 'zod';
import { bears, type NoticeRule, RECORD_RULE_KINDS, rulesInForce } from '../notices/notice-rule.js';
import { queueNotices } from '../notices/queue-notices.js';
import { readNoticeRules } from '../notices/read-notice-rules.js';
import { ALL_KEYS } from './all-keys.js';
import type { Evaluation, JobDefinition, RunContext } from './job.js';

/** One event of a record per enterprise: that of the heaviest consequence. */
const EVENTS = `select distinct on (e.record_id) e.record_id as "recordId", e.record_type as "recordType", e.kind, e.outcome,
  e.severity, e.product_class as "productClass", e.district, e.org_code as "orgCode", e.product_key as "productKey", e.label,
  ($1::date - e.occurred_on) as "daysAgo", e.valid_from as "publishedAt"
from (select distinct key from touched) t
join derived.event e on e.org_code = t.key and e.kind = any($3::text[])
  and e.occurred_on > $1::date - $4::int and e.occurred_on <= $1::date
where e.valid_from <= $2 and (e.valid_to is null or e.valid_to > $2) and e.status <> 'REVOKED'
order by e.record_id, e.severity desc nulls last, e.id`;

const eventRows = z.array(
  z.object({
    recordId: z.string(),
    recordType: z.string(),
    kind: z.string(),
    outcome: z.string().nullable(),
    severity: z.number().nullable(),
    productClass: z.string().nullable(),
    district: z.string().nullable(),
    orgCode: z.string(),
    productKey: z.string().nullable(),
    label: z.string(),
    daysAgo: z.number(),
    publishedAt: z.string(),
  }),
);
type RecordEvent = z.infer<typeof eventRows>[number];

function holds(rule: NoticeRule, event: RecordEvent): boolean {
  const { on } = rule;
  if (on.kind !== 'RECORD' || on.event !== event.kind || event.daysAgo >= on.withinDays) return false;
  if (on.recordTypes !== undefined && !on.recordTypes.includes(event.recordType)) return false;
  if (on.outcomes !== undefined && !on.outcomes.includes(event.outcome ?? '')) return false;
  return bears(rule, { ...event, severity: event.severity ?? 1 });
}

async function evaluate({ client, asOf, today }: RunContext): Promise<Evaluation> {
  const rules = await readNoticeRules(client, asOf);
  const on = rules.flatMap((rule) => (rule.on.kind === 'RECORD' ? [rule.on] : []));
  const kinds = [...new Set(on.map(({ event }) => event))];
  const days = Math.max(0, ...on.map(({ withinDays }) => withinDays));
  const { rows } = await client.query(EVENTS, [today, asOf, kinds, days]);
  const raises = eventRows.parse(rows).flatMap((event) =>
    rulesInForce(rules, new Date(event.publishedAt))
      .filter((rule) => holds(rule, event))
      .map((rule) => ({
        rule,
        occasion: {
          key: event.recordId,
          severity: event.severity ?? 1,
          summary: event.label,
          evidence: [event.recordId],
          enterprises: [event.orgCode],
          products: event.productKey === null ? [] : [event.productKey],
        },
      })),
  );
  await queueNotices(client, raises, asOf);
  return { findings: [], due: [] };
}

/**
 * Published records that raise a notice by themselves (sync/notices, rules on RECORD). It finds nothing: what it does is
 * queued in the same transaction. What was published before a rule held raises nothing, also when it is looked at later. A record whose enterprise is not known yet is looked at when it is linked.
 */
export const recordNotices: JobDefinition = {
  id: 'j20-record-notices',
  title: '记录触发抄告',
  cron: '30 3 * * *',
  subject: 'enterprise',
  effect: 'notice',
  owner: 'quality-supervision',
  mode: 'keys',
  kinds: RECORD_RULE_KINDS,
  evaluate,
  allKeys: ALL_KEYS.enterprise,
  candidates: async ({ today }) => ({
    text: `select distinct e.org_code as key from derived.event e
where e.kind = any($1::text[]) and e.org_code is not null and e.occurred_on > $2::date - 365`,
    values: [RECORD_RULE_KINDS, today],
  }),
};
