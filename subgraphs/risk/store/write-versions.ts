/** Versions of records and their events into the store: set-based, a few statements per record type and page. */
import type pg from 'pg';
import { batchKey } from '../../../domain/products/batch-key.js';
import { simplifiedBrandKey } from '../../../domain/products/product-spelling.js';
import type { QualityEvent } from '../../../domain/quality-event.js';
import type { RecordStore } from './department-store.js';
import { type Column, castList, columnArrays, nameList, textArray, unnestFrom } from './rows.js';
import { itemRows, type SharedLine, validFrom } from './table-statements.js';

/** An event with the validity of its version. */
interface StoredEvent {
  readonly event: QualityEvent;
  readonly validFrom: string;
}

const EVENT_COLUMNS: readonly (Column & { readonly read: (row: StoredEvent) => unknown })[] = [
  { name: 'id', type: 'text', read: ({ event }) => event.id },
  { name: 'record_id', type: 'text', read: ({ event }) => event.recordId },
  { name: 'version', type: 'bigint', read: ({ event }) => event.version },
  { name: 'department', type: 'text', read: ({ event }) => event.department },
  { name: 'record_type', type: 'text', read: ({ event }) => event.recordType },
  { name: 'kind', type: 'text', read: ({ event }) => event.kind },
  { name: 'role', type: 'text', read: ({ event }) => event.role },
  { name: 'outcome', type: 'text', read: ({ event }) => event.outcome },
  { name: 'severity', type: 'smallint', read: ({ event }) => event.severity },
  { name: 'item_class', type: 'text', read: ({ event }) => event.itemClass },
  { name: 'sampling_type', type: 'text', read: ({ event }) => event.samplingType },
  { name: 'testing_body', type: 'text', read: ({ event }) => event.testingBody },
  { name: 'channel', type: 'text', read: ({ event }) => event.channel },
  { name: 'injury', type: 'boolean', read: ({ event }) => event.injury },
  { name: 'status', type: 'text', read: ({ event }) => event.status },
  { name: 'occurred_on', type: 'date', read: ({ event }) => event.occurredOn },
  { name: 'reported_at', type: 'timestamptz', read: ({ event }) => event.reportedAt },
  { name: 'district', type: 'text', read: ({ event }) => event.district },
  { name: 'org_code', type: 'text', read: ({ event }) => event.orgCode },
  { name: 'product_key', type: 'text', read: ({ event }) => event.productKey },
  { name: 'told_product_key', type: 'text', read: ({ event }) => event.productKey },
  {
    name: 'brand_key',
    type: 'text',
    read: ({ event }) => (event.brandKey === null ? null : simplifiedBrandKey(event.brandKey)),
  },
  { name: 'batch_no', type: 'text', read: ({ event }) => event.batchNo },
  { name: 'batch_key', type: 'text', read: ({ event }) => batchKey(event.productKey, event.batchNo) },
  { name: 'product_class', type: 'text', read: ({ event }) => event.productClass },
  { name: 'hazard', type: 'text', read: ({ event }) => event.hazard },
  { name: 'quantity', type: 'double precision', read: ({ event }) => event.quantity },
  { name: 'label', type: 'text', read: ({ event }) => event.label },
  { name: 'valid_from', type: 'timestamptz', read: (row) => row.validFrom },
];

const INSERT_EVENTS = `insert into derived.event (${nameList(EVENT_COLUMNS)})
select ${castList(EVENT_COLUMNS)} from ${unnestFrom(EVENT_COLUMNS)}`;

const DELETE_EVENTS = `delete from derived.event e using unnest($1::text[], $2::bigint[]) as n(id, version)
where e.record_id = n.id and e.version = n.version`;

const versionArrays = (values: readonly string[], lines: readonly SharedLine[]): string[] => [
  textArray(values),
  textArray(lines.map(({ version }) => String(version))),
];

/** Takes away the items and events of versions that come again (a link was set, events.ts changed). */
export async function clearVersions(
  client: pg.ClientBase,
  byType: ReadonlyMap<RecordStore, readonly SharedLine[]>,
  known: ReadonlySet<string>,
): Promise<void> {
  for (const [{ items }, lines] of byType) {
    const again = lines.filter(({ id }) => known.has(id));
    if (again.length === 0) continue;
    for (const { deleteVersions } of items) {
      const keys = again.map(({ key }) => key);
      await client.query(deleteVersions, versionArrays(keys, again));
    }
    const ids = again.map(({ id }) => id);
    await client.query(DELETE_EVENTS, versionArrays(ids, again));
  }
}

export async function writeTyped(
  client: pg.ClientBase,
  { table, items }: RecordStore,
  lines: readonly SharedLine[],
): Promise<void> {
  const rows = lines.map((line) => ({ line, item: null, ordinal: 0 }));
  await client.query(table.upsert, columnArrays(rows, table.readers));
  for (const statements of items) {
    const children = itemRows(lines, statements.itemsField ?? '');
    if (children.length > 0)
      await client.query(statements.upsert, columnArrays(children, statements.readers));
  }
}

/** One event per id: a second of the same id in a version would be counted twice. */
function eventsOf(line: SharedLine): StoredEvent[] {
  const from = validFrom(line.record);
  return [...new Map(line.events.map((event) => [event.id, { event, validFrom: from }])).values()];
}

export async function writeEvents(client: pg.ClientBase, lines: readonly SharedLine[]): Promise<void> {
  const events = lines.flatMap(eventsOf);
  if (events.length === 0) return;
  const readers = EVENT_COLUMNS.map(({ read }) => read);
  await client.query(INSERT_EVENTS, columnArrays(events, readers));
}

/** A version holds until the earliest publication among the later versions of its record. */
export async function writeValidity(
  client: pg.ClientBase,
  { prefix, table }: RecordStore,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  await client.query(
    `with later as (
  select t.key, t.version, min(t.valid_from) over (
    partition by t.key order by t.version rows between 1 following and unbounded following) as valid_to
  from ${table.name} t where t.key = any($1::text[])
)
update ${table.name} t set valid_to = l.valid_to from later l
where t.key = l.key and t.version = l.version and t.valid_to is distinct from l.valid_to`,
    [textArray(keys)],
  );
  await client.query(
    `update derived.event e set valid_to = t.valid_to
from unnest($1::text[]) as n(key) join ${table.name} t on t.key = n.key
where e.record_id = $2 || n.key and e.version = t.version and e.valid_to is distinct from t.valid_to`,
    [textArray(keys), prefix],
  );
}

const CATALOGUE_COLUMNS: readonly (Column & { readonly read: (line: SharedLine) => unknown })[] = [
  { name: 'id', type: 'text', read: ({ id }) => id },
  { name: 'record_type', type: 'text', read: ({ type }) => type },
  { name: 'key', type: 'text', read: ({ key }) => key },
  { name: 'version', type: 'bigint', read: ({ version }) => version },
  { name: 'status', type: 'text', read: ({ record }) => record.status },
  { name: 'occurred_on', type: 'date', read: ({ record }) => record.occurredOn },
  { name: 'published_at', type: 'timestamptz', read: ({ record }) => record.publishedAt },
  { name: 'label', type: 'text', read: ({ label }) => label },
];

const CATALOGUE_SQL = `
insert into derived.record (department, generation, ${nameList(CATALOGUE_COLUMNS)})
select $1, $2::integer, ${castList(CATALOGUE_COLUMNS)} from ${unnestFrom(CATALOGUE_COLUMNS, 3)}
on conflict (id) do update set version = excluded.version, status = excluded.status,
  occurred_on = excluded.occurred_on, published_at = excluded.published_at, label = excluded.label
where excluded.version >= record.version`;

/** The current version of each record of the page; an older one never replaces it. */
export async function writeCatalogue(
  client: pg.ClientBase,
  department: string,
  generation: number,
  lines: readonly SharedLine[],
): Promise<void> {
  const latest = new Map<string, SharedLine>();
  for (const line of lines) {
    const before = latest.get(line.id);
    if (before === undefined || before.version < line.version) latest.set(line.id, line);
  }
  const readers = CATALOGUE_COLUMNS.map(({ read }) => read);
  const arrays = columnArrays([...latest.values()], readers);
  await client.query(CATALOGUE_SQL, [department, generation, ...arrays]);
}
