/** Places in the feed → the rows that stand there. */
import type pg from 'pg';
import type { DepartmentDescriptor, RecordDescriptor } from '../../../schema/compiler/descriptor.js';
import { historySelectList, identifier, selectList } from '../records/columns.js';
import type { Row } from '../subgraph.js';
import type { FeedPosition } from './feed-cursor.js';
import type { FeedTable } from './feed-tables.js';

export interface FeedEntry {
  readonly position: FeedPosition;
  readonly record: RecordDescriptor;
  /** The version that this entry is of; for a link, the current one. */
  readonly row: Row;
  /** The record's current version. */
  readonly current: Row;
  /** A later version was 不予共享. */
  readonly takenBack: boolean;
}

/** A row of a feed's table, by which it is read. */
export interface Place {
  readonly xid: string;
  readonly seq: number;
  readonly kind: 'current' | 'history' | 'link';
  readonly type: string;
  readonly key: string;
  readonly version: number | null;
}

/** SELECT expressions of a place, of a row known as `r`; the transaction as xid8, to order by. */
export const placeColumns = ({ type, version, kind }: FeedTable): string =>
  `'${kind}' as kind, ${type} as type, r.key, ${version} as version, r.xid, r.seq`;

/** The same as they are read, of a row known as `p`. */
export const PLACE_COLUMNS = 'p.kind, p.type, p.key, p.version, p.xid::text as xid, p.seq';

/** Rows of one record type that a page needs: the current versions of all its keys, and the versions it names. */
async function rowsOf(
  client: pg.ClientBase,
  record: RecordDescriptor,
  places: readonly Place[],
): Promise<{ readonly current: ReadonlyMap<string, Row>; readonly history: ReadonlyMap<string, Row> }> {
  const columns = selectList(record, 'r');
  const keys = [...new Set(places.map(({ key }) => key))];
  const current = await client.query<Row>(
    `select ${columns} from ${identifier(record.table)} r where r.key = any($1::text[])`,
    [keys],
  );
  const history = identifier(`${record.table}_history`);
  const old = places.filter(({ kind }) => kind === 'history');
  const kept =
    old.length === 0
      ? []
      : (
          await client.query<Row>(
            `select ${historySelectList(record, 'r')}, exists (
               select from ${history} w where w.key = r.key and w.version > r.version and w.share_attribute = 'NONE'
             ) as "takenBack"
             from unnest($1::text[], $2::bigint[]) k(key, version)
             join ${history} r on r.key = k.key and r.version = k.version`,
            [old.map(({ key }) => key), old.map(({ version }) => version)],
          )
        ).rows;
  return {
    current: new Map(current.rows.map((row) => [String(row['key']), row])),
    history: new Map(kept.map((row) => [`${String(row['version'])} ${String(row['key'])}`, row])),
  };
}

async function entriesOf(
  client: pg.ClientBase,
  department: DepartmentDescriptor,
  places: readonly Place[],
): Promise<FeedEntry[]> {
  const entries = new Map<Place, FeedEntry>();
  for (const record of department.records) {
    const own = places.filter(({ type }) => type === record.name);
    if (own.length === 0) continue;
    const { current, history } = await rowsOf(client, record, own);
    for (const place of own) {
      const now = current.get(place.key);
      const row = place.kind === 'history' ? history.get(`${place.version} ${place.key}`) : now;
      if (now === undefined || row === undefined) continue;
      entries.set(place, {
        position: { xid: place.xid, seq: place.seq },
        record,
        row,
        current: now,
        takenBack: row['takenBack'] === true,
      });
    }
  }
  return places.flatMap((place) => entries.get(place) ?? []);
}

/** Characters of rows after which a page ends early; what is left of it is the next page. */
const PAGE_CHARACTERS = 4 * 1_048_576;
/** Rows are read in slices, since a row may have a megabyte. */
const FIRST_SLICE = 16;
const LARGEST_SLICE = 200;

const charactersOf = (row: Row): number =>
  Object.values(row).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 8), 0);

/** The entries of the first of these places, up to the bound. */
export async function readEntries(
  client: pg.ClientBase,
  department: DepartmentDescriptor,
  places: readonly Place[],
): Promise<{ readonly entries: FeedEntry[]; readonly read: number }> {
  const entries: FeedEntry[] = [];
  let read = 0;
  let characters = 0;
  for (let size = FIRST_SLICE; read < places.length && characters < PAGE_CHARACTERS; ) {
    const slice = await entriesOf(client, department, places.slice(read, read + size));
    for (const { row } of slice) characters += charactersOf(row);
    entries.push(...slice);
    read = Math.min(read + size, places.length);
    size = Math.min(size * 2, LARGEST_SLICE);
  }
  return { entries, read };
}
