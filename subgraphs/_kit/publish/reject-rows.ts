/** Rejected rows as they were sent, kept for the reject file; of some only their place. */
import type pg from 'pg';
import { z } from 'zod';
import type { RejectedRow } from './chunk.js';
import { KeptCells } from './kept-form.js';
import { type Cells, readUnreadable, type SourceRow } from './sources/row-source.js';

/** Null for a row that must not be kept, and for a line of which only its size is known. */
function kept(source: SourceRow | null): string | null {
  if (source === null) return null;
  if (typeof source !== 'string') return JSON.stringify(source.lines);
  return readUnreadable(source) === null ? JSON.stringify(source) : null;
}

/** In the transaction of the rows themselves. */
export async function writeRejects(
  client: pg.ClientBase,
  batchId: string,
  rejects: readonly RejectedRow[],
): Promise<void> {
  if (rejects.length === 0) return;
  await client.query(
    `insert into publish_reject (batch_id, row, source)
     select $1, * from unnest($2::int[], $3::text[])`,
    [batchId, rejects.map(({ row }) => row), rejects.map(({ source }) => kept(source))],
  );
}

/** A rejected row with all that was wrong with it. */
export interface RejectedSource {
  readonly row: number;
  /** The text of an NDJSON line, the lines of a table's row, or null. */
  readonly source: string | readonly Cells[] | null;
  readonly field: string;
  readonly reason: string;
}

const Kept = z.union([z.string(), z.array(KeptCells)]);

const PER_READ = 1_000;

const READ = `select r.row, r.source, i.field, i.reason from publish_reject r
  cross join lateral (
    select coalesce(string_agg(field, ';' order by id), '') as field, string_agg(message, ';' order by id) as reason
    from publish_issue where batch_id = r.batch_id and row = r.row and severity = 'REJECTED') i
  where r.batch_id = $1 and r.row > $2 order by r.row limit $3`;

interface Found {
  readonly row: number;
  readonly source: string | null;
  readonly field: string;
  readonly reason: string | null;
}

/** Whoever has to find the row in the file that was sent needs its number: nothing else of it is there. */
const reasonOf = ({ row, source, reason }: Found): string =>
  source === null ? `第 ${row} 行(原文未保留,行号同问题清单):${reason ?? ''}` : (reason ?? '');

/** In the order of rows, in blocks. */
export async function* readRejects(
  pool: pg.Pool,
  batchId: string,
): AsyncGenerator<readonly RejectedSource[]> {
  for (let after = 0; ; ) {
    const { rows } = await pool.query<Found>(READ, [batchId, after, PER_READ]);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.row;
    yield rows.map((found) => ({
      row: found.row,
      source: found.source === null ? null : Kept.parse(JSON.parse(found.source)),
      field: found.field,
      reason: reasonOf(found),
    }));
  }
}
