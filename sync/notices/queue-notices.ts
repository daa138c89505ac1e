/** Notices on their way to the exchange, queued in the transaction of what they rest on: both are there or neither. */
import type pg from 'pg';
import { composeNotice, type Occasion } from './compose-notice.js';
import type { NoticeRule } from './notice-rule.js';

/**
 * Once per rule and key, and again when it got more severe than when it was last raised, or holds again after it had
 * gone. Rows stay when the derived store is rebuilt, so findings that come back then raise nothing.
 */
const QUEUE = `insert into work.notice_outbox (rule_id, subject_key, generation, severity, notice, created_at)
select d.rule, d.key, coalesce(last.generation, 0) + 1, d.severity, d.notice, $2
from jsonb_to_recordset($1::jsonb) as d(rule text, key text, severity smallint, notice jsonb)
left join lateral (
  select o.generation, o.severity, o.gone_at from work.notice_outbox o
  where o.rule_id = d.rule and o.subject_key = d.key order by o.generation desc limit 1) last on true
where last.generation is null or d.severity > last.severity or last.gone_at is not null
on conflict (rule_id, subject_key, generation) do nothing`;

export interface Raise {
  readonly rule: NoticeRule;
  readonly occasion: Occasion;
}

export async function queueNotices(client: pg.ClientBase, raises: readonly Raise[], at: Date): Promise<void> {
  const drafts = raises.flatMap(({ rule, occasion }) => {
    const notice = composeNotice(rule, occasion, at);
    return notice === null ? [] : [{ rule: rule.id, key: occasion.key, severity: occasion.severity, notice }];
  });
  if (drafts.length > 0) await client.query(QUEUE, [JSON.stringify(drafts), at]);
}

const GONE = `update work.notice_outbox o set gone_at = $2 where o.subject_key = any($1::text[]) and o.gone_at is null`;

/** What they rested on no longer holds: the next time is another one. */
export async function markGone(client: pg.ClientBase, keys: readonly string[], at: Date): Promise<void> {
  if (keys.length > 0) await client.query(GONE, [keys, at]);
}
