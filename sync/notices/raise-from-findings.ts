import type pg from 'pg';
import { z } from 'zod';
import type { FindingChange } from '../../subgraphs/risk/store/findings.js';
import type { Occasion } from './compose-notice.js';
import { bears, type NoticeRule, rulesInForce } from './notice-rule.js';
import { markGone, queueNotices } from './queue-notices.js';
import { readNoticeRules } from './read-notice-rules.js';

/** The products of a brand are those that the evidence names. */
const FINDINGS = `select f.subject_key as "subjectKey", f.severity, f.summary, f.evidence, f.detail->>'status' as status,
  f.product_class as "productClass", f.district, f.org_code as "orgCode",
  case when f.product_key is not null then array[f.product_key] when f.brand_key is null then '{}'
    else array(select distinct e.product_key from derived.event e
      where e.record_id = any(f.evidence) and e.brand_key = f.brand_key and e.product_key is not null order by 1) end as products
from derived.finding f where f.join_id = $1 and f.subject_key = any($2::text[]) and f.state = 'OPEN'`;

const findingRows = z.array(
  z.object({
    subjectKey: z.string(),
    severity: z.number(),
    summary: z.string(),
    evidence: z.array(z.string()),
    status: z.string().nullable(),
    productClass: z.string().nullable(),
    district: z.string().nullable(),
    orgCode: z.string().nullable(),
    products: z.array(z.string()),
  }),
);
type Finding = z.infer<typeof findingRows>[number];

const keyOf = (job: string, subjectKey: string): string => `${job}/${subjectKey}`;

const occasionOf = (job: string, finding: Finding): Occasion => ({
  key: keyOf(job, finding.subjectKey),
  severity: finding.severity,
  summary: finding.summary,
  evidence: finding.evidence,
  enterprises: finding.orgCode === null ? [] : [finding.orgCode],
  products: finding.products,
});

const isOn = ({ on }: NoticeRule, job: string): boolean => on.kind === 'FINDING' && on.job === job;

function holds(rule: NoticeRule, finding: Finding): boolean {
  const { on } = rule;
  if (on.kind !== 'FINDING' || !bears(rule, finding)) return false;
  return on.status === undefined || (finding.status !== null && on.status.includes(finding.status));
}

/** What changed in a job's findings, within the transaction that changes them. */
export async function raiseFromFindings(
  client: pg.ClientBase,
  job: string,
  changes: readonly FindingChange[],
  at: Date,
): Promise<void> {
  if (changes.length === 0) return;
  const rows = (await readNoticeRules(client, at)).filter((rule) => isOn(rule, job));
  const rules = rulesInForce(rows, at);
  const keys = changes.filter(({ change }) => change !== 'GONE').map(({ subjectKey }) => subjectKey);
  const gone = changes.filter(({ change }) => change === 'GONE');
  await markGone(
    client,
    gone.map(({ subjectKey }) => keyOf(job, subjectKey)),
    at,
  );
  if (rules.length === 0 || keys.length === 0) return;
  const findings = findingRows.parse((await client.query(FINDINGS, [job, keys])).rows);
  const raises = findings.flatMap((finding) =>
    rules
      .filter((rule) => holds(rule, finding))
      .map((rule) => ({ rule, occasion: occasionOf(job, finding) })),
  );
  await queueNotices(client, raises, at);
}
