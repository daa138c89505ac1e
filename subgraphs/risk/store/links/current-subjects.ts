/** Subjects of current versions, read back from the typed tables: whatever order versions came in. */
import type pg from 'pg';
import { z } from 'zod';
import {
  type FieldDescriptor,
  type RecordDescriptor,
  subjectColumns,
} from '../../../../schema/compiler/descriptor.js';
import type { RecordStore } from '../department-store.js';
import { textArray } from '../rows.js';

export interface CurrentSubject {
  readonly recordId: string;
  readonly field: string;
  readonly department: string;
  readonly recordType: string;
  readonly key: string;
  readonly name: string;
  readonly code: string | null;
  /** The link as the feed shows it. */
  readonly orgCode: string | null;
  /** District of the record, where it speaks of this subject. */
  readonly district: string | null;
  readonly address: string | null;
  readonly licenceNo: string | null;
  readonly occurredOn: string;
}

export const subjectFields = (record: RecordDescriptor): FieldDescriptor[] =>
  record.fields.filter(({ kind, personal }) => kind === 'subject' && !personal);

const column = (record: RecordDescriptor, name: string): string => {
  const field = record.fields.find((each) => each.name === name && each.kind === 'string' && !each.personal);
  return field === undefined || field.name === record.keyField ? 'null::text' : `t."${field.column}"`;
};

/** Makers are seldom where their goods are found: beside another party the record's district is that party's. */
const ELSEWHERE = new Set(['PRODUCER', 'SUPPLIER', 'DESIGNER', 'SUPERVISOR', 'DEVELOPER']);

function districtOf(record: RecordDescriptor, field: FieldDescriptor): string {
  const others = subjectFields(record).filter((other) => other.name !== field.name);
  if (!ELSEWHERE.has(field.role ?? '') || others.length === 0) return 't.district_code';
  const absent = others.map((other) => `coalesce(t."${subjectColumns(other).name}", '') = ''`);
  return `case when ${absent.join(' and ')} then t.district_code end`;
}

/** An address is the subject's when the record names nobody else. */
function selectOf({ record, table, prefix }: RecordStore, field: FieldDescriptor): string {
  const { name, code, orgCode } = subjectColumns(field);
  const alone = subjectFields(record).length === 1;
  const licence = alone ? column(record, 'licenceNo') : column(record, `${field.name}LicenceNo`);
  return `select '${prefix}' || t.key as "recordId", '${field.name}' as field, '${record.department}' as department,
  '${record.name}' as "recordType", t.key, t."${name}" as name, t."${code}" as code, t."${orgCode}" as "orgCode",
  ${districtOf(record, field)} as district, ${alone ? column(record, 'address') : 'null::text'} as address,
  ${licence} as "licenceNo", t.occurred_on as "occurredOn"
from ${table.name} t where t.valid_to is null and t.status <> 'REVOKED' and coalesce(t."${name}", '') <> ''`;
}

const text = z.string().nullable();
const rows: z.ZodType<CurrentSubject[]> = z.array(
  z.object({
    recordId: z.string(),
    field: z.string(),
    department: z.string(),
    recordType: z.string(),
    key: z.string(),
    name: z.string(),
    code: text,
    orgCode: text,
    district: text,
    address: text,
    licenceNo: text,
    occurredOn: z.string(),
  }),
);

/** All subjects of the records `ids`. */
export async function readSubjects(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  ids: readonly string[],
): Promise<CurrentSubject[]> {
  const found: CurrentSubject[] = [];
  for (const store of stores) {
    const keys = ids.filter((id) => id.startsWith(store.prefix)).map((id) => id.slice(store.prefix.length));
    const fields = subjectFields(store.record);
    if (keys.length === 0 || fields.length === 0) continue;
    const sql = fields
      .map((field) => `${selectOf(store, field)} and t.key = any($1::text[])`)
      .join('\nunion all\n');
    found.push(...rows.parse((await client.query(sql, [textArray(keys)])).rows));
  }
  return found;
}

const idRows = z.array(z.object({ id: z.string() }));

/** Records whose current version names one of these enterprises. */
export async function recordsNaming(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  orgCodes: readonly string[],
): Promise<string[]> {
  const selects = stores.flatMap(({ record, table, prefix }) =>
    subjectFields(record).map(
      (field) => `select '${prefix}' || t.key as id from ${table.name} t
where t."${subjectColumns(field).orgCode}" = any($1::text[]) and t.valid_to is null`,
    ),
  );
  if (selects.length === 0 || orgCodes.length === 0) return [];
  const { rows: found } = await client.query(selects.join('\nunion\n'), [textArray(orgCodes)]);
  return idRows.parse(found).map(({ id }) => id);
}
