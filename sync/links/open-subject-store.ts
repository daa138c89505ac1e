/** Open subjects as the links job reads them, and what it decides of them. */
import type pg from 'pg';
import { z } from 'zod';
import type { OpenSubject, Resolution } from './resolution.js';

const text = z.string().nullable();
const subjectRows: z.ZodType<OpenSubject[]> = z.array(
  z.object({
    recordId: z.string(),
    field: z.string(),
    name: z.string(),
    nameKey: z.string(),
    code: text,
    district: text,
    address: text,
    licenceNo: text,
    occurredOn: z.string(),
  }),
);

export async function readOpenSubjects(
  client: pg.ClientBase,
  keys: readonly { readonly recordId: string; readonly field: string }[],
): Promise<OpenSubject[]> {
  if (keys.length === 0) return [];
  const { rows } = await client.query(
    `select o.record_id as "recordId", o.field, o.name, o.name_key as "nameKey", o.code, o.district, o.address,
  o.licence_no as "licenceNo", o.occurred_on as "occurredOn"
from unnest($1::text[], $2::text[]) as n(id, field) join derived.open_subject o on o.record_id = n.id and o.field = n.field
order by o.record_id, o.field`,
    [keys.map(({ recordId }) => recordId), keys.map(({ field }) => field)],
  );
  return subjectRows.parse(rows);
}

/**
 * The department is told when its feed shows another link than the one decided, and when the reason of a link
 * that it was told before is another one now.
 */
const WRITE = `update derived.open_subject o set state = n.state, org_code = n."orgCode", tier = n.tier, score = n.score,
  rule = n.rule, matched_by = n."matchedBy", candidates = n.candidates,
  matched_at = case when o.org_code is not distinct from n."orgCode" and o.state <> 'NEW' then o.matched_at else $2 end,
  delivery = case
    when n."orgCode" is distinct from o.shown_org_code then case
      when o.delivery in ('SENT', 'REFUSED') and o.org_code is not distinct from n."orgCode" then o.delivery else 'DUE' end
    when n."orgCode" is not null and o.state <> 'NEW'
      and (o.tier, o.rule, o.matched_by) is distinct from (n.tier, n.rule, n."matchedBy") then 'DUE'
    else 'NONE' end
from jsonb_to_recordset($1::jsonb) as n("recordId" text, field text, state text, "orgCode" text, tier smallint,
  score float8, rule text, "matchedBy" text, candidates jsonb)
where o.record_id = n."recordId" and o.field = n.field
  and ((o.state, o.org_code, o.tier, o.score, o.rule, o.matched_by, o.candidates) is distinct from
    (n.state, n."orgCode", n.tier, n.score, n.rule, n."matchedBy", n.candidates)
    or (o.delivery = 'NONE' and n."orgCode" is distinct from o.shown_org_code))`;

export async function writeResolutions(
  client: pg.ClientBase,
  resolved: readonly { readonly subject: OpenSubject; readonly resolution: Resolution }[],
  asOf: Date,
): Promise<void> {
  if (resolved.length === 0) return;
  const rows = resolved.map(({ subject: { recordId, field }, resolution }) => ({
    recordId,
    field,
    ...resolution,
  }));
  await client.query(WRITE, [JSON.stringify(rows), asOf]);
}
