import type pg from 'pg';
import { z } from 'zod';
import {
  type DepartmentStore,
  departmentStores,
  type RecordStore,
} from '../../subgraphs/risk/store/department-store.js';
import { recordsNaming } from '../../subgraphs/risk/store/links/current-subjects.js';
import {
  LINKS_JOB,
  nameConflictKey,
  parseLinkKeys,
  subjectKey,
} from '../../subgraphs/risk/store/links/link-keys.js';
import { refreshOpenSubjects } from '../../subgraphs/risk/store/links/open-subjects.js';
import { disputedNames, sharedNames } from '../links/conflicts.js';
import { refreshIdentities } from '../links/identity-store.js';
import { readOpenSubjects, writeResolutions } from '../links/open-subject-store.js';
import { linkProducts } from '../links/products/link-products.js';
import { readEvidence, readSimilar, readSurvivors } from '../links/read-evidence.js';
import type { OpenSubject } from '../links/resolution.js';
import { resolveSubject } from '../links/resolve-subject.js';
import type { Evaluation, JobDefinition, RunContext } from './job.js';

const keyRows = z.array(z.object({ key: z.string() }));
const codeRows = z.array(z.object({ code: z.string(), live: z.boolean() }));

/** Codes among these that a person has merged, or had merged. */
async function readMerged(client: pg.ClientBase, orgCodes: readonly string[]) {
  const { rows } = await client.query(
    `select m.from_code as code, m.undone_at is null as live from work.identity_merge m where m.from_code = any($1::text[])
union select m.into_code, false from work.identity_merge m where m.into_code = any($1::text[])`,
    [orgCodes],
  );
  return codeRows.parse(rows);
}

/**
 * For the next ticks: how many there are says nothing of this batch. A key that waits already need not wait twice:
 * whoever evaluates it holds the job, and does so after the identities that concern it.
 */
const touchLater = (client: pg.ClientBase, keys: readonly string[]): Promise<unknown> =>
  client.query(
    `insert into derived.touched (job, key, priority) select $1, n.key, 1 from unnest($2::text[]) as n(key)
where not exists (select from derived.touched t
  where t.job = $1 and t.key = n.key and t.priority < 2 and t.at = '-infinity')`,
    [LINKS_JOB, keys],
  );

async function evaluateIdentities(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  orgCodes: readonly string[],
  full: boolean,
) {
  const merged = await readMerged(client, orgCodes);
  const codes = new Set(merged.map(({ code }) => code));
  const refreshed = await refreshIdentities(client, stores, orgCodes, { merged: codes, full });
  const away = merged.filter(({ live }) => live).map(({ code }) => code);
  const moved = await refreshOpenSubjects(client, stores, await recordsNaming(client, stores, away));
  await touchLater(client, [...new Set([...refreshed.concerned, ...moved])]);
  return refreshed;
}

/** Subjects of touched records that were not looked after: a person has decided of one whose code links by itself. */
async function readSubjectsOf(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  keys: ReturnType<typeof parseLinkKeys>['subjects'],
): Promise<OpenSubject[]> {
  const found = await readOpenSubjects(client, keys);
  const known = new Set(found.map(({ recordId, field }) => subjectKey(recordId, field)));
  const missing = keys.filter(({ recordId, field }) => !known.has(subjectKey(recordId, field)));
  if (missing.length === 0) return found;
  await refreshOpenSubjects(client, stores, [...new Set(missing.map(({ recordId }) => recordId))]);
  return [...found, ...(await readOpenSubjects(client, missing))];
}

async function resolveAll(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  subjects: readonly OpenSubject[],
  asOf: Date,
) {
  if (subjects.length === 0) return;
  const evidenceOf = await readEvidence(client, stores, subjects);
  const first = subjects.map((subject) => ({
    subject,
    resolution: resolveSubject(subject, evidenceOf(subject)),
  }));
  const open = first.filter(({ resolution: { state } }) => state !== 'LINKED' && state !== 'CONFLICT');
  const similarOf = await readSimilar(
    client,
    open.map(({ subject }) => subject),
  );
  const settled = first.filter(({ resolution: { state } }) => state === 'LINKED' || state === 'CONFLICT');
  const second = open.map(({ subject }) => {
    const evidence = { ...evidenceOf(subject), similar: similarOf(subject) };
    return { subject, resolution: resolveSubject(subject, evidence) };
  });
  await writeResolutions(client, [...settled, ...second], asOf);
}

const evaluate =
  (stores: () => readonly RecordStore[]) =>
  async ({ client, asOf, full }: RunContext): Promise<Evaluation> => {
    const { rows } = await client.query('select distinct t.key from touched t');
    const { identities, names, subjects, ...products } = parseLinkKeys(
      keyRows.parse(rows).map(({ key }) => key),
    );
    await linkProducts(client, stores(), products, asOf);
    const refreshed = await evaluateIdentities(client, stores(), identities, full);
    await resolveAll(client, stores(), await readSubjectsOf(client, stores(), subjects), asOf);
    const nameKeys = [...new Set([...names, ...refreshed.nameKeys])];
    await client.query('insert into touched (key) select n.key from unnest($1::text[]) as n(key)', [
      nameKeys.filter((name) => !names.includes(name)).map(nameConflictKey),
    ]);
    const shared = await sharedNames(client, nameKeys, await readSurvivors(client));
    return { findings: [...disputedNames(refreshed), ...shared], due: [] };
  };

/** Every enterprise, every subject that is looked after or of which a person has decided, every product key. */
const ALL_KEYS = `select 'identity:' || e.org_code as key from derived.enterprise e
union select 'identity:' || i.org_code from derived.identity i
union select 'subject:' || o.record_id || '#' || o.field from derived.open_subject o
union select 'subject:' || d.record_id || '#' || d.field from work.identity_decision d where d.revoked_at is null
union select 'identity:' || m.from_code from work.identity_merge m where m.undone_at is null
union select 'spelling:' || p.spelling from derived.product_pair p where p.spelling is not null
union select 'gtin:' || p.gtin from derived.product_pair p where p.gtin <> ''
union select 'product:' || a.alias_key from derived.product_alias a
union select 'product:' || d.from_key from work.product_decision d where d.revoked_at is null`;

/** J12 主体归并与码段校验 (DOMAIN 5.6, 6.7): who the subjects of records are, and contradictions about it. */
export function identityLinks(
  departments: () => readonly DepartmentStore[] = departmentStores,
): JobDefinition {
  let known: readonly RecordStore[] | undefined;
  const stores = (): readonly RecordStore[] => {
    known ??= departments().flatMap(({ records }) => [...records.values()]);
    return known;
  };
  return {
    id: LINKS_JOB,
    title: '主体归并与码段校验',
    cron: '15 3 * * *',
    subject: 'identity',
    effect: 'notice',
    owner: 'industry-commerce',
    mode: 'keys',
    kinds: [],
    evaluate: evaluate(stores),
    allKeys: ALL_KEYS,
  };
}
