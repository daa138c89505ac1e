/** What a job found, against what it had found: new, changed, gone. The caller's transaction holds the job. */
import type pg from 'pg';
import { z } from 'zod';
import { tellFindings } from './tell-findings.js';

/** One open finding of a job: at most one per key. */
export interface FindingDraft {
  readonly subjectKey: string;
  /** 1 lowest … 4 highest. */
  readonly severity: 1 | 2 | 3 | 4;
  readonly score: number;
  readonly summary: string;
  /** Record ids, most telling first. */
  readonly evidence: readonly string[];
  readonly detail: unknown;
  readonly orgCode: string | null;
  readonly productKey: string | null;
  readonly brandKey: string | null;
  readonly productClass: string | null;
  readonly district: string | null;
}

export interface MergeContext {
  readonly job: { readonly id: string; readonly subject: string; readonly effect: string };
  readonly asOf: Date;
  readonly baselineId: number | null;
  readonly runId: number | null;
  /** Departments that could not be reached. */
  readonly degraded: readonly string[];
  /** Departments being read from the start: what rests on their records does not go for want of them. */
  readonly reading: readonly string[];
}

export interface FindingChange {
  readonly subjectKey: string;
  readonly change: 'NEW' | 'CHANGED' | 'GONE';
  readonly severity: number;
  readonly score: number;
}

export interface MergeResult {
  /** Findings of the evaluated keys that hold now. */
  readonly found: number;
  readonly changes: readonly FindingChange[];
}

/**
 * CHANGED means that a person should look again: another severity, another set of evidence or another status. A
 * score that only decays, or the order of the evidence, is kept without a mark.
 */
const UPSERT_SQL = `
with draft as (
  select * from jsonb_to_recordset($1::jsonb) as d("subjectKey" text, severity smallint, score float8, summary text,
    evidence text[], detail jsonb, "orgCode" text, "productKey" text, "brandKey" text, "productClass" text,
    district text)
), judged as (
  select d.*, f.raised_at, f.changed_at, case
    when f.subject_key is null or f.state = 'GONE' then 'NEW'
    when f.severity <> d.severity or f.detail->>'status' is distinct from d.detail->>'status'
      or not (f.evidence @> d.evidence and f.evidence <@ d.evidence) then 'CHANGED'
    else 'SAME' end as change
  from draft d left join derived.finding f on f.join_id = $2 and f.subject_key = d."subjectKey"
), written as (
  insert into derived.finding (join_id, subject_type, subject_key, effect, severity, score, summary, evidence, detail,
    org_code, product_key, brand_key, product_class, district, baseline_id, state, raised_at, changed_at, gone_at,
    as_of, degraded)
  select $2, $3, j."subjectKey", $4, j.severity, j.score, j.summary, j.evidence, j.detail, j."orgCode",
    j."productKey", j."brandKey", j."productClass", j.district, $5, 'OPEN',
    case when j.change = 'NEW' then $6 else j.raised_at end,
    case when j.change = 'SAME' then j.changed_at else $6 end, null, $6, $7
  from judged j
  on conflict (join_id, subject_key) do update set subject_type = excluded.subject_type, effect = excluded.effect,
    severity = excluded.severity, score = excluded.score, summary = excluded.summary, evidence = excluded.evidence,
    detail = excluded.detail, org_code = excluded.org_code, product_key = excluded.product_key,
    brand_key = excluded.brand_key, product_class = excluded.product_class, district = excluded.district,
    baseline_id = excluded.baseline_id, state = 'OPEN', raised_at = excluded.raised_at,
    changed_at = excluded.changed_at, gone_at = null, as_of = excluded.as_of, degraded = excluded.degraded
), logged as (
  insert into derived.finding_change (join_id, subject_key, change, severity, score, evidence, at, run_id)
  select $2, j."subjectKey", j.change, j.severity, j.score, j.evidence, $6, $8 from judged j where j.change <> 'SAME'
)
select j."subjectKey", j.change, j.severity, j.score from judged j where j.change <> 'SAME'`;

const GONE_SQL = `
with lost as (
  select f.subject_key, exists (
    select from unnest(f.evidence) as e(id) where split_part(e.id, '/', 1) = any($5::text[])) as held
  from touched t join derived.finding f on f.join_id = $1 and f.subject_key = t.key
  where f.state = 'OPEN' and f.subject_key <> all($2::text[])
), gone as (
  update derived.finding f set state = case when l.held then 'OPEN' else 'GONE' end,
    gone_at = case when l.held then null else $3::timestamptz end,
    changed_at = case when l.held then f.changed_at else $3::timestamptz end, as_of = $3, degraded = $4
  from lost l where f.join_id = $1 and f.subject_key = l.subject_key
  returning f.subject_key, f.severity, f.score, f.evidence, f.state
), logged as (
  insert into derived.finding_change (join_id, subject_key, change, severity, score, evidence, at, run_id)
  select $1, g.subject_key, 'GONE', g.severity, g.score, g.evidence, $3, $6 from gone g where g.state = 'GONE'
)
select g.subject_key as "subjectKey", 'GONE' as change, g.severity, g.score from gone g where g.state = 'GONE'`;

const changesSchema = z.array(
  z.object({
    subjectKey: z.string(),
    change: z.enum(['NEW', 'CHANGED', 'GONE']),
    severity: z.number(),
    score: z.number(),
  }),
);

/** A finding for a key that was not evaluated, or two for one, is a defect of the job. */
async function checkDrafts(client: pg.ClientBase, job: string, keys: readonly string[]): Promise<void> {
  if (new Set(keys).size !== keys.length) throw new Error(`job ${job} gave two findings for one key`);
  const { rows } = await client.query(
    'select n.key from unnest($1::text[]) as n(key) where not exists (select from touched t where t.key = n.key) limit 1',
    [keys],
  );
  if (rows.length > 0) throw new Error(`job ${job} gave a finding for a key that was not touched`);
}

/** Merges the findings of the keys in relation `touched`: what is not among `drafts` is gone. */
export async function mergeFindings(
  client: pg.ClientBase,
  context: MergeContext,
  drafts: readonly FindingDraft[],
): Promise<MergeResult> {
  const { job, asOf, baselineId, runId, degraded, reading } = context;
  const keys = drafts.map(({ subjectKey }) => subjectKey);
  const changes: FindingChange[] = [];
  if (drafts.length > 0) {
    await checkDrafts(client, job.id, keys);
    const written = await client.query(UPSERT_SQL, [
      JSON.stringify(drafts),
      job.id,
      job.subject,
      job.effect,
      baselineId,
      asOf,
      degraded,
      runId,
    ]);
    changes.push(...changesSchema.parse(written.rows));
    await tellFindings(client, context, drafts, changes);
  }
  const gone = await client.query(GONE_SQL, [job.id, keys, asOf, degraded, reading, runId]);
  changes.push(...changesSchema.parse(gone.rows));
  return { found: drafts.length, changes };
}
