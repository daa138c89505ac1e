/** Merges the staged rows of a chunk into a record's tables: one wave holds every key at most once. */
import type pg from 'pg';
import { type RecordDescriptor, subjectColumns } from '../../../schema/compiler/descriptor.js';
import { rebindProducts } from '../links/rebind-products.js';
import { identifier, literal, subjectsOf } from '../records/columns.js';
import { classify, type Verdict } from './classify.js';
import { keepStatement } from './keep-version.js';
import { stagedColumns } from './staged-columns.js';

export interface Conflict {
  readonly ord: number;
  readonly version: number;
}

export interface MergeCounts {
  accepted: number;
  unchanged: number;
  stale: number;
  readonly conflicts: Conflict[];
}

interface MeetingRow {
  readonly ord: number;
  readonly key: string;
  readonly version: number | null;
  readonly currentVersion: number;
  readonly sameAsCurrent: boolean;
  readonly sameAsHistory: boolean | null;
}

export interface Merge {
  /** Makes the session's stage where it is not there yet; its rows go at the end of the transaction. */
  readonly stage: string;
  /** COPY statement for lines of `wave, ord, <staged columns>`. */
  readonly copy: string;
  /** @param now ISO instant of receipt. */
  wave(client: pg.ClientBase, wave: number, now: string, counts: MergeCounts): Promise<void>;
}

const list = (columns: readonly string[]): string => columns.map(identifier).join(', ');

/** Values of the stage as they go into a table; `version` is an expression. */
const values = (columns: readonly string[], version: string): string =>
  columns
    .map((column) => {
      if (column === 'version') return version;
      if (column === 'published_at') return 'coalesce(s.published_at, $2::timestamptz)';
      return `s.${identifier(column)}`;
    })
    .join(', ');

function statements(record: RecordDescriptor) {
  const table = identifier(record.table);
  const history = identifier(`${record.table}_history`);
  const stage = identifier(`stage_${record.table}`);
  const columns = stagedColumns(record);
  const set = columns
    .filter((column) => column !== 'key' && column !== 'version' && column !== 'published_at')
    .map((column) => `${identifier(column)} = s.${identifier(column)}`)
    .join(', ');
  const subjects = subjectsOf(record).map((field) => {
    const { name, code } = subjectColumns(field);
    const [n, c] = [identifier(name), identifier(code)];
    return `(l.field = ${literal(field.name)} and (r.${n}, r.${c}) is distinct from (s.${n}, s.${c}))`;
  });
  return {
    stage: `create temp table if not exists ${stage} on commit delete rows as
      select 0::int as wave, 0::int as ord, ${list(columns)} from ${table} with no data;
      create index if not exists ${identifier(`stage_${record.table}_ord`)} on ${stage} (ord)`,
    copy: `copy ${stage} (wave, ord, ${list(columns)}) from stdin`,
    meetings: `select s.ord, s.key, s.version, c.version as "currentVersion",
        c.content_hash = s.content_hash as "sameAsCurrent", h.content_hash = s.content_hash as "sameAsHistory"
      from ${stage} s join ${table} c on c.key = s.key
      left join ${history} h on h.key = s.key and h.version = s.version and s.version < c.version
      where s.wave = $1`,
    insert: (some: boolean): string =>
      `insert into ${table} (${list(columns)}, received_at)
       select ${values(columns, 'coalesce(s.version, 1)')}, $2::timestamptz from ${stage} s
       where s.wave = $1${some ? ' and s.ord <> all($3::int[])' : ''}`,
    keep: keepStatement(record),
    unlink: `delete from link l using ${stage} s join ${table} r on r.key = s.key
      where s.wave = $1 and s.ord = any($2::int[]) and l.record_type = ${literal(record.name)} and l.key = s.key
        and (${subjects.join(' or ') || 'false'})`,
    update: `update ${table} c set version = u.version, published_at = coalesce(s.published_at, $2::timestamptz), ${set},
        received_at = $2::timestamptz, xid = pg_current_xact_id(), seq = nextval('feed_seq')
      from ${stage} s join unnest($3::int[], $4::bigint[]) u(ord, version) on u.ord = s.ord
      where s.wave = $1 and c.key = s.key`,
    stale: `insert into ${history} (${list(columns)}, received_at)
      select ${values(columns, 's.version')}, $2::timestamptz from ${stage} s
      where s.wave = $1 and s.ord = any($3::int[])`,
    linked: `select s.key from ${stage} s join link l on l.key = s.key
      where s.wave = $1 and l.record_type = ${literal(record.name)} and l.field = ${literal(record.product?.producer ?? '')}`,
  };
}

type Decided = { readonly row: MeetingRow; readonly verdict: Verdict };

const decide = (row: MeetingRow): Decided => ({ row, verdict: classify(row) });

export function createMerge(record: RecordDescriptor): Merge {
  const sql = statements(record);

  const replace = async (
    client: pg.ClientBase,
    wave: number,
    now: string,
    newer: readonly Decided[],
  ): Promise<void> => {
    if (newer.length === 0) return;
    const ords = newer.map(({ row }) => row.ord);
    await client.query(sql.keep, [newer.map(({ row }) => row.key)]);
    await client.query(sql.unlink, [wave, ords]);
    const versions = newer.map(({ verdict }) => (verdict.kind === 'newer' ? verdict.version : null));
    await client.query(sql.update, [wave, now, ords, versions]);
  };

  /** A link made for an earlier version holds for the new one: its product follows the linked producer. */
  const rebind = async (client: pg.ClientBase, wave: number): Promise<void> => {
    if (record.product === undefined) return;
    const { rows } = await client.query<{ any: boolean }>('select exists (select from link) as any');
    if (rows[0]?.any !== true) return;
    const linked = await client.query<{ key: string }>(sql.linked, [wave]);
    await rebindProducts(
      client,
      record,
      linked.rows.map(({ key }) => key),
    );
  };

  return {
    stage: sql.stage,
    copy: sql.copy,
    wave: async (client, wave, now, counts) => {
      const { rows } = await client.query<MeetingRow>(sql.meetings, [wave]);
      const decided = rows.map(decide);
      const of = (kind: Verdict['kind']): Decided[] => decided.filter(({ verdict }) => verdict.kind === kind);
      const fresh =
        rows.length === 0
          ? await client.query(sql.insert(false), [wave, now])
          : await client.query(sql.insert(true), [wave, now, rows.map(({ ord }) => ord)]);
      const newer = of('newer');
      await replace(client, wave, now, newer);
      const stale = of('stale').map(({ row }) => row.ord);
      if (stale.length > 0) await client.query(sql.stale, [wave, now, stale]);
      await rebind(client, wave);
      counts.accepted += (fresh.rowCount ?? 0) + newer.length;
      counts.unchanged += of('unchanged').length;
      counts.stale += stale.length;
      for (const { row, verdict } of decided) {
        if (verdict.kind === 'conflict') counts.conflicts.push({ ord: row.ord, version: verdict.version });
      }
    },
  };
}
