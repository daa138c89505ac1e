/** Reads what is known of a batch of subjects: a few statements, whatever the number of enterprises. */
import type pg from 'pg';
import { z } from 'zod';
import { subjectColumns } from '../../schema/compiler/descriptor.js';
import type { RecordStore } from '../../subgraphs/risk/store/department-store.js';
import { subjectFields } from '../../subgraphs/risk/store/links/current-subjects.js';
import { subjectKey } from '../../subgraphs/risk/store/links/link-keys.js';
import { readSubjectCode } from '../../subgraphs/risk/store/links/subject-code.js';
import type { Evidence, KnownName, OpenSubject } from './resolution.js';

/** More enterprises than these under one name say no more than that the name is none. */
export const MOST_SAME_NAME = 10;
/** Per block, of the subject's own district and of all: the cost of a record must not grow with the enterprises. */
export const MOST_PER_BLOCK = 8;

const text = z.string().nullable();
const knownShape = {
  orgCode: z.string(),
  name: z.string(),
  kind: z.enum(['CURRENT', 'FORMER', 'REPORTED', 'VARIANT', 'DISPUTED']),
  since: text,
  until: text,
  district: text,
  address: text,
};
const KNOWN = `n.org_code as "orgCode", n.name, n.kind, n.since, n.until, i.district, i.address`;
const FROM = 'derived.identity_name n join derived.identity i on i.org_code = n.org_code';

const namedRows = z.array(z.object({ sought: z.string(), ...knownShape }));

const BY_NAME = `select k.key as sought, s.* from unnest($1::text[]) as k(key) cross join lateral (
  select ${KNOWN} from ${FROM} where n.name_key = k.key order by n.org_code, n.ord limit ${MOST_SAME_NAME}) s`;
const BY_ORG = `select n.org_code as sought, ${KNOWN} from ${FROM} where n.org_code = any($1::text[]) order by n.org_code, n.ord`;

const pairRows = z.array(z.object({ sought: z.string(), orgCode: z.string() }));
const BY_REG_NO = `select i.reg_no as sought, i.org_code as "orgCode" from derived.identity i
where i.reg_no = any($1::text[]) order by i.org_code`;

const SIMILAR = `select o.record_id as "recordId", o.field, array_agg(distinct c.org_code order by c.org_code) as codes
from unnest($1::text[], $2::text[]) as k(id, field)
join derived.open_subject o on o.record_id = k.id and o.field = k.field
cross join unnest(o.blocks) as b(block)
cross join lateral (
  (select i.org_code from derived.identity_block i where i.block = b.block and i.district = o.district
    order by i.org_code limit ${MOST_PER_BLOCK})
  union all
  (select i.org_code from derived.identity_block i where i.block = b.block
    order by i.district, i.org_code limit ${MOST_PER_BLOCK})
) c group by 1, 2`;
const similarRows = z.array(
  z.object({ recordId: z.string(), field: z.string(), codes: z.array(z.string()) }),
);

const decisionRows = z.array(
  z.object({
    recordId: z.string(),
    field: z.string(),
    verdict: z.enum(['CONFIRMED', 'REJECTED']),
    orgCode: z.string(),
    by: z.string(),
  }),
);
const DECISIONS = `select d.record_id as "recordId", d.field, d.verdict, d.org_code as "orgCode", d.decided_by as by
from work.identity_decision d where d.record_id = any($1::text[]) and d.revoked_at is null order by d.org_code`;

const mergeRows = z.array(z.object({ from: z.string(), into: z.string() }));

/** Code → the code that it was merged into, along all merges. */
export async function readSurvivors(client: pg.ClientBase): Promise<(orgCode: string) => string> {
  const { rows } = await client.query(
    'select m.from_code as "from", m.into_code as "into" from work.identity_merge m where m.undone_at is null',
  );
  const into = new Map(mergeRows.parse(rows).map((merge) => [merge.from, merge.into]));
  return (orgCode) => {
    let code = orgCode;
    // Merges form no circle (the mutation refuses one); the bound holds whatever stands in the table.
    for (let step = 0, next = into.get(code); next !== undefined && step < into.size; step += 1) {
      code = next;
      next = into.get(code);
    }
    return code;
  };
}

function gather<Row extends { readonly sought: string }, T>(
  rows: readonly Row[],
  value: (row: Row) => T,
): (sought: string | null) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.sought);
    if (group === undefined) groups.set(row.sought, [value(row)]);
    else group.push(value(row));
  }
  return (sought) => (sought === null ? [] : (groups.get(sought) ?? []));
}

const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
];

/** Tier 4: the holder of a licence, whatever department issued it. */
async function readHolders(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  licences: readonly string[],
) {
  const selects = stores
    .filter(({ record }) => record.keyField === 'licenceNo')
    .flatMap(({ record, table }) => {
      const [holder] = subjectFields(record);
      if (holder === undefined) return [];
      const { orgCode } = subjectColumns(holder);
      return `select t.key as sought, t."${orgCode}" as "orgCode" from ${table.name} t
where t.key = any($1::text[]) and t.valid_to is null and t."${orgCode}" is not null`;
    });
  if (licences.length === 0 || selects.length === 0) return [];
  return pairRows.parse((await client.query(selects.join('\nunion all\n'), [licences])).rows);
}

const withoutSought = ({ sought: _sought, ...known }: KnownName & { readonly sought: string }): KnownName =>
  known;

/** Everything but similar names. */
export async function readEvidence(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  subjects: readonly OpenSubject[],
): Promise<(subject: OpenSubject) => Evidence> {
  const codes = new Map(subjects.map((subject) => [subject, readSubjectCode(subject.code)]));
  const codeOf = (subject: OpenSubject) => codes.get(subject) ?? readSubjectCode(subject.code);
  const query = async (sql: string, keys: readonly string[]) =>
    keys.length === 0 ? [] : (await client.query(sql, [keys])).rows;
  const names = namedRows.parse(await query(BY_NAME, distinct(subjects.map(({ nameKey }) => nameKey))));
  const orgs = namedRows.parse(await query(BY_ORG, distinct(subjects.map((each) => codeOf(each).underName))));
  const regNos = pairRows.parse(await query(BY_REG_NO, distinct(subjects.map((each) => codeOf(each).regNo))));
  const holders = await readHolders(client, stores, distinct(subjects.map(({ licenceNo }) => licenceNo)));
  const decided = decisionRows.parse(
    await query(DECISIONS, distinct(subjects.map(({ recordId }) => recordId))),
  );
  const survivor = await readSurvivors(client);
  const byName = gather(names, withoutSought);
  const byOrg = gather(orgs, withoutSought);
  const byRegNo = gather(regNos, ({ orgCode }) => orgCode);
  const byLicence = gather(holders, ({ orgCode }) => orgCode);
  const decisions = gather(
    decided.map((each) => ({ ...each, sought: subjectKey(each.recordId, each.field) })),
    ({ verdict, orgCode, by }) => ({ verdict, orgCode, by }),
  );
  return (subject) => {
    const { underName, regNo } = codeOf(subject);
    const own = decisions(subjectKey(subject.recordId, subject.field));
    return {
      byName: byName(subject.nameKey),
      byCode: byOrg(underName),
      byRegNo: byRegNo(regNo),
      byLicence: byLicence(subject.licenceNo),
      similar: null,
      confirmed: own.find(({ verdict }) => verdict === 'CONFIRMED') ?? null,
      rejected: own.filter(({ verdict }) => verdict === 'REJECTED'),
      survivor,
    };
  };
}

/** Names of enterprises that share a block with each subject: capped, so that a common name costs no more than a rare one. */
export async function readSimilar(
  client: pg.ClientBase,
  subjects: readonly OpenSubject[],
): Promise<(subject: OpenSubject) => readonly KnownName[]> {
  if (subjects.length === 0) return () => [];
  const ids = subjects.map(({ recordId }) => recordId);
  const { rows } = await client.query(SIMILAR, [ids, subjects.map(({ field }) => field)]);
  const found = similarRows.parse(rows);
  const codes = [...new Set(found.flatMap((row) => row.codes))];
  const names = gather(namedRows.parse((await client.query(BY_ORG, [codes])).rows), withoutSought);
  const bySubject = new Map(found.map((row) => [subjectKey(row.recordId, row.field), row.codes]));
  return ({ recordId, field }) =>
    (bySubject.get(subjectKey(recordId, field)) ?? [])
      .flatMap((code) => names(code))
      .filter(({ kind }) => kind !== 'DISPUTED');
}
