/** The subjects that entity resolution looks after: kept true to the typed tables, page by page. */
import type pg from 'pg';
import { z } from 'zod';
import { blockingKeys } from '../../../../domain/names/blocking-keys.js';
import { splitCompanyName } from '../../../../domain/names/split-company-name.js';
import type { RecordStore } from '../department-store.js';
import { textArray } from '../rows.js';
import { type CurrentSubject, readSubjects } from './current-subjects.js';
import { subjectKey } from './link-keys.js';
import { readSubjectCode } from './subject-code.js';

const storedRows = z.array(
  z.object({
    recordId: z.string(),
    field: z.string(),
    told: z.string(),
    shown: z.string().nullable(),
    orgCode: z.string().nullable(),
  }),
);

const STORED = `select o.record_id as "recordId", o.field, o.shown_org_code as shown, o.org_code as "orgCode",
  concat_ws(E'\\x1f', o.name, o.code, coalesce(o.district, ''), coalesce(o.address, ''), coalesce(o.licence_no, ''),
    o.occurred_on::text) as told
from derived.open_subject o where o.record_id = any($1::text[])`;

/** What of a subject its link depends on. */
const toldOf = ({ name, code, district, address, licenceNo, occurredOn }: CurrentSubject): string =>
  [name, ...(code === null ? [] : [code]), district ?? '', address ?? '', licenceNo ?? '', occurredOn].join(
    '\x1f',
  );

const WRITE = `insert into derived.open_subject as o (record_id, field, department, record_type, key, name, name_key, code,
  code_key, district, address, licence_no, occurred_on, blocks, shown_org_code)
select n."recordId", n.field, n.department, n."recordType", n.key, n.name, n."nameKey", n.code, n."codeKey", n.district,
  n.address, n."licenceNo", n."occurredOn",
  array(select hashtextextended(b, 0) from unnest(n.blocks) b), n."orgCode"
from jsonb_to_recordset($1::jsonb) as n("recordId" text, field text, department text, "recordType" text, key text,
  name text, "nameKey" text, code text, "codeKey" text, district text, address text, "licenceNo" text,
  "occurredOn" date, blocks text[], "orgCode" text)
order by n."recordId", n.field
on conflict (record_id, field) do update set name = excluded.name, name_key = excluded.name_key, code = excluded.code,
  code_key = excluded.code_key, district = excluded.district, address = excluded.address,
  licence_no = excluded.licence_no, occurred_on = excluded.occurred_on, blocks = excluded.blocks,
  shown_org_code = excluded.shown_org_code,
  delivery = case when o.delivery = 'SENT' and excluded.shown_org_code is not distinct from o.org_code
    then 'NONE' else o.delivery end`;

function rowOf(subject: CurrentSubject) {
  const parts = splitCompanyName(subject.name);
  return {
    ...subject,
    nameKey: parts.normalised,
    codeKey: readSubjectCode(subject.code).key,
    blocks: blockingKeys(parts),
  };
}

const pairs = z.array(z.object({ recordId: z.string(), field: z.string() }));
const codes = z.array(z.object({ code: z.string() }));

/** Subjects of whom a person has decided, and codes that are merged into others: they are looked after too. */
async function readDecided(client: pg.ClientBase, ids: readonly string[]) {
  const decided = await client.query(
    `select distinct d.record_id as "recordId", d.field from work.identity_decision d
where d.record_id = any($1::text[]) and d.revoked_at is null`,
    [textArray(ids)],
  );
  const merged = await client.query(
    'select m.from_code as code from work.identity_merge m where m.undone_at is null',
  );
  return {
    subjects: new Set(pairs.parse(decided.rows).map(({ recordId, field }) => subjectKey(recordId, field))),
    merged: new Set(codes.parse(merged.rows).map(({ code }) => code)),
  };
}

/**
 * Makes the open subjects of the records `ids` what their current versions say.
 * @returns keys of subjects that must be resolved again: new, changed, or shown by the feed with another link than
 *   the one that was decided
 */
export async function refreshOpenSubjects(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const stored = new Map(
    storedRows
      .parse((await client.query(STORED, [textArray(ids)])).rows)
      .map((row) => [subjectKey(row.recordId, row.field), row]),
  );
  const { subjects: decided, merged } = await readDecided(client, ids);
  const open = (await readSubjects(client, stores, ids)).filter((subject) => {
    const key = subjectKey(subject.recordId, subject.field);
    const { decides } = readSubjectCode(subject.code);
    return decides === null || merged.has(decides.orgCode) || decided.has(key) || stored.has(key);
  });
  const changed = open.filter((subject) => {
    const before = stored.get(subjectKey(subject.recordId, subject.field));
    return before === undefined || before.told !== toldOf(subject) || before.shown !== subject.orgCode;
  });
  const kept = new Set(open.map(({ recordId, field }) => subjectKey(recordId, field)));
  const gone = [...stored.values()].filter(({ recordId, field }) => !kept.has(subjectKey(recordId, field)));
  if (gone.length > 0)
    await client.query(
      `delete from derived.open_subject o using unnest($1::text[], $2::text[]) as n(id, field)
where o.record_id = n.id and o.field = n.field`,
      [textArray(gone.map(({ recordId }) => recordId)), textArray(gone.map(({ field }) => field))],
    );
  if (changed.length > 0) await client.query(WRITE, [JSON.stringify(changed.map(rowOf))]);
  return changed.flatMap((subject) => {
    const key = subjectKey(subject.recordId, subject.field);
    const before = stored.get(key);
    const settled = before?.told === toldOf(subject) && before.orgCode === subject.orgCode;
    return settled ? [] : [key];
  });
}
