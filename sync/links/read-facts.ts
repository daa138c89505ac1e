/** What the typed tables say of enterprises: registrations, and what records with a code of their own call them. */
import type pg from 'pg';
import { z } from 'zod';
import { statementName } from '../../platform/database/statement-name.js';
import { subjectColumns } from '../../schema/compiler/descriptor.js';
import type { RecordStore } from '../../subgraphs/risk/store/department-store.js';
import { subjectFields } from '../../subgraphs/risk/store/links/current-subjects.js';
import { readSubjectCode } from '../../subgraphs/risk/store/links/subject-code.js';
import { REGISTRATION } from '../../subgraphs/risk/store/links/touch-links.js';
import type { RegistrationFacts, ReportedName } from './identity.js';

const text = z.string().nullable();
const registrationRows = z.array(
  z.object({
    orgCode: z.string(),
    recordId: z.string(),
    code: text,
    uscc: text,
    name: z.string(),
    regNo: text,
    district: text,
    address: text,
    establishedOn: text,
    formerNames: z.array(z.object({ name: z.string(), since: text, until: text })),
  }),
);

const registrationSql = ({ table, prefix, items }: RecordStore): string => {
  const former = items.find(({ itemsField }) => itemsField === 'formerNames');
  const names =
    former === undefined
      ? "'[]'::jsonb"
      : `coalesce((select jsonb_agg(jsonb_build_object('name', f.name, 'since', f.since, 'until', f.until) order by f.ord)
    from ${former.name} f where f.key = t.key and f.version = t.version), '[]')`;
  return `select t.holder_org_code as "orgCode", '${prefix}' || t.key as "recordId", t.holder_code as code, t.uscc, t.name,
  t.reg_no as "regNo", t.district_code as district, t.address, t.established_on as "establishedOn", ${names} as "formerNames"
from ${table.name} t where t.holder_org_code = any($1::text[]) and t.valid_to is null and t.status <> 'REVOKED'`;
};

/** Registrations that were themselves linked by name tell nothing. */
export async function readRegistrations(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  orgCodes: readonly string[],
): Promise<RegistrationFacts[]> {
  const store = stores.find(({ record }) => record.name === REGISTRATION);
  if (store === undefined) return [];
  const { rows } = await client.query(registrationSql(store), [orgCodes]);
  return registrationRows.parse(rows).flatMap(({ code, uscc, ...facts }) => {
    const decides = readSubjectCode(code).decides ?? readSubjectCode(uscc).decides;
    return decides === null ? [] : [{ ...facts, own: decides.orgCode === facts.orgCode }];
  });
}

const reportedRows = z.array(
  z.object({
    orgCode: z.string(),
    name: z.string(),
    code: z.string(),
    recordId: z.string(),
  }),
);

/** Grouped by name and code: a busy enterprise has hundreds of records. */
const reportedSql = (stores: readonly RecordStore[]): string[] =>
  stores
    .filter(({ record }) => record.name !== REGISTRATION)
    .flatMap(({ record, table, prefix }) =>
      subjectFields(record).map((field) => {
        const { name, code, orgCode } = subjectColumns(field);
        return `select t."${orgCode}" as "orgCode", t."${name}" as name, t."${code}" as code,
  min('${prefix}' || t.key) as "recordId"
from ${table.name} t where t."${orgCode}" = any($1::text[]) and t."${code}" is not null
  and coalesce(t."${name}", '') <> '' and t.valid_to is null and t.status <> 'REVOKED'
group by 1, 2, 3`;
      }),
    );

export async function readReported(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  orgCodes: readonly string[],
): Promise<ReportedName[]> {
  const selects = reportedSql(stores);
  if (selects.length === 0) return [];
  const text = selects.join('\nunion all\n');
  // Named: planning a hundred selects takes longer than reading a few enterprises.
  const { rows } = await client.query({ name: statementName(text), text, values: [orgCodes] });
  return reportedRows
    .parse(rows)
    .filter(({ code, orgCode }) => readSubjectCode(code).decides?.orgCode === orgCode);
}
