/** What records say of their products, kept true to the typed tables page by page, and counted. */
import type pg from 'pg';
import { z } from 'zod';
import { productSighting } from '../../../../domain/products/product-sighting.js';
import { lookalikeKey, spellingKey } from '../../../../domain/products/product-spelling.js';
import { type RecordDescriptor, subjectColumns } from '../../../../schema/compiler/descriptor.js';
import type { RecordStore } from '../department-store.js';
import { textArray } from '../rows.js';
import { gtinTouch, productTouch, spellingTouch } from './link-keys.js';

const sightingRows = z.array(
  z.object({ recordId: z.string(), description: z.string(), gtin: z.string(), orgCode: z.string() }),
);
type Sighting = z.infer<typeof sightingRows>[number];

const text = z.string().nullable();
const toldRows = z.array(
  z.object({ recordId: z.string(), orgCode: text, gtin: text, brand: text, model: text }),
);

function selectOf({ record, table, prefix }: RecordStore): string | null {
  const { product } = record;
  if (product === undefined) return null;
  const fieldOf = (name: string | undefined): RecordDescriptor['fields'][number] | undefined =>
    record.fields.find((field) => field.name === name && !field.personal);
  const column = (name: string | undefined): string => {
    const field = fieldOf(name);
    return field === undefined ? 'null::text' : `t."${field.column}"::text`;
  };
  const producer = fieldOf(product.producer);
  const orgCode = producer === undefined ? 'null::text' : `t."${subjectColumns(producer).orgCode}"`;
  return `select '${prefix}' || t.key as "recordId", ${orgCode} as "orgCode", ${column(product.gtin)} as gtin,
  ${column(product.brand)} as brand, ${column(product.model)} as model
from ${table.name} t where t.key = any($1::text[]) and t.valid_to is null and t.status <> 'REVOKED'`;
}

async function readTold(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  ids: readonly string[],
): Promise<Sighting[]> {
  const found: Sighting[] = [];
  for (const store of stores) {
    const select = selectOf(store);
    if (select === null) continue;
    const keys = ids.filter((id) => id.startsWith(store.prefix)).map((id) => id.slice(store.prefix.length));
    if (keys.length === 0) continue;
    const { rows } = await client.query(select, [textArray(keys)]);
    for (const { recordId, ...identity } of toldRows.parse(rows)) {
      const sighting = productSighting(identity);
      if (sighting !== null) found.push({ recordId, ...sighting });
    }
  }
  return found;
}

const PAIR = '\x1f';
const pairOf = ({ description, gtin, orgCode }: Sighting): string => [description, gtin, orgCode].join(PAIR);

/** Positive numbers came, negative ones went. */
function changesOf(before: readonly Sighting[], now: readonly Sighting[]): Map<string, number> {
  const changes = new Map<string, number>();
  const count = (sightings: readonly Sighting[], by: number): void => {
    for (const each of sightings) changes.set(pairOf(each), (changes.get(pairOf(each)) ?? 0) + by);
  };
  count(now, 1);
  count(before, -1);
  return new Map([...changes].filter(([, change]) => change !== 0));
}

const WRITE = `insert into derived.product_sighting (record_id, description, gtin, org_code)
select n.* from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as n
on conflict (record_id) do update set description = excluded.description, gtin = excluded.gtin,
  org_code = excluded.org_code`;
const COUNT = `insert into derived.product_pair as p (description, gtin, org_code, spelling, lookalike, records)
select n.description, n.gtin, n.org_code, n.spelling, n.lookalike, n.change
from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int[])
  as n(description, gtin, org_code, spelling, lookalike, change)
order by 1, 2, 3
on conflict (description, gtin, org_code) do update set records = p.records + excluded.records
returning p.description, p.gtin, p.org_code as "orgCode", p.spelling, p.records`;

const countedRows = z.array(
  z.object({
    description: z.string(),
    gtin: z.string(),
    orgCode: z.string(),
    spelling: text,
    records: z.number(),
  }),
);

/** @returns what was counted for the first time, or for the last. */
async function countPairs(client: pg.ClientBase, changes: ReadonlyMap<string, number>) {
  if (changes.size === 0) return [];
  const all = [...changes].map(([pair, change]) => {
    const [description = '', gtin = '', orgCode = ''] = pair.split(PAIR);
    return { description, gtin, orgCode, change };
  });
  const { rows } = await client.query(COUNT, [
    textArray(all.map(({ description }) => description)),
    textArray(all.map(({ gtin }) => gtin)),
    textArray(all.map(({ orgCode }) => orgCode)),
    textArray(all.map(({ description }) => spellingKey(description))),
    textArray(all.map(({ description }) => lookalikeKey(description))),
    all.map(({ change }) => change),
  ]);
  const counted = countedRows.parse(rows);
  const gone = counted.filter(({ records }) => records <= 0);
  if (gone.length > 0)
    await client.query(
      `delete from derived.product_pair p using unnest($1::text[], $2::text[], $3::text[]) as n(description, gtin, org)
where p.description = n.description and p.gtin = n.gtin and p.org_code = n.org`,
      [
        textArray(gone.map(({ description }) => description)),
        textArray(gone.map(({ gtin }) => gtin)),
        textArray(gone.map(({ orgCode }) => orgCode)),
      ],
    );
  return counted.filter(
    ({ description, gtin, orgCode, records }) =>
      records <= 0 || records === changes.get([description, gtin, orgCode].join(PAIR)),
  );
}

/**
 * Makes the sightings of the records `ids` what their current versions say. The caller holds the subjects: pages count
 * one after the other.
 * @returns keys that the links job must look at: another record of a known product changes nothing
 */
export async function refreshSightings(
  client: pg.ClientBase,
  stores: readonly RecordStore[],
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const stored = await client.query(
    `select s.record_id as "recordId", s.description, s.gtin, s.org_code as "orgCode"
from derived.product_sighting s where s.record_id = any($1::text[])`,
    [textArray(ids)],
  );
  const before = new Map(sightingRows.parse(stored.rows).map((each) => [each.recordId, each]));
  const told = new Map((await readTold(client, stores, ids)).map((each) => [each.recordId, each]));
  const differs = (a: Sighting, b: Sighting | undefined): boolean =>
    b === undefined || pairOf(a) !== pairOf(b);
  const came = [...told.values()].filter((each) => differs(each, before.get(each.recordId)));
  const went = [...before.values()].filter((each) => differs(each, told.get(each.recordId)));
  const gone = went.filter(({ recordId }) => !told.has(recordId)).map(({ recordId }) => recordId);
  if (gone.length > 0)
    await client.query('delete from derived.product_sighting s where s.record_id = any($1::text[])', [
      textArray(gone),
    ]);
  if (came.length > 0)
    await client.query(WRITE, [
      textArray(came.map(({ recordId }) => recordId)),
      textArray(came.map(({ description }) => description)),
      textArray(came.map(({ gtin }) => gtin)),
      textArray(came.map(({ orgCode }) => orgCode)),
    ]);
  const news = await countPairs(client, changesOf(went, came));
  return [
    ...new Set(
      news.flatMap(({ description, gtin, spelling, records }) => [
        ...(spelling === null ? [] : [spellingTouch(spelling)]),
        ...(gtin === '' ? [] : [gtinTouch(gtin)]),
        ...(records > 0 || description === '' ? [] : [productTouch(description)]),
      ]),
    ),
  ];
}
