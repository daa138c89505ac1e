/** derived.identity and its names: brought to what the records say now, and whom a change concerns. */
import type pg from 'pg';
import { z } from 'zod';
import { blockingKeys } from '../../domain/names/blocking-keys.js';
import type { RecordStore } from '../../subgraphs/risk/store/department-store.js';
import { subjectKey } from '../../subgraphs/risk/store/links/link-keys.js';
import { buildIdentity } from './build-identity.js';
import type { Identity, ReportedName } from './identity.js';
import { partsOf } from './parts-of.js';
import { readRegistrations, readReported } from './read-facts.js';

const text = z.string().nullable();
const identityRows: z.ZodType<Identity[]> = z.array(
  z.object({
    orgCode: z.string(),
    registered: z.boolean(),
    regNo: text,
    district: text,
    address: text,
    names: z.array(
      z.object({
        nameKey: z.string(),
        name: z.string(),
        kind: z.enum(['CURRENT', 'FORMER', 'REPORTED', 'VARIANT', 'DISPUTED']),
        since: text,
        until: text,
        toldBy: text,
      }),
    ),
  }),
);

const STORED = `select i.org_code as "orgCode", i.registered, i.reg_no as "regNo", i.district, i.address,
  (select jsonb_agg(jsonb_build_object('nameKey', n.name_key, 'name', n.name, 'kind', n.kind, 'since', n.since,
    'until', n.until, 'toldBy', n.told_by) order by n.ord) from derived.identity_name n where n.org_code = i.org_code) as names
from derived.identity i where i.org_code = any($1::text[])`;

export async function readIdentities(
  client: pg.ClientBase,
  orgCodes: readonly string[],
): Promise<Identity[]> {
  return identityRows.parse((await client.query(STORED, [orgCodes])).rows);
}

const groupBy = <T extends { readonly orgCode: string }>(rows: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.orgCode);
    if (group === undefined) groups.set(row.orgCode, [row]);
    else group.push(row);
  }
  return groups;
};

/** Names under which similar ones are sought. */
const blocksOf = (identity: Identity): string[] => [
  ...new Set(
    identity.names
      .filter(({ kind }) => kind !== 'DISPUTED')
      .flatMap(({ name }) => blockingKeys(partsOf(name))),
  ),
];

const WRITE_NAMES = `insert into derived.identity_name (org_code, ord, name_key, name, kind, since, until, told_by)
select n."orgCode", n.ord, n."nameKey", n.name, n.kind, n.since, n.until, n."toldBy"
from jsonb_to_recordset($1::jsonb) as n("orgCode" text, ord int, "nameKey" text, name text, kind text, since date,
  until date, "toldBy" text)`;
const WRITE_BLOCKS = `insert into derived.identity_block (block, district, org_code)
select hashtextextended(n.block, 0), n.district, n."orgCode"
from jsonb_to_recordset($1::jsonb) as n(block text, district text, "orgCode" text) on conflict do nothing`;
const WRITE = `insert into derived.identity (org_code, registered, reg_no, district, address)
select n."orgCode", n.registered, n."regNo", n.district, n.address
from jsonb_to_recordset($1::jsonb) as n("orgCode" text, registered boolean, "regNo" text, district text, address text)`;

async function replace(
  client: pg.ClientBase,
  orgCodes: readonly string[],
  identities: readonly Identity[],
): Promise<void> {
  for (const table of ['identity', 'identity_name', 'identity_block'])
    await client.query(`delete from derived.${table} i where i.org_code = any($1::text[])`, [orgCodes]);
  if (identities.length === 0) return;
  await client.query(WRITE, [JSON.stringify(identities.map(({ names: _names, ...row }) => row))]);
  const names = identities.flatMap(({ orgCode, names: all }) =>
    all.map((name, ord) => ({ orgCode, ord, ...name })),
  );
  await client.query(WRITE_NAMES, [JSON.stringify(names)]);
  const blocks = identities.flatMap((identity) =>
    blocksOf(identity).map((block) => ({
      block,
      district: identity.district ?? '',
      orgCode: identity.orgCode,
    })),
  );
  await client.query(WRITE_BLOCKS, [JSON.stringify(blocks)]);
}

const subjectRows = z.array(z.object({ recordId: z.string(), field: z.string() }));

/** Subjects whose link may change with these enterprises: by name, by code, linked to them, or waiting with a similar name. */
const CONCERNED = `select o.record_id as "recordId", o.field from derived.open_subject o where o.name_key = any($1::text[])
union select o.record_id, o.field from derived.open_subject o where o.code_key = any($2::text[])
union select o.record_id, o.field from derived.open_subject o where o.org_code = any($2::text[])
union select o.record_id, o.field from derived.open_subject o where o.org_code is null
  and o.blocks && array(select hashtextextended(b, 0) from unnest($3::text[]) b)`;

async function readConcerned(client: pg.ClientBase, identities: readonly Identity[]): Promise<string[]> {
  const names = identities.flatMap((identity) => identity.names.map(({ nameKey }) => nameKey));
  const codes = identities.flatMap(({ orgCode, regNo }) => (regNo === null ? [orgCode] : [orgCode, regNo]));
  const blocks = identities.flatMap(blocksOf);
  const { rows } = await client.query(CONCERNED, [names, codes, blocks]);
  return subjectRows.parse(rows).map(({ recordId, field }) => subjectKey(recordId, field));
}

export interface RefreshedIdentities {
  readonly identities: readonly Identity[];
  readonly reported: readonly ReportedName[];
  /** Normalised names that these enterprises have, or had until now. */
  readonly nameKeys: readonly string[];
  /** Keys of subjects whose link may change; none of a full run. */
  readonly concerned: readonly string[];
}

/**
 * @param merged codes of which a person has said that they are one: whom they concern is told also when nothing changed
 * @param full a full run comes to every subject after the identities: whom a change concerns need not be sought, which
 *   for a store made anew would be everybody, once for each enterprise
 */
export async function refreshIdentities(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  orgCodes: readonly string[],
  { merged, full }: { readonly merged: ReadonlySet<string>; readonly full: boolean },
): Promise<RefreshedIdentities> {
  if (orgCodes.length === 0) return { identities: [], reported: [], nameKeys: [], concerned: [] };
  const registrations = groupBy(await readRegistrations(client, stores, orgCodes));
  const spoken = await readReported(client, stores, orgCodes);
  const reported = groupBy(spoken);
  const before = new Map((await readIdentities(client, orgCodes)).map((each) => [each.orgCode, each]));
  const identities = orgCodes.flatMap((orgCode) => {
    const built = buildIdentity(orgCode, registrations.get(orgCode) ?? [], reported.get(orgCode) ?? []);
    return built === null ? [] : [built];
  });
  const now = new Map(identities.map((each) => [each.orgCode, each]));
  const changed = orgCodes.filter(
    (code) => JSON.stringify(canonical(before.get(code))) !== JSON.stringify(canonical(now.get(code))),
  );
  if (changed.length > 0)
    await replace(
      client,
      changed,
      changed.flatMap((code) => now.get(code) ?? []),
    );
  const either = (codes: readonly string[]): Identity[] =>
    codes.flatMap((code) => [before.get(code) ?? [], now.get(code) ?? []].flat());
  const moved = new Set([...changed, ...orgCodes.filter((code) => merged.has(code))]);
  const concerned = full || moved.size === 0 ? [] : await readConcerned(client, either([...moved]));
  const nameKeys = either(orgCodes).flatMap(({ names }) => names.map(({ nameKey }) => nameKey));
  return { identities, reported: spoken, nameKeys: [...new Set(nameKeys)], concerned };
}

/** In one order of members, whether read from the store or built. */
const canonical = (identity: Identity | undefined) =>
  identity === undefined
    ? null
    : [
        identity.registered,
        identity.regNo,
        identity.district,
        identity.address,
        ...identity.names.map((n) => [n.nameKey, n.name, n.kind, n.since, n.until, n.toldBy]),
      ];
