/** What a page means for entity resolution: subjects to link, enterprises whose names may have changed. */
import type pg from 'pg';
import { z } from 'zod';
import { normaliseCompanyName } from '../../../../domain/names/company-name.js';
import type { RecordStore } from '../department-store.js';
import { textArray } from '../rows.js';
import type { SharedLine } from '../table-statements.js';
import type { Touches } from '../touched.js';
import { subjectFields } from './current-subjects.js';
import { identityKey, subjectKey } from './link-keys.js';
import { refreshOpenSubjects } from './open-subjects.js';
import { refreshSightings } from './product-sightings.js';
import { readSubjectCode } from './subject-code.js';

export interface LinkedPage {
  readonly lines: readonly SharedLine[];
  /** Records of the page, withdrawn ones too. */
  readonly ids: readonly string[];
  /** Enterprises that the stored versions of these records named before. */
  readonly named: ReadonlySet<string>;
}

/** The record type that is the authority for names. */
export const REGISTRATION = 'Registration';
const LICENCE_KEY = 'licenceNo';

const subjectSchema = z.object({
  name: z.string(),
  code: z.string().nullable(),
  orgCode: z.string().nullable(),
});

interface Named {
  readonly orgCode: string;
  readonly name: string;
}

function scan(stores: readonly RecordStore[], lines: readonly SharedLine[]) {
  const byType = new Map(stores.map((store) => [store.prefix, store]));
  const open = new Set<string>();
  const registered = new Set<string>();
  const licences: string[] = [];
  const named = new Map<string, Named>();
  for (const { id, key, record } of lines) {
    const store = byType.get(id.slice(0, id.length - key.length));
    if (store === undefined) continue;
    if (store.record.keyField === LICENCE_KEY) licences.push(key);
    for (const field of subjectFields(store.record)) {
      const subject = subjectSchema.safeParse(record.fields[field.name]);
      if (!subject.success) continue;
      const { name, code, orgCode } = subject.data;
      const { decides } = readSubjectCode(code);
      if (decides === null) open.add(id);
      else if (store.record.name === REGISTRATION) registered.add(decides.orgCode);
      else named.set(`${decides.orgCode} ${name}`, { orgCode: decides.orgCode, name });
      if (decides !== null && decides.orgCode !== orgCode) open.add(id);
    }
  }
  return { open, registered, licences, named: [...named.values()] };
}

const orgRows = z.array(z.object({ orgCode: z.string() }));

/** Enterprises that records call by a name under which they are not known yet. */
async function readUnknownNames(client: pg.ClientBase, named: readonly Named[]): Promise<string[]> {
  if (named.length === 0) return [];
  const { rows } = await client.query(
    `select distinct n.org as "orgCode" from unnest($1::text[], $2::text[]) as n(org, key)
where not exists (select from derived.identity_name i where i.org_code = n.org and i.name_key = n.key)`,
    [
      textArray(named.map(({ orgCode }) => orgCode)),
      textArray(named.map(({ name }) => normaliseCompanyName(name))),
    ],
  );
  return orgRows.parse(rows).map(({ orgCode }) => orgCode);
}

const pairRows = z.array(z.object({ recordId: z.string(), field: z.string() }));
const idRows = z.array(z.object({ id: z.string() }));

/** Records of the page that were looked after before, or of which a person has decided, or that name a merged code. */
async function readFollowed(
  client: pg.ClientBase,
  page: LinkedPage,
  named: readonly Named[],
): Promise<string[]> {
  const { rows } = await client.query(
    `select o.record_id as id from derived.open_subject o where o.record_id = any($1::text[])
union select d.record_id from work.identity_decision d where d.record_id = any($1::text[]) and d.revoked_at is null`,
    [textArray(page.ids)],
  );
  const ids = idRows.parse(rows).map(({ id }) => id);
  const merged = await client.query(
    `select m.from_code as "orgCode" from work.identity_merge m where m.undone_at is null and m.from_code = any($1::text[])`,
    [textArray(named.map(({ orgCode }) => orgCode))],
  );
  return merged.rows.length === 0 ? ids : [...page.ids];
}

/** Marks for the links job what the page changes. The caller has written the page and holds the subjects. */
export async function touchLinks(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  page: LinkedPage,
  touches: Touches,
): Promise<void> {
  const { open, registered, licences, named } = scan(stores, page.lines);
  const followed = await readFollowed(client, page, named);
  for (const key of await refreshOpenSubjects(client, stores, [...new Set([...open, ...followed])]))
    touches.subject('identity', key);
  for (const key of await refreshSightings(client, stores, page.ids)) touches.subject('identity', key);
  const unknown = await readUnknownNames(client, named);
  for (const orgCode of [...registered, ...unknown, ...page.named])
    touches.subject('identity', identityKey(orgCode));
  if (licences.length === 0) return;
  const { rows } = await client.query(
    `select o.record_id as "recordId", o.field from derived.open_subject o where o.licence_no = any($1::text[])`,
    [textArray(licences)],
  );
  for (const { recordId, field } of pairRows.parse(rows))
    touches.subject('identity', subjectKey(recordId, field));
}
