/** What the store already has of the records in a page, and removing it. */
import type pg from 'pg';
import { z } from 'zod';
import type { DepartmentStore } from './department-store.js';
import { textArray } from './rows.js';
import type { TouchingEvent } from './touched.js';

export interface StoredRecords {
  /** Records that the store knows. */
  readonly known: ReadonlySet<string>;
  /** Their current versions. */
  readonly versions: ReadonlyMap<string, number>;
  /** Known from an earlier reading from the start: their versions are replaced, not merged. */
  readonly outdated: ReadonlySet<string>;
}

const recordRows = z.array(z.object({ id: z.string(), version: z.number(), generation: z.number() }));

export async function readStored(
  client: pg.ClientBase,
  ids: readonly string[],
  generation: number,
): Promise<StoredRecords> {
  const { rows } = await client.query(
    'select r.id, r.version, r.generation from derived.record r where r.id = any($1::text[])',
    [textArray(ids)],
  );
  const found = recordRows.parse(rows);
  return {
    known: new Set(found.map(({ id }) => id)),
    versions: new Map(found.map(({ id, version }) => [id, version])),
    outdated: new Set(found.filter((row) => row.generation < generation).map(({ id }) => id)),
  };
}

const text = z.string().nullable();
const touchingShape = {
  kind: z.string(),
  orgCode: text,
  productKey: text,
  brandKey: text,
  batchKey: text,
  productClass: text,
  district: text,
  occurredOn: z.string(),
};
const TOUCHING = `e.kind, e.org_code as "orgCode", e.product_key as "productKey", e.brand_key as "brandKey",
  e.batch_key as "batchKey", e.product_class as "productClass", e.district, e.occurred_on as "occurredOn"`;

const eventRows: z.ZodType<TouchingEvent[]> = z.array(z.object(touchingShape));
const aheadRows = z.array(z.object({ at: z.string(), ...touchingShape }));

/** Events of all stored versions: a new version ends them or takes their place, so their keys are touched. */
export async function readStoredEvents(
  client: pg.ClientBase,
  ids: Iterable<string>,
): Promise<TouchingEvent[]> {
  const list = [...ids];
  if (list.length === 0) return [];
  const { rows } = await client.query(
    `select distinct ${TOUCHING}
from unnest($1::text[]) as n(id) join derived.event e on e.record_id = n.id`,
    [textArray(list)],
  );
  return eventRows.parse(rows);
}

/**
 * Events that begin or cease to count after `now`, because a version is published ahead of it, each with those
 * instants.
 */
export async function readEventsAhead(client: pg.ClientBase, ids: Iterable<string>, now: Date) {
  const list = [...ids];
  if (list.length === 0) return [];
  const { rows } = await client.query(
    `select distinct a.at, ${TOUCHING}
from unnest($1::text[]) as n(id) join derived.event e on e.record_id = n.id
cross join lateral (values (e.valid_from), (e.valid_to)) as a(at)
where a.at > $2`,
    [textArray(list), now],
  );
  return aheadRows.parse(rows);
}

/** Later than any. */
export const EVERY_VERSION = Number.MAX_SAFE_INTEGER;

/** Removes the versions of records up to the given one, their events and, where none is left, their place in the catalogue. */
export async function removeVersions(
  client: pg.ClientBase,
  department: DepartmentStore,
  versions: ReadonlyMap<string, number>,
): Promise<void> {
  if (versions.size === 0) return;
  const all = [...versions];
  const arrays = (own: readonly (readonly [string, number])[], prefix = ''): string[] => [
    textArray(own.map(([id]) => id.slice(prefix.length))),
    textArray(own.map(([, version]) => String(version))),
  ];
  await client.query(
    `delete from derived.event e using unnest($1::text[], $2::bigint[]) as n(id, version)
where e.record_id = n.id and e.version <= n.version`,
    arrays(all),
  );
  for (const { prefix, table, items } of department.records.values()) {
    const own = all.filter(([id]) => id.startsWith(prefix));
    if (own.length === 0) continue;
    for (const { deleteUpTo } of [...items, table]) await client.query(deleteUpTo, arrays(own, prefix));
  }
  await client.query(
    `delete from derived.record r using unnest($1::text[], $2::bigint[]) as n(id, version)
where r.id = n.id and r.version <= n.version`,
    arrays(all),
  );
}
