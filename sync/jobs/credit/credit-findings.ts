import type pg from 'pg';
import { z } from 'zod';
import type { CreditItem, CreditRating } from '../../../domain/credit/credit-file.js';
import { addDays } from '../../../domain/dates.js';
import type { StoredCreditFile } from '../../../subgraphs/risk/store/credit-files.js';
import { revokedBasis } from '../../../subgraphs/risk/store/revoked-basis.js';
import type { FindingDraft } from '../job.js';

/** Blacklist entries that end within this many days are announced. */
const EXPIRY_NOTICE_DAYS = 30;

const LISTED_SQL = `
select b.id, b.org_code as "orgCode", b.expires_on as "expiresOn", b.basis,
  (select min(x.at) from (${revokedBasis('b.basis', '$1')}) x) as "revokedAt"
from work.blacklist b
where b.org_code in (select key from touched) and b.end_state is null and b.listed_on <= $2::date
  and b.expires_on > $2::date
order by b.org_code, b.listed_on`;

const listedSchema = z.object({
  id: z.string(),
  orgCode: z.string(),
  expiresOn: z.string(),
  basis: z.array(z.string()),
  revokedAt: z.string().nullable(),
});
export type ListedEnterprise = z.infer<typeof listedSchema>;

/** Blacklist entries in force of the touched enterprises; with two, the one that ends first. */
export async function readListed(
  client: pg.ClientBase,
  asOf: Date,
  today: string,
): Promise<Map<string, ListedEnterprise>> {
  const { rows } = await client.query(LISTED_SQL, [asOf, today]);
  const listed = new Map<string, ListedEnterprise>();
  for (const row of z.array(listedSchema).parse(rows)) {
    const known = listed.get(row.orgCode);
    if (known === undefined || (known.revokedAt === null && row.revokedAt !== null))
      listed.set(row.orgCode, row);
  }
  return listed;
}

/** Order of gravity: what a person must act on first makes the finding's severity. */
interface Ground {
  readonly kind: 'BASIS_REVOKED' | 'GRADE_D' | 'GRADE_C' | 'BLACKLIST_EXPIRING';
  readonly severity: 1 | 2 | 3 | 4;
  readonly text: string;
}

function grounds(credit: CreditRating, listed: ListedEnterprise | undefined, today: string): Ground[] {
  const found: Ground[] = [];
  if (listed !== undefined && listed.revokedAt !== null) {
    const text = '黑名单的列入依据已撤销,应撤销列入决定,并在 3 个工作日内停止公示';
    found.push({ kind: 'BASIS_REVOKED', severity: 4, text });
  }
  if (credit.grade === 'D') found.push({ kind: 'GRADE_D', severity: 3, text: '信用等级 D' });
  if (credit.grade === 'C') found.push({ kind: 'GRADE_C', severity: 2, text: '信用等级 C' });
  if (listed !== undefined && listed.expiresOn <= addDays(today, EXPIRY_NOTICE_DAYS)) {
    found.push({ kind: 'BLACKLIST_EXPIRING', severity: 2, text: `黑名单将于 ${listed.expiresOn} 期满` });
  }
  return found;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Records that take points off, in an order that time does not change. */
function evidenceOf(items: readonly CreditItem[], listed: ListedEnterprise | undefined): string[] {
  const bad = items
    .filter(({ severity, excluded }) => severity !== null && !excluded)
    .sort((a, b) => b.base - a.base || compare(b.occurredOn, a.occurredOn) || compare(a.recordId, b.recordId))
    .map(({ recordId }) => recordId);
  return [...new Set([...(listed?.basis ?? []), ...bad])].slice(0, 100);
}

/**
 * The finding of one enterprise: entered D or C, blacklist about to end, or its basis revoked; null when none holds.
 * The score is the number of grounds, because the credit score moves every day. `items` is asked for by a finding only.
 */
export function creditFinding(
  orgCode: string,
  credit: CreditRating,
  items: () => readonly CreditItem[],
  listed: ListedEnterprise | undefined,
  today: string,
): FindingDraft | null {
  const found = grounds(credit, listed, today);
  const [first] = found;
  if (first === undefined) return null;
  return {
    subjectKey: orgCode,
    severity: first.severity,
    score: found.length,
    summary: found.map(({ text }) => text).join(';'),
    evidence: evidenceOf(items(), listed),
    orgCode,
    productKey: null,
    brandKey: null,
    productClass: null,
    district: null,
    detail: {
      kinds: found.map(({ kind }) => kind),
      grade: credit.grade,
      blacklistId: listed?.id ?? null,
      revokedAt: listed?.revokedAt ?? null,
    },
  };
}

/** Days on which the finding or the credit row next changes by itself; the earliest counts. */
export function creditDue(
  file: StoredCreditFile,
  credit: CreditRating,
  listed: ListedEnterprise | undefined,
  today: string,
): string | null {
  let first: string | null = null;
  const see = (day: string | null): void => {
    if (day !== null && day > today && (first === null || day < first)) first = day;
  };
  see(credit.nextTransition);
  see(file.nextInspectedOn);
  if (listed !== undefined) {
    see(addDays(listed.expiresOn, -EXPIRY_NOTICE_DAYS));
    see(listed.expiresOn);
  }
  for (const { occurredOn } of file.records) see(occurredOn);
  for (const { from } of file.blacklist) see(from);
  return first;
}
