/** Contradictions about who an enterprise is, as findings: two codes for one name, two names for one code. */
import type pg from 'pg';
import { z } from 'zod';
import { normaliseCompanyName } from '../../domain/names/company-name.js';
import type { FindingDraft } from '../../subgraphs/risk/store/findings.js';
import { identityKey, nameConflictKey } from '../../subgraphs/risk/store/links/link-keys.js';
import type { RefreshedIdentities } from './identity-store.js';

/** To be looked into, no risk in itself. */
const SEVERITY = 2;

const draft = (
  subjectKey: string,
  orgCode: string,
  score: number,
  summary: string,
): Omit<FindingDraft, 'evidence' | 'detail'> => ({
  subjectKey,
  severity: SEVERITY,
  score,
  summary,
  orgCode,
  productKey: null,
  brandKey: null,
  productClass: null,
  district: null,
});

/** An enterprise whose records call it by a name that is none of its own. */
export function disputedNames({ identities, reported }: RefreshedIdentities): FindingDraft[] {
  return identities.flatMap(({ orgCode, names }) => {
    const disputed = names.filter(({ kind }) => kind === 'DISPUTED');
    if (disputed.length === 0) return [];
    const keys = new Set(disputed.map(({ nameKey }) => nameKey));
    const records = reported
      .filter((each) => each.orgCode === orgCode && keys.has(normaliseCompanyName(each.name)))
      .map(({ recordId }) => recordId);
    const told = names.flatMap(({ toldBy }) => toldBy ?? []);
    const others = names.filter(({ kind }) => kind === 'CURRENT').map(({ name }) => name);
    const called = [...others, ...disputed.map(({ name }) => name)];
    const evidence = [...new Set([...told, ...records])].sort();
    const summary = `代码 ${orgCode} 同时有 ${called.length} 个名称:${called.join('、')}`;
    const detail = { conflict: 'TWO_NAMES', names: called };
    return [{ ...draft(identityKey(orgCode), orgCode, called.length, summary), evidence, detail }];
  });
}

const sharedRows = z.array(
  z.object({
    nameKey: z.string(),
    name: z.string(),
    orgCodes: z.array(z.string()),
    toldBy: z.array(z.string()),
  }),
);

/** Names that two enterprises have at one date. */
const SHARED = `select a.name_key as "nameKey", min(a.name) as name, array_agg(distinct a.org_code order by a.org_code) as "orgCodes",
  coalesce(array_agg(distinct a.told_by order by a.told_by) filter (where a.told_by is not null), '{}') as "toldBy"
from derived.identity_name a
where a.name_key = any($1::text[]) and a.kind in ('CURRENT', 'FORMER', 'REPORTED') and exists (
  select from derived.identity_name b where b.name_key = a.name_key and b.org_code <> a.org_code
    and b.kind in ('CURRENT', 'FORMER', 'REPORTED')
    and coalesce(a.since, '-infinity') <= coalesce(b.until, 'infinity')
    and coalesce(b.since, '-infinity') <= coalesce(a.until, 'infinity'))
group by 1`;

export async function sharedNames(
  client: pg.ClientBase,
  nameKeys: readonly string[],
  survivor: (orgCode: string) => string,
): Promise<FindingDraft[]> {
  if (nameKeys.length === 0) return [];
  return sharedRows.parse((await client.query(SHARED, [nameKeys])).rows).flatMap((row) => {
    const codes = [...new Set(row.orgCodes.map(survivor))].sort();
    const [first] = codes;
    if (first === undefined || codes.length < 2) return [];
    const summary = `名称“${row.name}”同时对应 ${codes.length} 个代码:${codes.join('、')}`;
    const detail = { conflict: 'TWO_CODES', name: row.name, orgCodes: codes };
    return [
      { ...draft(nameConflictKey(row.nameKey), first, codes.length, summary), evidence: row.toldBy, detail },
    ];
  });
}
